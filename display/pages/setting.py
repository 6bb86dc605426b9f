"""How running text is set on a board by rule: the room between header and footer, sizes of type, leading, lines. Pure.

No board has numbers of its own here: what a rule says of one grid it says of every other.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from display.grids import Grid
from display.legibility import SIZES
from display.pages.notice import wrapped
from display.picture import Measure

AIR: Final = 4
"""Pixels between header or footer and the first or last line; twice from 24 px small type on, as all measures are."""


_PIECES: Final = re.compile(r"（[^（）]{1,4}）|[（《“‘]*(?:[!-~]+\w?|[^!-~])[，。、；：！？）》”’]*")
"""What no line is parted in."""


@dataclass(frozen=True, slots=True)
class Room:
    """A rectangle on the board, in pixels."""

    left: int
    top: int
    width: int
    height: int

    @property
    def bottom(self) -> int:
        """The first row of pixels below it."""
        return self.top + self.height


def room_of(grid: Grid) -> Room:
    """What there is between header and footer, and between the margins."""
    air = AIR * grid.header.rule // 2
    top = grid.header.height + grid.header.rule + air
    bottom = grid.height if grid.footer is None else grid.footer.y
    return Room(grid.margin, top, grid.width - 2 * grid.margin, bottom - air - top)


def largest(limit: int) -> int:
    """The largest size of type of at most `limit` pixels; the smallest there is where none is."""
    return max((size for size in SIZES if size <= limit), default=SIZES[0])


def larger(size: int) -> int:
    """The size of a headline over text of that size: a third more."""
    return next((one for one in SIZES if 3 * one >= 4 * size), SIZES[-1])


def least_pitch(size: int) -> int:
    """The least from line to line: 125 %."""
    return size + size // 4


def lines_in(size: int, height: int) -> int:
    """How many lines stand in a height: 150 % from one to the next where three do, else 125 %; one at least."""
    wide, least = size + size // 2, least_pitch(size)
    airy = (height + wide - size) // wide
    return airy if airy >= 3 else max(1, (height + least - size) // least)


def pitch(size: int, lines: int, height: int) -> int:
    """From line to line where so many stand in a height: up to 150 %, where there is room for it."""
    return max(least_pitch(size), min(size + size // 2, height // max(lines, 1)))


def flowed(parts: Iterable[str], between: str, size: int, width: int, measure: Measure) -> list[str]:
    """Parts one after another in lines of that width, each whole where a line holds it."""
    lines: list[str] = []
    for part in filter(None, parts):
        longer = between.join((lines[-1], part)) if lines else part
        if lines and measure(longer, size) <= width:
            lines[-1] = longer
        else:
            lines += parted(part, size, width, measure)
    return lines


def lines_of(sentence: str, size: int, width: int, measure: Measure) -> list[str]:
    """A sentence in narrow lines, parted where it has spaces if it can be."""
    return flowed(sentence.split(), " ", size, width, measure)


def even(text: str, size: int, width: int, measure: Measure) -> list[str]:
    """A short text in as few lines as it takes, none of them of a character or two where it can be helped."""
    lines = lines_of(text, size, width, measure)
    narrow = min(width, measure(text, size) // max(1, len(lines)) + size)
    found = lines_of(text, size, narrow, measure)
    return found if len(found) == len(lines) else lines


def parted(part: str, size: int, width: int, measure: Measure) -> Iterator[str]:
    """What has no spaces in lines: a figure stays whole with what it counts, and what is in brackets if it is short."""
    begun = ""
    for piece in _PIECES.findall(part):
        if begun and measure(begun + piece, size) > width:
            yield begun
            begun = ""
        *full, begun = wrapped(begun + piece, size, width, measure)
        yield from full
    yield begun
