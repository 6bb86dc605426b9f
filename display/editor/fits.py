"""How each vacancy of the day stands on one board, told by that board's own planner: reckoned once, kept. Pure.

A vacancy that stays as it was is not fitted again when the data are renewed.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from display.filling import Filling, Layout, Whole, layout_of
from display.planner import Planner, Tabling
from display.rounds import Draw, Pool
from display.schedule import Sheet
from display.steps import Steps
from labourhall.contract.playlist import SpotlightPage
from labourhall.market.vacancy import Vacancy

_ALONE: Final = (SpotlightPage(""),)


@dataclass(frozen=True, slots=True)
class Played:
    """A sheet as it plays: for how many frames, which vacancies stand on it, and of what they were chosen."""

    frames: int
    numbers: tuple[str, ...] = ()
    pool: Pool | None = None


class Fits:
    """The fits of one board: of its tables as they stand there, of pages of one vacancy as `planner` has them."""

    def __init__(self, planner: Planner, shows_ages: bool, tables: Tabling | None = None) -> None:
        self._planner = planner
        self._tabling = tables or Tabling(planner)
        self._shows_ages = shows_ages
        self._tables: dict[str, tuple[Vacancy, Sheet | None]] = {}
        self._alone: dict[str, tuple[Vacancy, int]] = {}

    def in_table(self, vacancy: Vacancy) -> Sheet | None:
        """A sheet of that vacancy alone, which says whether it takes a row or a card; None where neither has room."""
        known = self._tables.get(vacancy.number)
        if known is None or known[0] != vacancy:
            known = self._tables[vacancy.number] = vacancy, self._sheet(vacancy)
        return known[1]

    def _sheet(self, vacancy: Vacancy) -> Sheet | None:
        fitted = self._tabling.fitted(self._planner.facts(vacancy, self._shows_ages))
        if fitted is None:
            return None
        kind, is_whole = layout_of(fitted[0])
        return Sheet(kind, entries=(fitted[1],), is_whole=is_whole)

    def alone(self, vacancy: Vacancy) -> int:
        """How many frames it stands on a page of its own; 0 where it does not fit one."""
        known = self._alone.get(vacancy.number)
        if known is None or known[0] != vacancy:
            sheets = self._planner.cycle(_ALONE, (vacancy,), shows_ages=self._shows_ages).sheets
            known = self._alone[vacancy.number] = vacancy, self._planner.dwell(sheets[0]) if sheets else 0
        return known[1]

    def table(
        self, limit: int, pool: Pool, in_turn: Iterable[Vacancy | None], draw: Draw
    ) -> Steps[tuple[tuple[Played, ...], int]]:
        """The sheets of a table in a cycle of these vacancies, as the planner has them: rows first, then cards.

        And how many of them stand there; 0 where all do that fit.
        """
        filling = self._tabling.filling()
        for one in in_turn:
            if one is None:
                yield
                continue
            sheet = self.in_table(one)
            if filling.count >= limit:
                return self._played(filling, pool), filling.count
            if sheet is None:
                draw.pass_over(pool, one.number)
            elif filling.add(_layout(sheet), sheet.entries[0], draw.ahead(pool, one.number)):
                draw.take(pool, one.number)
            else:
                return self._played(filling, pool), filling.count
        return self._played(filling, pool), 0

    def spotlight(
        self, pool: Pool, whole: Mapping[str, int], in_turn: Iterable[Vacancy | None], draw: Draw
    ) -> Steps[tuple[Played, ...]]:
        """The one whose turn it is on a page of its own; `whole` says for how long each stands that fits one."""
        for one in in_turn if whole else ():
            if one is None:
                yield
            elif one.number in whole:
                draw.take(pool, one.number)
                return (Played(whole[one.number], (one.number,), pool),)
            else:
                draw.pass_over(pool, one.number)
        return ()

    def forget_others(self, vacancies: Iterable[Vacancy]) -> None:
        """Forget what is no longer among the vacancies."""
        numbers = {one.number for one in vacancies}
        for known in (self._tables, self._alone):
            for number in known.keys() - numbers:
                del known[number]

    def _played(self, filling: Filling, pool: Pool) -> tuple[Played, ...]:
        sheets = (Sheet(layout_of(layout)[0], entries=entries) for layout, entries in filling.sheets())
        return tuple(Played(self._planner.dwell(sheet), sheet.numbers, pool) for sheet in sheets)


def _layout(sheet: Sheet) -> Layout:
    return Whole(sheet.kind) if sheet.is_whole else sheet.kind
