"""What is set in a panel beside a table: a notice, the time, lines at its head and foot. By rule, in a narrow room.

All text has the board's main type or larger; issuers, heads and feet its small one.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from display.glyphs.crowded import CLEAR, crowded
from display.grids import CLOCK_TYPE, Grid
from display.legibility import SIZES
from display.pages import setting
from display.pages.body import Body, PagePlace
from display.pages.composed import Composed
from display.pages.safe import MomentInWords
from display.pages.setting import Room, room_of
from display.picture import Align, Ink, Measure, Placed, Strip, Text
from labourhall.program.words import Words

HEAD_LINES: Final = 3
"""A headline of more lines than this is text."""

Marks = tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class PanelLine:
    """A line of small text at the head or foot of a panel, in as many lines as it takes; of no height: none."""

    said: tuple[str, ...]
    size: int
    height: int


def line_of(text: str, grid: Grid, measure: Measure) -> PanelLine:
    """The text as such a line, larger where a character needs it."""
    small = grid.sizes.small
    size = CLEAR if crowded(text, small) else small
    lines = tuple(setting.flowed((text.strip(),), "", size, grid.width, measure))
    return PanelLine(lines, size, len(lines) * setting.least_pitch(size) + small // 2 if lines else 0)


def framed(sheets: Sequence[Composed], head: PanelLine, foot: PanelLine, grid: Grid) -> tuple[Composed, ...]:
    """The sheets, which leave room for them, between a line at the panel's head and one at its foot."""
    room = room_of(grid)
    fixed = [Placed(0, room.top, Strip(room.width, head.height, _marks(head, 0, 0)))] if head.height else []
    if foot.height:
        marks = _marks(foot, 0, _air(foot))
        fixed.append(Placed(0, room.bottom - foot.height, Strip(room.width, foot.height, marks)))
    return tuple(
        replace(one, body=replace(one.body, fixed=(*fixed, *one.body.fixed)), said=(*head.said, *one.said, *foot.said))
        for one in sheets
    )


def notice_sheets(
    grid: Grid, headline: str, lines: Sequence[str], issuer: str, measure: Measure
) -> tuple[Composed, ...]:
    """A notice in the panel; what does not fit goes on to a further page under its headline. None: it has no room."""
    room, size = room_of(grid), grid.sizes.main
    large = next((one for one in (setting.larger(size), size) if measure(headline, one) <= room.width), size)
    head = setting.even(headline, large, room.width, measure)
    if len(head) > HEAD_LINES:
        head, lines = [], (headline, *lines)
    foot = line_of(issuer, grid, measure)
    first = len(head) * setting.least_pitch(large) + (size // 4 if head else 0)
    high = room.height - first - foot.height
    texts = [one for line in lines for one in setting.lines_of(line, size, room.width, measure)]
    if high < (size if texts else 0):
        return ()
    most = setting.lines_in(size, high)
    pitch = setting.pitch(size, most, high)
    chunks = [texts[start : start + most] for start in range(0, len(texts), most)] or [[]]
    heads = tuple(
        Text(0, place * setting.least_pitch(large), large, one, Ink.ANSWER) for place, one in enumerate(head)
    )  # fmt: skip
    feet = _marks(foot, room.height - foot.height, _air(foot))
    sheets = []
    for chunk in chunks:
        body = tuple(Text(0, first + place * pitch, size, one, Ink.TEXT) for place, one in enumerate(chunk))
        sheets.append(Composed(_body("notice", (*heads, *body, *feet), room), (*head, *chunk, *foot.said)))
    return tuple(sheets)


def clock_body(grid: Grid, moment: MomentInWords, words: Words, measure: Measure) -> Body | None:
    """The time as large as the panel has it, date and weekday below it or, where it is larger so, beside it."""
    day = words.text(f"display.clock.weekday.{moment.day}")
    room = room_of(grid)
    found = [*_below(moment, day, grid, room, measure), *_beside(moment, day, grid, room, measure)]
    largest = max(found, key=lambda texts: [one.size for one in texts], default=None)
    return None if largest is None else _body("clock", largest, room)


def stands(sheet: Composed, grid: Grid, measure: Measure) -> bool:
    """Whether all of the page's texts are whole in the panel."""
    placed = (*sheet.body.fixed, *(one for slot in sheet.body.slots for one in slot.placed))
    return all(
        _is_inside(mark, one, grid, measure)
        for one in placed
        for mark in one.strip.marks
        if isinstance(mark, Text)
    )  # fmt: skip


def _below(moment: MomentInWords, day: str, grid: Grid, room: Room, measure: Measure) -> Iterator[tuple[Text, ...]]:
    """The largest time with date and weekday in lines below it, as large as they can be and half of it at most."""
    for size, less in _sizes(grid):
        pitch = setting.least_pitch(less)
        high = size + 2 * pitch
        wide = max(measure(moment.clock, size), measure(moment.date, less), measure(day, less))
        if 2 * less <= size and high <= room.height and wide <= room.width:
            top = (room.height - high) // 2
            yield (
                Text(0, top, size, moment.clock, Ink.ANSWER),
                Text(0, top + size + pitch - less, less, moment.date, Ink.TEXT),
                Text(0, top + size + 2 * pitch - less, less, day, Ink.TEXT),
            )
            return


def _beside(moment: MomentInWords, day: str, grid: Grid, room: Room, measure: Measure) -> Iterator[tuple[Text, ...]]:
    """The largest time with date and weekday at the panel's right edge."""
    for size, less in _sizes(grid):
        pitch = setting.least_pitch(less)
        wide = measure(moment.clock, size) + less + max(measure(moment.date, less), measure(day, less))
        high = max(size, pitch + less)
        if 2 * less <= size and high <= room.height and wide <= room.width:
            top = (room.height - high) // 2
            yield (
                Text(0, top, size, moment.clock, Ink.ANSWER),
                Text(room.width, top, less, moment.date, Ink.TEXT, Align.RIGHT),
                Text(room.width, top + high - less, less, day, Ink.TEXT, Align.RIGHT),
            )
            return


def _sizes(grid: Grid) -> Iterator[tuple[int, int]]:
    """Sizes of the time and of what stands with it, the largest first."""
    for size in sorted(CLOCK_TYPE, reverse=True):
        for less in sorted((one for one in SIZES if one >= grid.sizes.main), reverse=True):
            yield size, less


def _marks(line: PanelLine, y: int, air: int) -> Marks:
    pitch = setting.least_pitch(line.size)
    return tuple(
        Text(0, y + air + place * pitch, line.size, one, Ink.LABEL) for place, one in enumerate(line.said)
    )  # fmt: skip


def _air(line: PanelLine) -> int:
    """Between it and what it stands at."""
    return line.height - len(line.said) * setting.least_pitch(line.size)


def _body(name: str, marks: Marks, room: Room) -> Body:
    return Body(name, (), (PagePlace((Placed(room.left, room.top, Strip(room.width, room.height, marks)),)),))


def _is_inside(text: Text, placed: Placed, grid: Grid, measure: Measure) -> bool:
    width, y = measure(text.text, text.size), placed.y + text.y
    left = text.x - width if text.align is Align.RIGHT else text.x
    is_whole = left >= 0 and left + width <= placed.strip.width and placed.x + left + width <= grid.width
    return is_whole and grid.top <= y and y + text.size <= grid.bottom
