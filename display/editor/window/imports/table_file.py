"""A spreadsheet's file as rows: XLSX, or text with commas, semicolons or tabs as offices here save it. No Qt."""

import csv
import io
from pathlib import Path
from typing import Final

from display.editor.table_pages import Row
from display.editor.window.imports import workbook
from display.editor.window.imports.unreadable import Unreadable, Why
from labourhall.tables import text_file
from labourhall.tables.room import TooLarge
from labourhall.tables.text_file import GZIP

MOST_BYTES: Final = 10 << 20
XLSX: Final = ".xlsx"
TEXTS: Final = (".csv", ".txt", ".tsv")
_OLD: Final = (".xls", ".et", ".ods", ".xlsm", ".xlsb")


def rows_of(path: Path) -> list[Row]:
    """The rows of the file. Raises Unreadable."""
    kind = path.suffix.lower()
    if kind in _OLD:
        raise Unreadable(Why.OLD_KIND)
    content = content_of(path, MOST_BYTES)
    if content.startswith(GZIP):  # unpacked it may be larger than any bound
        raise Unreadable(Why.LETTERS)
    rows = workbook.rows_of(io.BytesIO(content)) if kind == XLSX else _text_rows(path)
    if not rows:
        raise Unreadable(Why.EMPTY)
    return rows


def content_of(path: Path, most: int) -> bytes:
    """All that is in the file. Raises Unreadable, before it is read where it has more than `most` bytes."""
    try:
        with path.open("rb") as file:
            content = file.read(most + 1)
    except OSError as error:
        raise Unreadable(Why.UNREAD, error.strerror) from error
    if len(content) > most:
        raise Unreadable(Why.SIZE)
    return content


def _text_rows(path: Path) -> list[Row]:
    """Rows of text; a quote that never ends is a character, so that no line below it is lost."""
    rows: list[Row] = []
    try:
        for line, cells in text_file.rows(path, lambda _: None):
            if not any(cell.strip() for cell in cells):
                continue
            if len(rows) == workbook.MOST_ROWS:
                raise Unreadable(Why.ROWS, workbook.MOST_ROWS)
            if len(cells) > workbook.MOST_COLUMNS:
                raise Unreadable(Why.COLUMNS, workbook.MOST_COLUMNS)
            rows.append(Row(line, tuple(cells)))
    except UnicodeError as error:
        raise Unreadable(Why.LETTERS) from error
    except TooLarge as error:
        raise Unreadable(Why.ROWS, workbook.MOST_ROWS) from error
    except csv.Error as error:
        raise Unreadable(Why.DAMAGED) from error
    return rows
