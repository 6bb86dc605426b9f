"""A table's sheets as they fill up: which vacancies stand on which, and for how long all of them stand. Pure."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from display.motion import Pace, frames
from display.pages.table import FittedVacancy
from display.schedule import TABLES, SheetKind, dwell_of_table, searched

PAGE_MOST: Final = frames(600.0)
"""All sheets of a table together stand no longer than this, in frames (look §8: a cycle)."""


@dataclass(slots=True)
class _Begun:
    """The sheet of a layout that is not full yet: how many stand on it, with how many characters, for how long."""

    count: int = 0
    characters: float = 0.0
    frames: int = 0


@dataclass(slots=True)
class Filling:
    """What was taken so far; `room` is how many a sheet of each layout holds."""

    room: Mapping[SheetKind, int]
    pace: Pace
    taken: dict[SheetKind, list[FittedVacancy]] = field(default_factory=lambda: {kind: [] for kind in TABLES})
    count: int = 0
    _begun: dict[SheetKind, _Begun] = field(default_factory=lambda: {kind: _Begun() for kind in TABLES})
    _lasts: int = 0
    """How many frames all sheets stand."""

    def has_time(self, kind: SheetKind, entry: FittedVacancy) -> bool:
        """Whether one more keeps the table within its time."""
        return self._lasts - self._begun[kind].frames + self._with(kind, entry).frames <= PAGE_MOST

    def take(self, kind: SheetKind, entry: FittedVacancy) -> None:
        """One more on the last sheet of its layout, or a new one."""
        longer = self._with(kind, entry)
        self._lasts += longer.frames - self._begun[kind].frames
        self._begun[kind] = _Begun() if longer.count == self.room[kind] else longer
        self.taken[kind].append(entry)
        self.count += 1

    def sheets(self) -> Iterator[tuple[SheetKind, tuple[FittedVacancy, ...]]]:
        """The sheets, layout by layout, each vacancy in the order in which it was taken."""
        for kind in TABLES:
            taken, room = self.taken[kind], self.room[kind]
            for place in range(0, len(taken), room):
                yield kind, tuple(taken[place : place + room])

    def _with(self, kind: SheetKind, entry: FittedVacancy) -> _Begun:
        begun = self._begun[kind]
        count, characters = begun.count + 1, begun.characters + searched(entry)
        return _Begun(count, characters, dwell_of_table(count, characters, self.pace))
