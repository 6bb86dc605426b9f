"""Counts of the groups for some trades, and why what is away is away."""

from collections import Counter
from collections.abc import Iterable

from labourhall.market.groups import Away, Bar
from labourhall.market.matching.index.answers import Moved
from labourhall.market.matching.index.standing import CODES, Standing
from labourhall.market.matching.index.trade import TradeRows


class Tally:
    """How many rows of each trade stand where: `of_trade` without those that an answer moved, `counts` with them."""

    def __init__(self, trades: Iterable[TradeRows], standing: Standing, answered: Iterable[Moved]) -> None:
        self._standing = standing
        self._kinds: dict[int, int] = {}
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
        standing, why = self._standing, Counter[Bar]()
        for kind, count in self._kinds.items():
            if standing.codes[kind] == code:
                why[_bar(standing.verdicts[kind].bar)] += count
        for one in self.answered:
            if one.before == code:
                why[_bar(standing.verdict(one.row.demand).bar)] -= 1
            if one.after == code:
                why[_bar(one.bar)] += 1
        found = sorted(
            ((bar, n) for bar, n in why.items() if n), key=lambda pair: (-pair[1], pair[0].code, pair[0].args)
        )
        return Away(self.counts[code], tuple(found))

    def _count(self, rows: TradeRows) -> list[int]:
        standing, kinds = self._standing, dict[int, int]()
        for demand, count in rows.demands.items():
            kind = standing[demand]
            kinds[kind] = kinds.get(kind, 0) + count
        counts = [0] * CODES
        for kind, count in kinds.items():
            counts[standing.codes[kind]] += count
            self._kinds[kind] = self._kinds.get(kind, 0) + count
        return counts


def _bar(bar: Bar | None) -> Bar:
    assert bar is not None, "something stands between"
    return bar
