"""A table's sheets as they fill up: which vacancies stand on which, and for how long all of them stand. Pure.

Rows stand before cards; were two rounds of a pool mixed, whoever takes a card would wait while others come up twice. So
a table is parted where a round ends and cards have begun.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import Final, TypeAlias

from display.motion import Pace, frames
from display.pages.table import FittedVacancy
from display.schedule import SheetKind, dwell_of_table, searched

PAGE_MOST: Final = frames(600.0)
"""All sheets of a table together stand no longer than this, in frames (look §8: a cycle)."""


@dataclass(frozen=True, slots=True)
class Whole:
    """A layout of the whole board, where the other sheets have a panel beside them."""

    kind: SheetKind


Layout: TypeAlias = SheetKind | Whole
Part: TypeAlias = dict[Layout, list[FittedVacancy]]
"""What stands together, by layout."""


def layout_of(layout: Layout) -> tuple[SheetKind, bool]:
    """What a layout is, and whether it is one of the whole board."""
    return (layout.kind, True) if isinstance(layout, Whole) else (layout, False)


@dataclass(frozen=True, slots=True)
class _Begun:
    """The sheet of a layout that is not full yet: how many stand on it, with how many characters, for how long."""

    count: int = 0
    characters: float = 0.0
    frames: int = 0


_EMPTY: Final = _Begun()


@dataclass(slots=True)
class Filling:
    """What was taken so far; `room` is how many a sheet of each layout holds, in the order in which they come."""

    room: Mapping[Layout, int]
    pace: Pace
    count: int = 0
    parts: list[Part] = field(default_factory=list)
    _round: int = 0
    _begun: dict[Layout, _Begun] = field(default_factory=dict)
    _lasts: int = 0
    """How many frames all sheets stand."""

    def add(self, kind: Layout, entry: FittedVacancy, round_number: int = 0) -> bool:
        """Put one of that round on the last sheet of its layout, or on a new one; False: there is no time for it."""
        begins = self._is_parted(round_number)
        begun = _EMPTY if begins else self._begun.get(kind, _EMPTY)
        longer = self._with(begun, entry)
        lasts = self._lasts - begun.frames + longer.frames
        if lasts > PAGE_MOST:
            return False
        if begins:
            self.parts.append({kind: [] for kind in self.room})
            self._begun = {}
        self.parts[-1][kind].append(entry)
        self._begun[kind] = _EMPTY if longer.count == self.room[kind] else longer
        self._lasts, self._round = lasts, round_number
        self.count += 1
        return True

    def sheets(self) -> Iterator[tuple[Layout, tuple[FittedVacancy, ...]]]:
        """The sheets, part by part and layout by layout, each vacancy in the order in which it was taken."""
        for part in self.parts:
            for kind in self.room:
                taken, room = part[kind], self.room[kind]
                for place in range(0, len(taken), room):
                    yield kind, tuple(taken[place : place + room])

    def _is_parted(self, round_number: int) -> bool:
        if not self.parts:
            return True
        return round_number != self._round and any(self.parts[-1][kind] for kind in islice(self.room, 1, None))

    def _with(self, begun: _Begun, entry: FittedVacancy) -> _Begun:
        count, characters = begun.count + 1, begun.characters + searched(entry)
        return _Begun(count, characters, dwell_of_table(count, characters, self.pace))
