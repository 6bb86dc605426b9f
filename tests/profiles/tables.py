"""Vacancies to measure with, as the importer reads them: the three real files beside the project, and the demo's."""

from dataclasses import replace
from datetime import date
from functools import cache
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from backend.importing.profile import PLAIN
from backend.importing.reader import Wanted, read_rows
from backend.importing.row import Taken
from backend.importing.tables import read_tables
from backend.importing.told import ImportNotes
from backend.store.rows import NewVacancy
from demo.vacancies import generated
from labourhall.market.vacancy import Status, Vacancy
from tests.backend.importing import shared
from tests.profiles.profile import ON

GENERATED = "generated"
REAL = shared.ALL


@cache
def vacancies(name: str) -> tuple[Vacancy, ...]:
    """All of a table, open or not, numbered by row; `GENERATED` are those of the demo on the profiles' day."""
    if name != GENERATED:
        return _read(shared.FOLDER / name, ON)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "vacancies.csv"
        generated.write(path, ON)
        return _read(path, ON)


def _read(path: Path, today: date) -> tuple[Vacancy, ...]:
    """An old list is taken as if an officer had released what waits for its age alone: else nothing of it is open."""
    tables = read_tables()
    rows = read_rows(path, Wanted(tables, PLAIN, "measuring", today), ImportNotes(), [])
    found = (_released(row.new, tables.stale.reason) for row in rows if isinstance(row, Taken))
    return tuple(replace(one, number=f"{index:06d}") for one, index in zip(found, count(100_001)))


def _released(new: NewVacancy, old: str) -> Vacancy:
    return replace(new.vacancy, status=Status.OPEN) if new.held == (old,) else new.vacancy
