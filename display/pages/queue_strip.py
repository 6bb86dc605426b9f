"""The strip of a call: which number goes to which window, over the lower rows of whatever page stands (look §4).

It is up in one frame and gone in one; the page under it does not move.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from display.calls import BoardCall, Calling
from display.grids import FINE_L, FINE_M, LARGE_M, LARGE_S, LONG_S, LONG_XL, LOW_S, MEDIUM_S, SMALL_S, Fit, Grid
from display.pages.body import Body
from display.pages.layouts import layout_for
from display.pages.table import CARD_AIR
from display.picture import Box, Ink, Measure, Picture, Placed, Raster, Strip, Text
from labourhall.program.words import Words

Marks = list[Text | Box]
Mark = Text | Box | Raster

BREAK: Final = "\n"
"""Takes the place of a number in its sentence, to part the words before from those after."""


@dataclass(frozen=True, slots=True)
class StripLayout:
    """Where the strip stands, and its type: `called` for number and window, `said` for the words, `small` for before.

    `bar` is the green edge at the left; `pitch` lies between the two calls before.
    """

    y: int
    height: int
    edge: int
    bar: int
    called: int
    said: int
    small: int
    pitch: int

    def fitted(self, fit: Fit) -> "StripLayout":
        """The same on another board."""
        y, small = fit.down(self.y), fit.size(self.small)
        return StripLayout(
            y,
            fit.down(self.y + self.height) - y,
            fit.line(self.edge),
            fit.line(self.bar),
            fit.size(self.called),
            fit.size(self.said),
            small,
            small * self.pitch // self.small,
        )


_LAYOUTS: Final = (
    (LARGE_S, StripLayout(240, 58, 4, 12, 48, 32, 16, 24)),
    (LARGE_M, StripLayout(208, 80, 4, 12, 64, 32, 24, 34)),
    (MEDIUM_S, StripLayout(144, 59, 4, 12, 48, 24, 16, 24)),
    (LOW_S, StripLayout(97, 62, 4, 12, 48, 32, 16, 24)),
    (LONG_S, StripLayout(136, 56, 4, 12, 48, 32, 16, 24)),
    (FINE_L, StripLayout(478, 120, 8, 24, 96, 64, 32, 48)),
    (FINE_M, StripLayout(510, 96, 8, 24, 64, 48, 24, 38)),
    (LONG_XL, StripLayout(340, 140, 10, 30, 96, 64, 40, 60)),
    (SMALL_S, StripLayout(98, 42, 4, 8, 24, 16, 16, 20)),
)


@lru_cache
def layout_of(grid: Grid) -> StripLayout:
    """Where the strip stands on the grid: it begins with a row or a card, where it covers any."""
    layout = layout_for(_LAYOUTS, grid)
    top, pitch = (grid.cards.top, grid.cards.pitch) if grid.rows is None else (grid.rows.top, grid.rows.pitch)
    over = (layout.y - top) % pitch + (CARD_AIR if grid.rows is None else 0)
    if grid.fit is None or layout.y - over < top:
        return layout
    return replace(layout, y=layout.y - over, height=layout.height + over)


def over(picture: Picture, grid: Grid, body: Body, calling: Calling, words: Words, measure: Measure) -> Picture:
    """The picture of `body` with the strip over it. A text that would be half under it is left out, a picture stays."""
    call = calling.present
    if call is None:
        return picture
    hidden = hidden_rows(grid, body)
    shown = tuple(_without_hidden(placed, grid) for placed in picture.placed)
    strip = Placed(0, layout_of(grid).y, _strip(grid, call, calling.before, words, measure))
    rows = tuple(row for row in picture.rows if row.number not in hidden)
    return Picture(picture.width, picture.height, (*shown, strip), rows, f"{call.number} {call.window}")


def hides(grid: Grid, body: Body) -> bool:
    """Whether the strip covers anything of the page that can be read."""
    return any(_lies_under(placed, grid) for slot in body.slots for placed in slot.placed)


def hidden_rows(grid: Grid, body: Body) -> frozenset[str]:
    """The vacancies of the page that cannot be read whole while the strip is up, by number."""
    under = (slot.row for slot in body.slots if any(_lies_under(placed, grid) for placed in slot.placed))
    return frozenset(row.number for row in under if row is not None)


def _lies_under(placed: Placed, grid: Grid) -> bool:
    return any(_is_hidden(mark, placed, grid) for mark in placed.strip.marks)


def _is_hidden(mark: Mark, placed: Placed, grid: Grid) -> bool:
    """Whether it is a text, the frame round one, or a picture, that the strip would cover wholly or in part."""
    layout = layout_of(grid)
    if isinstance(mark, Box) and not mark.frame:
        return False
    top, height = placed.y + mark.y, mark.size if isinstance(mark, Text) else mark.height
    return top < layout.y + layout.height and top + height > layout.y


def _without_hidden(placed: Placed, grid: Grid) -> Placed:
    if not _lies_under(placed, grid):
        return placed
    hidden = [mark for mark in placed.strip.marks if _is_hidden(mark, placed, grid) and not isinstance(mark, Raster)]
    kept = tuple(mark for mark in placed.strip.marks if mark not in hidden and not _heads_hidden(mark, hidden))
    return Placed(placed.x, placed.y, Strip(placed.strip.width, placed.strip.height, kept))


def _heads_hidden(mark: Mark, hidden: list[Text | Box]) -> bool:
    """Whether it is the label over a value that is hidden: on its own it would say that the value is missing."""
    if not isinstance(mark, Text) or mark.ink is not Ink.LABEL:
        return False
    foot = mark.y + mark.size
    return any(isinstance(one, Text) and one.x == mark.x and foot <= one.y < foot + mark.size for one in hidden)


def _strip(grid: Grid, call: BoardCall, before: Iterable[BoardCall], words: Words, measure: Measure) -> Strip:
    layout = layout_of(grid)
    said, end = _said(layout, layout.called, call, words, measure)
    if end > grid.width - grid.margin:
        said, end = _said(layout, layout.said, call, words, measure)
    earlier = [(one.number, words.text("display.call.earlier", one.window)) for one in before]
    marks = (
        Box(0, 0, grid.width, layout.edge, Ink.CALLED),
        Box(0, layout.edge, layout.bar, layout.height - layout.edge, Ink.CALLED),
        *said,
        *_before(grid, layout, earlier, end, measure),
    )
    return Strip(grid.width, layout.height, marks)


def _said(layout: StripLayout, size: int, call: BoardCall, words: Words, measure: Measure) -> tuple[Marks, int]:
    """请 037 号 → 到 5 号窗口, number and window in that size; and where it ends."""
    gap, middle = layout.said // 4, layout.edge + (layout.height - layout.edge) // 2
    low = middle + (layout.called - layout.said) // 4  # the feet of both sizes stand on one line
    marks: Marks = []

    def say(x: int, sentence: str, called: str) -> int:
        before, after = words.text(sentence, BREAK).split(BREAK)
        for text, em, ink in (
            (before, layout.said, Ink.TEXT),
            (called, size, Ink.CALLED),
            (after, layout.said, Ink.TEXT),
        ):
            if text.strip():
                y = middle - em // 2 if em == layout.called else low - em // 2
                marks.append(Text(x, y, em, text.strip(), ink))
                x += measure(text.strip(), em) + gap
        return x

    x = say(2 * layout.bar, "display.call.number", call.number) + gap
    marks += _arrow(x, low, layout.said)
    x = say(x + _arrow_width(layout.said) + 2 * gap, "display.call.window", call.window)
    return marks, x - gap


def _arrow_width(size: int) -> int:
    return size * 13 // 8


def _arrow(x: int, middle: int, size: int) -> Marks:
    """An arrow to the right, as high as the words beside it: form says what green says."""
    half, shaft = size // 2, size // 8
    head = x + _arrow_width(size) - half
    marks: Marks = [Box(x, middle - shaft, head - x, 2 * shaft, Ink.CALLED)]
    return marks + [Box(head + step, middle - half + step, 1, 2 * (half - step), Ink.CALLED) for step in range(half)]


def _before(grid: Grid, layout: StripLayout, earlier: list[tuple[str, str]], end: int, measure: Measure) -> Marks:
    """The calls before, right of a line, where there is room for them."""
    size, edge = layout.small, grid.width - grid.margin
    numbers = max((measure(number, size) for number, _ in earlier), default=0)
    windows = max((measure(window, size) for _, window in earlier), default=0)
    rule = edge - windows - numbers - 2 * size
    if not earlier or rule < end + size // 2:
        return []
    inner = layout.height - layout.edge
    top = layout.edge + (inner - layout.pitch - size) // 2
    marks: Marks = [Box(rule, layout.edge + size // 2, grid.header.rule, inner - size, Ink.DIVIDER)]
    for index, (number, window) in enumerate(earlier):
        y = top + index * layout.pitch
        marks += [Text(rule + size, y, size, number, Ink.TEXT), Text(edge - windows, y, size, window, Ink.TEXT)]
    return marks
