"""Counts of the groups for some trades, and why what is away is away."""

from collections import Counter
from collections.abc import Iterable

from labourhall.market.groups import Away, Bar
from labourhall.market.matching.index.answers import Moved
from labourhall.market.matching.index.standing import ASK_YES, Standing
from labourhall.market.matching.index.trade import TradeRows


class Tally:
    """How many rows of each trade stand where: `of_trade` without those that an answer moved, `counts` with them."""

    def __init__(self, trades: Iterable[TradeRows], standing: Standing, answered: Iterable[Moved]) -> None:
        self.of_trade = [(rows, _count(rows, standing)) for rows in trades]
        self.counts = [sum(column) for column in zip(*(counts for _, counts in self.of_trade), strict=True)] or [0] * (
            ASK_YES + 1
        )
        self.answered = tuple(answered)
        for one in self.answered:
            self.counts[one.before] -= 1
            self.counts[one.after] += 1
        self._standing = standing

    @property
    def all(self) -> int:
        """How many rows there are."""
        return sum(self.counts)

    def away(self, code: int) -> Away:
        """How many stand there for which reason, the most frequent first."""
        kinds: dict[int, int] = {}
        standing = self._standing
        for rows, counts in self.of_trade:
            if counts[code]:
                for demand, count in rows.demands.items():
                    if standing[demand] == code:
                        kind = standing.kinds[demand]
                        kinds[kind] = kinds.get(kind, 0) + count
        why = Counter[Bar]()
        for kind, count in kinds.items():
            bar = standing.verdicts[kind].bar
            assert bar is not None, "something stands between"
            why[bar] += count
        for one in self.answered:
            if one.before == code:
                why[_bar(standing.verdict(one.row.demand).bar)] -= 1
            if one.after == code:
                why[_bar(one.bar)] += 1
        found = sorted(
            ((bar, n) for bar, n in why.items() if n), key=lambda pair: (-pair[1], pair[0].code, pair[0].args)
        )
        return Away(self.counts[code], tuple(found))


def _count(rows: TradeRows, standing: Standing) -> list[int]:
    counts = [0] * (ASK_YES + 1)
    standing.learn(rows.demands)
    for demand, count in rows.demands.items():
        counts[standing[demand]] += count
    return counts


def _bar(bar: Bar | None) -> Bar:
    assert bar is not None, "something stands between"
    return bar
