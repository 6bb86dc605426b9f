"""Counts of the groups for some trades, and why what is away is away."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping

from labourhall.market.groups import Away, Bar
from labourhall.market.matching.index import by_age
from labourhall.market.matching.index.answers import Moved
from labourhall.market.matching.index.standing import CODES, Standing
from labourhall.market.matching.index.trade import TradeRows


class Tally:
    """How many rows stand where: `of_side` (of the city's border) and `of_trade` without those that an answer moved,
    `counts` with them. Trades of few rows are counted together, and by themselves have None.
    """

    def __init__(self, trades: Iterable[TradeRows], standing: Standing, answered: Iterable[Moved]) -> None:
        self._standing = standing
        self._by_outcome: dict[int, int] = {}
        self.of_side = [0] * CODES, [0] * CODES
        few = defaultdict[int, int](int), defaultdict[int, int](int)
        self.of_trade: list[tuple[TradeRows, list[int] | None]] = []
        for rows in trades:
            if rows.few is None:
                self.of_trade.append((rows, self._count(self._outcomes(rows, defaultdict(int)), rows.outside)))
            else:
                self._outcomes(rows, few[rows.outside])
                self.of_trade.append((rows, None))
        for outside in (False, True):
            self._count(few[outside], outside)
        self.counts = [sum(pair) for pair in zip(*self.of_side, strict=True)]
        self.answered = tuple(answered)
        for one in self.answered:
            self.counts[one.before] -= 1
            self.counts[one.after] += 1

    @property
    def all(self) -> int:
        """How many rows there are."""
        return sum(self.counts)

    def away(self, code: int) -> Away:
        """How many stand there for which reason, the most frequent first."""
        why = Counter[Bar]()
        for outcome, age, count in self._by_reach(self._by_outcome):
            if self._standing.codes[outcome][age] == code:
                why[_bar(self._standing.verdict(outcome, age).bar)] += count
        for one in self.answered:
            if one.before == code:
                why[_bar(one.bar_before)] -= 1
            if one.after == code:
                why[_bar(one.bar)] += 1
        found = sorted(
            ((bar, n) for bar, n in why.items() if n), key=lambda pair: (-pair[1], pair[0].code, pair[0].args)
        )
        return Away(self.counts[code], tuple(found))

    def _outcomes(self, rows: TradeRows, found: defaultdict[int, int]) -> Mapping[int, int]:
        """The numbers of the trade's rows (`by_age`) by outcome, beside what was found before."""
        standing = self._standing
        for rest, number in rows.rests.items():
            found[standing[rest]] += number
        return found

    def _count(self, by_outcome: Mapping[int, int], outside: bool) -> list[int]:
        """How many of those rows stand under each code; they count on their side."""
        counts, side, codes = [0] * CODES, self.of_side[outside], self._standing.codes
        for outcome, age, count in self._by_reach(by_outcome):
            counts[codes[outcome][age]] += count
            side[codes[outcome][age]] += count
        for outcome, number in by_outcome.items():
            self._by_outcome[outcome] = self._by_outcome.get(outcome, 0) + number
        return counts

    def _by_reach(self, by_outcome: Mapping[int, int]) -> Iterator[tuple[int, int, int]]:
        """The numbers of rows (`by_age`) by outcome, told apart by reach: outcome, a limit of that reach, how many."""
        for outcome, number in by_outcome.items():
            for mask, age in self._standing.reaches:
                count = by_age.total(number & mask)
                if count:
                    yield outcome, age, count


def _bar(bar: Bar | None) -> Bar:
    assert bar is not None, "something stands between"
    return bar
