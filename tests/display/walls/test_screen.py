"""The wall on a display: the board inside a black window, lamp for pixel."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from display.picture import Box, Ink, Picture, Placed, Strip
from display.strips.palette import PALETTES, Lamps
from display.strips.press import Press
from display.walls.screen import ScreenWall
from tests.display.pixels import colour, lit
from tests.display.walls.idle import idle

pytestmark = pytest.mark.usefixtures("gui")

BOARD = Picture(64, 32, (Placed(0, 0, Strip(64, 32, (Box(0, 0, 64, 32, Ink.ANSWER),))),))


def played(wall: ScreenWall, qtbot: QtBot) -> QImage:
    """What the window paints once it has been given its first picture."""
    asked: list[int] = []

    def shown(frame: int) -> Picture:
        asked.append(frame)
        return BOARD

    wall.play(shown, idle)
    qtbot.waitUntil(lambda: len(asked) > 3, timeout=10_000)
    image = painted(wall)
    wall.stop()
    return image


def painted(wall: ScreenWall) -> QImage:
    image = QImage(wall.width(), wall.height(), QImage.Format.Format_RGB32)
    image.fill(QColor(255, 0, 255))
    painter = QPainter(image)
    wall.draw(painter)
    painter.end()
    return image


def yellow(image: QImage) -> tuple[int, int, int, int]:
    """The rectangle that is yellow: its corner and size."""
    found = lit(image, (255, 200, 0))
    xs, ys = [x for x, _ in found], [y for _, y in found]
    assert len(found) == (max(xs) - min(xs) + 1) * (max(ys) - min(ys) + 1)
    return min(xs), min(ys), max(xs) - min(xs) + 1, max(ys) - min(ys) + 1


def test_on_a_full_screen_the_board_stands_at_its_corner_and_all_else_is_black(qtbot: QtBot) -> None:
    wall = ScreenWall((64, 32), 100, 37, 0.0, Press(PALETTES[Lamps.FULL]), "board")
    image = played(wall, qtbot)
    assert yellow(image) == (100, 37, 64, 32)
    assert colour(image, 99, 37) == (0, 0, 0)
    assert wall.flags() & Qt.WindowType.FramelessWindowHint


def test_on_a_desk_the_board_fills_its_window_enlarged_in_whole_lamps(qtbot: QtBot) -> None:
    wall = ScreenWall((64, 32), 10, 10, 3.0, Press(PALETTES[Lamps.FULL]), "board")
    assert (wall.width(), wall.height()) == (192, 96)
    assert yellow(played(wall, qtbot)) == (0, 0, 192, 96)


def test_before_the_first_picture_there_is_nothing_but_black() -> None:
    wall = ScreenWall((64, 32), 0, 0, 1.0, Press(PALETTES[Lamps.FULL]), "board")
    image = painted(wall)
    assert not lit(image)


def test_the_window_paints_itself_when_the_system_asks(qtbot: QtBot) -> None:
    wall = ScreenWall((64, 32), 0, 0, 1.0, Press(PALETTES[Lamps.FULL]), "board")
    wall.play(lambda frame: BOARD, idle)
    qtbot.waitUntil(lambda: yellow_lamps(wall) == 64 * 32, timeout=10_000)
    wall.stop()


def yellow_lamps(wall: ScreenWall) -> int:
    """How many lamps are yellow on the screen itself."""
    return len(lit(wall.screen().grabWindow(wall.winId()).toImage(), (255, 200, 0)))


def test_what_comes_next_is_drawn_while_no_frame_waits_for_it(qtbot: QtBot) -> None:
    press, coming = Press(PALETTES[Lamps.FULL]), Strip(20, 20, ())
    wall = ScreenWall((64, 32), 0, 0, 1.0, press, "board")
    before = 4 * 64 * 32
    wall.play(lambda frame: replace(BOARD, coming=(coming,)), idle)
    qtbot.waitUntil(lambda: press.held == before + 4 * 20 * 20, timeout=10_000)
    wall.stop()
