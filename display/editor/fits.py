"""How each vacancy of the day stands on one board, told by that board's own planner: reckoned once, kept. Pure.

A vacancy that stays as it was is not fitted again when the data are renewed.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from display import schedule
from display.schedule import Planner, Sheet, SheetKind
from labourhall.contract.playlist import SpotlightPage, VacancyPage
from labourhall.market.vacancy import Vacancy

_TABLE: Final = (VacancyPage("", limit=1),)
_ALONE: Final = (SpotlightPage(""),)


@dataclass(frozen=True, slots=True)
class Played:
    """A sheet as it plays: for how many frames, and which vacancies stand on it."""

    frames: int
    numbers: tuple[str, ...] = ()


class Fits:
    """The fits of one board."""

    def __init__(self, planner: Planner, shows_ages: bool) -> None:
        self._planner = planner
        self._shows_ages = shows_ages
        self._tables: dict[str, tuple[Vacancy, Sheet | None]] = {}
        self._alone: dict[str, tuple[Vacancy, int]] = {}
        grid = planner.grid
        self._size = {SheetKind.ROWS: grid.rows.count if grid.rows else 1, SheetKind.CARDS: grid.cards.capacity}

    def in_table(self, vacancy: Vacancy) -> Sheet | None:
        """A sheet of that vacancy alone, which says whether it takes a row or a card; None where neither has room."""
        known = self._tables.get(vacancy.number)
        if known is None or known[0] != vacancy:
            sheets = self._planner.cycle(_TABLE, (vacancy,), 0, self._shows_ages).sheets
            known = self._tables[vacancy.number] = vacancy, sheets[0] if sheets else None
        return known[1]

    def alone(self, vacancy: Vacancy) -> int:
        """How many frames it stands on a page of its own; 0 where it does not fit one."""
        known = self._alone.get(vacancy.number)
        if known is None or known[0] != vacancy:
            sheets = self._planner.cycle(_ALONE, (vacancy,), 0, self._shows_ages).sheets
            known = self._alone[vacancy.number] = vacancy, schedule.dwell(sheets[0]) if sheets else 0
        return known[1]

    def table(self, page: VacancyPage, about: Sequence[Vacancy], turn: int) -> list[Played]:
        """The sheets of a table of these vacancies in a turn: rows first, then cards, as the planner parts them."""
        step = page.limit if page.limit < len(about) else 0
        found: dict[SheetKind, list[Sheet]] = {SheetKind.ROWS: [], SheetKind.CARDS: []}
        for vacancy in schedule.window(about, page.limit, step, turn):
            sheet = self.in_table(vacancy)
            if sheet is not None:
                found[sheet.kind].append(sheet)
        return [played for kind, sheets in found.items() for played in self._parted(kind, sheets)]

    def spotlight(self, about: Sequence[Vacancy], turn: int) -> list[Played]:
        """The one vacancy whose turn it is, of those that fit."""
        for vacancy in schedule.window(about, len(about), 1, turn):
            if frames := self.alone(vacancy):
                return [Played(frames, (vacancy.number,))]
        return []

    def forget_others(self, vacancies: Iterable[Vacancy]) -> None:
        """Forget what is no longer among the vacancies."""
        numbers = {one.number for one in vacancies}
        for known in (self._tables, self._alone):
            for number in known.keys() - numbers:
                del known[number]

    def _parted(self, kind: SheetKind, sheets: list[Sheet]) -> list[Played]:
        size = self._size[kind]
        parts = [sheets[place : place + size] for place in range(0, len(sheets), size)]
        return [self._played(kind, part) for part in parts]

    def _played(self, kind: SheetKind, part: list[Sheet]) -> Played:
        sheet = Sheet(kind, entries=tuple(one.entries[0] for one in part))
        return Played(schedule.dwell(sheet), sheet.numbers)
