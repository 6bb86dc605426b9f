"""The grids of the boards as data: where each column stands on a board of a size (look/wall.md §4). Whole pixels only.

Pages read these; nothing here knows a vacancy. Boards of other sizes have theirs from `display.fitted`.
"""

from dataclasses import dataclass
from typing import Final

from display.picture import BASELINE


@dataclass(frozen=True, slots=True)
class Sizes:
    """A set of type: heights of the em box in pixels (§3). `small` decides how far away it can be read."""

    small: int
    main: int
    mark: int  # the side of a page mark
    mark_pitch: int
    number_gap: int  # after the number's third digit
    cell: int  # that a digit of the main size stands in
    drop: int  # how much lower the small text stands than centred, so that the feet of both sizes meet


S: Final = Sizes(small=16, main=24, mark=8, mark_pitch=12, number_gap=4, cell=14, drop=1)
M: Final = Sizes(small=24, main=32, mark=12, mark_pitch=18, number_gap=5, cell=18, drop=2)
L: Final = Sizes(small=32, main=48, mark=16, mark_pitch=24, number_gap=8, cell=27, drop=2)
XL: Final = Sizes(small=40, main=64, mark=20, mark_pitch=30, number_gap=10, cell=36, drop=3)
TYPE: Final = (16, 24, 32, 40, 48, 64, 96)
"""The heights of type that have every character (§3)."""
CLOCK_TYPE: Final = (*TYPE, 192)
"""Those that have digits."""


@dataclass(frozen=True, slots=True)
class Header:
    """The strip at the top and what it has room for; a None means that it stands elsewhere or nowhere.

    From the right edge: clock, `date_gap`, date, `demo_gap`, the framed 演示, then page marks where they are up here.
    `age_x` and `ask_x` are set on boards without a footer; `scope_gap` is None where there is no room for a scope.
    """

    height: int
    rule: int
    title: int
    title_y: int
    clock: int
    clock_y: int
    small_y: int
    scope_gap: int | None
    date_gap: int | None
    demo_gap: int
    demo_pad: int
    demo_pad_y: int = 4
    demo_drop: int = 0  # how much lower the framed word stands than the other small text
    age_gap: int | None = None
    ask_gap: int | None = None
    pages_gap: int | None = None
    marks: bool = False


@dataclass(frozen=True, slots=True)
class Footer:
    """The line at the bottom: age of the data left, the sentence (`ask_x` None: centred), page number and marks right.

    `wide_age` writes 数据 14:35 with a space between. `mark` 0: no room for marks.
    """

    y: int
    ask_x: int | None
    wide_age: bool
    mark: int
    mark_pitch: int
    counter_gap: int  # between page number and marks


@dataclass(frozen=True, slots=True)
class Rows:
    """One line a vacancy. `heads_y` is None where there is no room for column heads; headcounts then carry their 人."""

    top: int
    pitch: int
    count: int
    heads_y: int | None
    number: int
    trade: int
    openings_right: int
    pay_right: int
    unit: int
    requirement: int
    requirement_right: int
    district_right: int
    street: bool = False  # the place's second part beside the district


@dataclass(frozen=True, slots=True)
class Cards:
    """Two lines a vacancy, in one or more columns; places in a card count from the column's left edge.

    `pay_line` above 0: three, for the pay and the openings stand so far below the first line on one of their own.
    """

    columns: tuple[int, ...]
    column_width: int
    top: int
    pitch: int
    count: int  # in each column
    second: int  # from the first line's top to the second's
    number: int
    trade: int
    pay_right: int
    unit: int
    requirement: int
    district_right: int
    base_spaces: int  # after the base pay
    part_spaces: int  # between requirements
    unit_drop: int  # from the first line's top to its small text's
    divider: tuple[int, int, int] | None = None  # x, top and height of the line between columns
    pay_line: int = 0

    @property
    def capacity(self) -> int:
        """How many vacancies one page holds."""
        return len(self.columns) * self.count


@dataclass(frozen=True, slots=True)
class Band:
    """Where running text goes: a rule at `y`, below it text of `size`, so far below it that `text` says.

    `is_for_tables`: other pages have no room beside it in the board's type, and take the whole board.
    """

    y: int
    height: int
    rule: int
    size: int
    text: int
    is_for_tables: bool = False


