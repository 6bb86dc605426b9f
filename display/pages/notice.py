"""A notice: one headline, a few lines, who says so. What does not fit goes on to a further page, never smaller."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import accumulate
from typing import Final

from display.glyphs.crowded import CLEAR, crowded
from display.grids import FINE_L, FINE_M, LARGE_M, LARGE_S, LONG_S, LONG_XL, LOW_S, MEDIUM_S, SMALL_S, Fit, Grid
from display.pages.body import Body, PagePlace
from display.pages.layouts import layout_for
from display.picture import Box, Ink, Measure, Placed, Strip, Text

NOT_FIRST: Final = "，。、；：！？）》”’"
"""No line begins with one of these."""


@dataclass(frozen=True, slots=True)
class NoticeLayout:
    """Where a notice's parts stand; `source_y` None: no room to say who issued it below its own rule."""

    left: int
    headline: tuple[int, int]  # y and size
    first: int
    size: int
    pitch: int
    lines: int
    rule: int | None = None
    source: tuple[int, int] | None = None  # y and size

    def fitted(self, fit: Fit) -> "NoticeLayout":
        """The same on another board: lines keep their leading, and there are more where more have room."""
        first, line = fit.text(self.first, self.size)
        bottom = fit.down(self.first + (self.lines - 1) * self.pitch + self.size)
        pitch = (self.pitch * line + self.size - 1) // self.size
        return NoticeLayout(
            fit.across(self.left),
            fit.text(*self.headline),
            first,
            line,
            pitch,
            max(self.lines, (bottom - first - line) // pitch + 1),
            None if self.rule is None else fit.down(self.rule),
            None if self.source is None else fit.text(*self.source),
        )

    def cleared(self, bottom: int) -> "NoticeLayout":
        """The same in type in which every character stands, its lines above the row `bottom`."""
        pitch = CLEAR + CLEAR // 4
        return replace(self, size=CLEAR, pitch=pitch, lines=max(1, (bottom - self.first - CLEAR) // pitch + 1))


_LAYOUTS: Final = (
    (LARGE_S, NoticeLayout(16, (48, 48), 118, 32, 48, 3, 268, (277, 16))),
    (LARGE_M, NoticeLayout(16, (54, 48), 118, 32, 48, 3, 258, (263, 24))),
    (MEDIUM_S, NoticeLayout(8, (40, 32), 84, 24, 34, 3, 184, (187, 16))),
    (LOW_S, NoticeLayout(8, (36, 40), 84, 24, 36, 2)),
    (LONG_S, NoticeLayout(16, (36, 48), 94, 32, 48, 2)),
    (FINE_L, NoticeLayout(32, (96, 96), 236, 64, 96, 3, 536, (554, 32))),
    (FINE_M, NoticeLayout(32, (96, 96), 236, 64, 96, 3, 536, (560, 32))),
    (LONG_XL, NoticeLayout(40, (90, 96), 230, 96, 120, 2)),
    (SMALL_S, NoticeLayout(8, (37, 24), 69, 16, 24, 3)),
)


@dataclass(frozen=True, slots=True)
class NoticeSheet:
    """One page of a notice, as lines that each fit; `is_clear`: with a character that does not stand in small type."""

    headline: str
    lines: tuple[str, ...]
    source: str
    is_clear: bool = False


def notice_sheets(grid: Grid, text: Sequence[str], source: str, measure: Measure) -> tuple[NoticeSheet, ...]:
    """A notice as pages: the first of `text` heads each of them; a headline that does not fit its line is a line.

    So is, behind all others, an issuer with a character that does not stand in its small type.
    """
    layout = _layout(grid)
    room = grid.width - 2 * layout.left
    headline, rest = text[0], list(text[1:])
    if layout.source is not None and crowded(source, layout.source[1]):
        rest, source = [*rest, source], ""
    if measure(headline, layout.headline[1]) > room:
        headline, rest = "", [headline, *rest]
    is_clear = bool(crowded("".join(rest), layout.size))
    if is_clear:
        layout = layout.cleared(layout.rule or grid.bottom)
    lines = [line for sentence in rest for line in wrapped(sentence, layout.size, room, measure)]
    chunks = [tuple(lines[index : index + layout.lines]) for index in range(0, len(lines), layout.lines)] or [()]
    return tuple(NoticeSheet(headline, chunk, source, is_clear) for chunk in chunks)


def notice_body(grid: Grid, page: NoticeSheet) -> Body:
    """The page on the grid."""
    layout = _layout(grid)
    if page.is_clear:
        layout = layout.cleared(layout.rule or grid.bottom)
    y, size = layout.headline
    marks: list[Text | Box] = [Text(layout.left, y, size, page.headline, Ink.ANSWER)] if page.headline else []
    for index, line in enumerate(page.lines):
        marks.append(Text(layout.left, layout.first + index * layout.pitch, layout.size, line, Ink.TEXT))
    if layout.rule is not None and layout.source is not None:
        marks.append(Box(0, layout.rule, grid.width, grid.header.rule, Ink.LABEL))
        marks.append(Text(layout.left, layout.source[0], layout.source[1], page.source, Ink.LABEL))
    return Body("notice", (), (PagePlace((Placed(0, 0, Strip(grid.width, grid.bottom, tuple(marks))),)),))


def wrapped(sentence: str, size: int, room: int, measure: Measure) -> list[str]:
    """A sentence in lines of at most `room` pixels: Chinese may part anywhere but before closing punctuation."""
    widths = {character: measure(character, size) for character in set(sentence)}
    ends = [0, *accumulate(widths[character] for character in sentence)]
    lines, start, unmeasured = [], 0, 0
    while (place := bisect_right(ends, ends[start] + room, unmeasured + 1) - 1) < len(sentence):
        kept = 1 if sentence[place] in NOT_FIRST and place - start > 1 else 0
        lines.append(sentence[start : place - kept])
        start, unmeasured = place - kept, place + 1
    return [*lines, sentence[start:]] if start < len(sentence) else lines


@lru_cache
def _layout(grid: Grid) -> NoticeLayout:
    return layout_for(_LAYOUTS, grid)
