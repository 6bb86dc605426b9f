"""The wall without a screen writes what it showed."""

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from display.picture import Box, Ink, Picture, Placed, RowState, ShownRow, Strip
from display.strips.palette import PALETTES, Lamps
from display.strips.press import Press
from display.walls.frames import LOG, FramesWall
from display.walls.wall import nothing
from tests.display.pixels import colour

pytestmark = pytest.mark.usefixtures("gui")

ROW = ShownRow("104417", "电焊工", RowState.OPEN)


def picture(x: int) -> Picture:
    return Picture(32, 8, (Placed(x, 0, Strip(8, 8, (Box(0, 0, 8, 8, Ink.ANSWER),))),), (ROW,))


def written(folder: Path) -> list[dict[str, Any]]:
    log = folder / LOG
    return [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()] if log.exists() else []


def play(wall: FramesWall, folder: Path, frames: int, lines: int, qtbot: QtBot, changes: int = 10) -> list[int]:
    asked: list[int] = []

    def shown(frame: int) -> Picture:
        asked.append(frame)
        return picture(min(frame // changes, 3))

    wall.play(shown, nothing)
    qtbot.waitUntil(lambda: len(written(folder)) >= lines and len(asked) >= frames, timeout=10_000)
    wall.stop()
    return asked


def test_each_different_picture_is_written_once_with_its_rows(tmp_path: Path, qtbot: QtBot) -> None:
    asked = play(FramesWall(tmp_path, Press(PALETTES[Lamps.FULL])), tmp_path, 40, 4, qtbot)
    lines = written(tmp_path)
    assert len(lines) == 4
    assert len(list(tmp_path.glob("*.png"))) == 4
    assert [line["n"] for line in lines] == sorted(line["n"] for line in lines)
    assert {line["n"] for line in lines} <= set(asked)
    assert all(line["rows"] == [{"number": "104417", "trade": "电焊工", "state": "open"}] for line in lines)
    moments = [line["monotonic_ns"] for line in lines]
    assert moments == sorted(moments)


def test_the_sum_is_of_the_file_and_the_file_is_the_picture(tmp_path: Path, qtbot: QtBot) -> None:
    play(FramesWall(tmp_path, Press(PALETTES[Lamps.FULL])), tmp_path, 5, 1, qtbot, changes=1000)
    (line,) = written(tmp_path)
    file = tmp_path / line["file"]
    assert hashlib.sha256(file.read_bytes()).hexdigest() == line["sha256"]
    image = QImage(str(file))
    assert (image.width(), image.height()) == (32, 8)
    assert colour(image, 0, 0) == (255, 200, 0)
    assert colour(image, 8, 0) == (0, 0, 0)


def test_a_picture_described_otherwise_but_drawn_alike_is_not_written_again(tmp_path: Path, qtbot: QtBot) -> None:
    one = Picture(8, 8, (Placed(0, 0, Strip(8, 8, (Box(0, 0, 8, 8, Ink.TEXT),))),))
    other = Picture(8, 8, (Placed(0, 0, Strip(8, 8, (Box(0, 0, 4, 8, Ink.TEXT), Box(4, 0, 4, 8, Ink.TEXT)))),))
    asked: list[int] = []
    wall = FramesWall(tmp_path, Press(PALETTES[Lamps.FULL]))

    def shown(frame: int) -> Picture:
        asked.append(frame)
        return one if frame % 2 else other

    wall.play(shown, nothing)
    qtbot.waitUntil(lambda: len(asked) > 5, timeout=10_000)
    wall.stop()
    assert len(written(tmp_path)) == 1


@pytest.mark.expects_logs
def test_a_folder_that_takes_nothing_costs_pictures_and_the_wall_goes_on(
    tmp_path: Path, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    folder = tmp_path / "wall"
    asked: list[int] = []
    wall = FramesWall(folder, Press(PALETTES[Lamps.FULL]))

    def shown(frame: int) -> Picture:
        asked.append(frame)
        return picture(len(asked) % 3)

    wall.play(shown, nothing)
    qtbot.waitUntil(lambda: len(asked) > 5, timeout=10_000)
    folder.mkdir()
    qtbot.waitUntil(lambda: len(written(folder)) > 2, timeout=10_000)
    wall.stop()
    assert caplog.text.count("cannot be written") == 1
    assert all((folder / line["file"]).exists() for line in written(folder))


def test_frames_are_asked_in_order_and_none_twice(tmp_path: Path, qtbot: QtBot) -> None:
    asked = play(FramesWall(tmp_path, Press(PALETTES[Lamps.FULL])), tmp_path, 30, 1, qtbot)
    assert asked[0] == 0
    assert asked == sorted(set(asked))
