"""The product's own tables, and tables of vacancies made on the spot."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import pytest

from backend.importing.reader import read_rows
from backend.importing.row import Rejected
from backend.importing.tables import ImportTables, read_tables
from backend.store.rows import NewVacancy

TODAY = date(2026, 11, 24)
Read = Callable[..., list[NewVacancy | Rejected]]
One = Callable[..., NewVacancy]


@pytest.fixture(scope="session")
def tables() -> ImportTables:
    return read_tables()


@pytest.fixture
def read(tables: ImportTables, tmp_path: Path) -> Read:
    """Rows of a CSV: the header, then cells."""

    def reading(header: str, *rows: Sequence[str], **said: str) -> list[NewVacancy | Rejected]:
        lines = [header, *(",".join(f'"{cell}"' for cell in row) for row in rows)]
        path = tmp_path / "table.csv"
        path.write_text("\n".join(lines), encoding="utf-8")
        return list(read_rows(path, tables, said, "王核", TODAY))

    return reading


@pytest.fixture
def one(read: Read) -> One:
    """The vacancy of one row whose other columns are given by name."""

    def reading(**cells: str) -> NewVacancy:
        whole = {"职位": "缝纫工", "单位名称": "甲制衣厂"} | cells
        (found,) = read(",".join(whole), tuple(whole.values()))
        assert isinstance(found, NewVacancy)
        return found

    return reading
