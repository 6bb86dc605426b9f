"""What is asked of the index on one day, and what was looked at for it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from operator import attrgetter
from typing import Any, Final

from labourhall.market.matching.index.row import Row
from labourhall.market.matching.index.standing import Standing
from labourhall.market.matching.turns import turn

by_turn: Final[Callable[[Row], Any]] = attrgetter("turn")
"""The order among rows of one score: two numbers never draw the same turn, so `order`'s last word is not asked for."""


@dataclass(slots=True)
class Question:
    """One person's question. `set_apart` are numbers of rows that an answer places: they are looked for nowhere else.

    `mark` draws the turns of the day `today`, `day` is the ordinal of the day that rows must be open on, `touched`
    counts rows looked at.
    """

    standing: Standing
    mark: bytes
    today: int
    day: int
    set_apart: frozenset[str] = frozenset()
    touched: int = 0

    def present(self, rows: Iterable[Row]) -> list[Row]:
        """Those of the rows that are open and stand where their demands alone place them."""
        day, apart = self.day, self.set_apart
        if apart:
            return [row for row in rows if row.until >= day and row.number not in apart]
        return [row for row in rows if row.until >= day]

    def sort(self, rows: list[Row]) -> list[Row]:
        """The rows in today's turns, which each draws once a day."""
        today, mark = self.today, self.mark
        for row in rows:
            if row.turned != today:
                row.turn, row.turned = turn(row.number, mark), today
        rows.sort(key=by_turn)
        return rows
