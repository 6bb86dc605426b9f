"""What every wall does, by one clock: each frame, and after it the work that no frame has to wait for."""

import time

import pytest
from pytestqt.qtbot import QtBot

from display.walls.wall import Pace, nothing

pytestmark = pytest.mark.usefixtures("gui")


def test_after_each_frame_comes_the_work_between_and_before_the_next_one(qtbot: QtBot) -> None:
    said: list[str] = []
    pace = Pace(lambda frame: said.append("frame"))
    pace.start(lambda: said.append("between"))
    qtbot.waitUntil(lambda: len(said) >= 8, timeout=10_000)
    pace.stop()
    assert said[:8] == ["frame", "between"] * 4


def test_a_frame_that_takes_long_is_followed_by_the_next_one_and_none_is_left_out(qtbot: QtBot) -> None:
    shown: list[int] = []

    def slow(frame: int) -> None:
        shown.append(frame)
        time.sleep(0.06)

    pace = Pace(slow)
    pace.start(nothing)
    qtbot.waitUntil(lambda: len(shown) >= 5, timeout=10_000)
    pace.stop()
    assert shown[:5] == [0, 1, 2, 3, 4]


def test_a_pace_that_is_stopped_shows_no_frame_more(qtbot: QtBot) -> None:
    shown: list[int] = []
    pace = Pace(shown.append)
    pace.start(nothing)
    qtbot.waitUntil(lambda: len(shown) >= 2, timeout=10_000)
    pace.stop()
    upto = len(shown)
    qtbot.wait(60)
    assert len(shown) == upto
