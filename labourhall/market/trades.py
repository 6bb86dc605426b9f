"""The table of trades: what a trade is called, its GB/T 6565 code, its other names and the trades near it.

A title is read from its end in known words, the longest first, so that no name is found across the border of two others
(汽车|工程师 holds no 车工). A name may be marked:
- ~ is a weak one and counts only where a title holds no other (注塑操作工 is no 操作工);
- ^ is a field or a kind of shop, and counts only where no more than the person follows (餐饮经理 is no waiter);
- = is no name within another, and counts only where it is all there is but the person and the grade (开发工程师).

The tables themselves are data (`assets/tables/trades.csv`, `title_words.csv`), handed in as text. Cleaning advert noise
out of a title does not live here.
"""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Final

COLUMNS: Final = ("head", "code", "synonyms", "near")
ENGINEERS: Final = "202"
"""The group 工程技术人员 of GB/T 6565: no other's people are called engineers (注塑工程师 is no 注塑工)."""


@dataclass(frozen=True, slots=True)
class Trade:
    """One trade: the short name for rows and tiles, its code, other names, and weights 0–1 of near trades by code."""

    head: str
    code: str
    synonyms: tuple[str, ...] = ()
    near: Mapping[str, float] = field(default_factory=dict, hash=False)


class Word(Enum):
    """What a word of a title is. The values are the marks of names of trades, and the kinds of all other words."""

    NAME = ""
    WEAK = "~"
    FIELD = "^"
    WHOLE = "="
    PLAIN = "plain"
    PERSON = "person"
    GRADE = "grade"
    ENGINEER = "engineer"
    POST = "post"
    """A post of its own that is in no trade: what stands before it only says where (软件产品经理 is no programmer)."""


_NAMES: Final = (Word.NAME, Word.WEAK, Word.FIELD, Word.WHOLE)
_OF_A_WORKER: Final = frozenset({Word.PERSON})
_NOT_THE_WORK: Final = _OF_A_WORKER | {Word.GRADE}
_OF_AN_ENGINEER: Final = _NOT_THE_WORK | {Word.ENGINEER}


@dataclass(frozen=True, slots=True)
class Named:
    """What a title says: the trade, whether a name said so (not a field alone),
    and whether it is a post of its own that is in no trade."""

    trade: Trade | None = None
    is_sure: bool = False
    is_post: bool = False


@dataclass(frozen=True, slots=True)
class _Known:
    kind: Word
    trade: Trade | None = None


_PEOPLE: Final = ("工", "员", "师", "师傅", "人员")
"""Added to every name, for a name and its person are one word: 铲车工 is no 车工, 打磨工 no 磨工."""
_UNKNOWN: Final = _Known(Word.PLAIN)


class TradeTable:
    """Looks trades up by title or by code. Of two heads with one code the first gives the code its name."""

    def __init__(self, trades: Iterable[Trade], words: Mapping[str, Word] | None = None) -> None:
        self.trades: Final = tuple(trades)
        self._names: dict[str, str] = {}
        self._known: dict[str, _Known] = {}
        self._whole: dict[str, Trade] = {}
        for trade in self.trades:
            self._names.setdefault(trade.code, trade.head)
            for name in (*trade.synonyms, trade.head):  # a head that is marked stands among its own synonyms
                mark = next((kind for kind in _NAMES[1:] if name.startswith(kind.value)), Word.NAME)
                word = name.removeprefix(mark.value).lower()
                if mark is Word.WHOLE:
                    self._whole.setdefault(word, trade)
                elif word not in self._whole:
                    self._known.setdefault(word, _Known(mark, trade))
        for word, kind in (words or {}).items():
            self._known.setdefault(word.lower(), _Known(kind))
        people = {
            word + person: known
            for word, known in self._known.items()
            if known.trade is not None and word[-1] not in _PEOPLE and not word.isascii()
            for person in _PEOPLE
        }
        self._known = people | self._known
        lengths: dict[str, set[int]] = {}
        for word in self._known:
            lengths.setdefault(word[-1], set()).add(len(word))
        self._lengths: Final = {last: sorted(found, reverse=True) for last, found in lengths.items()}

    @classmethod
    def parse(cls, text: str, words: str = "") -> "TradeTable":
        """Read the table's CSV (columns head, code, synonyms parted by |, near as code:weight parted by |) and that of
        other words of titles (columns kind, words parted by |).

        Raises ValueError where a line is not of that form, a near trade has no line of its own or is the trade itself.
        """
        rows = csv.DictReader(io.StringIO(text))
        if tuple(rows.fieldnames or ()) != COLUMNS:
            raise ValueError(f"the table of trades must have the columns {', '.join(COLUMNS)}")
        others = csv.DictReader(io.StringIO(words))
        kinds = {word: Word(row["kind"]) for row in others for word in row["words"].split("|")}
        table = cls(map(_trade, rows), kinds)
        unknown = {code for trade in table.trades for code in trade.near} - set(table.names)
        if unknown:
            raise ValueError(f"near trades without a line of their own: {', '.join(sorted(unknown))}")
        if circular := [trade.code for trade in table.trades if trade.code in trade.near]:
            raise ValueError(f"trades that are near to themselves: {', '.join(circular)}")
        if any(not 0 <= weight <= 1 for trade in table.trades for weight in trade.near.values()):
            raise ValueError("weights of near trades must be from 0 to 1")
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
        """The trade that `title` names."""
        return self.named(title).trade

    def named(self, title: str) -> Named:
        """What `title` says of its trade: the name that ends last counts, of those the longest.

        A Chinese title ends with what the work is: 建筑工程会计 is a 会计, 会计培训讲师 a 讲师, 叉车司机 no 司机.
        """
        unsure: dict[Word, Trade] = {}
        after: set[Word] = set()
        own: list[str] = []
        for word, known in self._words(title.lower()):
            trade, is_technical = known.trade, known.trade is not None and known.trade.code.startswith(ENGINEERS)
            if known.kind is Word.POST:
                return Named(is_post=True)
            if trade is not None and (is_technical or Word.ENGINEER not in after):
                if known.kind is Word.NAME:
                    return Named(trade, is_sure=True)
                if known.kind is Word.WEAK or after <= (_OF_AN_ENGINEER if is_technical else _OF_A_WORKER):
                    unsure.setdefault(known.kind, trade)
            after.add(known.kind)
            own += [] if known.kind in _NOT_THE_WORK else [word]
        named = self._whole.get("".join(reversed(own))) or unsure.get(Word.WEAK)
        return Named(named, is_sure=True) if named else Named(unsure.get(Word.FIELD))

    def _words(self, text: str) -> Iterator[tuple[str, _Known]]:
        """The words of `text` from its end; a letter of no known word is a plain one, blanks and marks are none."""
        end = len(text)
        while end:
            length, known = self._last(text, end)
            if known is not _UNKNOWN or text[end - 1].isalnum():
                yield text[end - length : end], known
            end -= length

    def _last(self, text: str, end: int) -> tuple[int, _Known]:
        for length in self._lengths.get(text[end - 1], ()):
            found = self._known.get(text[end - length : end]) if length <= end else None
            if found is not None and _stands_alone(text, end - length, end):
                return length, found
        return 1, _UNKNOWN


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
