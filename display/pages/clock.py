"""The clock page: the hall's name, the time as large as the board has it, date and weekday. It has no header.

It stands only while the clock is believed; what it says changes on the minute.
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
from display.pages.safe import MomentInWords, demonstration_marks, hall_marks
from display.picture import Align, Box, Ink, Measure, Placed, Strip, Text
from labourhall.program.words import Words


@dataclass(frozen=True, slots=True)
class ClockLayout:
    """Top and size of each part; the time stands at `margin`, the weekday ends at the right one.

    `is_beside`: the date ends there too, beside the time; else it begins at `margin`, below it.
    """

    margin: int
    hall: tuple[int, int]
    rule: tuple[int, int]  # y and thickness
    clock: tuple[int, int]
    date: tuple[int, int]
    weekday: tuple[int, int]
    is_beside: bool = False

    def fitted(self, fit: Fit) -> "ClockLayout":
        """The same on another board."""
        return ClockLayout(
            fit.across(self.margin),
            fit.text(*self.hall),
            (fit.down(self.rule[0]), fit.line(self.rule[1])),
            fit.digits(*self.clock),
            fit.text(*self.date),
            fit.text(*self.weekday),
            self.is_beside,
        )


_LARGE: Final = ClockLayout(24, (32, 48), (100, 2), (152, 96), (150, 40), (208, 40), is_beside=True)
_FINE: Final = ClockLayout(48, (44, 96), (172, 4), (232, 192), (506, 96), (506, 96))
_LAYOUTS: Final = (
    (LARGE_S, _LARGE),
    (LARGE_M, _LARGE),
    (MEDIUM_S, ClockLayout(16, (14, 32), (58, 2), (66, 96), (180, 32), (180, 32))),
    (LOW_S, ClockLayout(16, (8, 32), (46, 2), (54, 96), (60, 40), (108, 40), is_beside=True)),
    (LONG_S, ClockLayout(16, (8, 48), (64, 2), (80, 96), (76, 48), (132, 48), is_beside=True)),
    (FINE_L, _FINE),
    (FINE_M, _FINE),
    (LONG_XL, ClockLayout(40, (16, 96), (150, 4), (196, 192), (188, 96), (324, 96), is_beside=True)),
    (SMALL_S, ClockLayout(8, (8, 24), (40, 2), (46, 64), (126, 24), (126, 24))),
)


def clock_body(grid: Grid, hall: str, moment: MomentInWords, day: str, is_demonstration: bool, words: Words,
               measure: Measure) -> Body:  # fmt: skip
    """The page; `day` is the date with its year."""
    layout = layout_for(_LAYOUTS, grid)
    left, right = layout.margin, grid.width - layout.margin
    demonstration = demonstration_marks(grid, words, measure) if is_demonstration else []
    room = (demonstration[0].x if demonstration else grid.width) - grid.margin - left
    date = Text(right, *layout.date, day, Ink.TEXT, Align.RIGHT)
    marks: list[Text | Box] = [
        *hall_marks(left, layout.hall, room, hall, measure),
        Box(left, layout.rule[0], right - left, layout.rule[1], Ink.LABEL),
        Text(left, *layout.clock, moment.clock, Ink.ANSWER),
        date if layout.is_beside else Text(left, *layout.date, day, Ink.TEXT),
        Text(right, *layout.weekday, words.text(f"display.clock.weekday.{moment.day}"), Ink.TEXT, Align.RIGHT),
        *demonstration,
    ]
    height = grid.height if grid.band is None else grid.bottom
    return Body("clock", (), (PagePlace((Placed(0, 0, Strip(grid.width, height, tuple(marks))),)),))
