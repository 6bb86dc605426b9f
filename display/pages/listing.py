"""Entries of a list as cards of lines, each whole: those of one shape share pages, those of a larger one come after.

A card of two lines stands where a vacancy's does; a further line makes it higher, never its type smaller.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from display.grids import Grid
from display.pages import setting
from display.pages.body import Body, PagePlace
from display.pages.composed import Composed
from display.pages.table import CARD_AIR, divider
from display.picture import Align, Ink, Measure, Placed, Strip, Text


@dataclass(frozen=True, slots=True)
class Piece:
    """A text in a line of a card; `x` counts from the column's left edge and names its edge as `align` says.

    `is_small`: it stands beside larger text, its foot where theirs is.
    """

    x: int
    text: str
    ink: Ink
    align: Align = Align.LEFT
    is_small: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a card: in the board's main type or, `is_small`, in its small one."""

    pieces: tuple[Piece, ...]
    is_small: bool = True


Card = tuple[Line, ...]
Shape = tuple[bool, ...]
"""Which of its lines are small."""
Said = tuple[Card, tuple[str, ...]]
"""A card and what it says in words."""


def shape_of(card: Card) -> Shape:
    """Cards of one shape can stand on one page."""
    return tuple(line.is_small for line in card)


def capacity(grid: Grid, shape: Shape, head: Card = ()) -> int:
    """How many cards of that shape stand on a page, below its `head` where it has one; 0 where none has room."""
    return len(grid.cards.columns) * _count(grid, shape, head)


def height(grid: Grid, shape: Shape) -> int:
    """From card to card: the air between them is that between vacancies."""
    sizes, cards = grid.sizes, grid.cards
    air = cards.pitch - cards.second - sizes.small
    return _tops(grid, shape)[-1] + (sizes.small if shape[-1] else sizes.main) + air


def fits(grid: Grid, card: Card, measure: Measure) -> bool:
    """Whether the card is whole: each line inside its column, its pieces apart, and all lines on the board."""
    return _count(grid, shape_of(card)) > 0 and all(_is_whole(grid, line, measure) for line in card)


def listed(grid: Grid, name: str, shape: Shape, cards: Sequence[Said], foot: str, head: Card = ()) -> Composed:
    """One page of cards of a shape, or of lower ones, with what each says; `head` stands above them."""
    count, high, taken = _count(grid, shape, head), height(grid, shape), _taken(grid, head)
    slots = [_slot(grid, card, divmod(place, count), high, taken) for place, (card, _) in enumerate(cards)]
    padded = [PagePlace()] * (len(grid.cards.columns) * count - len(slots))
    heads = _slot(grid, head, (0, 0), grid.cards.pitch, 0).placed if head else ()
    body = Body(f"{name} {len(shape)} {count}", (*heads, *divider(grid)), (*slots, *padded))
    return Composed(body, tuple(text for _, said in cards for text in said), len(cards), foot)


def _slot(grid: Grid, card: Card, place: tuple[int, int], high: int, taken: int) -> PagePlace:
    column, line = place
    x, y = grid.cards.columns[column], grid.cards.top + taken + line * high - CARD_AIR
    strip = Strip(grid.cards.column_width, min(high, grid.height - y), tuple(_marks(grid, card)))
    return PagePlace((Placed(x, y, strip),))


def _marks(grid: Grid, card: Card) -> Iterator[Text]:
    for line, y in zip(card, _tops(grid, shape_of(card)), strict=True):
        size = grid.sizes.small if line.is_small else grid.sizes.main
        for piece in line.pieces:
            is_beside = piece.is_small and not line.is_small
            drop = grid.cards.unit_drop if is_beside else 0
            own = grid.sizes.small if is_beside else size
            yield Text(piece.x, CARD_AIR + y + drop, own, piece.text, piece.ink, piece.align)


def _tops(grid: Grid, shape: Shape) -> list[int]:
    """Where each line begins, from the card's own top."""
    sizes, tops, below = grid.sizes, [0], grid.cards.second - grid.cards.pay_line
    for before, is_small in pairwise(shape):
        least = setting.least_pitch(sizes.small if before else sizes.main)
        tops.append(tops[-1] + (below if is_small and not before else least))
    return tops


def _taken(grid: Grid, head: Card) -> int:
    """How much of the board's height the head takes: a card's."""
    return grid.cards.pitch if head else 0


def _count(grid: Grid, shape: Shape, head: Card = ()) -> int:
    """How many stand in a column."""
    cards = grid.cards
    bottom = grid.height if grid.footer is None else grid.footer.y
    air = cards.pitch - cards.second - grid.sizes.small
    found = (bottom - cards.top - _taken(grid, head) + air) // height(grid, shape)
    if head:
        return max(1, found)
    return min(found, cards.count) if len(shape) <= 2 else found


def _is_whole(grid: Grid, line: Line, measure: Measure) -> bool:
    """Whether the line's pieces keep to the column and apart; a unit stands close behind its figure."""
    said = [(_extent(grid, line, piece, measure), piece) for piece in line.pieces if piece.text]
    found = sorted(said, key=lambda one: one[0])
    extents, pieces = [extent for extent, _ in found], [piece for _, piece in found]
    units = [one.is_small and one.align is Align.LEFT for one in pieces]
    rights = [grid.cards.column_width if is_unit else grid.cards.district_right for is_unit in units]
    inside = all(left >= 0 and right <= most for (left, right), most in zip(extents, rights, strict=True))
    gaps = [0 if is_unit else grid.sizes.small for is_unit in units[1:]]
    pairs = zip(extents, extents[1:], gaps, strict=False)
    return inside and all(before[1] + gap <= after[0] for before, after, gap in pairs)


def _extent(grid: Grid, line: Line, piece: Piece, measure: Measure) -> tuple[int, int]:
    size = grid.sizes.small if line.is_small or piece.is_small else grid.sizes.main
    width = measure(piece.text, size)
    left = piece.x - width if piece.align is Align.RIGHT else piece.x
    return left, left + width
