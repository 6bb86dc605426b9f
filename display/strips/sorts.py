"""Glyphs in a colour, ready to be put on a strip: kept as images as long as there is room, and 〓 told of once."""

import logging
from collections import OrderedDict
from typing import Final, NamedTuple

from PySide6.QtGui import QColor, QImage

from display.failures import BoardFailure
from display.glyphs import lettering
from display.glyphs.atlas import Glyph
from display.glyphs.atlases import Shapes

log = logging.getLogger(__name__)

ROOM: Final = 8_000_000
"""Bytes of images kept: some thousands of characters at the sizes of rows."""
MOST_TOLD: Final = 100
"""Characters without a glyph that are told of: a feed full of them must not fill the log."""


class Sort(NamedTuple):
    """One character in one colour: its image, where that stands from pen and baseline, and how far the pen goes."""

    image: QImage | None
    x: int
    y: int
    advance: int


Key = tuple[str, int, int]


class Sorts:
    """Gives the sort of a character; Han characters have the shapes of `shapes`."""

    def __init__(self, shapes: Shapes) -> None:
        self._shapes = shapes
        self._kept: OrderedDict[Key, Sort] = OrderedDict()
        self._room = ROOM
        self._told: set[str] = set()

    def sort(self, character: str, size: int, colour: int) -> Sort:
        """The character at a size; `colour` as 0xAARRGGBB."""
        key = (character, size, colour)
        found = self._kept.get(key)
        if found is None:
            found = self._keep(key)
        else:
            self._kept.move_to_end(key)
        return found

    def _keep(self, key: Key) -> Sort:
        found = self._kept[key] = self._made(*key)
        self._room -= _bytes(found)
        while self._room < 0:
            _, oldest = self._kept.popitem(last=False)
            self._room += _bytes(oldest)
        return found

    def _made(self, character: str, size: int, colour: int) -> Sort:
        advance = lettering.advance(character, size)
        self._tell(character, size)
        glyph = lettering.glyph(character, size, self._shapes)
        if glyph is None or not glyph.rows:
            return Sort(None, 0, 0, advance)
        # a digit stands in the middle of its cell
        inset = (advance - glyph.advance) // 2  # -1 for the 9 px wide 4 at 16 px
        return Sort(_image(glyph, colour), inset + glyph.left, glyph.top, advance)

    def _tell(self, character: str, size: int) -> None:
        if character in self._told or len(self._told) == MOST_TOLD or not lettering.lacking(character, size):
            return
        self._told.add(character)
        log.warning("%s U+%04X has no glyph at %d px", BoardFailure.NO_GLYPH.code, ord(character), size)


def _image(glyph: Glyph, colour: int) -> QImage:
    """In this form Qt puts it on a strip quickest; the copy is the image's own."""
    bits = QImage(glyph.rows, glyph.width, glyph.height, (glyph.width + 7) // 8, QImage.Format.Format_Mono)
    bits.setColorTable([QColor(0, 0, 0, 0).rgba(), colour])
    return bits.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


def _bytes(sort: Sort) -> int:
    return 200 + (0 if sort.image is None else int(sort.image.sizeInBytes()))
