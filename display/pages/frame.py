"""Header and footer: what every page has, whatever it shows. 演示 is drawn here, so that no page can forget it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final, NamedTuple

from display.glyphs.crowded import CLEAR, crowded
from display.grids import Grid
from display.motion import filled_pixels
from display.picture import Align, Box, FillingMark, Ink, Measure, Placed, Strip, Text
from labourhall.program.words import Words

MOST_MARKS: Final = 10
"""With more pages than this there is only the page's number and one filling square."""

Marks = list[Text | Box]


@dataclass(frozen=True, slots=True)
class Heading:
    """What a frame says: the page's title and scope, the hall's date and time, how old the data are.

    Only a table says that all vacancies are on the touch screen; where header and footer are one, only a table is
    counted.
    """

    title: str
    scope: str
    date: str
    clock: str
    age: str
    close_age: str
    is_stale: bool
    is_demonstration: bool
    is_table: bool


class PageProgress(NamedTuple):
    """Which of how many pages this is, how many frames it has stood, and how many it will stand."""

    page: int
    pages: int
    since: int
    dwell: int


def header(grid: Grid, heading: Heading, progress: PageProgress, words: Words, measure: Measure) -> tuple[Placed, ...]:
    """The strip at the top, and the page marks where they stand up here. Short of room, date goes, then scope."""
    top = grid.header
    for said, size in _shorter(grid, heading):
        left, end = _left(grid, said, size, words, measure)
        right, start, squares_x = _right(grid, said, progress, words, measure)
        if end + grid.sizes.small // 2 <= start:
            break
    rule = Box(0, top.height, grid.width, top.rule, Ink.LABEL)
    strip = Placed(0, 0, Strip(grid.width, top.height + top.rule, (*left, *right, rule)))
    if squares_x is None:
        return (strip,)
    side, pitch = grid.sizes.mark, grid.sizes.mark_pitch
    return strip, *page_marks(squares_x, (top.height - side) // 2, progress, side, pitch)


def _shorter(grid: Grid, heading: Heading) -> Iterator[tuple[Heading, int]]:
    """The whole of it, then ever less; and how large its scope is, which may have a character that needs it larger."""
    small, undated = grid.sizes.small, replace(heading, date="")
    if crowded(heading.scope, small):
        yield heading, CLEAR
        yield undated, CLEAR
    yield heading, small
    yield undated, small
    yield replace(undated, scope=""), small


def _left(grid: Grid, heading: Heading, scope: int, words: Words, measure: Measure) -> tuple[Marks, int]:
    """Title, scope in its size and, on boards without a footer, age and the sentence; and where they end."""
    top, small = grid.header, grid.sizes.small
    y = top.small_y
    marks: Marks = [Text(grid.margin, top.title_y, top.title, heading.title, Ink.TEXT)]
    end = grid.margin + measure(heading.title, top.title)
    said = (
        (top.scope_gap, scope, heading.scope, Ink.LABEL),
        (top.age_gap, small, heading.close_age, Ink.TEXT if heading.is_stale else Ink.LABEL),
        (top.ask_gap if heading.is_table else None, small, words.text("display.ask"), Ink.LABEL),
    )
    for gap, size, text, ink in said:
        if gap is not None and text:
            marks.append(Text(end + gap, y - (size - small) // 2, size, text, ink))
            end += gap + measure(text, size)
    return marks, end


def _right(
    grid: Grid, heading: Heading, progress: PageProgress, words: Words, measure: Measure
) -> tuple[Marks, int, int | None]:
    """Clock, date, the framed 演示 and page marks; where they begin, and where the marks are if they are up here."""
    top, small = grid.header, grid.sizes.small
    y = top.small_y
    edge = grid.width - grid.margin
    marks: Marks = [Text(edge, top.clock_y, top.clock, heading.clock, Ink.TEXT, Align.RIGHT)]
    start = edge - measure(heading.clock, top.clock)
    if top.date_gap is not None and heading.date:
        marks.append(Text(start - top.date_gap, y, small, heading.date, Ink.TEXT, Align.RIGHT))
        start -= top.date_gap + measure(heading.date, small)
    if heading.is_demonstration:
        framed, start = _framed(grid, start - top.demo_gap, words.text("display.demonstration"), measure)
        marks += framed
    if top.pages_gap is None or not heading.is_table:
        return marks, start, None
    start -= top.pages_gap
    squares_x = None
    if top.marks:
        start -= marks_width(progress, grid.sizes.mark, grid.sizes.mark_pitch)
        squares_x, start = start, start - grid.sizes.mark
    counted = _counted(progress, words)
    marks.append(Text(start, y, small, counted, Ink.LABEL, Align.RIGHT))
    return marks, start - measure(counted, small), squares_x


def _framed(grid: Grid, right: int, text: str, measure: Measure) -> tuple[Marks, int]:
    """A text in a frame that ends at `right`; and where the frame begins."""
    top, small = grid.header, grid.sizes.small
    y = top.small_y + top.demo_drop
    width = measure(text, small) + 2 * top.demo_pad
    frame = Box(right - width, y - top.demo_pad_y, width, small + 2 * top.demo_pad_y, Ink.LABEL, frame=2)
    return [frame, Text(right - top.demo_pad, y, small, text, Ink.LABEL, Align.RIGHT)], right - width


def footer(grid: Grid, heading: Heading, progress: PageProgress, words: Words, measure: Measure) -> tuple[Placed, ...]:
    """The line at the bottom, where the board has one."""
    bottom, small = grid.footer, grid.sizes.small
    if bottom is None:
        return ()
    edge = grid.width - grid.margin
    marks_left = edge - (marks_width(progress, bottom.mark, bottom.mark_pitch) if bottom.mark else 0)
    ask = words.text("display.ask") if heading.is_table else ""
    ask_x = (grid.width - measure(ask, small)) // 2 if bottom.ask_x is None else bottom.ask_x
    age = heading.age if bottom.wide_age else heading.close_age
    marks = (
        Text(grid.margin, 0, small, age, Ink.TEXT if heading.is_stale else Ink.LABEL),
        Text(ask_x, 0, small, ask, Ink.LABEL),
        Text(marks_left - bottom.counter_gap, 0, small, _counted(progress, words), Ink.LABEL, Align.RIGHT),
    )
    line = Placed(0, bottom.y, Strip(grid.width, grid.height - bottom.y, marks))
    if not bottom.mark:
        return (line,)
    y = bottom.y + (small - bottom.mark) // 2
    return line, *page_marks(marks_left, y, progress, bottom.mark, bottom.mark_pitch)


def marks_width(progress: PageProgress, side: int, pitch: int) -> int:
    """The width of all page marks."""
    return (_squares(progress) - 1) * pitch + side


def filling_among(
    head: Sequence[Placed], foot: Sequence[Placed], grid: Grid, progress: PageProgress
) -> Iterator[FillingMark]:
    """Which strips of a page's head, followed by its foot, are the mark that fills: each the last of its own."""
    found = [(len(head) - 1, grid.sizes.mark)] if len(head) > 1 else []
    if len(foot) > 1 and grid.footer is not None and grid.footer.mark:
        found.append((len(head) + len(foot) - 1, grid.footer.mark))
    for place, side in found:
        yield FillingMark(place, filling(side), filled_pixels(progress.since, progress.dwell, side))


def page_marks(x: int, y: int, progress: PageProgress, side: int, pitch: int) -> tuple[Placed, ...]:
    """One square a page: done is full, those to come are frames; the present one, which fills, a strip of its own."""
    present = progress.page if progress.pages <= MOST_MARKS else 0
    others = tuple(
        Box(index * pitch, 0, side, side, Ink.ANSWER) if index < present else _frame(index * pitch, side)
        for index in range(_squares(progress))
        if index != present
    )
    filled = filled_pixels(progress.since, progress.dwell, side)
    own = Placed(x + present * pitch, y, filling(side)[filled])
    return (Placed(x, y, Strip(marks_width(progress, side, pitch), side, others)), own) if others else (own,)


@lru_cache(maxsize=4)  # a board has two sizes of them
def filling(side: int) -> tuple[Strip, ...]:
    """The present page's square, with ever more of its columns full: few strips, whatever page it is of."""
    empty = _frame(0, side)
    full = (Box(0, 0, filled, side, Ink.ANSWER) for filled in range(1, side + 1))
    return Strip(side, side, (empty,)), *(Strip(side, side, (empty, one)) for one in full)


def _frame(x: int, side: int) -> Box:
    return Box(x, 0, side, side, Ink.MARK, frame=2)


def _squares(progress: PageProgress) -> int:
    return progress.pages if progress.pages <= MOST_MARKS else 1


def _counted(progress: PageProgress, words: Words) -> str:
    return words.text("display.pages", progress.page + 1, progress.pages)
