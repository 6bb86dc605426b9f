"""The vacancies of files as an import would make them, without a store: for looking at them, not for keeping."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from backend.failures import Failure, Stopped
from backend.importing.command import Order, Progress
from backend.importing.reader import read_rows
from backend.importing.row import Taken
from backend.importing.table import shown_name
from backend.importing.tables import read_tables
from backend.importing.told import ImportNotes
from backend.moment import Moment
from backend.store.rows import NewVacancy
from backend.store.sqlite.vacancies import LAST_NUMBER
from labourhall.market.vacancy import Vacancy

FIRST_NUMBER: Final = 100_001
"""The number that an empty store gives first."""


def vacancies_of(order: Order, moment: Moment, progress: Progress) -> tuple[Vacancy, ...]:
    """All vacancies of the files of `order`, numbered in their order as an empty store would. Raises Stopped.

    A row that repeats another is left out, as at an import; what is held or closed is there with its status.
    """
    first: dict[str, NewVacancy] = {}
    for new in _taken(order, moment, progress):
        first.setdefault(new.identity, new)
    if len(first) > LAST_NUMBER - FIRST_NUMBER + 1:
        raise Stopped(Failure.NUMBERS_USED_UP)
    return tuple(
        replace(new.vacancy, number=f"{number:06d}") for number, new in enumerate(first.values(), FIRST_NUMBER)
    )


def _taken(order: Order, moment: Moment, progress: Progress) -> Iterator[NewVacancy]:
    wanted = order.wanted(read_tables(), moment)
    for path in order.files:
        rows = read_rows(path, wanted(path), ImportNotes(), [])
        yield from (row.new for row in progress(rows, shown_name(path)) if isinstance(row, Taken))
