"""Where the parts of a spotlight stand on each board, as data (look §4, Spotlight). No vacancy and no drawing here."""

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from display.glyphs.crowded import CLEAR, crowded
from display.glyphs.lettering import CELLS
from display.grids import FINE_L, FINE_M, LARGE_M, LARGE_S, LONG_S, LONG_XL, LOW_S, MEDIUM_S, SMALL_S, Fit, Grid
from display.pages.layouts import layout_for


@dataclass(frozen=True, slots=True)
class Spot:
    """A text's place: `x` is its left edge, or its right edge where the part is set from the right."""

    x: int
    y: int
    size: int

    def fitted(self, fit: Fit) -> "Spot":
        """The same on another board."""
        return Spot(fit.across(self.x), *fit.text(self.y, self.size))


@dataclass(frozen=True, slots=True)
class Money:
    """An amount with its label and unit. `unit_right` set: all of it stands left of that edge, label before amount."""

    amount: Spot
    label: Spot
    unit: Spot  # its x is the gap after the amount
    unit_right: int | None = None
    label_gap: int = 0
    is_narrow: bool = False  # a shorter word for its label

    def fitted(self, fit: Fit) -> "Money":
        """The same on another board."""
        right = None if self.unit_right is None else fit.across(self.unit_right)
        parts = self.amount.fitted(fit), self.label.fitted(fit), self.unit.fitted(fit)
        return Money(*parts, right, fit.across(self.label_gap), self.is_narrow)


@dataclass(frozen=True, slots=True)
class Details:
    """The facts below: in columns with a label over each, or (`label` None) one after the other with a gap."""

    columns: tuple[int, ...]
    value_y: int
    size: int
    right: int
    label: tuple[int, int] | None  # y and size
    gap: int = 16
    place: Spot | None = None  # where the place stands apart from the others

    def fitted(self, fit: Fit) -> "Details":
        """The same on another board."""
        return Details(
            tuple(map(fit.across, self.columns)),
            *fit.text(self.value_y, self.size),
            fit.across(self.right),
            None if self.label is None else fit.text(*self.label),
            fit.across(self.gap),
            None if self.place is None else self.place.fitted(fit),
        )


@dataclass(frozen=True, slots=True)
class Places:
    """A whole spotlight. Spots of `hints`, and of `employer` with `employer_right`, name right edges."""

    trade: Spot
    openings: Spot | None  # None: first of the details
    openings_gap: int  # above 0: openings stand so far after the trade instead
    pay: Money
    base: Money
    details: Details
    employer: Spot
    employer_right: bool
    rule: int
    number_label: Spot
    number: Spot
    number_gap: int
    cell: int
    hints: tuple[Spot, ...]
    one_hint: bool = False  # both sentences in one line
    age: Spot | None = None  # on boards where a spotlight leaves no footer

    def fitted(self, fit: Fit) -> "Places":
        """The same on another board."""
        number = self.number.fitted(fit)
        return Places(
            self.trade.fitted(fit),
            None if self.openings is None else self.openings.fitted(fit),
            fit.across(self.openings_gap),
            *(self.pay.fitted(fit), self.base.fitted(fit), self.details.fitted(fit)),
            self.employer.fitted(fit),
            self.employer_right,
            fit.down(self.rule),
            self.number_label.fitted(fit),
            number,
            number.size // 6,
            CELLS[number.size],
            tuple(spot.fitted(fit) for spot in self.hints),
            self.one_hint,
            None if self.age is None else self.age.fitted(fit),
        )


