"""A file of vacancies read from its first line to its last: header, then a vacancy or a refusal a row."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from backend.failures import Failure, Stopped
from backend.importing import table
from backend.importing.columns import REQUIRED, Columns, letter, listed
from backend.importing.profile import Profile
from backend.importing.row import Read, SheetReport, Taken
from backend.importing.table import Row, Sheet
from backend.importing.tables import ImportTables
from backend.importing.told import ImportNotes, Told
from backend.importing.understood import Understandings
from backend.importing.vacancy import Import
from labourhall.tables.columns import Sure
from labourhall.tables.header import Header, find_header


@dataclass(frozen=True, slots=True)
class Wanted:
    """How a file is to be read: by which tables and what was said of its source, for whom, on which day.

    Files that share `known` share what is remembered of their cells.
    """

    tables: ImportTables
    profile: Profile
    verified_by: str
    today: date
    known: Understandings = field(default_factory=Understandings)

    @property
    def needed(self) -> list[str]:
        """Fields that a table must have a column for."""
        return [field for field in REQUIRED if field not in self.profile.defaults]

    def columns(self, path: Path, header: Sequence[str]) -> Columns:
        """The columns of a header. Raises Stopped."""
        return self.tables.columns.find(str(path), header, self.profile.columns, self.needed)


@dataclass(frozen=True, slots=True)
class SheetRead:
    """A table with a header, its rows to be read next."""

    name: str
    header_line: int
    columns: Columns
    rows: Iterator[Read]


def read_sheets(path: Path, wanted: Wanted, notes: ImportNotes) -> Iterator[SheetRead]:
    """Every table of the file that has a known header, each to be read before the next. Raises Stopped.

    What else there is to tell goes to `notes`: sheets passed over, hidden rows, cells that were mended or not read.
    """
    nameless, hidden = list[tuple[Row, ...]](), list[str]()
    found = False
    for sheet in table.sheets(path, notes):
        header = _header(sheet, wanted)
        if isinstance(header, Header):
            if sheet.is_hidden:
                notes.add(Told.SHEET_HIDDEN, sheet.name)
                hidden.append(sheet.name)
                continue
            found = True
            yield _sheet_read(path, sheet, header, wanted, notes)
        elif header and not sheet.is_hidden:
            nameless.append(header)
            notes.add(Told.SHEET_WITHOUT_HEADER, sheet.name)
    if not found and hidden:
        raise Stopped(Failure.TABLE_HIDDEN, path, listed(hidden))
    if not found:
        _no_table(path, nameless, wanted)


def read_rows(path: Path, wanted: Wanted, notes: ImportNotes, sheets: list[SheetReport]) -> Iterator[Read]:
    """Every row of every table; `sheets` gets a report of each table that was read to its end."""
    for sheet in read_sheets(path, wanted, notes):
        count = 0
        for row in sheet.rows:
            count += 1
            yield row
        sheets.append(SheetReport(sheet.name, sheet.header_line, count))


def _header(sheet: Sheet, wanted: Wanted) -> Header[Row] | tuple[Row, ...]:
    known, profile = wanted.tables.columns, wanted.profile
    if profile.header:
        return find_header(sheet.rows, lambda cells: known.knows(cells, profile.columns, wanted.needed))
    first = next(sheet.rows, None)
    if first is None:
        return ()
    return Header(tuple(map(letter, range(len(first.cells)))), 0, (first,))


def _no_table(path: Path, nameless: list[tuple[Row, ...]], wanted: Wanted) -> None:
    """No table has a header: say what the likeliest one would be, the row with the most names in it."""
    if not nameless:
        raise Stopped(Failure.TABLE_EMPTY, path)
    likeliest = max(nameless[0], key=lambda row: sum(map(bool, row.cells)))
    wanted.columns(path, likeliest.cells)
    raise AssertionError("a header was there after all")


def _sheet_read(path: Path, sheet: Sheet, header: Header[Row], wanted: Wanted, notes: ImportNotes) -> SheetRead:
    columns = wanted.columns(path, header.names)
    understanding = wanted.known.of(columns, wanted.profile, wanted.tables, wanted.today)
    shared = Import(understanding, table.shown_name(path), wanted.verified_by)
    unused = (name for name in columns.header if columns.sure[name] is Sure.UNKNOWN and not name.startswith("["))
    notes.add_all(Told.UNUSED_COLUMN, unused)
    return SheetRead(sheet.name, header.line, columns, _rows(sheet, header, shared, notes))


def _rows(sheet: Sheet, header: Header[Row], shared: Import, notes: ImportNotes) -> Iterator[Read]:
    for rows in (header.rest, sheet.rows):
        for row in rows:
            place = sheet.place(row.line)
            if row.is_hidden:
                notes.add(Told.HIDDEN_ROW, place)
                continue
            if row.is_merged:
                notes.add(Told.MERGED_ROW, place)
            read = shared.read(place, row.cells)
            if isinstance(read, Taken):
                for kind, field in read.told:
                    notes.add(kind, place, field)
            yield read
