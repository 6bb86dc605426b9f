"""What is of one colour is filled to its edge, and no value of `Qt` has been made for it."""

import subprocess
import sys

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from display.strips.plain import WIDTH, fill, plain

AMBER = (255, 176, 0)
A_FIRST_PAGE = """
import sys
from PySide6 import QtCore, QtGui
from display.ahead import Lull
from display.canvas import Placement
from display.picture import Box, Ink, Picture, Placed, Strip, Text
from display.strips.palette import PALETTES, Lamps
from display.strips.press import Press
from display.walls.screen import ScreenWall

application = QtGui.QGuiApplication([])
press = Press(PALETTES[Lamps.FULL])
wall = ScreenWall(Placement((64, 32)), 0, press, "board")
marks = (Box(0, 0, 64, 32, Ink.MARK, frame=2), Text(4, 4, 16, "招", Ink.TEXT))
wall.play(lambda frame: Picture(64, 32, (Placed(0, 0, Strip(64, 32, marks)),)), Lull)
until = QtCore.QDeadlineTimer(20_000)
while not wall.has_painted and not until.hasExpired():
    application.processEvents()
print(wall.has_painted, "Qt" in vars(QtCore))
wall.stop()
"""


def lit(image: QImage) -> set[tuple[int, int]]:
    return {
        (x, y) for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y) == QColor(*AMBER)
    }


def test_a_place_is_filled_and_nothing_beside_it_also_where_it_is_wider_than_the_row() -> None:
    image = plain(WIDTH + 20, 4, (0, 0, 0))
    painter = QPainter(image)
    fill(painter, QRect(3, 1, WIDTH + 10, 2), AMBER)
    painter.end()
    assert lit(image) == {(x, y) for x in range(3, WIDTH + 13) for y in (1, 2)}


def test_where_the_painter_stands_elsewhere_the_place_goes_with_it_and_stays_within_its_clip() -> None:
    image = plain(40, 20, (0, 0, 0))
    painter = QPainter(image)
    painter.setClipRect(QRect(0, 0, 12, 20))
    painter.translate(5, 5)
    fill(painter, QRect(0, 0, 10, 2), AMBER)
    painter.end()
    assert lit(image) == {(x, y) for x in range(5, 12) for y in (5, 6)}


def test_a_first_page_needs_none_of_the_values_of_qt() -> None:
    ended = subprocess.run([sys.executable, "-c", A_FIRST_PAGE], check=True, capture_output=True, text=True)
    assert (ended.stdout.split(), ended.stderr) == (["True", "False"], "")
