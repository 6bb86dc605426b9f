"""Reading pixels of an image in tests."""

import hashlib

from PySide6.QtGui import QImage

from display.picture import Picture
from display.strips.palette import BLACK, PALETTES, Colour, Lamps
from display.strips.press import Press

Place = tuple[int, int]


def colour(image: QImage, x: int, y: int) -> Colour:
    """One pixel's colour."""
    value = image.pixel(x, y)
    return value >> 16 & 255, value >> 8 & 255, value & 255


def lit(image: QImage, wanted: Colour | None = None) -> set[Place]:
    """Where the image has that colour; without one, where it is not black."""
    every = [(x, y) for y in range(image.height()) for x in range(image.width())]
    if wanted is None:
        return {(x, y) for x, y in every if colour(image, x, y) != BLACK}
    return {(x, y) for x, y in every if colour(image, x, y) == wanted}


def sum_of(picture: Picture) -> str:
    """The picture's pixels in full colours as one sum."""
    image = Press(PALETTES[Lamps.FULL]).image(picture)
    return hashlib.sha256(bytes(image.constBits())).hexdigest()
