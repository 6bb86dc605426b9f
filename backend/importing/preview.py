"""What an import would make of files, before anything is taken in: columns, how sure, the first rows, what is lost."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from backend.importing.columns import Columns, letter
from backend.importing.command import Order, Progress
from backend.importing.reader import SheetRead, Wanted, read_sheets
from backend.importing.row import Read, Taken
from backend.importing.table import shown_name
from backend.importing.tables import read_tables
from backend.importing.told import ImportNote, ImportNotes, Told
from backend.moment import Moment
from labourhall.tables.columns import Sure

ROWS: Final = 10


@dataclass(frozen=True, slots=True)
class ColumnPreview:
    """One column: its letter and name, what it was taken for ("" for nothing), how sure, and how many of its cells
    that say something could be read."""

    letter: str
    name: str
    field: str
    sure: Sure
    filled: int
    read: int


@dataclass(frozen=True, slots=True)
class SheetPreview:
    """One table: its columns, its first rows as they were understood, and the counts of all."""

    name: str
    header_line: int
    columns: tuple[ColumnPreview, ...]
    rows: tuple[Read, ...]
    count: int
    rejected: int


@dataclass(frozen=True, slots=True)
class FilePreview:
    """One file, with what an import would tell of it. `profile` is the name of the source's profile, "" for none."""

    file: str
    profile: str
    sheets: tuple[SheetPreview, ...]
    notes: tuple[ImportNote, ...]


def preview_files(order: Order, moment: Moment, progress: Progress) -> tuple[FilePreview, ...]:
    """Read the files of `order` to their end and keep nothing. Raises Stopped."""
    wanted = order.wanted(read_tables(), moment)
    return tuple(_file(path, wanted(path), progress) for path in order.files)


def _file(path: Path, wanted: Wanted, progress: Progress) -> FilePreview:
    notes = ImportNotes()
    sheets = tuple(_sheet(sheet, path, progress) for sheet in read_sheets(path, wanted, notes))
    return FilePreview(shown_name(path), wanted.profile.name, sheets, notes.all())


def _sheet(sheet: SheetRead, path: Path, progress: Progress) -> SheetPreview:
    first, filled, unread = list[Read](), Counter[str](), Counter[str]()
    count = rejected = 0
    for row in progress(sheet.rows, shown_name(path)):
        count += 1
        if len(first) < ROWS:
            first.append(row)
        filled.update(name for name, text in _original(row).items() if text)
        if isinstance(row, Taken):
            unread.update(field for kind, field in row.told if kind is Told.UNREAD)
        else:
            rejected += 1
    columns = _columns(sheet.columns, filled, unread)
    return SheetPreview(sheet.name, sheet.header_line, columns, tuple(first), count, rejected)


def _original(row: Read) -> dict[str, str]:
    return dict(row.new.original if isinstance(row, Taken) else row.original)


def _columns(columns: Columns, filled: Counter[str], unread: Counter[str]) -> tuple[ColumnPreview, ...]:
    names: Sequence[str] = columns.header
    return tuple(
        ColumnPreview(
            letter(index),
            name,
            field := columns.taken_for(name),
            columns.sure[name],
            filled[name],
            max(0, filled[name] - unread[field]) if field else 0,
        )
        for index, name in enumerate(names)
    )
