"""The product's own tables, and tables of vacancies made on the spot."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import pytest

from backend.importing.profile import PLAIN
from backend.importing.reader import Wanted, read_rows
from backend.importing.row import Rejected, Taken
from backend.importing.tables import ImportTables, read_tables
from backend.importing.told import ImportNotes
from backend.store.rows import NewVacancy

TODAY = date(2026, 11, 24)
TRIALS = Path(__file__).parent / "trials"
Rows = list[NewVacancy | Rejected]
ReadRows = Callable[..., Rows]
One = Callable[..., NewVacancy]
ReadFile = Callable[..., tuple[Rows, ImportNotes]]


@pytest.fixture(scope="session")
def tables() -> ImportTables:
    return read_tables()


@pytest.fixture
def read_file(tables: ImportTables) -> ReadFile:
    """Rows of a file, and what there is to tell of it; columns are said by field."""

    def reading(path: Path, **said: str) -> tuple[Rows, ImportNotes]:
        notes = ImportNotes()
        wanted = Wanted(tables, PLAIN.with_said(said, True), "王核", TODAY)
        rows = read_rows(path, wanted, notes, [])
        return [row.new if isinstance(row, Taken) else row for row in rows], notes

    return reading


@pytest.fixture
def read(read_file: ReadFile, tmp_path: Path) -> ReadRows:
    """Rows of a CSV: the header, then cells."""

    def reading(header: str, *rows: Sequence[str], **said: str) -> Rows:
        lines = [header, *(",".join(f'"{cell}"' for cell in row) for row in rows)]
        path = tmp_path / "table.csv"
        path.write_text("\n".join(lines), encoding="utf-8")
        return read_file(path, **said)[0]

    return reading


@pytest.fixture
def one(read: ReadRows) -> One:
    """The vacancy of one row whose other columns are given by name."""

    def reading(**cells: str) -> NewVacancy:
        whole = {"职位": "缝纫工", "单位名称": "甲制衣厂"} | cells
        (found,) = read(",".join(whole), tuple(whole.values()))
        assert isinstance(found, NewVacancy)
        return found

    return reading
