"""Counts of the groups for some trades, and why what is away is away."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from labourhall.market.groups import Away, Bar
from labourhall.market.matching.index import by_age
from labourhall.market.matching.index.answers import Moved
from labourhall.market.matching.index.standing import CODES, Standing
from labourhall.market.matching.index.trade import TradeRows


class Tally:
    """How many rows of each trade stand where: `of_trade` without those that an answer moved, `counts` with them."""

    def __init__(self, trades: Iterable[TradeRows], standing: Standing, answered: Iterable[Moved]) -> None:
        self._standing = standing
        self._by_outcome: dict[int, int] = {}
        self.of_trade = [(rows, self._count(rows)) for rows in trades]
        self.counts = [0] * CODES
        for _, counts in self.of_trade:
            self.counts = [sum(pair) for pair in zip(self.counts, counts, strict=True)]
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

    def _count(self, rows: TradeRows) -> list[int]:
        """How many rows of the trade stand under each code."""
        standing, by_outcome = self._standing, dict[int, int]()
        for rest, number in rows.rests.items():
            outcome = standing[rest]
            by_outcome[outcome] = by_outcome.get(outcome, 0) + number
        counts = [0] * CODES
        for outcome, age, count in self._by_reach(by_outcome):
            counts[standing.codes[outcome][age]] += count
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
