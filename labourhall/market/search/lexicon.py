"""What a search knows before it sees a vacancy: trades, places, characters, first letters, pay, and its own figures.

All of it is handed in; the files are read by `labourhall.contract.rules`.
"""

import csv
import io
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from labourhall.market.search.initials import Initials
from labourhall.market.search.pay import PayRules
from labourhall.market.search.places import PlaceNames
from labourhall.market.search.weights import WordWeights, weights
from labourhall.market.search.writing import Writing
from labourhall.market.trades import TradeTable

MARKS: Final = "~^="
"""Signs before a name in the table of trades; they say how it counts in a title, and nobody types them."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """A name of a trade, and the trade's code."""

    name: str
    code: str


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The tables of a search. Build it once with `read`; it may be shared by threads.

    `near` are the trades near each, both ways; `spoken` the names of trades by first letters; `offers` the words by
    which a vacancy is found that offers something.
    """

    trades: TradeTable
    places: PlaceNames
    writing: Writing
    initials: Initials
    pay: PayRules
    weights: WordWeights
    near: Mapping[str, frozenset[str]]
    names: Mapping[str, str]
    offers: Mapping[str, str]
    spoken: Mapping[str, tuple[Spoken, ...]]
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
            offers=rules["offers"],
            spoken=_spoken(trades, initials),
            district_by_initials={initials.of(name): code for code, name in named.short.items()},
        )

    def beginning_with(self, letters: str) -> tuple[str, ...]:
        """The codes of the trades that have a name whose first letters begin so."""
        found = (names for spoken, names in self.spoken.items() if spoken.startswith(letters))
        return tuple(dict.fromkeys(one.code for names in found for one in names))


def _near(trades: TradeTable, enough: float) -> dict[str, frozenset[str]]:
    pairs = {(one, other) for one, near in trades.near.items() for other, weight in near.items() if weight >= enough}
    both = pairs | {(other, one) for one, other in pairs}
    return {code: frozenset(other for one, other in both if one == code) for code in trades.names}


def _spoken(trades: TradeTable, initials: Initials) -> dict[str, tuple[Spoken, ...]]:
    """The names that hold no Latin letter: those are typed as they are."""
    found: dict[str, tuple[Spoken, ...]] = {}
    for trade in trades.trades:
        for word in (trade.head, *trade.synonyms):
            name = word.lstrip(MARKS)
            if not any(map(str.isascii, name)):
                letters = initials.of(name)
                found[letters] = (*found.get(letters, ()), Spoken(name, trade.code))
    return found
