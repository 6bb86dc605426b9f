"""A table's sheets as they fill up: which vacancies stand on which, and for how long all of them stand. Pure."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from display.motion import Pace, frames
from display.pages.table import FittedVacancy
from display.schedule import TABLES, SheetKind, table_dwell

PAGE_MOST: Final = frames(600.0)
"""All sheets of a table together stand no longer than this, in frames (look §8: a cycle)."""


@dataclass(slots=True)
class Filling:
    """What was taken so far; `room` is how many a sheet of each layout holds."""

    room: Mapping[SheetKind, int]
    pace: Pace
    taken: dict[SheetKind, list[FittedVacancy]] = field(default_factory=lambda: {kind: [] for kind in TABLES})
    _full: int = 0
    """How many frames the full sheets stand."""

    def has_time(self, kind: SheetKind, entry: FittedVacancy) -> bool:
        """Whether one more keeps the table within its time."""
        begun = sum(
            table_dwell(open_sheet, self.pace)
            for other in TABLES
            if (open_sheet := self._open(other)) and other is not kind
        )
        return self._full + begun + table_dwell([*self._open(kind), entry], self.pace) <= PAGE_MOST

    def take(self, kind: SheetKind, entry: FittedVacancy) -> None:
        """One more on the last sheet of its layout, or a new one."""
        begun = [*self._open(kind), entry]
        self.taken[kind].append(entry)
        if len(begun) == self.room[kind]:
            self._full += table_dwell(begun, self.pace)

    @property
    def count(self) -> int:
        """How many were taken."""
        return sum(map(len, self.taken.values()))

    def sheets(self) -> Iterator[tuple[SheetKind, tuple[FittedVacancy, ...]]]:
        """The sheets, layout by layout, each vacancy in the order in which it was taken."""
        for kind in TABLES:
            taken, room = self.taken[kind], self.room[kind]
            for place in range(0, len(taken), room):
                yield kind, tuple(taken[place : place + room])

    def _open(self, kind: SheetKind) -> list[FittedVacancy]:
        """The entries of the sheet that is not full yet."""
        taken = self.taken[kind]
        return taken[len(taken) - len(taken) % self.room[kind] :]
