"""Fills what is of one colour, by calls of Qt that could be given none of the values of `Qt`.

For one that could (`fillRect`, `QBrush(QColor)`, `QImage.fill`) its binding makes all of these first, two thousand of
them: ten milliseconds of each start.
"""

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QRect
from PySide6.QtGui import QBrush, QImage, QPainter

from display.strips.palette import Colour

WIDTH: Final = 1024
"""Pixels of the row that is put side by side: many, for each is a copy."""
OPAQUE: Final = 255
COLOURS: Final = 64
"""Kept at a time; a board has a dozen."""


def fill(painter: QPainter, place: QRect, colour: Colour) -> None:
    """Paint a place in one colour."""
    painter.setBackground(_row(colour))
    painter.eraseRect(place)


def plain(width: int, height: int, colour: Colour) -> QImage:
    """An image of one colour."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    fill(painter, QRect(0, 0, width, height), colour)
    painter.end()
    return image


@lru_cache(maxsize=COLOURS)
def _row(colour: Colour) -> QBrush:
    red, green, blue = colour
    pixels = bytes((blue, green, red, OPAQUE)) * WIDTH
    return QBrush(QImage(pixels, WIDTH, 1, len(pixels), QImage.Format.Format_RGB32).copy())
