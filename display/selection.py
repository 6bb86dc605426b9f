"""Which vacancies a page is about, and in which order they come up. Pure."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple, TypeAlias

from display.ranks import RANKS, in_order, newness
from display.rounds import PASSED, Draw, Pool
from display.steps import Steps
from labourhall.contract.playlist import Agency, FairPost, Page, Selection, SpotlightPage, VacancyPage, kind_of
from labourhall.market.vacancy import Vacancy

Selecting: TypeAlias = VacancyPage | SpotlightPage
Entry: TypeAlias = Vacancy | Agency | FairPost
"""What pages show of others: the hall's vacancies, and what stands in a page's own list."""
Admits = Callable[[Entry], bool]
"""Whether a vacancy or an entry may be shown at all (`display.gate`)."""

_NOWHERE: Final = frozenset({"nowhere"})
"""No vacancy's district: while nobody has said in which one the hall lies, its own has none."""


class Share(NamedTuple):
    """Where a board begins its rounds: it is the `nth` (from 0) of so many boards that play the same."""

    nth: int = 0
    boards: int = 1

    def of(self, count: int) -> int:
        """With which of so many vacancies it begins."""
        return count * self.nth // self.boards


ALONE: Final = Share()


@dataclass(frozen=True, slots=True)
class Place:
    """Where a board stands: the code of its hall's district, "" where nobody has said it, and its share of a pool."""

    district: str = ""
    share: Share = ALONE


ANYWHERE: Final = Place()


@dataclass(frozen=True, slots=True)
class About:
    """What a page is about, on a board at `place`, in its turn; None now and then, while there is nothing for long.

    Whom it gives is not taken yet; who may not be shown is passed over.
    """

    page: Selecting
    newest: Sequence[Vacancy]
    place: Place
    draw: Draw
    admits: Admits

    @property
    def pool(self) -> Pool:
        """What it chooses from."""
        return pool_of(self.page, self.place.district)

    def __iter__(self) -> Iterator[Vacancy | None]:
        pool = self.pool
        members = yield from _members(pool, self.page.selection, self.newest)
        for one in self.draw.in_turn(pool, members, self.place.share.of(len(members))):
            if one is None or self.admits(one):
                yield one
            else:
                self.draw.pass_over(pool, one.number)
                yield None


def pool_of(page: Selecting, district: str) -> Pool:
    """What a page chooses from in a hall of that district ("": unknown)."""
    districts = frozenset(page.districts)
    if page.selection is Selection.OWN_DISTRICT:
        own = frozenset({district} if district else ())
        districts = (own & districts if districts else own) or _NOWHERE
    return Pool(kind_of(page), districts, frozenset(page.trades), page.selection is Selection.FAIR)


def pools_of(pages: Iterable[Page], district: str) -> Iterator[Pool]:
    """What those of the pages choose from that choose."""
    return (pool_of(page, district) for page in pages if isinstance(page, VacancyPage | SpotlightPage))


def selected(page: Selecting, vacancies: Iterable[Vacancy], district: str = "") -> list[Vacancy]:
    """What the page is about, in the order of its selection."""
    pool, rank = pool_of(page, district), RANKS.get(page.selection, newness)
    return sorted((one for one in vacancies if is_in(pool, one)), key=rank, reverse=True)


def is_in(pool: Pool, one: Vacancy) -> bool:
    """Whether the pool has the vacancy."""
    if pool.districts and one.place.district not in pool.districts:
        return False
    return not pool.trades or one.trade in pool.trades or one.occupation in pool.trades


def _members(pool: Pool, selection: Selection, newest: Sequence[Vacancy]) -> Steps[Sequence[Vacancy]]:
    """The vacancies of the pool in the selection's order, in steps."""
    members: Sequence[Vacancy] = newest
    if pool.districts or pool.trades:
        found: list[Vacancy] = []
        for looked, one in enumerate(newest):
            if looked % PASSED == 0:
                yield None
            if is_in(pool, one):
                found.append(one)
        members = found
    rank = RANKS.get(selection)
    if rank is None:
        return members
    return (yield from in_order(members, rank))
