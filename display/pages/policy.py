"""A policy in numbered steps, and below it where it stands written; 待核实 where nobody read the original."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from display.grids import Grid
from display.pages import setting
from display.pages.body import Body, PagePlace
from display.pages.composed import Composed
from display.pages.notice import wrapped
from display.pages.setting import Room
from display.picture import Box, Ink, Measure, Placed, Strip, Text
from labourhall.contract.playlist import PolicyPage
from labourhall.program.words import Words

_NUMBERED: Final = re.compile(r"\d{1,2}[.、)）．]|[①-⑳]|[（(]?[一二三四五六七八九十]{1,3}[）)、.．]")
"""How a step begins that brings its own number."""
HEAD_LINES: Final = 2
"""A headline of more lines than this is text."""
MOST_LINES: Final = 3
"""Of a page, beside its headline: more would light more than an ordinary page may (look §5). A panel is a third."""
BETWEEN: Final = "  "

Marks = tuple[Text | Box, ...]


@dataclass(frozen=True, slots=True)
class _Head:
    """The headline in its size; no lines where it is text."""

    lines: tuple[str, ...]
    size: int

    @property
    def height(self) -> int:
        """What it takes from the steps, with the air below it."""
        return len(self.lines) * setting.least_pitch(self.size) + (self.size // 8 if self.lines else 0)


@dataclass(frozen=True, slots=True)
class _Foot:
    """Where the policy stands written: its marks, from the foot's own top, and how high it is."""

    marks: Marks
    said: tuple[str, ...]
    height: int


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of a step, and its number where it is the first."""

    text: str
    number: str = ""


def policy_sheets(grid: Grid, page: PolicyPage, words: Words, measure: Measure) -> tuple[Composed, ...]:
    """The page on the grid; what does not fit goes on to a further page under the same headline."""
    room = setting.room_of(grid)
    size = grid.sizes.main if grid.is_panel else max(grid.sizes.main, setting.largest(room.height // 8))
    head, foot = _head(page.headline.strip(), size, room, measure), _foot(grid, page, room, words, measure)
    if room.height - head.height - foot.height < setting.least_pitch(size):
        head = _Head((), size)  # on the lowest board it is a line among the others
    steps = tuple(filter(None, (step.strip() for step in page.steps)))
    if not head.lines:
        steps = (page.headline.strip(), *steps)
    has_numbers = len(steps) > 1 and bool(head.lines) and not any(_NUMBERED.match(one) for one in steps)
    indent = measure("0" * len(str(len(steps))), size) + size // 2 if has_numbers else 0
    high = room.height - head.height - foot.height
    most = setting.lines_in(size, high) if grid.is_panel else min(setting.lines_in(size, high), MOST_LINES)
    parted = [
        tuple(_step(step, f"{nth}" if has_numbers else "", size, room.width - indent, measure))
        for nth, step in enumerate(steps, 1)
    ]
    pitch = setting.pitch(size, most, high)
    read = words.text("display.policy.read", page.verified_by.strip()) if page.verified_by.strip() else ""
    sheets = []
    for chunk in _chunks(parted, most):
        marks = (*_head_marks(head, room), *_step_marks(chunk, size, pitch, head.height, room, indent))
        low = tuple(_lower(mark, room.height - foot.height) for mark in foot.marks)
        body = Body("policy", (), (PagePlace((Placed(0, room.top, Strip(grid.width, room.height, marks + low)),)),))
        sheets.append(Composed(body, (*head.lines, *(line.text for line in chunk), *foot.said), foot=read))
    return tuple(sheets)


def _head(headline: str, size: int, room: Room, measure: Measure) -> _Head:
    """The headline in one line, in larger type than the steps where it has room; else in two of their size."""
    for one in (setting.larger(size), size) if room.height >= 8 * size else (size,):
        if measure(headline, one) <= room.width:
            return _Head((headline,), one)
    even = measure(headline, size) // HEAD_LINES + size
    lines = tuple(wrapped(headline, size, min(even, room.width), measure))
    return _Head(lines if len(lines) <= HEAD_LINES else (), size)


def _foot(grid: Grid, page: PolicyPage, room: Room, words: Words, measure: Measure) -> _Foot:
    """Whose it is, its number and its day; or that nobody has read it."""
    small, rule = grid.sizes.small, grid.header.rule
    top = rule + small // 4
    line = Box(0, 0, grid.width, rule, Ink.LABEL)
    if not page.verified_by.strip():
        return _unverified(grid, room, words, measure, line, top)
    issued = page.issued
    day = words.text("display.policy.issued", issued.year, issued.month, issued.day) if issued is not None else ""
    lines = setting.flowed((page.source.strip(), page.number.strip(), day), BETWEEN, small, room.width, measure)
    pitch = setting.least_pitch(small)
    texts = (Text(room.left, top + place * pitch, small, one, Ink.LABEL) for place, one in enumerate(lines))
    return _Foot((line, *texts), tuple(lines), top + len(lines) * pitch - small // 4)


def _unverified(grid: Grid, room: Room, words: Words, measure: Measure, line: Box, top: int) -> _Foot:
    """That nobody has read it, and where to ask; below each other on a narrow board."""
    small, pad = grid.sizes.small, grid.header.demo_pad
    mark, why = words.text("display.policy.unverified"), words.text("display.policy.ask")
    width, high = measure(mark, small) + 2 * pad, small + pad
    frame = Box(room.left, top, width, high, Ink.LABEL, frame=grid.header.rule)
    text = Text(room.left + pad, top + pad // 2, small, mark, Ink.LABEL)
    beside = width + small
    if beside + measure(why, small) <= room.width:
        asked = Text(room.left + beside, top + pad // 2, small, why, Ink.LABEL)
        return _Foot((line, frame, text, asked), (mark, why), top + high)
    pitch, lines = setting.least_pitch(small), wrapped(why, small, room.width, measure)
    asks = (
        Text(room.left, top + high + pad // 2 + place * pitch, small, one, Ink.LABEL) for place, one in enumerate(lines)
    )
    return _Foot((line, frame, text, *asks), (mark, why), top + high + len(lines) * pitch)


def _step(step: str, number: str, size: int, width: int, measure: Measure) -> Iterator[_Line]:
    for place, text in enumerate(wrapped(step, size, width, measure)):
        yield _Line(text, "" if place else number)


def _chunks(steps: Sequence[tuple[_Line, ...]], most: int) -> Iterator[tuple[_Line, ...]]:
    """So many lines to a page; a step that has room on a page of its own is not parted."""
    begun: tuple[_Line, ...] = ()
    for step in steps:
        if begun and len(begun) + len(step) > most and len(step) <= most:
            yield begun
            begun = ()
        begun += step
        while len(begun) > most:
            yield begun[:most]
            begun = begun[most:]
    yield begun


def _head_marks(head: _Head, room: Room) -> Marks:
    pitch = setting.least_pitch(head.size)
    return tuple(
        Text(room.left, place * pitch, head.size, one, Ink.ANSWER) for place, one in enumerate(head.lines)
    )  # fmt: skip


def _step_marks(chunk: Sequence[_Line], size: int, pitch: int, top: int, room: Room, indent: int) -> Marks:
    marks: list[Text | Box] = []
    for place, line in enumerate(chunk):
        y = top + place * pitch
        if line.number:
            marks.append(Text(room.left, y, size, line.number, Ink.LABEL))
        marks.append(Text(room.left + indent, y, size, line.text, Ink.TEXT))
    return tuple(marks)


def _lower(mark: Text | Box, by: int) -> Text | Box:
    if isinstance(mark, Box):
        return Box(mark.x, mark.y + by, mark.width, mark.height, mark.ink, mark.frame)
    return Text(mark.x, mark.y + by, mark.size, mark.text, mark.ink, mark.align)
