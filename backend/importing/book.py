"""A workbook's sheets as rows of text, whichever library reads them: merged cells filled, values as cells show them."""

import datetime
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from backend.importing.outline import Outline

EXACT: Final = 1e15
"""From here on a spreadsheet's number has lost digits: an id of 18 digits is none any more."""
Value: TypeAlias = (
    int | float | str | bool | datetime.time | datetime.date | datetime.datetime | datetime.timedelta | None
)


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
    """One sheet; `errors` are the lines of its error cells."""

    name: str
    is_hidden: bool
    errors: Sequence[int]
    rows: Iterator[BookRow]


def book_rows(values: Iterable[Sequence[Value]], before: int, outline: Outline) -> Iterator[BookRow]:
    """The rows of a sheet from its first line on; `before` columns are left out of `values`."""
    merging = _Merging(outline.merged)
    for line, row in enumerate(values, start=1):
        own = (*[""] * before, *[value if type(value) is str else _text(value) for value in row])
        cells = merging.filled(line, own)
        yield BookRow(line, cells, line in outline.hidden, cells != own)


class _Merging:
    """Cells merged downwards, filled in while rows go by. A row with nothing of its own stays blank."""

    def __init__(self, merged: Iterable[tuple[int, int, int]]) -> None:
        self._waiting = sorted(merged, reverse=True)
        self._running: dict[int, tuple[int, str]] = {}

    def filled(self, line: int, cells: tuple[str, ...]) -> tuple[str, ...]:
        if not self._running and not self._waiting:
            return cells
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
