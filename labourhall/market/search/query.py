"""A question as it was typed, taken apart: a vacancy's number, pay, districts, trades by name or first letters, words.

What is left of it when all that was understood is taken out are its words. Nothing is looked up in vacancies here.
"""

from dataclasses import dataclass, replace
from typing import Final

from labourhall.market.later import later
from labourhall.market.search import pay
from labourhall.market.search.answer import Understood, WishedPay
from labourhall.market.search.lexicon import Lexicon
from labourhall.market.search.writing import grams, words

_SPACED_NUMBER: Final = later(r"(?:\d ?){5}\d")
_NUMBER: Final = later(
    r"(?:(?:岗位)?编?号 ?:? ?|(?<![a-z])no\.? ?|#|(?<![\da-z.]))(\d{6})(?![\da-z.]|[元块千万年/]) ?号?"
)
_BORDERS: Final = later(r"[\s,，;；、/|()（）\[\]【】《》…:：!！。]+")
_LONGEST_INITIALS: Final = 6
_CLEANING: Final = 4
"""So many times the longest question is looked at: cleaning takes out what cannot be seen."""


@dataclass(frozen=True, slots=True)
class Query:
    """What is searched for. `trades` and `districts` are codes, `areas` names of parts of the districts.

    `initials`: nothing but letters was typed. They may be first letters: of `names` of trades, else in titles.
    """

    number: str | None = None
    districts: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    pay: WishedPay | None = None
    trades: tuple[str, ...] = ()
    grams: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    initials: str | None = None
    cut: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to search for."""
        return not (self.number or self.districts or self.pay or self.trades or self.grams)

    def understood(self, lexicon: Lexicon) -> Understood:
        """The same in words for people."""
        return Understood(
            number=self.number,
            trades=tuple(lexicon.names[code] for code in self.trades),
            districts=tuple(lexicon.places.shown[code] for code in self.districts),
            pay=self.pay,
            words=self.words,
            initials=self.initials,
            cut=self.cut,
        )


def read(text: str, lexicon: Lexicon) -> Query:
    """Understand `text`; there is no text that is refused."""
    longest = lexicon.weights.longest_query
    whole = " ".join(lexicon.writing.plain(text[: longest * _CLEANING]).split())
    is_cut = len(whole) > longest or len(text) > longest * _CLEANING
    number, rest = _number(whole[:longest])
    wish, rest = pay.take(rest, lexicon.pay)
    place, rest = lexicon.places.take(rest)
    query = Query(number, place.districts, place.areas, wish, _named(rest, lexicon), cut=is_cut)
    found = words(rest)
    if found and not query.trades and all(map(_is_spelt, found)):
        query, found = _spelt(query, found, lexicon)
    looked_for = " ".join((*found, *query.names))
    return replace(query, words=tuple(dict.fromkeys(found)), grams=tuple(dict.fromkeys(grams(looked_for))))


def _number(plain: str) -> tuple[str | None, str]:
    if _SPACED_NUMBER.fullmatch(plain):
        return plain.replace(" ", ""), ""
    found = _NUMBER.search(plain)
    return (None, plain) if found is None else (found[1], f"{plain[: found.start()]} {plain[found.end() :]}")


def _named(rest: str, lexicon: Lexicon) -> tuple[str, ...]:
    """The trades that the parts of a text name, each once."""
    named = filter(None, map(lexicon.trades.find, filter(None, _BORDERS.split(rest))))
    return tuple(dict.fromkeys(trade.code for trade in named))


def _is_spelt(word: str) -> bool:
    return word.isascii() and word.isalpha() and len(word) <= _LONGEST_INITIALS


def _spelt(query: Query, letters: list[str], lexicon: Lexicon) -> tuple[Query, list[str]]:
    """The question with first letters understood, and the words that are none of a district.

    What may be both (by: 白云, 搬运) is a district beside a trade, and a trade alone.
    """
    spoken, places = lexicon.spoken, lexicon.district_by_initials
    is_beside_trade = any(word in spoken and word not in places for word in letters)
    districts = [word for word in letters if word in places and (is_beside_trade or word not in spoken)]
    left = [word for word in letters if word not in districts]
    names = [one for word in left for one in spoken.get(word, ())]
    begun = [code for word in left if word not in spoken for code in lexicon.beginning_with(word)]
    understood = replace(
        query,
        districts=tuple(dict.fromkeys((*query.districts, *map(places.__getitem__, districts)))),
        trades=tuple(dict.fromkeys((*(one.code for one in names), *begun))),
        names=tuple(one.name for one in names),
        initials=" ".join(left) or None,
    )
    return understood, left
