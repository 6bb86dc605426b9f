"""How each vacancy of the day stands on one board, told by that board's own planner: reckoned once, kept. Pure.

A vacancy that stays as it was is not fitted again when the data are renewed.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from display.filling import Filling
from display.planner import Planner
from display.schedule import Sheet
from labourhall.contract.playlist import SpotlightPage, VacancyPage
from labourhall.market.vacancy import Vacancy

_TABLE: Final = (VacancyPage("", limit=1),)
_ALONE: Final = (SpotlightPage(""),)


@dataclass(frozen=True, slots=True)
class Played:
    """A sheet as it plays: for how many frames, and which vacancies stand on it."""

    frames: int
    numbers: tuple[str, ...] = ()


class Cycles:
    """The cycles of a table page on a board, each beginning where the one before it ended, as the player has them."""

    def __init__(self, fits: "Fits", limit: int, about: Sequence[Vacancy]) -> None:
        self._fits, self._limit, self._about = fits, limit, about
        self._known = [fits.table(limit, about, 0)]

    def played(self, turn: int) -> list[Played]:
        """The sheets of the `turn`-th of them."""
        while turn >= len(self._known) and (begin := self._known[-1][1]):
            self._known.append(self._fits.table(self._limit, self._about, begin))
        return self._known[turn % len(self._known)][0]

    @property
    def first_ends(self) -> int:
        """With which of the vacancies the second one begins; 0 where the first has all."""
        return self._known[0][1]


class Fits:
    """The fits of one board."""

    def __init__(self, planner: Planner, shows_ages: bool) -> None:
        self._planner = planner
        self._shows_ages = shows_ages
        self._tables: dict[str, tuple[Vacancy, Sheet | None]] = {}
        self._alone: dict[str, tuple[Vacancy, int]] = {}

    def in_table(self, vacancy: Vacancy) -> Sheet | None:
        """A sheet of that vacancy alone, which says whether it takes a row or a card; None where neither has room."""
        known = self._tables.get(vacancy.number)
        if known is None or known[0] != vacancy:
            sheets = self._planner.cycle(_TABLE, (vacancy,), shows_ages=self._shows_ages).sheets
            known = self._tables[vacancy.number] = vacancy, sheets[0] if sheets else None
        return known[1]

    def alone(self, vacancy: Vacancy) -> int:
        """How many frames it stands on a page of its own; 0 where it does not fit one."""
        known = self._alone.get(vacancy.number)
        if known is None or known[0] != vacancy:
            sheets = self._planner.cycle(_ALONE, (vacancy,), shows_ages=self._shows_ages).sheets
            known = self._alone[vacancy.number] = vacancy, self._planner.dwell(sheets[0]) if sheets else 0
        return known[1]

    def table(self, limit: int, about: Sequence[Vacancy], begin: int) -> tuple[list[Played], int]:
        """The sheets of a table of these vacancies in a cycle that begins with the one at `begin`, as the planner has
        them: rows first, then cards. And where the next one begins; with the newest again (0) after one that has all.
        """
        filling = self._planner.filling()
        for past in range(len(about)):
            place = (begin + past) % len(about)
            sheet = self.in_table(about[place])
            if past >= limit or (sheet is not None and not filling.has_time(sheet.kind, sheet.entries[0])):
                return self._played(filling), place
            if sheet is not None:
                filling.take(sheet.kind, sheet.entries[0])
        return self._played(filling), 0

    def forget_others(self, vacancies: Iterable[Vacancy]) -> None:
        """Forget what is no longer among the vacancies."""
        numbers = {one.number for one in vacancies}
        for known in (self._tables, self._alone):
            for number in known.keys() - numbers:
                del known[number]

    def _played(self, filling: Filling) -> list[Played]:
        sheets = (Sheet(kind, entries=entries) for kind, entries in filling.sheets())
        return [Played(self._planner.dwell(sheet), sheet.numbers) for sheet in sheets]
