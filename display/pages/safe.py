"""The safe page: hall, clock, date, that news is on its way and where to go. It needs the settings and a clock only.

Where the clock cannot be believed it is left out with the date.
"""

from dataclasses import dataclass
from typing import Final

from display.grids import (
    FINE_L,
    FINE_M,
    LARGE_M,
    LARGE_S,
    LONG_S,
    LONG_XL,
    LOW_S,
    MEDIUM_S,
    SMALL_S,
    Fit,
    Grid,
)
from display.pages.body import Body, PagePlace
from display.pages.layouts import layout_for
from display.pages.notice import wrapped
from display.picture import Align, Box, Ink, Measure, Placed, Strip, Text
from labourhall.program.words import Words


@dataclass(frozen=True, slots=True)
class SafeLayout:
    """Top and size of each part; left parts stand at `margin` (or `updating_x`), right ones end at the right margin."""

    margin: int
    hall: tuple[int, int]
    rule: tuple[int, int]  # y and thickness
    clock: tuple[int, int]
    date: tuple[int, int]
    weekday: tuple[int, int]
    updating: tuple[int, int]
    where: tuple[int, int]
    updating_x: int | None = None

    def fitted(self, fit: Fit) -> "SafeLayout":
        """The same on another board."""
        return SafeLayout(
            fit.across(self.margin),
            fit.text(*self.hall),
            (fit.down(self.rule[0]), fit.line(self.rule[1])),
            fit.digits(*self.clock),
            fit.text(*self.date),
            fit.text(*self.weekday),
            fit.text(*self.updating),
            fit.text(*self.where),
            None if self.updating_x is None else fit.across(self.updating_x),
        )


_LARGE: Final = SafeLayout(24, (28, 48), (96, 2), (118, 96), (136, 40), (186, 40), (262, 32), (270, 24))
_FINE: Final = SafeLayout(48, (56, 96), (192, 4), (236, 192), (252, 64), (344, 64), (524, 64), (540, 48))
_LAYOUTS: Final = (
    (LARGE_S, _LARGE),
    (LARGE_M, _LARGE),
    (MEDIUM_S, SafeLayout(16, (16, 32), (60, 2), (78, 96), (84, 32), (126, 32), (188, 24), (196, 16))),
    (LOW_S, SafeLayout(16, (8, 32), (46, 2), (54, 64), (54, 32), (90, 32), (130, 24), (130, 24))),
    (LONG_S, SafeLayout(16, (8, 48), (64, 2), (78, 96), (74, 32), (112, 32), (160, 24), (160, 24), updating_x=320)),
    (FINE_L, _FINE),
    (FINE_M, _FINE),
    (LONG_XL, SafeLayout(40, (16, 96), (150, 4), (190, 192), (196, 64), (286, 64), (400, 64), (400, 64), 800)),
    (SMALL_S, SafeLayout(8, (8, 24), (40, 2), (48, 64), (50, 24), (84, 24), (126, 16), (126, 16))),
)
SMALLER: Final = (96, 64, 48, 40, 32, 24, 16)


@dataclass(frozen=True, slots=True)
class MomentInWords:
    """Now, in words: 14:36, 11月23日, 周一; and the weekday's number (ISO 8601: 1 is Monday)."""

    clock: str
    date: str
    weekday: str
    day: int = 0


def safe_body(
    grid: Grid, hall: str, moment: MomentInWords | None, words: Words, measure: Measure, is_demonstration: bool
) -> Body:
    """The page; `moment` None where no clock is trusted."""
    layout = layout_for(_LAYOUTS, grid)
    left, right = layout.margin, grid.width - layout.margin
    updating_x = left if layout.updating_x is None else layout.updating_x
    demonstration = demonstration_marks(grid, words, measure) if is_demonstration else []
    room = (demonstration[0].x if demonstration else grid.width) - grid.margin - left
    marks: list[Text | Box] = [
        *hall_marks(left, layout.hall, room, hall, measure),
        Box(left, layout.rule[0], right - left, layout.rule[1], Ink.LABEL),
        Text(updating_x, *layout.updating, words.text("display.safe.updating"), Ink.LABEL),
        Text(right, *layout.where, words.text("display.safe.where"), Ink.TEXT, Align.RIGHT),
        *demonstration,
    ]
    if moment is not None:
        marks.append(Text(left, *layout.clock, moment.clock, Ink.ANSWER))
        marks.append(Text(right, *layout.date, moment.date, Ink.TEXT, Align.RIGHT))
        marks.append(Text(right, *layout.weekday, moment.weekday, Ink.TEXT, Align.RIGHT))
    return Body("safe", (), (PagePlace((Placed(0, 0, Strip(grid.width, grid.height, tuple(marks))),)),))


def hall_marks(left: int, place: tuple[int, int], room: int, hall: str, measure: Measure) -> list[Text | Box]:
    """The hall's name, as large as it has room at `place` (y and size); if need be in two lines."""
    y, high = place
    size = next((size for size in SMALLER if size <= high and measure(hall, size) <= room), SMALLER[-1])
    lines, pitch = wrapped(hall, size, room, measure)[:2], size + 1
    top = y + (high - size - (len(lines) - 1) * pitch) // 2
    return [Text(left, top + nth * pitch, size, line, Ink.TEXT) for nth, line in enumerate(lines)]


def demonstration_marks(grid: Grid, words: Words, measure: Measure) -> list[Text | Box]:
    """演示 in its frame at the right: this page has no header to carry it."""
    small, text = grid.sizes.small, words.text("display.demonstration")
    right, y, pad = grid.width - grid.margin, grid.header.small_y, grid.header.demo_pad
    width = measure(text, small) + 2 * pad
    return [
        Box(right - width, y - 4, width, small + 8, Ink.LABEL, frame=2),
        Text(right - pad, y, small, text, Ink.LABEL, Align.RIGHT),
    ]