_LARGE: Final = Places(
    trade=Spot(16, 41, 48), openings=Spot(400, 52, 32), openings_gap=0,
    pay=Money(Spot(16, 111, 48), Spot(16, 97, 16), Spot(6, 131, 24)),
    base=Money(Spot(400, 123, 32), Spot(400, 97, 16), Spot(6, 131, 24)),
    details=Details((16, 144, 272, 400), 185, 24, 624, (168, 16)),
    employer=Spot(16, 218, 24), employer_right=False, rule=250,
    number_label=Spot(16, 263, 24), number=Spot(80, 254, 40), number_gap=6, cell=22,
    hints=(Spot(624, 260, 16), Spot(624, 280, 16)),
)  # fmt: skip
_LARGE_M: Final = Places(
    trade=Spot(16, 50, 48), openings=Spot(400, 62, 32), openings_gap=0,
    pay=Money(Spot(16, 124, 48), Spot(16, 101, 24), Spot(6, 144, 24)),
    base=Money(Spot(400, 138, 32), Spot(400, 101, 24), Spot(6, 144, 24)),
    details=Details((16,), 182, 24, 624, None),
    employer=Spot(16, 212, 24), employer_right=False, rule=242,
    number_label=Spot(16, 254, 24), number=Spot(80, 245, 40), number_gap=6, cell=22,
    hints=(Spot(624, 254, 24),),
)  # fmt: skip
_MEDIUM: Final = Places(
    trade=Spot(8, 34, 40), openings=Spot(312, 46, 24), openings_gap=0,
    pay=Money(Spot(8, 94, 40), Spot(8, 80, 16), Spot(5, 108, 24)),
    base=Money(Spot(312, 108, 24), Spot(312, 80, 16), Spot(4, 108, 24)),
    details=Details((8,), 142, 16, 304, None, place=Spot(312, 142, 16)),
    employer=Spot(8, 162, 16), employer_right=False, rule=182,
    number_label=Spot(8, 197, 16), number=Spot(48, 187, 32), number_gap=5, cell=18,
    hints=(Spot(440, 187, 16),), age=Spot(440, 206, 16),
)  # fmt: skip
_LOW: Final = Places(
    trade=Spot(8, 36, 40), openings=None, openings_gap=0,
    pay=Money(Spot(0, 36, 40), Spot(0, 56, 16), Spot(6, 49, 24), unit_right=632, label_gap=13,
              is_narrow=True),
    base=Money(Spot(0, 86, 24), Spot(0, 92, 16), Spot(0, 86, 24), unit_right=632, label_gap=6),
    details=Details((8,), 86, 24, 470, None),
    employer=Spot(632, 141, 16), employer_right=True, rule=116,
    number_label=Spot(8, 130, 24), number=Spot(68, 124, 32), number_gap=5, cell=18,
    hints=(Spot(632, 122, 16),),
)  # fmt: skip
_LONG: Final = Places(
    trade=Spot(16, 40, 48), openings=None, openings_gap=26,
    pay=Money(Spot(0, 40, 48), Spot(0, 64, 16), Spot(6, 59, 24), unit_right=976, label_gap=12),
    base=Money(Spot(0, 100, 24), Spot(0, 106, 16), Spot(6, 100, 24), unit_right=976, label_gap=12),
    details=Details((16, 152, 288, 424), 114, 24, 800, (96, 16)),
    employer=Spot(320, 158, 24), employer_right=False, rule=142,
    number_label=Spot(16, 158, 24), number=Spot(76, 147, 40), number_gap=6, cell=22,
    hints=(Spot(976, 162, 16),), one_hint=True,
)  # fmt: skip
_FINE: Final = Places(
    trade=Spot(32, 68, 96), openings=Spot(944, 112, 48), openings_gap=0,
    pay=Money(Spot(32, 204, 96), Spot(32, 180, 32), Spot(12, 243, 48)),
    base=Money(Spot(944, 228, 64), Spot(944, 180, 32), Spot(12, 243, 48)),
    details=Details((32, 336, 640, 944), 350, 48, 1248, (314, 32), gap=32),
    employer=Spot(32, 420, 48), employer_right=False, rule=484,
    number_label=Spot(32, 520, 48), number=Spot(152, 496, 96), number_gap=16, cell=54,
    hints=(Spot(1248, 502, 32), Spot(1248, 546, 32)),
)  # fmt: skip

_LONG_XL: Final = Places(
    trade=Spot(40, 96, 96), openings=None, openings_gap=65,
    pay=Money(Spot(0, 96, 96), Spot(0, 145, 40), Spot(15, 124, 64), unit_right=2440, label_gap=30),
    base=Money(Spot(0, 238, 64), Spot(0, 259, 40), Spot(15, 238, 64), unit_right=2440, label_gap=30),
    details=Details((40, 380, 720, 1060), 272, 64, 2000, (226, 40)),
    employer=Spot(800, 388, 64), employer_right=False, rule=355,
    number_label=Spot(40, 388, 64), number=Spot(190, 367, 96), number_gap=16, cell=54,
    hints=(Spot(2440, 409, 40),), one_hint=True,
)  # fmt: skip
_SMALL: Final = Places(
    trade=Spot(8, 34, 24), openings=None, openings_gap=0,
    pay=Money(Spot(46, 60, 24), Spot(8, 67, 16), Spot(4, 67, 16), is_narrow=True),
    base=Money(Spot(0, 41, 16), Spot(0, 41, 16), Spot(0, 41, 16), unit_right=312, label_gap=4),
    details=Details((8,), 86, 16, 312, None, gap=12),
    employer=Spot(8, 103, 16), employer_right=False, rule=121,
    number_label=Spot(8, 138, 16), number=Spot(48, 131, 24), number_gap=4, cell=14,
    hints=(Spot(312, 125, 16),), age=Spot(312, 142, 16),
)  # fmt: skip

_BY_GRID: Final = (
    (LARGE_S, _LARGE), (LARGE_M, _LARGE_M), (MEDIUM_S, _MEDIUM), (LOW_S, _LOW), (LONG_S, _LONG),
    (FINE_L, _FINE), (FINE_M, _FINE), (LONG_XL, _LONG_XL), (SMALL_S, _SMALL),
)  # fmt: skip


@lru_cache
def places_for(grid: Grid) -> Places:
    """The spotlight of a grid."""
    return layout_for(_BY_GRID, grid)


def cleared(places: Places, details: str, employer: str) -> Places:
    """The places with details or employer larger, where their text has a character that does not stand so small."""
    if crowded(employer, places.employer.size):
        places = replace(places, employer=_larger(places.employer))
    found = places.details
    if not crowded(details, found.size):
        return places
    place = None if found.place is None else _larger(found.place)
    value_y = found.value_y - (CLEAR - found.size) // 2
    return replace(places, details=replace(found, size=CLEAR, value_y=value_y, place=place))


def _larger(spot: Spot) -> Spot:
    """In the same middle."""
    return Spot(spot.x, spot.y - (CLEAR - spot.size) // 2, CLEAR)
