"""What is read back off a screen is compared with what was painted, pixel for pixel; here a fake screen is read."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from display.canvas import Placement
from display.motion import frames
from display.picture import Box, Ink, Picture, Placed, Strip
from display.read_back import MOST_PIXELS, Blind, OnScreen, ReadBack
from display.strips.palette import PALETTES, Lamps
from display.strips.press import Press
from display.walls.eye import ScreenEye, screen_grab
from display.walls.fake_screen import FakeScreen
from display.walls.frames import FramesWall
from display.walls.screen import ScreenWall
from display.walls.wall import nothing

pytestmark = pytest.mark.usefixtures("gui")

SIZE, CORNER = (640, 320), QPoint(100, 50)
WHERE = QRect(CORNER.x(), CORNER.y(), *SIZE)
DWELL = frames(15.0)


def shown(x: int) -> Picture:
    """A page that is told from others by where its bar is."""
    return Picture(*SIZE, (Placed(x, 200, Strip(40, 100, (Box(0, 0, 40, 100, Ink.ANSWER),))),))


class Board:
    """A wall whose window is the fake screen's, and what reads it back."""

    def __init__(self) -> None:
        press = Press(PALETTES[Lamps.FULL])
        self.wall = ScreenWall(Placement(SIZE, (CORNER.x(), CORNER.y())), 0.0, press, "test")
        self.wall.resize(1920, 1080)
        self.screen = FakeScreen(1920, 1080, WHERE, self.wall.paint_again)
        eye = ScreenEye(lambda: WHERE, self.wall.paint_again, self.screen.grab)
        assert eye.bands == -(-SIZE[0] * SIZE[1] // MOST_PIXELS)
        self.reader = ReadBack(eye)
        self.page = 0

    def show(self, x: int) -> OnScreen:
        """Have a page stand and read it back."""
        self.wall._picture = self.wall._painted = shown(x)
        self.page += DWELL
        for frame in range(self.page, self.page + DWELL):
            self.reader.look(self.page, DWELL, frame)
        return self.reader.of_page(self.page)


def test_what_was_painted_is_seen() -> None:
    board = Board()
    assert [board.show(x) for x in (0, 100, 600)] == [OnScreen.SEEN] * 3


@pytest.mark.parametrize(
    "cover", [QRect(100, 50, 1, 1), QRect(739, 369, 5, 5), QRect(0, 0, 1920, 1080)], ids=("corner", "last lamp", "all")
)
def test_a_window_over_the_board_is_noticed_even_over_one_lamp(cover: QRect) -> None:
    board = Board()
    board.screen.covers.append(cover)
    assert board.show(0) is OnScreen.COVERED


def test_a_window_beside_the_board_disturbs_nothing() -> None:
    board = Board()
    board.screen.covers += [QRect(0, 0, 100, 1080), QRect(740, 0, 500, 500), QRect(0, 370, 1920, 500)]
    assert board.show(0) is OnScreen.SEEN


def test_a_dark_screen_and_one_that_stands_still_are_told_apart() -> None:
    board = Board()
    assert board.show(0) is OnScreen.SEEN
    board.screen.freeze()
    assert board.show(100) is OnScreen.FROZEN
    board.screen.thaw()
    board.screen.is_dark = True
    assert board.show(200) is OnScreen.BLACK
    board.screen.is_dark = False
    assert board.show(300) is OnScreen.SEEN


def test_a_picture_that_is_off_by_one_lamp_is_not_what_was_painted() -> None:
    board = Board()
    board.screen._where = WHERE.translated(1, 0)
    assert board.show(0) is OnScreen.COVERED


def test_before_anything_was_painted_and_off_the_screens_edge_nothing_is_read() -> None:
    board = Board()
    board.screen.is_readable = False
    assert board.show(0) is OnScreen.UNREAD
    nothing = ScreenEye(lambda: WHERE, lambda painter, part: False, board.screen.grab)
    assert nothing.look(0) is None
    narrow = ScreenEye(lambda: WHERE, board.wall.paint_again, lambda part: QImage(3, 3, QImage.Format.Format_RGB32))
    assert narrow.look(0) is None


def test_without_x11_nobody_sees(tmp_path: Path) -> None:
    board = Board()
    assert screen_grab(board.wall.screen) is None
    assert isinstance(board.wall.eye, Blind)
    assert isinstance(FramesWall(tmp_path, Press(PALETTES[Lamps.FULL])).eye, Blind)


def test_what_counts_is_what_was_painted_last_not_what_is_due(qtbot: QtBot) -> None:
    wall = Board().wall
    wall._picture = shown(0)
    image = QImage(*SIZE, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    assert not wall.paint_again(painter, QRect(0, 0, *SIZE))
    wall.play(lambda frame: shown(0), nothing)
    qtbot.waitUntil(lambda: wall._painted is not None, timeout=10_000)
    assert wall.paint_again(painter, QRect(0, 0, *SIZE))
    painter.end()
    assert wall.region().size() == WHERE.size()
    wall.stop()
