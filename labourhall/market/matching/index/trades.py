"""The rows by trade, and of all trades together for whoever names none. Which trades are near is looked up here."""

from collections.abc import Hashable, Iterable
from itertools import chain
from typing import Any, TypeVar

from labourhall.market.matching.index.row import Row
from labourhall.market.matching.index.trade import TradeRows
from labourhall.market.matching.score import SeekerView

T = TypeVar("T", bound=Hashable)


class Trades:
    """Every row stands in the rows of its own trade, and in those of all trades, on its side of the city's border."""

    def __init__(self) -> None:
        self._day = 0
        self._all = (TradeRows(outside=False), TradeRows(outside=True))
        self._keyed: dict[tuple[bool, str, tuple[str, ...]], TradeRows] = {}
        self._of_code: dict[str, list[TradeRows]] = {}
        self._of_start: dict[str, list[TradeRows]] = {}
        self._naming: dict[str, list[TradeRows]] = {}
        self._ending: dict[int, list[Row]] = {}
        self._values: dict[Any, Any] = {}

    @property
    def count(self) -> int:
        """How many rows count on the day last turned to."""
        return sum(rows.count for rows in self._all)

    def add(self, row: Row) -> None:
        """Take in a row that is open on the day last turned to."""
        self._ending.setdefault(row.until, []).append(row)
        self._all[row.outside].add(row)
        self._of(row).add(row)

    def forget(self, row: Row, until: int) -> None:
        """The row left, which was open until the day with that ordinal."""
        self._all[row.outside].forget(row, until)
        self._of(row).forget(row, until)

    def turn_to(self, day: int) -> list[list[Row]]:
        """Count for the day with that ordinal from now on; gives the rows that ran out before it, and some that left.

        Each trade turns when it is asked for: `own` and `near`.
        """
        self._day = day
        for rows in self._all:
            rows.turn_to(day)
        return [self._ending.pop(until) for until in [one for one in self._ending if one < day]]

    def own(self, codes: frozenset[str]) -> list[TradeRows]:
        """The rows of these trades; without any, all."""
        if not codes:
            return list(self._all)
        return self._turned(rows for code in sorted(codes) for rows in self._of_code.get(code, ()))

    def near(self, view: SeekerView, codes: frozenset[str]) -> list[TradeRows]:
        """The rows of near trades that are not among `codes`; nobody's who names no trade."""
        if not codes:
            return []
        found = {id(rows): rows for rows in self._perhaps_near(view)}
        return self._turned(
            rows
            for rows in found.values()
            if rows.occupation not in codes and view.is_near(rows.occupation, rows.named)
        )

    def same(self, value: T) -> T:
        """The value as one object, however often it comes: rows are lighter, and nearer together."""
        same: T = self._values.setdefault(value, value)
        return same

    def _perhaps_near(self, view: SeekerView) -> Iterable[TradeRows]:
        rules = view.rules
        if rules.trade.same_major >= rules.trade.near_enough:
            return self._keyed.values()
        mine = {*view.seeker.wishes.occupations, *(one.code for one in view.seeker.experience)}
        near = {other for code in mine for other in rules.near_trades.get(code, ())} | mine
        return chain(
            *(self._of_start.get(code[:3], ()) for code in mine),
            *(self._of_code.get(code, ()) for code in near),
            *(self._naming.get(code, ()) for code in mine),
        )

    def _turned(self, found: Iterable[TradeRows]) -> list[TradeRows]:
        turned = list(found)
        for rows in turned:
            rows.turn_to(self._day)
        return turned

    def _of(self, row: Row) -> TradeRows:
        key = (row.outside, row.occupation, row.named)
        rows = self._keyed.get(key)
        if rows is None:
            rows = self._keyed[key] = TradeRows(*key)
            rows.turn_to(self._day)
            self._of_code.setdefault(row.occupation, []).append(rows)
            self._of_start.setdefault(row.occupation[:3], []).append(rows)
            for code in row.named:
                self._naming.setdefault(code, []).append(rows)
        return rows
