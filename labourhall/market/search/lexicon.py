"""What a search knows before it sees a vacancy: trades, places, characters, first letters, pay, and its own figures.

All of it is handed in; the files are read by `labourhall.contract.rules`.
"""

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from labourhall.market.search.initials import Initials
from labourhall.market.search.pay import PayRules
from labourhall.market.search.places import PlaceNames
from labourhall.market.search.weights import WordWeights, weights
from labourhall.market.search.writing import Writing
from labourhall.market.trades import WEAK, TradeTable


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The tables of a search. Build it once with `read`; it may be shared by threads.

    `near` are the trades near each, both ways, and `by_initials` the codes of the trades with a name of
    these first letters.
    """

    trades: TradeTable
    places: PlaceNames
    writing: Writing
    initials: Initials
    pay: PayRules
    weights: WordWeights
    near: Mapping[str, frozenset[str]]
    names: Mapping[str, str]
    by_initials: Mapping[str, tuple[str, ...]]
    district_by_initials: Mapping[str, str]

    @classmethod
    def read(
        cls, rules: Mapping[str, Any], trades: TradeTable, places: str, traditional: str, days: float, hours: float
    ) -> "Lexicon":
        """Of the rules of `assets/rules/search.toml` and the tables' text; `days` and `hours` are those of a month."""
        writing = Writing({row["traditional"]: row["simplified"] for row in csv.DictReader(io.StringIO(traditional))})
        initials = Initials({**rules["initials"], **rules["initials_of_words"]})
        named = PlaceNames.parse(places)
        first, last = rules["pay"]["years"]
        return cls(
            trades=trades,
            places=named,
            writing=writing,
            initials=initials,
            pay=PayRules(days, hours, frozenset(rules["pay"]["not_pay"]), (first, last)),
            weights=weights(rules),
            near=_near(trades, rules["trade"]["near_enough"]),
            names=trades.names,
            by_initials=_by_initials(trades, initials),
            district_by_initials={initials.of(name): code for code, name in named.short.items()},
        )

    def beginning_with(self, letters: str) -> tuple[str, ...]:
        """The codes of the trades that have a name whose first letters begin so."""
        found = (codes for spoken, codes in self.by_initials.items() if spoken.startswith(letters))
        return tuple(dict.fromkeys(code for codes in found for code in codes))


def _near(trades: TradeTable, enough: float) -> dict[str, frozenset[str]]:
    pairs = {(one, other) for one, near in trades.near.items() for other, weight in near.items() if weight >= enough}
    both = pairs | {(other, one) for one, other in pairs}
    return {code: frozenset(other for one, other in both if one == code) for code in trades.names}


def _by_initials(trades: TradeTable, initials: Initials) -> dict[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = {}
    for name, code in _spoken(trades):
        found.setdefault(initials.of(name), {})[code] = None
    return {letters: tuple(codes) for letters, codes in found.items()}


def _spoken(trades: TradeTable) -> Iterator[tuple[str, str]]:
    """The names of trades that hold no Latin letter, with their codes."""
    for trade in trades.trades:
        for word in (trade.head, *trade.synonyms):
            name = word.removeprefix(WEAK)
            if not any(map(str.isascii, name)):
                yield name, trade.code
