"""The open vacancies of a hall or a city as rows, for many threads: taken in, dropped, and sorted into five groups."""

import threading
from collections.abc import Iterable, MutableMapping
from datetime import date

from labourhall.market.answer import EmployerAnswer
from labourhall.market.groups import Groups
from labourhall.market.legal_age import AgeRules
from labourhall.market.matching.filters import demands
from labourhall.market.matching.index.demand_table import DemandTable
from labourhall.market.matching.index.freshness import Freshness
from labourhall.market.matching.index.points import Classes
from labourhall.market.matching.index.row import Row
from labourhall.market.matching.index.sorting import Found, Sorting
from labourhall.market.matching.index.trades import Trades
from labourhall.market.matching.rules import MatchingRules
from labourhall.market.matching.score import facts
from labourhall.market.order import Order
from labourhall.market.seeker import Seeker
from labourhall.market.vacancy import Vacancy

SWEPT = 20
"""So many rows that ran out leave with every call, that none costs long when the day turns."""


class Index:
    """Gives what `grouping.group` gives over all vacancies taken in, by looking at few of them. Threads may share it.

    `kept` holds the vacancies by number, for the words of the few that are listed; the index writes it, and a caller
    may hand in one that reads them from elsewhere. One lock is held while rows are found (milliseconds) or changed
    (microseconds): every answer is of one moment. Days go forward: what ran out on a day asked for does not come back
    for an earlier one.
    """

    def __init__(
        self,
        vacancies: Iterable[Vacancy],
        rules: MatchingRules,
        law: AgeRules,
        kept: MutableMapping[str, Vacancy] | None = None,
    ) -> None:
        self.rules, self.law = rules, law
        self._kept: MutableMapping[str, Vacancy] = {} if kept is None else kept
        self._lock = threading.Lock()
        self._rows: dict[str, Row] = {}
        self._answers: dict[str, EmployerAnswer] = {}
        self._demands = DemandTable(law)
        self._classes = Classes()
        self._trades = Trades()
        self._fresh = Freshness(date.min, rules)
        self._day = 0
        self._left: list[list[Row]] = []
        for vacancy in vacancies:
            self._put(vacancy)

    def __len__(self) -> int:
        """How many are open on the last day that was asked for."""
        with self._lock:
            return self._trades.count

    def put(self, vacancy: Vacancy) -> None:
        """Take in a new vacancy or a changed one; one that is no longer open leaves."""
        with self._lock:
            self._sweep()
            self._put(vacancy)

    def drop(self, number: str) -> None:
        """Forget a vacancy; an unknown number is no error."""
        with self._lock:
            self._sweep()
            self._drop(number)

    def group(
        self,
        seeker: Seeker,
        today: date,
        limit: int,
        order: Order = Order.BY_SCORE,
    ) -> Groups:
        """Where every open vacancy of the person's trades stands on the day `today`; lists hold at most `limit`.

        The same as `grouping.group` over all vacancies.
        """
        return self.find(seeker, today, limit, order).groups()

    def find(
        self,
        seeker: Seeker,
        today: date,
        limit: int,
        order: Order = Order.BY_SCORE,
    ) -> Found:
        """The same with the words still to be made, and how many rows were looked at."""
        with self._lock:
            self._turn_to(today)
            self._sweep()
            sorting = Sorting(seeker, self.rules, self.law, self._fresh, self._classes, self._demands, self._day, order)
            return sorting.find(self._trades, self._rows, self._kept, limit, self._answers)

    def _put(self, vacancy: Vacancy) -> None:
        self._drop(vacancy.number)
        if vacancy.closed_as is not None or vacancy.valid_until.toordinal() < self._day:
            return
        fact, same = facts(vacancy, self.rules), self._trades.same
        row = Row(
            vacancy.number,
            same(vacancy.employer),
            (fact.outside, same(fact.occupation), fact.named),
            self._demands.numbers(demands(vacancy), fact.occupation),
            (fact.band + 1, self._classes.step(fact), self._classes.spot(fact)),
            (same(fact.posted_on.toordinal()), same(vacancy.valid_until.toordinal())),
            self._fresh.number(fact.posted_on.toordinal(), min(fact.openings, self.rules.recency.many)),
        )
        self._rows[row.number] = row
        self._kept[row.number] = vacancy
        if vacancy.answer is not None:
            self._answers[row.number] = vacancy.answer
        self._trades.add(row)

    def _drop(self, number: str) -> None:
        row = self._rows.pop(number, None)
        if row is not None:
            self._trades.forget(row, row.leave())
            self._answers.pop(number, None)
            del self._kept[number]

    def _turn_to(self, today: date) -> None:
        if self._fresh.today != today:
            self._fresh = self._fresh.on(today)
        day = today.toordinal()
        if day > self._day:
            self._day = day
            self._left += self._trades.turn_to(day)

    def _sweep(self) -> None:
        for _ in range(SWEPT):
            if not self._left:
                return
            row = self._left[-1].pop()
            if not self._left[-1]:
                self._left.pop()
            if row.until:
                self._drop(row.number)
