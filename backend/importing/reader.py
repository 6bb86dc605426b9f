"""A file of vacancies read from its first line to its last: header, then a vacancy or a refusal a row."""

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import chain
from pathlib import Path

from backend.failures import Failure, Stopped
from backend.importing import table
from backend.importing.row import Rejected
from backend.importing.tables import ImportTables
from backend.importing.vacancy import Import
from backend.store.rows import NewVacancy

HEADER_ROWS = 10
"""So many lines may stand above the header: offices put a title and a date there."""


def read_rows(
    path: Path, tables: ImportTables, said: Mapping[str, str], verified_by: str, today: date
) -> Iterator[NewVacancy | Rejected]:
    """Every row below the header, as it comes. `said` (field → column) names columns. Raises Stopped."""
    rows = table.rows(path)
    first = next(rows, None)
    if first is None:
        raise Stopped(Failure.TABLE_EMPTY, path)
    above = [first]
    while not tables.columns.knows(above[-1].cells, said) and len(above) < HEADER_ROWS:
        following = next(rows, None)
        if following is None:
            break
        above.append(following)
    header, rest = (above[-1], []) if tables.columns.knows(above[-1].cells, said) else (first, above[1:])
    columns = tables.columns.find(str(path), header.cells, said)
    shared = Import(columns, tables, table.shown_name(path), verified_by, today)
    for row in chain(rest, rows):
        yield shared.read(row.line, row.cells)
