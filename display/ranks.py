"""In which order vacancies come up within a round, by a page's selection. Pure; large orders are made in steps."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from heapq import merge
from itertools import islice, repeat
from types import MappingProxyType
from typing import Any, Final, TypeAlias

from display.steps import Steps
from labourhall.contract.playlist import Selection
from labourhall.market.vacancy import Vacancy

LOOKS: Final = 16
"""So many vacancies are put in order in the time that one takes that is fitted to a board."""
RUN: Final = 32 * LOOKS
"""So many are put in order at once."""

Rank: TypeAlias = Callable[[Vacancy], Any]
"""By what vacancies are put in order; the greater comes first."""


def newness(vacancy: Vacancy) -> Any:
    """The later it was posted the earlier it comes, of one day the higher number."""
    return vacancy.posted_on, vacancy.number


def _openings(vacancy: Vacancy) -> Any:
    return vacancy.openings, *newness(vacancy)


def _patience(vacancy: Vacancy) -> Any:
    """Open longest first: it still has openings, or it would not be shown."""
    return -vacancy.posted_on.toordinal(), vacancy.number


RANKS: Final[Mapping[Selection, Rank]] = MappingProxyType(
    {Selection.MOST_OPENINGS: _openings, Selection.HARD_TO_FILL: _patience}
)
"""By what each selection puts them in order that does not have the newest first."""


def newest_first(vacancies: Iterable[Vacancy]) -> Steps[Sequence[Vacancy]]:
    """The vacancies in the order in which all others are made, in steps."""
    return in_order(vacancies, newness)


def in_order(vacancies: Iterable[Vacancy], rank: Rank) -> Steps[Sequence[Vacancy]]:
    """The vacancies by their rank, in steps."""
    left, runs, found = iter(vacancies), list[list[Vacancy]](), list[Vacancy]()
    while run := list(islice(left, RUN)):
        runs.append(sorted(run, key=rank, reverse=True))
        yield from repeat(None, 1 + len(run) // LOOKS)
    merged = merge(*runs, key=rank, reverse=True)
    while part := list(islice(merged, LOOKS)):
        found += part
        yield
    return found
