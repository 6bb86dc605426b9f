"""Round after round through vacancies, newest first: each cycle of a page begins where the one before it ended.

Pure. A place is where a vacancy stands in their order, not a count: whoever is new or filled meanwhile makes nobody
else be passed over or come twice.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from heapq import merge
from itertools import islice, repeat
from types import MappingProxyType
from typing import Final, TypeAlias

from display.steps import Steps
from labourhall.market.vacancy import Vacancy

LOOKS: Final = 16
"""So many vacancies are put in order, or passed over, in the time that one takes that is fitted to a board."""
RUN: Final = 32 * LOOKS
"""So many are put in order at once."""

Place: TypeAlias = tuple[date, str]
"""Where a vacancy stands: the later it was posted the earlier it comes, of one day the higher number."""
Places: TypeAlias = Mapping[str, Place]
"""By page id, which vacancy came last; a page that is not there begins with the newest."""
START: Final[Places] = MappingProxyType({})


def place_of(vacancy: Vacancy) -> Place:
    """Where it stands."""
    return vacancy.posted_on, vacancy.number


def newest_first(vacancies: Iterable[Vacancy]) -> Steps[Sequence[Vacancy]]:
    """The vacancies in their order, in steps."""
    left, runs, found = iter(vacancies), list[list[Vacancy]](), list[Vacancy]()
    while run := list(islice(left, RUN)):
        runs.append(sorted(run, key=place_of, reverse=True))
        yield from repeat(None, 1 + len(run) // LOOKS)
    merged = merge(*runs, key=place_of, reverse=True)
    while part := list(islice(merged, LOOKS)):
        found += part
        yield
    return found


def onward(newest: Sequence[Vacancy], place: Place | None) -> Iterator[Vacancy]:
    """All of them once, beginning after `place` and going round; None: from the newest on."""
    count = len(newest)
    begin = 0 if place is None else bisect_left(newest, True, key=lambda one: place_of(one) < place)
    for past in range(count):
        yield newest[(begin + past) % count]
