"""A table's sheets as they fill up: which vacancies stand on which, and for how long all of them stand. Pure.

Rows stand before cards; were two rounds of a pool mixed, whoever takes a card would wait while others come up twice. So
a table is parted where a round ends and cards have begun.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from display.motion import Pace, frames
from display.pages.table import FittedVacancy
from display.schedule import TABLES, SheetKind, table_dwell

PAGE_MOST: Final = frames(600.0)
"""All sheets of a table together stand no longer than this, in frames (look §8: a cycle)."""

Part: TypeAlias = dict[SheetKind, list[FittedVacancy]]
"""What stands together, by layout."""


@dataclass(slots=True)
class Filling:
    """What was taken so far; `room` is how many a sheet of each layout holds."""

    room: Mapping[SheetKind, int]
    pace: Pace
    count: int = 0
    parts: list[Part] = field(default_factory=list)
    _round: int = 0
    _done: int = 0
    """How many frames all sheets stand to which nobody comes any more."""

    def add(self, kind: SheetKind, entry: FittedVacancy, round_number: int = 0) -> bool:
        """Put one of that round on the last sheet of its layout, or on a new one; False: there is no time for it."""
        begins = self._is_parted(round_number)
        part = _part() if begins else self.parts[-1]
        before = self._done + (self._open_frames(self.parts[-1]) if begins and self.parts else 0)
        begun = [*self._open(part, kind), entry]
        stands = table_dwell(begun, self.pace)
        if before + self._open_frames(part, but=kind) + stands > PAGE_MOST:
            return False
        if begins:
            self.parts.append(part)
        part[kind].append(entry)
        self._done = before + (stands if len(begun) == self.room[kind] else 0)
        self._round = round_number
        self.count += 1
        return True

    def sheets(self) -> Iterator[tuple[SheetKind, tuple[FittedVacancy, ...]]]:
        """The sheets, part by part and layout by layout, each vacancy in the order in which it was taken."""
        for part in self.parts:
            for kind in TABLES:
                taken, room = part[kind], self.room[kind]
                for place in range(0, len(taken), room):
                    yield kind, tuple(taken[place : place + room])

    def _is_parted(self, round_number: int) -> bool:
        if not self.parts:
            return True
        return round_number != self._round and any(self.parts[-1][kind] for kind in TABLES[1:])

    def _open(self, part: Part, kind: SheetKind) -> list[FittedVacancy]:
        """The entries of the sheet that is not full yet."""
        taken = part[kind]
        return taken[len(taken) - len(taken) % self.room[kind] :]

    def _open_frames(self, part: Part, but: SheetKind | None = None) -> int:
        """For how many frames its sheets stand that are not full."""
        found = (self._open(part, kind) for kind in TABLES if kind is not but)
        return sum(table_dwell(begun, self.pace) for begun in found if begun)


def _part() -> Part:
    return {kind: [] for kind in TABLES}
