"""Pages of the hall's own words as what stands on a board: welcomes, policies, agencies, fairs. In steps, and pure.

A list takes no more cards than stand in ten minutes; what is left comes in the next cycles of its page, none passed
over, none twice. Whether an entry may stand on a board is the gate's to say.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import zip_longest
from typing import Generic, TypeAlias, TypeVar

from display.grids import Grid
from display.motion import Pace
from display.pages import fair, listing
from display.pages.agencies import agency_card, agency_words
from display.pages.composed import Composed
from display.pages.listing import Card, Said, Shape, shape_of
from display.pages.policy import policy_sheets
from display.pages.welcome import welcome_sheets
from display.picture import Measure
from display.schedule import lasts
from display.selection import Admits
from display.steps import Steps
from labourhall.contract.playlist import AgenciesPage, Agency, FairPage, FairPost, PolicyPage, WelcomePage
from labourhall.program.words import Words

OwnPage: TypeAlias = WelcomePage | PolicyPage | AgenciesPage | FairPage
E = TypeVar("E", Agency, FairPost)


@dataclass(frozen=True, slots=True)
class Setting:
    """What a page is set with: the board's grid, words and pace, how wide texts are, and the day."""

    grid: Grid
    words: Words
    measure: Measure
    today: date
    pace: Pace = Pace.STANDARD


@dataclass(frozen=True, slots=True)
class Set:
    """What became of a page: its sheets, how many entries no card takes, with which its next cycle begins."""

    sheets: tuple[Composed, ...]
    too_long: int = 0
    begin: int = 0
    scope: str = ""


@dataclass(frozen=True, slots=True)
class _List(Generic[E]):
    """A list to be set: its entries, the card of each, what its page is called, what stands in its footer.

    `head` stands first on each of its pages, where a page has room for it.
    """

    entries: Sequence[E]
    said: Callable[[E], Said | None]
    name: str
    foot: str
    head: Card = ()


def planning(page: OwnPage, of: Setting, begin: int, admits: Admits, most: int) -> Steps[Set]:
    """The page on the board; of a list what is admitted, from its entry `begin` on, for `most` frames at most."""
    if isinstance(page, AgenciesPage):
        listed = _List(page.agencies, lambda one: _agency(one, of), "agencies", page.source.strip())
        admitted = yield from _admitted(page.agencies, admits)
        return (yield from _planned(replace(listed, entries=admitted), of, begin, most))
    if isinstance(page, FairPage):
        return (yield from _fair(page, of, begin, admits, most))
    yield
    if isinstance(page, PolicyPage):
        return Set(policy_sheets(of.grid, page, of.words, of.measure))
    return Set(welcome_sheets(of.grid, page, of.measure))


def _agency(one: Agency, of: Setting) -> Said | None:
    card = agency_card(of.grid, one, of.words, of.measure)
    return None if card is None else (card, agency_words(one, of.words))


def _fair(page: FairPage, of: Setting, begin: int, admits: Admits, most: int) -> Steps[Set]:
    """Before its first day what it will be; on its days that it is today, then its booths, in their order."""
    posts = yield from _admitted(page.posts, admits)
    what = fair.summary(page, posts, of.today, of.words)
    heads = fair.announced(of.grid, what, of.measure)
    if page.first is None or of.today < page.first or not posts:
        return Set(heads)
    head = fair.banner(of.grid, what, of.measure)
    listed = _List(posts, lambda one: _post(one, of), "fair", what.counts, head)
    found = yield from _planned(listed, of, begin, most)
    return replace(found, sheets=(*heads, *found.sheets), scope=what.where)


def _post(one: FairPost, of: Setting) -> Said | None:
    card = fair.post_card(of.grid, one, of.words, of.measure)
    return None if card is None else (card, fair.post_words(one, of.words))


def _admitted(entries: Sequence[E], admits: Callable[[E], bool]) -> Steps[Sequence[E]]:
    """Those that may stand on a board."""
    found: list[E] = []
    for one in entries:
        yield
        if admits(one):
            found.append(one)
    return found


def _planned(listed: _List[E], of: Setting, begin: int, most: int) -> Steps[Set]:
    """Cards of two lines first, then those of more: a page has cards of one shape."""
    found: dict[Shape, list[Said]] = {}
    count = len(listed.entries)
    begin %= max(count, 1)
    missed, after = 0, 0
    for past in range(count):
        entry = listed.entries[(begin + past) % count]
        yield
        said = listed.said(entry)
        if said is None:
            missed += 1
            continue
        shape = shape_of(said[0])
        if _lasts(found, shape, listed, of) > most:
            after = (begin + past) % count
            break
        found.setdefault(shape, []).append(said)
    return Set(tuple(_sheets(listed, found, of.grid)), missed, after)


def _sheets(listed: _List[E], found: Mapping[Shape, list[Said]], grid: Grid) -> Iterator[Composed]:
    """The lowest cards first; the last few of a shape stand with the next one's where a page of these has room."""
    shapes = sorted(found, key=lambda shape: listing.height(grid, shape))
    waiting: list[Said] = []
    for shape, following in zip_longest(shapes, shapes[1:]):
        size = listing.capacity(grid, shape, listed.head)
        cards = waiting + found[shape]
        rest = len(cards) % size
        free = -len(found[following]) % listing.capacity(grid, following, listed.head) if following else 0
        waiting = cards[len(cards) - rest :] if 0 < rest <= free else []
        for start in range(0, len(cards) - len(waiting), size):
            end = min(start + size, len(cards) - len(waiting))
            yield listing.listed(grid, listed.name, shape, cards[start:end], listed.foot, listed.head)


def _lasts(found: Mapping[Shape, list[Said]], more: Shape, listed: _List[E], of: Setting) -> int:
    """For how many frames the pages of all cards and one more of a shape stand."""
    counts = Counter({shape: len(said) for shape, said in found.items()}) + Counter((more,))
    capacities = ((listing.capacity(of.grid, shape, listed.head), count) for shape, count in counts.items())
    return sum(lasts(count, capacity, of.pace) for capacity, count in capacities)
