"""The state of the list: which page of it, and how many rows a page has."""

from dataclasses import dataclass

from kiosk.visit.accommodations import Accommodations
from kiosk.visit.task import Task

ROWS = 3
ROWS_LARGE = 2


def rows_a_page(large: bool) -> int:
    """Vacancies on one page (look/kiosk.md §3)."""
    return ROWS_LARGE if large else ROWS


def pages(count: int, large: bool) -> int:
    """Pages of a list of `count` vacancies; an empty list has one."""
    return max(1, -(-count // rows_a_page(large)))


@dataclass(frozen=True, slots=True)
class Listing(Task):
    """The list of matches, `page` from 0."""

    page: int

    def adapted(self, before: Accommodations, after: Accommodations) -> "Listing":
        """The page that shows the same first row after the letters became large (or normal again)."""
        first = self.page * rows_a_page(before.large)
        return Listing(first // rows_a_page(after.large))
