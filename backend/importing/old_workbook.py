"""The sheets of an XLS workbook (Excel 97 to 2003): the only import of xlrd."""

import io
import struct
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

import xlrd
from xlrd.biffh import XLRDError
from xlrd.compdoc import CompDocError
from xlrd.sheet import Sheet

from backend.importing.book import BookSheet, OtherKind, Value, book_rows
from backend.importing.outline import NoWorkbook, Outline
from labourhall.tables.room import TooLarge

MOST_BYTES: Final = 1 << 26
_BROKEN: Final = (
    CompDocError,
    XLRDError,
    struct.error,
    AssertionError,
    AttributeError,
    LookupError,
    OverflowError,
    RecursionError,
    TypeError,
    ValueError,
)
"""What the library raises at damaged files."""


def old_sheets(path: Path) -> Iterator[BookSheet]:
    """The sheets of an XLS. Raises NoWorkbook, OtherKind and TooLarge."""
    if path.stat().st_size > MOST_BYTES:
        raise TooLarge(f"{path.stat().st_size >> 20} MiB")
    try:
        # its remarks about odd files go nowhere: what counts is told by us
        book = xlrd.open_workbook(str(path), logfile=io.StringIO(), formatting_info=True, on_demand=True)
        with book:
            for index in range(book.nsheets):
                sheet = book.sheet_by_index(index)
                outline = _outline(sheet)
                rows = [_values(sheet, row, book.datemode) for row in range(sheet.nrows)]
                yield BookSheet(sheet.name, bool(sheet.visibility), outline.errors, book_rows(rows, 0, outline))
                book.unload_sheet(index)
    except _BROKEN as error:
        if "encrypted" in str(error) or "Can't find workbook" in str(error):
            raise OtherKind("DOC / MSG / XLS + password") from error
        raise NoWorkbook(str(error)) from error


def _outline(sheet: Sheet) -> Outline:
    outline = Outline(
        hidden={row + 1 for row, info in sheet.rowinfo_map.items() if info.hidden},
        merged=[(top + 1, bottom, left) for top, bottom, left, _ in sheet.merged_cells if bottom > top + 1],
    )
    for row in range(sheet.nrows):
        outline.errors.extend(row + 1 for kind in sheet.row_types(row) if kind == xlrd.XL_CELL_ERROR)
    return outline


def _values(sheet: Sheet, row: int, date_mode: int) -> Sequence[Value]:
    return [
        _value(kind, value, date_mode) for kind, value in zip(sheet.row_types(row), sheet.row_values(row), strict=True)
    ]


def _value(kind: int, value: object, date_mode: int) -> Value:
    if kind == xlrd.XL_CELL_DATE and isinstance(value, float):
        return _moment(value, date_mode)
    if kind == xlrd.XL_CELL_BOOLEAN:
        return bool(value)
    return value if kind in (xlrd.XL_CELL_TEXT, xlrd.XL_CELL_NUMBER) and isinstance(value, str | float) else None


def _moment(value: float, date_mode: int) -> Value:
    """A day, a time of day, or the figure itself where it is neither: the calendar begins at 0 and ends in 9999."""
    if value < 0:
        return value
    try:
        found = xlrd.xldate_as_datetime(value, 1 if date_mode else 0)
    except (OverflowError, ValueError):
        return value
    return found.time() if value < 1 else found
