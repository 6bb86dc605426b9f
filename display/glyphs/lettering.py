"""What a text on a board measures, what each of its characters looks like, and which it has no glyph for."""

import unicodedata
from functools import lru_cache
from typing import Final

from display.glyphs.atlas import Glyph
from display.glyphs.atlases import Shapes, atlas, by_shapes

CELLS: Final = {16: 8, 24: 14, 32: 18, 40: 22, 48: 27, 64: 36, 96: 54, 192: 108}
"""Width of the cell that a digit stands in, by size: columns of figures line up."""
MISSING_SORT: Final = "〓"
"""Stands where a character has no glyph: the mark of typesetters for a sort that is missing."""
UNSEEN: Final = ("Cc", "Cf", "Zl", "Zp")
"""Controls, format characters and ends of lines, by Unicode's categories: they take no room, and nobody misses them."""
MARKS: Final = ("Mn", "Me")
"""Marks that stand on the character before them: they take no room, but are missed."""
KEPT: Final = 20_000
"""Advances kept at hand: of all sizes more than a city uses."""
MEASURED: Final = 4_096
"""Widths of texts kept at hand: what heads and ends pages is measured with every one of them."""


@lru_cache(MEASURED)
def measure(text: str, size: int) -> int:
    """The width of a text in pixels: that of its characters, each for itself."""
    return sum(advance(character, size) for character in text)


@lru_cache(KEPT)
def advance(character: str, size: int) -> int:
    """How far the pen goes for one character: a cell for a digit, the character's own width else."""
    if character.isdigit() and character.isascii():
        return CELLS[size]
    return own_advance(character, size)


def own_advance(character: str, size: int) -> int:
    """The character's own width, for a digit too; where it has no glyph, that of what stands in its place."""
    found = atlas(size).advance(character)
    return (atlas(size).advance(stand_in(character)) or 0) if found is None else found


def glyph(character: str, size: int, shapes: Shapes = Shapes.MAINLAND) -> Glyph | None:
    """What is drawn for a character: its glyph or what stands in its place; None where nothing does."""
    for glyphs in by_shapes(size, shapes):
        if (found := glyphs.glyph(character)) is not None:
            return found
    return atlas(size).glyph(stand_in(character))


def lacking(text: str, size: int) -> tuple[str, ...]:
    """The characters of a text that nobody will see at this size though somebody would miss them, each once."""
    unknown = dict.fromkeys(character for character in text if character not in atlas(size))
    return tuple(character for character in unknown if stand_in(character) == MISSING_SORT or _is_mark(character))


def stand_in(character: str) -> str:
    """What stands in place of a character without a glyph: 〓, a space for another space, "" for what takes no room."""
    kind = unicodedata.category(character)
    if kind == "Zs":
        return " "
    return "" if kind in UNSEEN or kind in MARKS else MISSING_SORT


def _is_mark(character: str) -> bool:
    """Whether it is a mark that says something; a variation selector only asks for another shape."""
    return unicodedata.category(character) in MARKS and "VARIATION SELECTOR" not in unicodedata.name(character, "")
