"""What every wall does, by one clock: each frame, and after it the work that no frame has to wait for."""

import pytest
from pytestqt.qtbot import QtBot

from display.walls.wall import Pace

pytestmark = pytest.mark.usefixtures("gui")


def test_after_each_frame_comes_the_work_between_and_before_the_next_one(qtbot: QtBot) -> None:
    said: list[str] = []
    pace = Pace(lambda frame: said.append("frame"))
    pace.start(lambda: said.append("between"))
    qtbot.waitUntil(lambda: len(said) >= 8, timeout=10_000)
    pace.stop()
    assert said[:8] == ["frame", "between"] * 4
