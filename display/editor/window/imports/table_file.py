"""A spreadsheet's file as rows: XLSX, or text with commas, semicolons or tabs as offices here save it. No Qt."""

import csv
import io
from collections import Counter
from pathlib import Path
from typing import Final

from display.editor.table_pages import Row
from display.editor.window.imports import workbook
from display.editor.window.imports.unreadable import Unreadable, Why

MOST_BYTES: Final = 10 << 20
XLSX: Final = ".xlsx"
TEXTS: Final = (".csv", ".txt", ".tsv")
_OLD: Final = (".xls", ".et", ".ods", ".xlsm", ".xlsb")
_DELIMITERS: Final = (",", "\t", ";", "，")
_BOMS: Final = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


def rows_of(path: Path) -> list[Row]:
    """The rows of the file. Raises Unreadable."""
    kind = path.suffix.lower()
    if kind in _OLD:
        raise Unreadable(Why.OLD_KIND)
    content = content_of(path, MOST_BYTES)
    rows = workbook.rows_of(io.BytesIO(content)) if kind == XLSX else _text_rows(content)
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


def _text_rows(content: bytes) -> list[Row]:
    text = _decoded(content)
    csv.field_size_limit(MOST_BYTES)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text))
    rows: list[Row] = []
    for cells in reader:
        if not any(cell.strip() for cell in cells):
            continue
        if len(rows) == workbook.MOST_ROWS:
            raise Unreadable(Why.ROWS, workbook.MOST_ROWS)
        if len(cells) > workbook.MOST_COLUMNS:
            raise Unreadable(Why.COLUMNS, workbook.MOST_COLUMNS)
        rows.append(Row(reader.line_num, tuple(cells)))
    return rows


def _decoded(content: bytes) -> str:
    """By its mark, else UTF-8, else GB 18030, which holds GBK: what Excel here saves without a mark."""
    marked = [name for mark, name in _BOMS if content.startswith(mark)]
    for name in marked or ["utf-8", "gb18030"]:
        try:
            return content.decode(name).replace("\0", "")
        except UnicodeError:
            continue
    raise Unreadable(Why.LETTERS)


def _delimiter(text: str) -> str:
    """What parts the cells: the mark by which most lines have the same number of cells."""
    lines = text.splitlines()[:50]

    def agreement(mark: str) -> tuple[int, int]:
        widths = Counter(len(cells) for cells in csv.reader(lines, delimiter=mark) if len(cells) > 1)
        return max(((count, width) for width, count in widths.items()), default=(0, 0))

    return max(_DELIMITERS, key=agreement)
