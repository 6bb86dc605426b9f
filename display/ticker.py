"""Running text: sentences one behind the other through a band, by whole pixels a frame. Pure.

It is made of tiles that are drawn once and then only moved. Where it is follows from how many frames it has run: a late
frame is a late step, never a jump.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import repeat
from types import MappingProxyType
from typing import Final, NamedTuple, Protocol, TypeAlias

from display.grids import Grid
from display.motion import Step, ticker_speed
from display.picture import Box, Ink, Measure, Placed, Runway, Strip, Text
from display.steps import Steps
from labourhall.contract.playlist import Page, TickerPage

TILE: Final = 1024
"""The widest tile in pixels: some dozens of characters, drawn between two frames."""
CHARACTERS: Final = 16
"""So many are measured in the time that one vacancy takes."""
KEPT: Final = 16
"""Of so many running texts and panels is kept how far they have come."""

Texts: TypeAlias = tuple[str, ...]
Ran: TypeAlias = Mapping[Texts, int]
"""For how many frames what stands beside pages has gone on, by its name: a text by its sentences, a panel by its pages.

It goes on where it was when its playlist's turn comes again.
"""
NONE_RAN: Final[Ran] = MappingProxyType({})


class Tile(NamedTuple):
    """A piece of the whole text, from its pixel `x` on."""

    x: int
    strip: Strip


@dataclass(frozen=True, slots=True)
class Run:
    """A text ready to run through a band of that width: its tiles, from left to right, and how fast it goes.

    `length` pixels after a sentence it comes again. `rule` stands above the runway of the tiles.
    """

    texts: Texts
    tiles: tuple[Tile, ...] = field(repr=False)
    length: int
    width: int
    runway: Runway
    step: Step
    rule: Placed
    _starts: tuple[int, ...] = field(init=False, repr=False, compare=False)
    _coming: tuple[tuple[Strip, ...], ...] = field(init=False, repr=False, compare=False)
    """Before each tile, and after the last, what will come in next."""

    def __post_init__(self) -> None:
        following = (*self.tiles, self.tiles[0])
        object.__setattr__(self, "_starts", tuple(tile.x for tile in self.tiles))
        object.__setattr__(self, "_coming", tuple((tile.strip,) for tile in following))

    @property
    def name(self) -> Texts:
        """By what is kept how far it has come."""
        return self.texts

    @property
    def once(self) -> int:
        """After so many frames every sentence has stood whole in the band, where it is no longer than that."""
        return self.frames_to(self.length + self.width)

    def frames_to(self, pixels: int) -> int:
        """After how many frames it has come so far."""
        return -(-pixels // self.step.pixels) * self.step.frames

    def placed(self, since: int) -> tuple[Placed, ...]:
        """What runs through the band when it has run for so many frames: it comes in from the right, under the rule."""
        end, found = self.step.moved(since), []
        start, y = end - self.width, self.runway.y
        for turn in range(max(0, start // self.length), end // self.length + 1):
            begin = turn * self.length - start
            first = bisect_right(self._starts, -begin) - 1  # the last that has begun there: they lie side by side
            for x, strip in self.tiles[max(0, first) :]:
                if begin + x >= self.width:
                    break
                if begin + x + strip.width > 0:
                    found.append(Placed(begin + x, y, strip))
        return tuple(found)

    def coming(self, since: int) -> tuple[Strip, ...]:
        """What will come in next: to be drawn while no frame waits for it."""
        return self._coming[bisect_left(self._starts, self.step.moved(since) % self.length)]


def texts_of(pages: Iterable[Page]) -> Texts:
    """The sentences that run beside the pages, in their order."""
    lines = (line for page in pages if isinstance(page, TickerPage) for line in page.lines)
    return tuple(filter(None, (" ".join(line.split()) for line in lines)))


def running(texts: Sequence[str], grid: Grid, measure: Measure) -> Steps[Run | None]:
    """The texts as they run through the grid's band, in steps; None where there are none, or the grid has no band."""
    band = grid.band
    if band is None or not texts:
        return None
    marks, x = list[tuple[int, Text | Box]](), 0
    side, height = band.size // 3, band.height - band.rule
    for text in texts:
        yield from repeat(None, 1 + len(text) // CHARACTERS)
        for piece in _pieces(text, band.size, measure):
            width = measure(piece, band.size)
            if not width:
                continue  # marks alone: nothing to be drawn
            marks.append((width, Text(x, band.text, band.size, piece, Ink.TEXT)))
            x += width
        marks.append((2 * band.size + side, Box(x + band.size, (height - side) // 2, side, side, Ink.LABEL)))
        x += 2 * band.size + side
    tiles = tuple(_tiles(marks, height))
    rule = Placed(0, band.y, Strip(grid.width, band.rule, (Box(0, 0, grid.width, band.rule, Ink.LABEL),)))
    speed = ticker_speed(band.size)
    return Run(tuple(texts), tiles, max(x, grid.width), grid.width, Runway(band.y + band.rule, height), speed, rule)


def _tiles(marks: Iterable[tuple[int, Text | Box]], height: int) -> Iterator[Tile]:
    """Marks that follow each other (one at least), each with its width, in few tiles that lie side by side."""
    start, width, held = 0, 0, list[Text | Box]()
    for more, mark in marks:
        if held and width + more > TILE:
            yield Tile(start, Strip(width, height, tuple(held)))
            start, width, held = start + width, 0, []
        held.append(replace(mark, x=mark.x - start))
        width += more
    yield Tile(start, Strip(width, height, tuple(held)))


def _pieces(text: str, size: int, measure: Measure) -> Iterator[str]:
    """The text in pieces that are no wider than a tile."""
    piece, width = list[str](), 0
    for character in text:
        more = measure(character, size)
        if piece and width + more > TILE:
            yield "".join(piece)
            piece, width = [], 0
        piece.append(character)
        width += more
    yield "".join(piece)


class Beside(Protocol):
    """What stands beside pages and goes on while they change."""

    @property
    def name(self) -> Texts:
        """By what is kept how far it has come."""
        ...


def gone_on(ran: Ran, one: Beside | None, frames: int) -> Ran:
    """What is known of all that goes on beside pages when one has gone on for so many frames in all."""
    if one is None:
        return ran
    others = [(name, past) for name, past in ran.items() if name != one.name]
    return MappingProxyType(dict([*others[1 - KEPT :], (one.name, frames)]))
