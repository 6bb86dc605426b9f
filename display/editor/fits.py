"""How each vacancy of the day stands on one board, told by that board's own planner: reckoned once, kept. Pure.

A vacancy that stays as it was is not fitted again when the data are renewed.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from display import schedule
from display.parts import Parts
from display.planner import PAGE_MOST, Planner
from display.rounds import Draw, Pool
from display.schedule import Sheet, SheetKind
from display.steps import Steps
from labourhall.contract.playlist import SpotlightPage, VacancyPage
from labourhall.market.vacancy import Vacancy

_TABLE: Final = (VacancyPage("", limit=1),)
_ALONE: Final = (SpotlightPage(""),)


@dataclass(frozen=True, slots=True)
class Played:
    """A sheet as it plays: for how many frames, which vacancies stand on it, and of what they were chosen."""

    frames: int
    numbers: tuple[str, ...] = ()
    pool: Pool | None = None


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
            sheets = self._planner.cycle(_TABLE, (vacancy,), shows_ages=self._shows_ages).sheets
            known = self._tables[vacancy.number] = vacancy, sheets[0] if sheets else None
        return known[1]

    def alone(self, vacancy: Vacancy) -> int:
        """How many frames it stands on a page of its own; 0 where it does not fit one."""
        known = self._alone.get(vacancy.number)
        if known is None or known[0] != vacancy:
            sheets = self._planner.cycle(_ALONE, (vacancy,), shows_ages=self._shows_ages).sheets
            known = self._alone[vacancy.number] = vacancy, schedule.dwell(sheets[0]) if sheets else 0
        return known[1]

    def table(
        self, limit: int, pool: Pool, in_turn: Iterable[Vacancy | None], draw: Draw
    ) -> Steps[tuple[tuple[Played, ...], int]]:
        """The sheets of a table in a cycle of these vacancies, as the planner has them: rows first, then cards.

        And how many of them stand there; 0 where all do that fit.
        """
        parts = Parts[Sheet](self._planner.lasts, PAGE_MOST)
        for one in in_turn:
            if one is None:
                yield
                continue
            sheet = self.in_table(one)
            if parts.count >= limit:
                return self._all_parted(parts, pool), parts.count
            if sheet is None:
                draw.pass_over(pool, one.number)
            elif parts.add(sheet, sheet.kind is SheetKind.ROWS, draw.ahead(pool, one.number)):
                draw.take(pool, one.number)
            else:
                return self._all_parted(parts, pool), parts.count
        return self._all_parted(parts, pool), 0

    def spotlight(self, pool: Pool, in_turn: Iterable[Vacancy | None], draw: Draw) -> Steps[tuple[Played, ...]]:
        """The one of these vacancies whose turn it is on a page of its own, of those that fit one."""
        for one in in_turn:
            if one is None:
                yield
            elif frames := self.alone(one):
                draw.take(pool, one.number)
                return (Played(frames, (one.number,), pool),)
            else:
                draw.pass_over(pool, one.number)
        return ()

    def forget_others(self, vacancies: Iterable[Vacancy]) -> None:
        """Forget what is no longer among the vacancies."""
        numbers = {one.number for one in vacancies}
        for known in (self._tables, self._alone):
            for number in known.keys() - numbers:
                del known[number]

    def _all_parted(self, parts: Parts[Sheet], pool: Pool) -> tuple[Played, ...]:
        kinds = (SheetKind.ROWS, SheetKind.CARDS)
        both = ((kind, part.of(kind is SheetKind.ROWS)) for part in parts.parts for kind in kinds)
        return tuple(played for kind, sheets in both for played in self._parted(kind, sheets, pool))

    def _parted(self, kind: SheetKind, sheets: list[Sheet], pool: Pool) -> list[Played]:
        size = self._size[kind]
        parts = [sheets[place : place + size] for place in range(0, len(sheets), size)]
        return [self._played(kind, part, pool) for part in parts]

    def _played(self, kind: SheetKind, part: list[Sheet], pool: Pool) -> Played:
        sheet = Sheet(kind, entries=tuple(one.entries[0] for one in part))
        return Played(schedule.dwell(sheet), sheet.numbers, pool)
