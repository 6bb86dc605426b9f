"""Draws strips: a `Strip` in, an image in the board's colours out, kept as long as it is likely to be wanted again."""

from collections.abc import Iterable, Mapping
from typing import Final

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage, QPainter

from display.damage import Part
from display.glyphs import lettering
from display.glyphs.atlases import Shapes
from display.picture import BASELINE, Align, Box, Ink, Picture, Raster, Strip, Text
from display.strips.kept import Kept
from display.strips.palette import BLACK, Colour, picture_colours
from display.strips.plain import fill, plain
from display.strips.sorts import Sorts
from labourhall.contract import pictures

ROOM: Final = 10_000_000
"""Bytes of strips kept drawn: what stands on the largest board (8.3 MB), and of running text what is near. Each strip
of a page is wanted twice, for the glass and when it is read back; nothing is wanted of the pages before.
"""
PIXEL_BYTES: Final = 4
SMALL: Final = 10_000
"""Bytes up to which a strip is dearer to draw than to keep: page marks, which come again with each page."""
SMALL_ROOM: Final = 500_000


class Press:
    """Keeps the strips that were drawn lately; `paint` puts a whole picture together from them.

    Han characters have the shapes of `shapes`.
    """

    def __init__(self, palette: Mapping[Ink, Colour], shapes: Shapes = Shapes.MAINLAND) -> None:
        self._palette = palette
        self._colours = {ink: QColor(*colour) for ink, colour in palette.items()}
        self._of_pictures = [QColor(*colour).rgb() for colour in picture_colours(palette)]
        self._sorts = Sorts(shapes)
        self._large: Kept[Strip, QImage] = Kept(ROOM, QImage.sizeInBytes)
        self._small: Kept[Strip, QImage] = Kept(SMALL_ROOM, QImage.sizeInBytes)

    @property
    def held(self) -> int:
        """Bytes of what is kept drawn."""
        return self._large.held + self._small.held

    def strip(self, strip: Strip) -> QImage:
        """The image of a strip, drawn now if it was not kept."""
        drawn = self._drawn(strip)
        image = drawn.get(strip)
        return drawn.keep(strip, self._draw(strip)) if image is None else image

    def pixels(self, strip: Strip) -> bytes:
        """Its pixels, line by line from the top: blue, green, red and a byte that counts for nothing."""
        return bytes(self.strip(strip).constBits())

    def prepare(self, strips: Iterable[Strip]) -> bool:
        """Draw the first of these that is not drawn yet, so that no frame has to wait for it; whether there was one."""
        missing = next((strip for strip in strips if not self._drawn(strip).has(strip)), None)
        if missing is not None:
            self.strip(missing)
        return missing is not None

    def paint(self, painter: QPainter, picture: Picture, left: int = 0, top: int = 0, part: Part | None = None) -> None:
        """Put `picture` on what `painter` paints, its corner at (left, top); the ground must be black already.

        With a `part` only the strips that reach into it are put.
        """
        for placed in picture.placed:
            if part is None or part.meets(placed):
                painter.drawImage(QPoint(left + placed.x, top + placed.y), self.strip(placed.strip))

    def image(self, picture: Picture) -> QImage:
        """The whole picture as an image of its own."""
        image = plain(picture.width, picture.height, BLACK)
        painter = QPainter(image)
        self.paint(painter, picture)
        painter.end()
        return image

    def _drawn(self, strip: Strip) -> Kept[Strip, QImage]:
        return self._small if strip.width * strip.height * PIXEL_BYTES <= SMALL else self._large

    def _draw(self, strip: Strip) -> QImage:
        image = plain(strip.width, strip.height, BLACK)
        painter = QPainter(image)
        for mark in strip.marks:
            if isinstance(mark, Box):
                self._box(painter, mark)
            elif isinstance(mark, Raster):
                self._raster(painter, mark)
            else:
                self._text(painter, mark)
        painter.end()
        return image

    def _box(self, painter: QPainter, box: Box) -> None:
        place = QRect(box.x, box.y, box.width, box.height)
        fill(painter, place, self._palette[box.ink] if box.exact is None else box.exact)
        if box.frame:
            fill(painter, place.adjusted(box.frame, box.frame, -box.frame, -box.frame), BLACK)

    def _raster(self, painter: QPainter, raster: Raster) -> None:
        width, height, indexes = pictures.unpacked(raster.png)
        pixels = QImage(indexes, width, height, width, QImage.Format.Format_Indexed8)
        pixels.setColorTable(self._of_pictures)
        painter.drawImage(QRect(raster.x, raster.y, raster.times * width, raster.times * height), pixels)

    def _text(self, painter: QPainter, text: Text) -> None:
        x = text.x - lettering.measure(text.text, text.size) if text.align is Align.RIGHT else text.x
        baseline = text.y + round(BASELINE * text.size)
        colour = self._colours[text.ink].rgba()
        for character in text.text:
            sort = self._sorts.sort(character, text.size, colour)
            if sort.image is not None:
                painter.drawImage(QPoint(x + sort.x, baseline + sort.y), sort.image)
            x += sort.advance
