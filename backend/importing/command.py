"""Files into the store, whole or not at all: read everything, write the rejects beside their place, then commit.

How the command line says what came of it is `sentences`'.
"""

import csv
import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from backend.failures import Failure, Stopped
from backend.importing.columns import said_columns
from backend.importing.profile import profile_for, read_profiles
from backend.importing.reader import Wanted, read_rows
from backend.importing.repeats import is_to_be_judged
from backend.importing.row import (
    FileReport,
    HeldFor,
    ImportReport,
    Read,
    Rejected,
    RejectReason,
    Repeat,
    SheetReport,
    Taken,
)
from backend.importing.table import shown_name
from backend.importing.tables import ImportTables, read_tables
from backend.importing.told import ImportNote, ImportNotes
from backend.moment import Moment
from backend.store.rows import NewVacancy, kind_of
from backend.store.store import Store, Tables
from labourhall.market.vacancy import Status

Progress: TypeAlias = Callable[[Iterable[Read], str], Iterator[Read]]


@dataclass(frozen=True, slots=True)
class Order:
    """What to import: `columns` as `title=…,employer=…`, who verified it, where rejected rows go (None: nowhere).

    `header`: the first line names the columns. `profiles`: a file of what is known of each source (None: nothing).
    """

    files: tuple[Path, ...]
    columns: str = ""
    verified_by: str = ""
    rejected: Path | None = None
    header: bool = True
    profiles: Path | None = None

    def wanted(self, tables: ImportTables, moment: Moment) -> Callable[[Path], Wanted]:
        """How each file is to be read. Raises Stopped."""
        said = said_columns(self.columns)
        known = read_profiles(self.profiles, tuple(tables.columns.names)) if self.profiles else ()

        def of(path: Path) -> Wanted:
            profile = profile_for(shown_name(path), known).with_said(said, self.header)
            return Wanted(tables, profile, self.verified_by, moment.today)

        return of


@dataclass(frozen=True, slots=True)
class ReadFile:
    """A file that was read to its end."""

    path: Path
    rows: Sequence[Read]
    sheets: tuple[SheetReport, ...]
    notes: tuple[ImportNote, ...]
    profile: str


def import_files(
    order: Order, store: Store, moment: Moment, progress: Progress, words: Callable[[RejectReason], str]
) -> ImportReport:
    """Take in all files in one transaction. `words` says a reason. Raises Stopped, and then nothing was taken in."""
    wanted = order.wanted(read_tables(), moment)
    read = [_read(path, wanted(path), progress) for path in order.files]
    with _rejects_written(order.rejected, read, words):
        return _stored(read, store, moment)


def _read(path: Path, wanted: Wanted, progress: Progress) -> ReadFile:
    notes, sheets = ImportNotes(), list[SheetReport]()
    rows = list(progress(read_rows(path, wanted, notes, sheets), shown_name(path)))
    return ReadFile(path, rows, tuple(sheets), notes.all(), wanted.profile.name)


def _stored(files: Sequence[ReadFile], store: Store, moment: Moment) -> ImportReport:
    with store.writing() as tables:
        storing = _Storing(tables, moment)
        return ImportReport(tuple(storing.file(file) for file in files))


class _Storing:
    """One import being written: where each identity of it stood first, and which repeat what was there before."""

    def __init__(self, tables: Tables, moment: Moment) -> None:
        self._vacancies = tables.vacancies
        self._moment = moment
        self._first: dict[str, tuple[str, str]] = {}
        self._repeated: set[str] = set()

    def file(self, file: ReadFile) -> FileReport:
        """Write all rows of a file."""
        loaded, repeats, judged = [], [], dict[str, NewVacancy]()
        for row in file.rows:
            if not isinstance(row, Taken):
                continue
            if self._vacancies.add(row.new, self._moment.today, self._moment.text) is not None:
                self._first[row.new.identity] = shown_name(file.path), row.place
                loaded.append(row.new)
            else:
                repeats.append(self._repeat(row, judged))
        return _report(file, loaded, tuple(repeats), judged, self._moment)

    def _repeat(self, row: Taken, judged: dict[str, NewVacancy]) -> Repeat:
        identity = row.new.identity
        kept = self._vacancies.of_identity(identity)
        assert kept is not None, "a repeat of a vacancy that is not there"
        number = kept.vacancy.number
        if is_to_be_judged(row.new, kept, again=identity in self._first or identity in self._repeated):
            self._vacancies.judge_anew(number, row.new, self._moment.text)
            judged[number] = row.new
        self._repeated.add(identity)
        return Repeat(row.place, *self._first.get(identity, ("", number)))


def _report(
    file: ReadFile,
    loaded: Sequence[NewVacancy],
    repeats: tuple[Repeat, ...],
    judged: Mapping[str, NewVacancy],
    moment: Moment,
) -> FileReport:
    held = [one for one in (*loaded, *judged.values()) if one.vacancy.status is Status.HELD]
    reasons = Counter(kind for one in held for kind in dict.fromkeys(map(kind_of, one.held)))
    shown = sum(one.vacancy.is_open(moment.today) for one in loaded)
    return FileReport(
        file=shown_name(file.path),
        read=len(file.rows),
        loaded=len(loaded),
        open=shown,
        closed=len(loaded) - shown,
        repeated=len(repeats),
        rejected=sum(isinstance(row, Rejected) for row in file.rows),
        held=sum(one.vacancy.status is Status.HELD for one in loaded),
        held_for=tuple(HeldFor(kind, count) for kind, count in reasons.most_common()),
        judged_anew=tuple(judged),
        sheets=file.sheets,
        notes=file.notes,
        repeats=repeats,
        profile=file.profile,
    )


@contextmanager
def _rejects_written(
    path: Path | None, read: Sequence[ReadFile], words: Callable[[RejectReason], str]
) -> Iterator[None]:
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


def _write_rejects(draft: Path, read: Sequence[ReadFile], words: Callable[[RejectReason], str]) -> None:
    """One table of all files: where the row stood, why it was rejected, then the columns it came with."""
    rejected = [(shown_name(one.path), row) for one in read for row in one.rows if isinstance(row, Rejected)]
    columns = dict.fromkeys(name for _, row in rejected for name in row.original)
    # with a BOM, for offices open it with a spreadsheet
    with draft.open("x", encoding="utf-8-sig", newline="") as file:
        table = csv.writer(file)
        table.writerow(("file", "line", "reason", *columns))
        for name, row in rejected:
            table.writerow((name, row.place, words(row.reason), *(row.original.get(column, "") for column in columns)))
        file.flush()
        os.fsync(file.fileno())
