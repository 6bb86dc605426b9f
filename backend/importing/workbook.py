"""The first sheet of an XLSX workbook as rows of text: the only import of openpyxl."""

import datetime
import zipfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import ParseError

import openpyxl
from openpyxl.utils.exceptions import InvalidFileException

EMPTY_ROWS = 1_000
"""After so many blank rows a sheet is over: some offices format a million empty ones."""
_BROKEN = (
    InvalidFileException,
    zipfile.BadZipFile,
    ParseError,
    KeyError,
    ValueError,
    TypeError,
    AttributeError,
    IndexError,
)


class NoWorkbook(Exception):
    """The file is no workbook, or a broken one."""


def rows(path: Path) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Line (from 1) and cells of each row, as they are shown without formats. Raises NoWorkbook."""
    with path.open("rb") as file:
        try:
            book = openpyxl.load_workbook(file, read_only=True, data_only=True)
            yield from _rows(book)
        except _BROKEN as error:
            raise NoWorkbook(str(error)) from error


def _rows(book: openpyxl.Workbook) -> Iterator[tuple[int, tuple[str, ...]]]:
    blank = 0
    if not book.worksheets:
        return
    sheet = book.worksheets[0]
    sheet.reset_dimensions()
    for line, values in enumerate(sheet.iter_rows(values_only=True), start=1):
        cells = tuple(_text(value) for value in values)
        blank = 0 if any(cells) else blank + 1
        if blank > EMPTY_ROWS:
            return
        yield line, cells


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime.datetime) and value.time() == datetime.time():
        return value.date().isoformat()
    return str(value)
