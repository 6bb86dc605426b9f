"""The vacancies that answer one question, with their points. Pure arithmetic over postings; texts are not looked at.

A vacancy is asked for where its trade was named, or where it holds enough of the words (by their rarity). It comes near
where it is of a near trade; where few are asked for, also where it holds any of the words.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from labourhall.market.search.document import TRADE
from labourhall.market.search.lexicon import Lexicon
from labourhall.market.search.postings import POINTS, SLOT_BITS, Postings
from labourhall.market.search.query import Query
from labourhall.market.search.weights import MOST_IMPACT, rarity

_COVERED = 40
"""Above so many bits of a sum stands how much of the words is covered, below it the points."""
_BELOW = (1 << _COVERED) - 1


@dataclass(slots=True)
class Sums:
    """Points by slot: of what is asked for, of what comes near, of what only holds some words. None is above `best`."""

    best: int = 0
    asked: dict[int, int] = field(default_factory=dict)
    near: dict[int, int] = field(default_factory=dict)
    some: dict[int, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Shown:
    """The postings of what is shown: `count` vacancies."""

    postings: Postings
    is_shown: bytearray
    count: int

    def of(self, term: str) -> Sequence[int]:
        return self.postings.shown(term, self.is_shown, self.count == len(self.is_shown))


def sums(query: Query, shown: Shown, lexicon: Lexicon) -> Sums:
    """The points of everything that words or trades find."""
    held, known = _held(query.grams, shown)
    own = _own(query.trades, shown, lexicon.weights.trade)
    found = Sums(known * MOST_IMPACT + max(own.values(), default=0))
    enough = known * lexicon.weights.covered
    for slot, both in held.items():
        points = both & _BELOW
        if slot in own or both >> _COVERED >= enough:
            found.asked[slot] = points + own.get(slot, 0)
        else:
            found.some[slot] = points
    found.asked.update((slot, own[slot]) for slot in own.keys() - held.keys())
    if query.initials is None:  # first letters name many trades as it is
        _move_near(query.trades, shown, lexicon, found)
    return found


def _held(grams: Iterable[str], shown: Shown) -> tuple[dict[int, int], int]:
    """By slot, points and what is covered of the grams that anybody holds; and how much these are together."""
    held: dict[int, int] = {}
    get, known = held.get, 0
    for gram in grams:
        having = shown.of(gram)
        if not having:
            continue
        rare = rarity(shown.count, len(having))
        known += rare
        covered = rare << _COVERED
        for posting in having:
            slot = posting >> SLOT_BITS
            held[slot] = get(slot, 0) + rare * (posting & POINTS) + covered
    return held, known


def _own(trades: Iterable[str], shown: Shown, weight: float) -> dict[int, int]:
    """Points of the vacancies of the trades that were named."""
    own: dict[int, int] = {}
    for code in trades:
        having = shown.of(TRADE + code)
        points = round(rarity(shown.count, len(having)) * weight) * MOST_IMPACT
        own.update((posting >> SLOT_BITS, points) for posting in having)
    return own


def _move_near(trades: Iterable[str], shown: Shown, lexicon: Lexicon, found: Sums) -> None:
    """Take what is of a near trade as near; beside the words' points it has none."""
    named = set(trades)
    for code in sorted({near for one in named for near in lexicon.near[one]} - named):
        for posting in shown.of(TRADE + code):
            slot = posting >> SLOT_BITS
            if slot not in found.asked:
                found.near[slot] = found.some.pop(slot, found.near.get(slot, 0))
