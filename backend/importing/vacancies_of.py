"""The vacancies of files as an import would make them, without a store: for looking at them, not for keeping."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from backend.failures import Failure, Stopped
from backend.importing.command import Order, Progress
from backend.importing.reader import read_rows
from backend.importing.row import Read, Taken
from backend.importing.table import shown_name
from backend.importing.tables import read_tables
from backend.importing.told import ImportNotes
from backend.moment import Moment
from backend.store.sqlite.vacancies import LAST_NUMBER
from labourhall.market.vacancy import Vacancy

FIRST_NUMBER: Final = 100_001
"""The number that an empty store gives first."""


@dataclass(frozen=True, slots=True)
class FilesVacancies:
    """The vacancies of files, and what became of their rows: read = vacancies + repeated + rejected."""

    vacancies: tuple[Vacancy, ...]
    read: int
    repeated: int
    rejected: int


def vacancies_of(order: Order, moment: Moment, progress: Progress) -> FilesVacancies:
    """All vacancies of the files of `order`, numbered in their order as an empty store would. Raises Stopped.

    A row that repeats another is left out, as at an import; what is held or closed is there with its status.
    """
    first: dict[str, Vacancy] = {}
    read = rejected = 0
    for row in _rows(order, moment, progress):
        read += 1
        if isinstance(row, Taken):
            first.setdefault(row.new.identity, row.new.vacancy)
        else:
            rejected += 1
    if len(first) > LAST_NUMBER - FIRST_NUMBER + 1:
        raise Stopped(Failure.NUMBERS_USED_UP)
    numbered = (replace(one, number=f"{number:06d}") for number, one in enumerate(first.values(), FIRST_NUMBER))
    return FilesVacancies(tuple(numbered), read, read - rejected - len(first), rejected)


def _rows(order: Order, moment: Moment, progress: Progress) -> Iterator[Read]:
    wanted = order.wanted(read_tables(), moment)
    for path in order.files:
        yield from progress(read_rows(path, wanted(path), ImportNotes(), []), shown_name(path))
