"""The states of the lists and their overview, and how many rows a page has."""

from dataclasses import dataclass, replace

from kiosk.tasks.matches.to import Section
from kiosk.visit.accommodations import Accommodations
from kiosk.visit.states import Identity
from kiosk.visit.task import Task
from labourhall.market.groups import Listing

ROWS = 3
ROWS_LARGE = 2
NOTHING = Listing(0, ())


def rows_a_page(large: bool) -> int:
    """Vacancies on one page (look/kiosk.md §3)."""
    return ROWS_LARGE if large else ROWS


def pages(count: int, large: bool) -> int:
    """Pages of a list of `count` vacancies; an empty list has one."""
    return max(1, -(-count // rows_a_page(large)))


def listing(identity: Identity, section: Section) -> Listing:
    """What stands in a list."""
    if identity.groups is None:
        return NOTHING
    lists = {Section.FITS: identity.groups.fits, Section.ASK: identity.groups.ask, Section.NEAR: identity.groups.near}
    return lists[section]


@dataclass(frozen=True, slots=True)
class ListingMatches(Task):
    """One of the lists, `page` from 0."""

    page: int
    section: Section = Section.FITS

    def adapted(self, before: Accommodations, after: Accommodations) -> "ListingMatches":
        """The page that shows the same first row after the letters became large (or normal again)."""
        first = self.page * rows_a_page(before.large)
        return replace(self, page=first // rows_a_page(after.large))


@dataclass(frozen=True, slots=True)
class AtOverview(Task):
    """All groups with their counts, and in words what leads to no list.

    `waiting` is the ticket of lists in another order, `here` while the kiosk itself sorts them, `code` of trouble.
    """

    waiting: str = ""
    here: bool = False
    code: str = ""

    def awaits(self) -> str:
        return self.waiting

    def failure(self) -> str:
        return self.code
