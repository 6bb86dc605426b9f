"""The wall on a display: the board inside a black window, lamp for pixel."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QRect, Qt
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


class Noted(ScreenWall):
    """A wall that notes which parts it was to paint, and what it painted."""

    def __init__(self) -> None:
        super().__init__((64, 32), 0, 0, 1.0, Press(PALETTES[Lamps.FULL]), "board")
        self.asked: list[QRect] = []
        self.drawn = 0

    def paint(self, parts: Sequence[QRect]) -> None:
        super().paint(parts)
        self.asked += parts

    def draw(self, painter: QPainter, part: QRect | None = None) -> None:
        super().draw(painter, part)
        self.drawn += 1


def test_only_what_changed_is_painted_and_it_is_there_when_the_frame_is_over(qtbot: QtBot) -> None:
    still, runs = Strip(64, 8, (Box(0, 0, 64, 8, Ink.TEXT),)), Strip(8, 8, (Box(0, 0, 8, 8, Ink.ANSWER),))
    wall, latest, columns = Noted(), [0], list[tuple[int, int]]()

    def picture(frame: int) -> Picture:
        latest[0] = frame % 50
        return Picture(64, 32, (Placed(0, 0, still), Placed(latest[0], 16, runs)))

    def looked() -> None:
        columns.append((latest[0], min((x for x, _ in lit(on_screen(wall), (255, 200, 0))), default=-1)))

    wall.play(picture, looked)
    qtbot.waitUntil(lambda: len(columns) > 8, timeout=10_000)
    wall.stop()
    shown = [pair for pair in columns if pair[1] >= 0]
    assert len(shown) > 3
    assert all(wanted == seen for wanted, seen in shown)
    later = [part for part in wall.asked if part.height() < 32]
    assert later
    assert all(part.top() == 16 and part.width() == 8 for part in later)


def test_a_picture_that_stays_is_not_painted_again(qtbot: QtBot) -> None:
    wall, drawn = Noted(), list[int]()
    wall.play(lambda frame: Picture(64, 32, BOARD.placed), lambda: drawn.append(wall.drawn))
    qtbot.waitUntil(lambda: len(drawn) > 20, timeout=10_000)
    wall.stop()
    assert drawn[-1] == drawn[10]


def test_an_enlarged_board_is_painted_whole(qtbot: QtBot) -> None:
    wall = ScreenWall((64, 32), 0, 0, 2.0, Press(PALETTES[Lamps.FULL]), "board")
    strip = Strip(8, 8, (Box(0, 0, 8, 8, Ink.ANSWER),))
    counted: list[int] = []
    wall.play(
        lambda frame: Picture(64, 32, (Placed(min(frame, 20), 16, strip),)),
        lambda: counted.append(len(lit(on_screen(wall), (255, 200, 0)))),
    )
    qtbot.waitUntil(lambda: len(counted) > 25, timeout=10_000)
    wall.stop()
    assert counted[-1] == 16 * 16


def on_screen(wall: ScreenWall) -> QImage:
    return wall.screen().grabWindow(wall.winId()).toImage()


def yellow_lamps(wall: ScreenWall) -> int:
    """How many lamps are yellow on the screen itself."""
    return len(lit(wall.screen().grabWindow(wall.winId()).toImage(), (255, 200, 0)))
