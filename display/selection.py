"""Which vacancies a page is about, newest first, and from where on. Pure."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from display import rounds
from display.rounds import LOOKS, Place, place_of
from labourhall.contract.playlist import Agency, FairPost, SpotlightPage, VacancyPage
from labourhall.market.vacancy import Vacancy

Selecting: TypeAlias = VacancyPage | SpotlightPage
Entry: TypeAlias = Vacancy | Agency | FairPost
"""What pages show of others: the hall's vacancies, and what stands in a page's own list."""
Admits = Callable[[Entry], bool]
"""Whether a vacancy or an entry may be shown at all (`display.gate`)."""


@dataclass(frozen=True, slots=True)
class About:
    """What a page is about, from where its last cycle ended; None now and then, while there is nothing for long."""

    page: Selecting
    newest: Sequence[Vacancy]
    place: Place | None
    admits: Admits

    def __iter__(self) -> Iterator[Vacancy | None]:
        for looked, one in enumerate(rounds.onward(self.newest, self.place)):
            if _is_about(self.page, one):
                yield one if self.admits(one) else None
            elif looked % LOOKS == 0:
                yield None


def selected(page: Selecting, vacancies: Iterable[Vacancy]) -> list[Vacancy]:
    """What the page is about, newest first."""
    return sorted((one for one in vacancies if _is_about(page, one)), key=place_of, reverse=True)


def _is_about(page: Selecting, one: Vacancy) -> bool:
    if page.districts and one.place.district not in page.districts:
        return False
    return not page.trades or one.trade in page.trades or one.occupation in page.trades
