"""Puts one question together: who stands where, how many, and the first of each list. Words are made by `Found`."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import islice
from typing import Final, NamedTuple

from labourhall.market.answer import EmployerAnswer
from labourhall.market.groups import Away, Bar, Groups, Listed, Listing
from labourhall.market.legal_age import AgeRules
from labourhall.market.matching.grouping import own_trades
from labourhall.market.matching.index.answers import Moved, moved
from labourhall.market.matching.index.demand_table import DemandTable
from labourhall.market.matching.index.freshness import Freshness
from labourhall.market.matching.index.frontier import Frontier
from labourhall.market.matching.index.newest import NewestFirst
from labourhall.market.matching.index.points import Classes, Points, TradePoints
from labourhall.market.matching.index.question import Question
from labourhall.market.matching.index.row import Row
from labourhall.market.matching.index.standing import (
    ASK_NEAR,
    ASK_OTHER,
    ASK_YES,
    CLOSED,
    FITS,
    FURTHER,
    GROUPS,
    ONE_STEP,
    Standing,
)
from labourhall.market.matching.index.tally import Tally
from labourhall.market.matching.index.trade import TradeRows
from labourhall.market.matching.index.trades import Trades
from labourhall.market.matching.rules import MatchingRules
from labourhall.market.matching.score import SeekerView
from labourhall.market.matching.spreading import spread
from labourhall.market.matching.turns import day_mark
from labourhall.market.matching.verdict import Judge
from labourhall.market.matching.wording import Wording
from labourhall.market.order import Order
from labourhall.market.seeker import Seeker
from labourhall.market.vacancy import Vacancy

ASK: Final = (ASK_YES, ASK_NEAR, ASK_OTHER)
LISTS: Final = {"fits": (FITS,), "ask": ASK, "one_step": (ONE_STEP,)}
NEAR: Final = (FITS, *ASK)
"""The codes of each list in the order in which they stand there."""

WAYS: Final[dict[Order, type[Frontier | NewestFirst]]] = {Order.BY_SCORE: Frontier, Order.NEWEST: NewestFirst}


class Chosen(NamedTuple):
    """One row of a list, and its vacancy; `bar` None: its demands alone say what stands between."""

    row: Row
    vacancy: Vacancy
    code: int
    bar: Bar | None


@dataclass(frozen=True, slots=True)
class Found:
    """All of an answer but the words of its lists. `touched` rows were looked at."""

    view: SeekerView
    law: str
    classes: Classes
    points: Points
    standing: Standing
    touched: int
    open_of_trade: int
    counts: Mapping[str, int]
    lists: Mapping[str, list[Chosen]]
    further: Away
    closed: Away

    def groups(self) -> Groups:
        """The whole answer."""
        wording = Wording(self.view)
        return Groups(
            day=self.view.today,
            rules=f"{self.view.rules.name} {self.law}",
            open_of_trade=self.open_of_trade,
            further=self.further,
            closed=self.closed,
            **{
                name: Listing(self.counts[name], tuple([self._listed(one, wording) for one in chosen]))
                for name, chosen in self.lists.items()
            },
        )

    def _listed(self, one: Chosen, wording: Wording) -> Listed:
        bar, row = one.bar, one.row
        if bar is None and one.code != FITS:
            bar = self.standing.verdict(self.standing[row.rest], row.age).bar
        match = wording.match(one.vacancy, self.classes.facts(row, one.vacancy), self.points.parts(row))
        return Listed(match, GROUPS[one.code], bar)


class Sorting:
    """One person's question on one day; `day` is the ordinal of the day that vacancies must be open on."""

    def __init__(
        self,
        seeker: Seeker,
        rules: MatchingRules,
        law: AgeRules,
        fresh: Freshness,
        classes: Classes,
        table: DemandTable,
        day: int,
        order: Order,
    ) -> None:
        self._order = order
        self._view = SeekerView(seeker, rules, fresh.today)
        self._law, self._classes = law.name, classes
        self._standing = Standing(Judge(seeker, rules, law, fresh.today), table)
        self._points = Points(self._view, classes, fresh)
        self._day = day

    def find(
        self,
        trades: Trades,
        rows: Mapping[str, Row],
        kept: Mapping[str, Vacancy],
        limit: int,
        answers: Mapping[str, EmployerAnswer],
    ) -> Found:
        """Count and list. `kept` gives the vacancies of the rows that are listed."""
        codes = own_trades(self._view.seeker)
        own, near = trades.own(codes), trades.near(self._view, codes)
        apart = [*moved(answers, rows, self._day, self._standing)] if answers else []
        mine = Tally(own, self._standing, [one for one in apart if not codes or one.row.occupation in codes])
        theirs = Tally(near, self._standing, [one for one in apart if _is_of(one, near)])
        today = self._view.today
        numbers = frozenset(one.row.number for one in apart)
        question = Question(self._standing, day_mark(today), today.toordinal(), self._day, numbers)
        lists = self._lists(question, mine, LISTS, kept, limit)
        lists |= self._lists(question, theirs, {"near": NEAR}, kept, limit)
        counts = {name: sum(mine.counts[code] for code in order) for name, order in LISTS.items()}
        counts["near"] = sum(theirs.counts[code] for code in NEAR)
        return Found(
            self._view,
            self._law,
            self._classes,
            self._points,
            self._standing,
            question.touched,
            mine.all,
            counts,
            lists,
            mine.away(FURTHER),
            mine.away(CLOSED),
        )

    def _lists(
        self,
        question: Question,
        tally: Tally,
        orders: Mapping[str, tuple[int, ...]],
        kept: Mapping[str, Vacancy],
        limit: int,
    ) -> dict[str, list[Chosen]]:
        """The first of each list: inside the city before outside, each code by itself, the best first."""
        bars = {one.row.number: one.bar for one in tally.answered}
        sought = frozenset(code for order in orders.values() for code in order)
        side = cache(lambda outside: self._side(question, tally, sought, outside))
        lists = {}
        for name, order in orders.items():
            codes: dict[str, int] = {}
            kinds = (_noted(side(outside), code, codes) for outside in (False, True) for code in order)
            rows = islice(spread(kinds, lambda row: row.employer, self._view.rules.lengths), limit)
            lists[name] = [Chosen(row, kept[row.number], codes[row.number], bars.get(row.number)) for row in rows]
        return lists

    def _side(
        self, question: Question, tally: Tally, sought: frozenset[int], outside: bool
    ) -> tuple[Frontier | NewestFirst, list[int]]:
        """One side of the border, with how many rows of each code there are."""
        frontier: Frontier | NewestFirst = WAYS[self._order](question)
        counts = [*tally.of_side[outside]]
        for rows, of_trade in tally.of_trade:
            if rows.outside is outside:
                frontier.add(self._points.of_trade(rows), of_trade, sought)
        for one in tally.answered:
            if one.row.outside is outside:
                counts[one.before] -= 1
                counts[one.after] += 1
                frontier.place(self._points_of(one.row), one.row, one.after)
        return frontier, counts

    def _points_of(self, row: Row) -> TradePoints:
        return self._points.of_trade(TradeRows(row.outside, row.occupation, row.named))


def _noted(side: tuple[Frontier | NewestFirst, list[int]], code: int, codes: dict[str, int]) -> Iterator[Row]:
    frontier, counts = side
    for row in frontier.rows(code, counts[code]):
        codes[row.number] = code
        yield row


def _is_of(one: Moved, trades: list[TradeRows]) -> bool:
    row = one.row
    return any(
        rows.occupation == row.occupation and rows.named == row.named and rows.outside == row.outside for rows in trades
    )
