"""The sheets of an XLSX, ODS or XLS workbook as rows of text: the only import of python_calamine.

Merged cells count for all their rows. What is hidden is marked, not left out.
"""

import datetime
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeAlias

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from backend.importing.outline import NoWorkbook, Outline, kind, outlines

EXACT: Final = 1e15
"""From here on a spreadsheet's number has lost digits: an id of 18 digits is none any more."""
_READ: Final = ("XLSX", "ODS")
Value: TypeAlias = (
    int | float | str | bool | datetime.time | datetime.date | datetime.datetime | datetime.timedelta | None
)
Merged: TypeAlias = list[tuple[int, int, int]]
"""First line, last line (from 1) and column (from 0) of cells merged downwards."""


class OtherKind(Exception):
    """A workbook of a kind that is not read; the argument names it."""


@dataclass(frozen=True, slots=True)
class BookRow:
    """Line (from 1) and cells as they are shown without formats."""

    line: int
    cells: tuple[str, ...]
    is_hidden: bool
    is_merged: bool


@dataclass(frozen=True, slots=True)
class BookSheet:
    """One sheet. `errors` are the lines of its error cells; `knows_hidden` is False where nothing tells hidden rows."""

    name: str
    is_hidden: bool
    knows_hidden: bool
    errors: tuple[int, ...]
    rows: Iterator[BookRow]


def zipped_sheets(path: Path) -> Iterator[BookSheet]:
    """The sheets of an XLSX or ODS. Raises NoWorkbook, OtherKind and TooLarge."""
    try:
        with zipfile.ZipFile(path) as archive:
            if kind(archive) not in _READ:
                raise OtherKind(kind(archive))
            outline = outlines(archive)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError) as error:
        raise NoWorkbook(str(error)) from error
    yield from _sheets(path, outline)


def old_sheets(path: Path) -> Iterator[BookSheet]:
    """The sheets of an XLS (Excel 97 to 2003). Raises NoWorkbook and OtherKind."""
    yield from _sheets(path, {})


def _sheets(path: Path, outline: Mapping[str, Outline]) -> Iterator[BookSheet]:
    with _library():
        book = CalamineWorkbook.from_path(path)
    for one in book.sheets_metadata:
        if one.typ is not SheetTypeEnum.WorkSheet:
            continue
        with _library():
            sheet = book.get_sheet_by_name(one.name)
        known = outline.get(one.name)
        hidden = one.visible is not SheetVisibleEnum.Visible
        found = known or Outline()
        yield BookSheet(one.name, hidden, known is not None, tuple(found.errors), _rows(sheet, found))


@contextmanager
def _library() -> Iterator[None]:
    """The library's exceptions end here; it is Rust, and its panics are of no class of its own."""
    try:
        yield
    except PasswordError as error:
        raise OtherKind("XLSX/XLS + password") from error
    except CalamineError as error:
        raise NoWorkbook(str(error)) from error
    except BaseException as error:
        if type(error).__name__ != "PanicException":
            raise
        raise NoWorkbook(str(error)) from error


def _rows(sheet: CalamineSheet, outline: Outline) -> Iterator[BookRow]:
    merging = _Merging(_merged(sheet) or outline.merged)
    before = ("",) * (sheet.start[1] if sheet.start else 0)
    for line, values in enumerate(sheet.iter_rows(), start=1):
        own = (*before, *map(_text, values))
        cells = merging.filled(line, own)
        yield BookRow(line, cells, line in outline.hidden, cells != own)


def _merged(sheet: CalamineSheet) -> Merged:
    ranges = sheet.merged_cell_ranges or []
    return [(first[0] + 1, last[0] + 1, first[1]) for first, last in ranges if last[0] > first[0]]


class _Merging:
    """Cells merged downwards, filled in while rows go by. A row with nothing of its own stays blank."""

    def __init__(self, merged: Merged) -> None:
        self._waiting = sorted(merged, reverse=True)
        self._running: dict[int, tuple[int, str]] = {}

    def filled(self, line: int, cells: tuple[str, ...]) -> tuple[str, ...]:
        self._running = {column: kept for column, kept in self._running.items() if kept[0] >= line}
        whole = cells
        if self._running and any(cells):
            longest = max(len(cells), max(self._running) + 1)
            padded = [*cells, *[""] * (longest - len(cells))]
            for column, (_, text) in self._running.items():
                padded[column] = padded[column] or text
            whole = tuple(padded) if any(padded[len(cells) :]) else tuple(padded[: len(cells)])
        while self._waiting and self._waiting[-1][0] <= line:
            _, last, column = self._waiting.pop()
            if column < len(cells) and cells[column]:
                self._running[column] = last, cells[column]
        return whole


def _text(value: Value) -> str:
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    if isinstance(value, float):
        return _number(value)
    if isinstance(value, datetime.datetime):
        return value.date().isoformat() if value.time() == datetime.time() else str(value)
    if isinstance(value, datetime.time):
        return value.strftime("%H:%M") if not value.second else value.isoformat("seconds")
    if isinstance(value, datetime.timedelta):
        minutes = round(value.total_seconds() / 60)
        return f"{minutes // 60}:{minutes % 60:02d}"
    return str(value)


def _number(value: float) -> str:
    """As a cell without format shows it: 15 digits, and no fraction where there is none."""
    if abs(value) >= EXACT:
        return f"{value:.14E}"
    return str(int(value)) if value.is_integer() else f"{value:.15g}"
