"""Files into the store, whole or not at all: read everything, write the rejects beside their place, then commit.

How the command line says what came of it is `__main__`'s.
"""

import csv
import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeAlias

from backend.failures import Failure, Stopped
from backend.importing.columns import said_columns
from backend.importing.reader import read_rows
from backend.importing.row import FileReport, ImportReport, Rejected, RejectReason
from backend.importing.table import shown_name
from backend.importing.tables import ImportTables, read_tables
from backend.moment import Moment
from backend.store.rows import NewVacancy
from backend.store.store import Store

Read: TypeAlias = NewVacancy | Rejected
Files: TypeAlias = Sequence[tuple[Path, Sequence[Read]]]
Progress: TypeAlias = Callable[[Iterable[Read], str], Iterator[Read]]


@dataclass(frozen=True, slots=True)
class Order:
    """What to import: `columns` as `title=…,employer=…`, who verified it, where rejected rows go (None: nowhere)."""

    files: tuple[Path, ...]
    columns: str = ""
    verified_by: str = ""
    rejected: Path | None = None


def import_files(
    order: Order, store: Store, moment: Moment, progress: Progress, words: Callable[[RejectReason], str]
) -> ImportReport:
    """Take in all files in one transaction. `words` says a reason. Raises Stopped, and then nothing was taken in."""
    tables, said = read_tables(), said_columns(order.columns)
    read = [(path, _read(path, tables, said, order.verified_by, moment.today, progress)) for path in order.files]
    with _rejects_written(order.rejected, read, words):
        return _stored(read, store, moment)


def _read(
    path: Path, tables: ImportTables, said: Mapping[str, str], verified_by: str, today: date, progress: Progress
) -> list[Read]:
    return list(progress(read_rows(path, tables, said, verified_by, today), shown_name(path)))


def _stored(read: Files, store: Store, moment: Moment) -> ImportReport:
    with store.writing() as tables:
        reports = []
        for path, rows in read:
            new = [row for row in rows if isinstance(row, NewVacancy)]
            loaded = [one for one in new if tables.vacancies.add(one, moment.today, moment.text) is not None]
            reports.append(_report(path, rows, new, loaded, moment.today))
        return ImportReport(tuple(reports))


def _report(
    path: Path, rows: Sequence[Read], new: Sequence[NewVacancy], loaded: Sequence[NewVacancy], today: date
) -> FileReport:
    shown = sum(one.vacancy.is_open(today) for one in loaded)
    return FileReport(
        file=shown_name(path),
        read=len(rows),
        loaded=len(loaded),
        open=shown,
        closed=len(loaded) - shown,
        repeated=len(new) - len(loaded),
        rejected=len(rows) - len(new),
        held=sum(bool(one.held) for one in loaded),
    )


@contextmanager
def _rejects_written(path: Path | None, read: Files, words: Callable[[RejectReason], str]) -> Iterator[None]:
    """The rejects file is whole when the block has ended well, and as it was before when it has not."""
    if path is None:
        yield
        return
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        try:
            _write_rejects(draft, read, words)
        except OSError as error:
            raise Stopped(Failure.FILE_UNUSABLE, path, error.strerror or error) from error
        yield
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)


def _write_rejects(draft: Path, read: Files, words: Callable[[RejectReason], str]) -> None:
    """One table of all files: where the row stood, why it was rejected, then the columns it came with."""
    rejected = [(shown_name(path), row) for path, rows in read for row in rows if isinstance(row, Rejected)]
    columns = dict.fromkeys(name for _, row in rejected for name in row.original)
    # with a BOM, for offices open it with a spreadsheet
    with draft.open("x", encoding="utf-8-sig", newline="") as file:
        table = csv.writer(file)
        table.writerow(("file", "line", "reason", *columns))
        for name, row in rejected:
            table.writerow((name, row.line, words(row.reason), *(row.original.get(column, "") for column in columns)))
        file.flush()
        os.fsync(file.fileno())
