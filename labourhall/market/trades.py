"""The table of trades: what a trade is called, its GB/T 6565 code, its other names and the trades near it.

A name that begins with ~ is a weak one: it counts only where a title holds no other (注塑操作工 is no 操作工).

The table itself is data (`assets/tables/trades.csv`), handed in as text. Cleaning advert noise out of a title
does not live here.
"""

import csv
import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

COLUMNS: Final = ("head", "code", "synonyms", "near")
WEAK: Final = "~"


@dataclass(frozen=True, slots=True)
class Trade:
    """One trade: the short name for rows and tiles, its code, other names, and weights 0–1 of near trades by code."""

    head: str
    code: str
    synonyms: tuple[str, ...] = ()
    near: Mapping[str, float] = field(default_factory=dict, hash=False)


class TradeTable:
    """Looks trades up by title or by code. Of two heads with one code the first gives the code its name."""

    def __init__(self, trades: Iterable[Trade]) -> None:
        self.trades: Final = tuple(trades)
        self._names: dict[str, str] = {}
        words: dict[str, Trade] = {}
        for trade in self.trades:
            self._names.setdefault(trade.code, trade.head)
            for word in (trade.head, *trade.synonyms):
                words.setdefault(word.lower(), trade)
        self._strong = _Words({word: trade for word, trade in words.items() if not word.startswith(WEAK)})
        self._weak = _Words({word[1:]: trade for word, trade in words.items() if word.startswith(WEAK)})

    @classmethod
    def parse(cls, text: str) -> "TradeTable":
        """Read the table's CSV (columns head, code, synonyms parted by |, near as code:weight parted by |).

        Raises ValueError where a line is not of that form or a near trade has no line of its own.
        """
        rows = csv.DictReader(io.StringIO(text))
        if tuple(rows.fieldnames or ()) != COLUMNS:
            raise ValueError(f"the table of trades must have the columns {', '.join(COLUMNS)}")
        table = cls(_trade(row) for row in rows)
        unknown = {code for trade in table.trades for code in trade.near} - set(table.names)
        if unknown:
            raise ValueError(f"near trades without a line of their own: {', '.join(sorted(unknown))}")
        return table

    @property
    def names(self) -> Mapping[str, str]:
        """The short name of each code."""
        return self._names

    @property
    def near(self) -> Mapping[str, Mapping[str, float]]:
        """Weights 0–1 from code to code, as the table states them (matching takes them both ways)."""
        near: dict[str, dict[str, float]] = {}
        for trade in self.trades:
            near.setdefault(trade.code, {}).update(trade.near)
        return near

    def find(self, title: str) -> Trade | None:
        """The trade that `title` names: the known word that ends last counts, of those the longest.

        A Chinese title ends with what the work is: 建筑工程会计 is a 会计, 会计培训讲师 a 讲师, 叉车司机 no 司机.
        """
        text = title.lower()
        return self._strong.find(text) or self._weak.find(text)


class _Words:
    """Names of trades by length, so that of those that end together the longest is found first."""

    def __init__(self, trades: Mapping[str, Trade]) -> None:
        self._trades = trades
        self._lengths = sorted({len(word) for word in trades}, reverse=True)

    def find(self, text: str) -> Trade | None:
        for end in range(len(text), 0, -1):
            for length in self._lengths:
                found = self._trades.get(text[end - length : end]) if length <= end else None
                if found is not None and _stands_alone(text, end - length, end):
                    return found
        return None


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Latin words have borders ("it" is not in "Digital"); Chinese ones have none."""
    before, after = text[max(0, start - 1) : start], text[end : end + 1]
    return not (_is_latin(before + text[start]) or _is_latin(text[end - 1] + after))


def _is_latin(pair: str) -> bool:
    return len(pair) == 2 and pair.isascii() and pair.isalpha()


def _trade(row: Mapping[str, str]) -> Trade:
    near = (item.split(":") for item in row["near"].split("|") if item)
    synonyms = tuple(word for word in row["synonyms"].split("|") if word)
    return Trade(row["head"], row["code"], synonyms, {code: float(weight) for code, weight in near})
