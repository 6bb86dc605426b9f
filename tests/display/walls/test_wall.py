"""What every wall does, by one clock: each frame, and after it the work that no frame has to wait for."""

import time
from itertools import groupby

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from pytestqt.qtbot import QtBot

from display.motion import RATE
from display.walls.wall import ALONE, Pace, nothing

pytestmark = pytest.mark.usefixtures("gui")


def test_after_each_frame_comes_the_work_between_and_before_the_next_one(qtbot: QtBot) -> None:
    said: list[str] = []

    def show(frame: int) -> bool:
        said.append("frame")
        return False

    pace = Pace(show)
    pace.start(lambda: said.append("between"))
    qtbot.waitUntil(lambda: len(said) >= 8, timeout=10_000)
    pace.stop()
    assert said[:8] == ["frame", "between"] * 4


def test_a_frame_that_takes_long_is_followed_by_the_next_one_and_none_is_left_out(qtbot: QtBot) -> None:
    shown: list[int] = []

    def slow(frame: int) -> bool:
        shown.append(frame)
        time.sleep(0.06)
        return False

    pace = Pace(slow)
    pace.start(nothing)
    qtbot.waitUntil(lambda: len(shown) >= 5, timeout=10_000)
    pace.stop()
    assert shown[:5] == [0, 1, 2, 3, 4]


def test_a_pace_that_is_stopped_shows_no_frame_more(qtbot: QtBot) -> None:
    shown: list[int] = []

    def show(frame: int) -> bool:
        shown.append(frame)
        return True

    pace = Pace(show)
    pace.start(nothing)
    qtbot.waitUntil(lambda: len(shown) >= 2, timeout=10_000)
    pace.stop()
    upto = len(shown)
    qtbot.wait(60)
    assert len(shown) == upto


@pytest.mark.parametrize(("is_alone", "most"), [(False, 1), (True, ALONE)])
def test_frames_that_can_do_without_qt_follow_each_other_so_many_times_at_most(
    qtbot: QtBot, is_alone: bool, most: int
) -> None:
    loop = [0]
    shown: list[int] = []

    def show(_: int) -> bool:
        shown.append(loop[0])
        return is_alone

    def gone_through() -> None:
        loop[0] += 1

    pace, looking = Pace(show), QTimer()
    looking.timeout.connect(gone_through)
    looking.start(0)
    pace.start(nothing)
    qtbot.waitUntil(lambda: len(shown) > 3 * ALONE, timeout=10_000)
    pace.stop()
    together = [len(list(those)) for _, those in groupby(shown)]
    assert max(together) == most
    assert together[1:-1] == [most] * len(together[1:-1])


def test_a_frame_that_does_without_qt_comes_when_it_is_due_and_never_before(qtbot: QtBot) -> None:
    moments: list[int] = []

    def show(_: int) -> bool:
        moments.append(time.monotonic_ns())
        return True

    pace = Pace(show)
    pace.start(nothing)
    qtbot.waitUntil(lambda: len(moments) > 2 * ALONE, timeout=10_000)
    pace.stop()
    start = pace._beat.start
    assert all(moment >= start + frame * 1_000_000_000 // RATE for frame, moment in enumerate(moments))


def test_a_pace_that_is_stopped_in_the_middle_of_a_frame_shows_none_more(qtbot: QtBot) -> None:
    shown: list[int] = []

    def show(frame: int) -> bool:
        shown.append(frame)
        if len(shown) == 3:
            pace.stop()
        return True

    pace = Pace(show)
    pace.start(nothing)
    qtbot.waitUntil(lambda: len(shown) == 3, timeout=10_000)
    qtbot.wait(60)
    assert len(shown) == 3
    assert not pace._timer.isActive()


@pytest.mark.usefixtures("qtbot")
def test_a_loop_that_is_to_end_ends_though_frames_do_without_it() -> None:
    loop, shown = QEventLoop(), list[int]()

    def show(frame: int) -> bool:
        shown.append(frame)
        if len(shown) == 5:
            loop.exit()
        return True

    pace = Pace(show)
    pace.start(nothing)
    loop.exec()
    pace.stop()
    assert 5 <= len(shown) <= 5 + ALONE
