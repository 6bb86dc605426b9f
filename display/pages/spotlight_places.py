"""Where the parts of a spotlight stand on each board, as data (look §4, Spotlight). No vacancy and no drawing here."""

from dataclasses import dataclass, replace
from typing import Final

from display.glyphs.crowded import CLEAR, crowded
from display.grids import FINE_L, FINE_M, LARGE_M, LARGE_S, LONG_S, LOW_S, MEDIUM_S, Grid


@dataclass(frozen=True, slots=True)
class Spot:
    """A text's place: `x` is its left edge, or its right edge where the part is set from the right."""

    x: int
    y: int
    size: int


@dataclass(frozen=True, slots=True)
class Money:
    """An amount with its label and unit. `unit_right` set: all of it stands left of that edge, label before amount."""

    amount: Spot
    label: Spot
    unit: Spot  # its x is the gap after the amount
    unit_right: int | None = None
    label_gap: int = 0
    is_narrow: bool = False  # a shorter word for its label


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

_BY_GRID: Final = (
    (LARGE_S, _LARGE), (LARGE_M, _LARGE_M), (MEDIUM_S, _MEDIUM), (LOW_S, _LOW), (LONG_S, _LONG),
    (FINE_L, _FINE), (FINE_M, _FINE),
)  # fmt: skip


def places_for(grid: Grid) -> Places:
    """The spotlight of a grid."""
    return next(places for known, places in _BY_GRID if known == grid)


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