@dataclass(frozen=True, slots=True)
class Fit:
    """How a layout of the board `model` is multiplied to another board's size; type snaps to the sizes that there are.

    What stands between header and footer comes between `top` and `bottom`. No type is smaller than `least`, and none
    grows more than the room does, across and down.
    """

    model: "Grid"
    width: int
    height: int
    top: int
    bottom: int
    least: int = 0

    def across(self, x: int) -> int:
        """Where the model's column x stands here."""
        return _times(x, self.width, self.model.width)

    def down(self, y: int) -> int:
        """Where the model's line y stands here."""
        top, bottom = self.model.top, self.model.bottom
        if y < top:
            return _times(y, self.top, top)
        if y <= bottom:
            return self.top + self.high(y - top)
        return self.bottom + _times(y - bottom, self.height - self.bottom, self.model.height - bottom)

    def high(self, height: int) -> int:
        """How high here what is so high on the model."""
        return _times(height, self.bottom - self.top, self.model.bottom - self.model.top)

    def size(self, size: int) -> int:
        """The height of type in the place of the model's."""
        return self._snapped(size, TYPE)

    def text(self, top: int, size: int) -> tuple[int, int]:
        """Top and size of an em box whose feet stand where those of the model's text do."""
        return self._seated(top, size, self.size(size))

    def digits(self, top: int, size: int) -> tuple[int, int]:
        """The same for digits alone, of which larger ones are at hand."""
        return self._seated(top, size, self._snapped(size, CLOCK_TYPE))

    def line(self, thickness: int) -> int:
        """The thickness of a line or a frame."""
        return max(thickness, thickness * min(self.width // self.model.width, self.height // self.model.height))

    def _seated(self, top: int, size: int, here: int) -> tuple[int, int]:
        return self.down(top + round(BASELINE * size)) - round(BASELINE * here), here

    def _snapped(self, size: int, known: tuple[int, ...]) -> int:
        fitting = [one for one in known if one <= min(self.across(size), self.high(size))]
        return max(self.least, fitting[-1] if fitting else 0)


def _times(length: int, here: int, there: int) -> int:
    return (2 * length * here + there) // (2 * there)


@dataclass(frozen=True, slots=True)
class Grid:
    """All grids of one board and one set of type. `fit` None: its layouts were made for it.

    `is_panel`: a column beside tables, in which everything is set by rule.
    """

    width: int
    height: int
    sizes: Sizes
    margin: int
    header: Header
    footer: Footer | None
    rows: Rows | None
    cards: Cards
    fit: Fit | None = None
    band: Band | None = None
    is_panel: bool = False

    @property
    def top(self) -> int:
        """Where what stands under the header begins."""
        return self.header.height + self.header.rule

    @property
    def bottom(self) -> int:
        """Where what stands above the footer, or the band, ends."""
        if self.band is not None:
            return self.band.y
        return self.height if self.footer is None else self.footer.y

    def __hash__(self) -> int:
        """Of what nearly always tells two apart: layouts are looked up by grid with every frame."""
        return hash((self.width, self.height, self.sizes.small, self.band))


LARGE_S: Final = Grid(
    640, 320, S, 8,
    Header(34, 2, 24, 5, 32, 1, 9, scope_gap=16, date_gap=16, demo_gap=14, demo_pad=6),
    Footer(301, None, True, 8, 12, 8),
    Rows(58, 30, 8, 39, number=8, trade=106, openings_right=282, pay_right=428, unit=432, requirement=482,
         requirement_right=592, district_right=632),
    Cards((0,), 640, 40, 52, 5, 28, number=8, trade=108, pay_right=588, unit=592, requirement=108,
          district_right=632, base_spaces=2, part_spaces=4, unit_drop=5),
)  # fmt: skip
LARGE_M: Final = Grid(
    640, 320, M, 8,
    Header(46, 2, 32, 8, 32, 8, 12, scope_gap=16, date_gap=None, demo_gap=8, demo_pad=4, demo_pad_y=3, demo_drop=1),
    Footer(290, 140, False, 8, 12, 12),
    None,
    Cards((0,), 640, 54, 78, 3, 37, number=8, trade=136, pay_right=570, unit=574, requirement=136,
          district_right=632, base_spaces=2, part_spaces=2, unit_drop=7),
)  # fmt: skip
MEDIUM_S: Final = Grid(
    448, 224, S, 8,
    Header(30, 2, 24, 3, 24, 3, 7, scope_gap=16, date_gap=None, demo_gap=14, demo_pad=6),
    Footer(205, 100, False, 8, 12, 8),
    None,
    Cards((0,), 448, 40, 54, 3, 28, number=8, trade=108, pay_right=396, unit=400, requirement=108,
          district_right=440, base_spaces=2, part_spaces=2, unit_drop=5),
)  # fmt: skip
LOW_S: Final = Grid(
    640, 160, S, 8,
    Header(30, 2, 24, 3, 24, 3, 7, scope_gap=None, date_gap=None, demo_gap=14, demo_pad=6, age_gap=16, ask_gap=24,
           pages_gap=18),
    None,
    Rows(37, 30, 4, None, number=8, trade=106, openings_right=288, pay_right=428, unit=432, requirement=482,
         requirement_right=592, district_right=632),
    Cards((0,), 640, 38, 58, 2, 29, number=8, trade=108, pay_right=588, unit=592, requirement=108,
          district_right=632, base_spaces=2, part_spaces=4, unit_drop=5),
)  # fmt: skip
LONG_S: Final = Grid(
    992, 192, S, 8,
    Header(30, 2, 24, 3, 24, 3, 7, scope_gap=16, date_gap=16, demo_gap=14, demo_pad=6, age_gap=16, ask_gap=30,
           pages_gap=22, marks=True),
    None, None,
    Cards((8, 508), 476, 38, 52, 3, 28, number=0, trade=100, pay_right=432, unit=436, requirement=100,
          district_right=476, base_spaces=2, part_spaces=2, unit_drop=5, divider=(495, 40, 148)),
)  # fmt: skip
FINE_L: Final = Grid(
    1280, 640, L, 16,
    Header(56, 4, 48, 5, 48, 5, 13, scope_gap=32, date_gap=32, demo_gap=30, demo_pad=6),
    Footer(602, None, True, 16, 24, 16),
    Rows(102, 62, 8, 64, number=16, trade=212, openings_right=564, pay_right=856, unit=864, requirement=964,
         requirement_right=1184, district_right=1264),
    Cards((0,), 1280, 80, 104, 5, 56, number=16, trade=216, pay_right=1176, unit=1184, requirement=216,
          district_right=1264, base_spaces=2, part_spaces=4, unit_drop=10),
)  # fmt: skip
FINE_M: Final = Grid(
    1280, 640, M, 16,
    Header(56, 4, 48, 5, 48, 5, 16, scope_gap=24, date_gap=24, demo_gap=22, demo_pad=6, demo_drop=1),
    Footer(610, None, True, 12, 18, 12),
    Rows(96, 46, 11, 64, number=16, trade=156, openings_right=470, pay_right=690, unit=698, requirement=800,
         requirement_right=1120, district_right=1264, street=True),
    Cards((0,), 1280, 68, 78, 6, 37, number=16, trade=156, pay_right=1192, unit=1200, requirement=156,
          district_right=1264, base_spaces=2, part_spaces=4, unit_drop=6),
)  # fmt: skip

LONG_XL: Final = Grid(
    2480, 480, XL, 20,
    Header(76, 4, 64, 6, 64, 6, 18, scope_gap=40, date_gap=40, demo_gap=36, demo_pad=14, demo_pad_y=8, age_gap=40,
           ask_gap=76, pages_gap=56, marks=True),
    None, None,
    Cards((20, 1270), 1190, 95, 130, 3, 70, number=0, trade=250, pay_right=1080, unit=1090, requirement=250,
          district_right=1190, base_spaces=2, part_spaces=2, unit_drop=16, divider=(1238, 100, 370)),
)  # fmt: skip
SMALL_S: Final = Grid(
    320, 160, S, 8,
    Header(30, 2, 24, 3, 24, 3, 7, scope_gap=None, date_gap=None, demo_gap=10, demo_pad=4),
    Footer(141, 84, False, 0, 0, 0),
    None,
    Cards((0,), 320, 40, 80, 1, 58, number=8, trade=108, pay_right=268, unit=272, requirement=8, district_right=312,
          base_spaces=2, part_spaces=2, unit_drop=5, pay_line=29),
)  # fmt: skip

GRIDS: Final = (LARGE_S, LARGE_M, MEDIUM_S, LOW_S, LONG_S, FINE_M, FINE_L, LONG_XL, SMALL_S)
