"""Rows of all groups in exact order, the best first, without looking at many: bounds are opened from the highest down.

A score is a whole number of at most a hundred, so bounds and rows lie in a hundred piles. Once every bound of a score
or more is open, the rows of that score are all there, and their turns order them: the order is that of a plain sort.
"""

import heapq
from bisect import insort
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple, TypeAlias

from labourhall.market.matching.index.branch import Band, Cell
from labourhall.market.matching.index.leaf import Leaf, Level
from labourhall.market.matching.index.piles import Piles
from labourhall.market.matching.index.points import TradePoints
from labourhall.market.matching.index.question import Question, by_turn
from labourhall.market.matching.index.row import FewOfBand, FewOfCell, FewOfTrade, FewRows, Row

MOST = 100

ByScore: TypeAlias = list[list[Row]]
"""Rows of any group by their score. Which group a row stands in is only told when its score is reached."""


class Trade(NamedTuple):
    """A trade's points, the codes of the groups sought by bounds there, and where the rows go that are met."""

    points: TradePoints
    codes: frozenset[int]
    met: ByScore


class Frontier:
    """The rows of some trades on one side of the border, for one question."""

    def __init__(self, question: Question) -> None:
        self._question = question
        self._bounds: defaultdict[int, list[tuple[Any, ...]]] = defaultdict(list)
        self._piles = Piles(question)
        self._sorted: defaultdict[int, list[tuple[list[Row], frozenset[int]]]] = defaultdict(list)
        self._unopened = MOST
        self._filed = MOST + 1
        self._sought: set[int] = set()
        self._met: defaultdict[frozenset[int], ByScore] = defaultdict(_by_score)
        self._at_hand: defaultdict[frozenset[int], ByScore] = defaultdict(_by_score)

    def place(self, points: TradePoints, row: Row, code: int) -> None:
        """A row that stands in that group whatever it demands."""
        self._piles.put(row, code, points.score(row))

    def add(self, points: TradePoints, counts: Sequence[int] | None, codes: frozenset[int]) -> None:
        """A trade with so many rows of each code: groups of few are looked through at once, the others sought.

        `counts` None: all of its rows are few.
        """
        rows = points.rows
        if counts is None:
            self._few_of_trade(points, rows.few, self._at_hand[codes])
            return
        wanted = frozenset(code for code in codes if counts[code])
        looked = frozenset(code for code in wanted if rows.is_found_by_looking(counts[code]))
        sought = wanted - looked
        if looked:
            for code, alike in rows.of_codes(self._question.standing, looked).items():
                self._piles.look(alike, code, points)
        if sought:
            self._sought |= sought
            self._cells(Trade(points, sought, self._met[sought]))

    def rows(self, code: int, count: int) -> Iterator[Row]:
        """All `count` rows of a group, the best first."""
        left, score = count, MOST
        while left > 0:
            if code in self._sought:
                self._open_down_to(score)
            if score < self._filed:
                self._piles.file(self._at_hand, score)
                self._filed = score
            if score in self._sorted or self._piles.of(code, score):
                for row in self._alike(score, code):
                    left -= 1
                    yield row
            score -= 1

    def _alike(self, score: int, code: int) -> Iterator[Row]:
        """The rows of one score, in today's turns."""
        pile = self._piles.of(code, score)
        runs = [self._of_code(rows, code) for rows, codes in self._sorted.get(score, ()) if code in codes]
        if runs or len(pile) > 1:
            self._question.sort(pile)
        return heapq.merge(pile, *runs, key=by_turn) if runs else iter(pile)

    def _of_code(self, rows: list[Row], code: int) -> Iterator[Row]:
        """Those of a sorted run that stand in the group, one after the other: few are asked for."""
        question = self._question
        codes, of_rest = question.standing.codes, question.standing
        for row in rows:
            question.touched += 1
            if codes[of_rest[row.rest]][row.age] == code and question.present((row,)):
                yield row

    def _open_down_to(self, score: int) -> None:
        while self._unopened >= score:
            bounds = self._bounds[self._unopened]
            while bounds:
                go_on, *more = bounds.pop()
                go_on(self, *more)
            self._piles.file(self._met, self._unopened)
            self._unopened -= 1

    def _at(self, bound: int, go_on: Callable[..., None], *more: Any) -> None:
        """Go on when so many points are looked for; at once where they are."""
        if bound >= self._unopened:
            go_on(self, *more)
        else:
            self._bounds[bound].append((go_on, *more))

    def _cells(self, trade: Trade) -> None:
        """Put a bound for every spot."""
        points = trade.points
        rest = points.most + points.points.best_wage + points.points.most_fresh
        for spot, cell in points.rows.cells.items():
            base = points.same + points.points.places[spot]
            self._at(base + rest, Frontier._open_cell, trade, cell, base)

    def _open_cell(self, trade: Trade, cell: Cell, base: int) -> None:
        points = trade.points
        if cell.few is not None:
            most = base + points.points.best_wage + points.most + cell.few.best_on(points.points.fresh)
            self._at(most, Frontier._few_of_cell, trade, cell.few, base)
        else:
            self._open_bands(trade, cell, base, 0)

    def _open_bands(self, trade: Trade, cell: Cell, base: int, at: int) -> None:
        """Open the bands that can bring what is looked for, from that place in `by_wage` on."""
        points = trade.points
        rest = base + points.most + points.points.most_fresh
        for number, wage in points.points.by_wage[at:]:
            if rest + wage < self._unopened:
                self._bounds[rest + wage].append((Frontier._open_bands, trade, cell, base, at))
                return
            at += 1
            if (band := cell.parts.get(number)) is not None:
                self._open_band(trade, band, base + wage)

    def _open_band(self, trade: Trade, band: Band, paid: int) -> None:
        points = trade.points
        if band.few is not None:
            most = paid + points.most + band.few.best_on(points.points.fresh)
            self._at(most, Frontier._few_of_band, trade, band.few, paid)
            return
        fresh = points.points.most_fresh
        for step, leaf in band.parts.items():
            score = paid + points.steps[step]
            self._at(score + fresh, Frontier._open_leaf, trade, leaf, score)

    def _open_leaf(self, trade: Trade, leaf: Leaf, score: int) -> None:
        fresh = trade.points.points.fresh
        if leaf.few is not None:
            self._at(score + leaf.few.best_on(fresh), Frontier._few_of_leaf, trade, leaf.few, score)
        else:
            self._level(trade, score, leaf, leaf.levels_on(fresh), 0)

    def _level(self, trade: Trade, score: int, leaf: Leaf, levels: list[Level], at: int) -> None:
        if at < len(levels):
            self._bounds[score + levels[at].points].append((Frontier._open_level, trade, score, leaf, levels, at))

    def _open_level(self, trade: Trade, score: int, leaf: Leaf, levels: list[Level], at: int) -> None:
        level = levels[at]
        self._sorted[score + level.points].append((self._in_turn(leaf, level), trade.codes))
        self._level(trade, score, leaf, levels, at + 1)

    def _in_turn(self, leaf: Leaf, level: Level) -> list[Row]:
        if level.sorted is None:
            level.sorted = self._question.sort(leaf.rows_of(level))
        else:
            for row in self._question.sort(level.late):
                insort(level.sorted, row, key=by_turn)
        level.late = []
        return level.sorted

    def _few_of_leaf(self, trade: Trade, few: FewRows, score: int) -> None:
        self._question.touched += len(few.rows)
        met, fresh = trade.met, trade.points.points.fresh.points
        for row, number in zip(few.rows, few.fresh, strict=True):
            met[score + fresh[number]].append(row)

    def _few_of_band(self, trade: Trade, few: FewOfBand, paid: int) -> None:
        self._question.touched += len(few.rows)
        met, steps, fresh = trade.met, trade.points.steps, trade.points.points.fresh.points
        for row, number, step in zip(few.rows, few.fresh, few.steps, strict=True):
            met[paid + fresh[number] + steps[step]].append(row)

    def _few_of_cell(self, trade: Trade, few: FewOfCell, base: int) -> None:
        self._question.touched += len(few.rows)
        met, steps, points = trade.met, trade.points.steps, trade.points.points
        wage, fresh = points.wage, points.fresh.points
        for row, number, step, band in zip(few.rows, few.fresh, few.steps, few.bands, strict=True):
            met[base + fresh[number] + steps[step] + wage[band]].append(row)

    def _few_of_trade(self, trade: TradePoints, few: FewOfTrade | None, met: ByScore) -> None:
        assert few is not None, "counts are of many rows"
        self._question.touched += len(few.rows)
        same, steps, points = trade.same, trade.steps, trade.points
        wage, places, fresh = points.wage, points.places, points.fresh.points
        columns = zip(few.rows, few.fresh, few.steps, few.bands, few.spots, strict=True)
        for row, number, step, band, spot in columns:
            met[same + fresh[number] + steps[step] + wage[band] + places[spot]].append(row)


def _by_score() -> ByScore:
    return [[] for _ in range(MOST + 1)]
