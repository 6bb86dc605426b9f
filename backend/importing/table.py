"""A file of tables: CSV in UTF-8 (with or without BOM), UTF-16 with BOM or GB18030, also gzipped; XLSX, ODS, XLS.

Rows come as a stream, cells cleaned. What the cells mean is not known here.
"""

import codecs
import csv
import errno
import gzip
import os
import re
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from backend.failures import Failure, Stopped
from backend.importing import job_postings, outline
from backend.importing.book import BookSheet, OtherKind
from backend.importing.old_workbook import old_sheets
from backend.importing.told import ImportNotes, Told
from backend.importing.workbook import zipped_sheets
from labourhall.market.text import cleaned, is_clean
from labourhall.tables import text_file
from labourhall.tables.room import MOST_ROWS, TooLarge

_SAMPLE: Final = 1 << 16
_ZIP: Final = b"PK\x03\x04"
_OLD_OFFICE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOOKALIKES: Final[tuple[tuple[str, re.Pattern[bytes]], ...]] = (
    ("PDF", re.compile(rb"%PDF-")),
    ("RTF", re.compile(rb"\{\\rtf")),
    ("XML Spreadsheet 2003", re.compile(rb"<\?xml.{0,2000}urn:schemas-microsoft-com:office:spreadsheet", re.DOTALL)),
    ("MHTML", re.compile(rb"MIME-Version:", re.IGNORECASE)),
    (
        "HTML",
        re.compile(rb"(?:<!--.{0,500}-->|\s)*<(?:!doctype html|html|head|meta|body|table|style)\b", re.I | re.DOTALL),
    ),
    ("XML", re.compile(rb"<\?xml\b")),
    ("JSON", re.compile(rb"(?:\[\s*)?\{\s*\"")),
)
"""What is saved under a table's name and is none, by its beginning."""
_ERROR_CELL: Final = re.compile(
    r"#(?:N/A|REF!|VALUE!|DIV/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|GETTING_DATA)|Err:\d{3}"
)


@dataclass(frozen=True, slots=True)
class Row:
    """One row: the line of the file (of the sheet) it ends on, counted from 1, and its cells, cleaned and stripped."""

    line: int
    cells: tuple[str, ...]
    is_hidden: bool = False
    is_merged: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table: its name ("" for a file of one) and its rows that are not blank. `is_hidden`: nobody sees it."""

    name: str
    rows: Iterator[Row]
    is_hidden: bool = False

    def place(self, line: int) -> str:
        """A line as it is told: 12, or sheet!12."""
        return f"{self.name}!{line}" if self.name else str(line)


def sheets(path: Path, notes: ImportNotes) -> Iterator[Sheet]:
    """The tables of `path`, to be read one after the other. Raises Stopped where it is no such file.

    What is mended or left out in the file's form goes to `notes`. A file that changes meanwhile is not believed.
    """
    with _sentences(path):
        before = _state(path)
        if not path.is_file():  # a pipe or a device is read once, and may never end
            raise OSError(errno.ESPIPE, os.strerror(errno.ESPIPE))
        with path.open("rb") as file:
            head = file.read(_SAMPLE)
        for sheet in _sheets(path, head, notes):
            yield Sheet(sheet.name, _said(path, sheet.rows), sheet.is_hidden)
        if _state(path) != before:
            raise Stopped(Failure.TABLE_CHANGED, path)


def shown_name(path: Path) -> str:
    """The file's name for people and for the store: it comes from elsewhere like what stands in it."""
    return cleaned(path.name)


def _state(path: Path) -> tuple[int, int, int]:
    found = os.stat(path)
    return found.st_ino, found.st_size, found.st_mtime_ns


def _said(path: Path, rows: Iterator[Row]) -> Iterator[Row]:
    with _sentences(path):
        yield from rows


@contextmanager
def _sentences(path: Path) -> Iterator[None]:
    """What is wrong with the file, as one sentence each."""
    try:
        yield
    except OtherKind as error:
        raise Stopped(Failure.TABLE_OTHER_KIND, path, error) from error
    except TooLarge as error:
        raise Stopped(Failure.TABLE_TOO_LARGE, path, error) from error
    except (gzip.BadGzipFile, EOFError, zlib.error, csv.Error, UnicodeError, outline.NoWorkbook) as error:
        raise Stopped(Failure.TABLE_UNREADABLE, path, error) from error
    except OSError as error:
        raise Stopped(Failure.FILE_UNUSABLE, path, error.strerror or error) from error


def _sheets(path: Path, head: bytes, notes: ImportNotes) -> Iterator[Sheet]:
    if head.startswith(_OLD_OFFICE):
        yield from _book(old_sheets(path), notes)
    elif head.startswith(_ZIP):
        yield from _book(zipped_sheets(path), notes)
    else:
        begin = head.removeprefix(codecs.BOM_UTF8).lstrip()
        other = next((name for name, form in _LOOKALIKES if form.match(begin)), None)
        if other == "JSON":
            yield Sheet("", _cleaned(_postings(path), "", notes))
            return
        if other is not None:
            raise Stopped(Failure.TABLE_OTHER_KIND, path, other)
        found = text_file.rows(path, lambda line: notes.add(Told.OPEN_QUOTE, str(line)))
        yield Sheet("", _cleaned((Row(line, tuple(cells)) for line, cells in found), "", notes))


def _postings(path: Path) -> Iterator[Row]:
    """The header stands in line 0, the first posting in line 1."""
    if path.stat().st_size > job_postings.MOST_BYTES:
        raise TooLarge(f"{path.stat().st_size >> 20} MiB")
    try:
        for line, cells in enumerate(job_postings.rows(path)):
            yield Row(line, cells)
    except job_postings.NoPostings as error:
        raise OtherKind(*error.args) from error
    except ValueError as error:
        raise outline.NoWorkbook(str(error)) from error


def _book(found: Iterable[BookSheet], notes: ImportNotes) -> Iterator[Sheet]:
    for sheet in found:
        name = cleaned(sheet.name)
        if not sheet.is_hidden:
            notes.add_all(Told.ERROR_CELL, (f"{name}!{line}" for line in sheet.errors))
        rows = (Row(row.line, row.cells, row.is_hidden, row.is_merged) for row in sheet.rows)
        yield Sheet(name, _cleaned(rows, name, notes), sheet.is_hidden)


def _cleaned(found: Iterable[Row], name: str, notes: ImportNotes) -> Iterator[Row]:
    count = 0
    for row in found:
        cells = _clean(row.cells)
        whole = "\n".join(cells)
        if not whole.strip("\n"):
            continue
        count += 1
        if count > MOST_ROWS:
            raise TooLarge(f"> {MOST_ROWS} × {len(cells)}")
        place = f"{name}!{row.line}" if name else str(row.line)
        if "\ufffd" in whole:
            notes.add(Told.DAMAGED, place)
        if ("#" in whole or "Err:" in whole) and any(map(_ERROR_CELL.fullmatch, cells)):
            cells = tuple("" if _ERROR_CELL.fullmatch(cell) else cell for cell in cells)
            notes.add(Told.ERROR_CELL, place)
        yield row if cells == row.cells else replace(row, cells=cells)


def _clean(cells: tuple[str, ...]) -> tuple[str, ...]:
    """All cells of a row cleaned and stripped; nearly all rows need no more than one look for all of them."""
    return tuple(map(str.strip, cells if is_clean("\n".join(cells)) else map(cleaned, cells)))
