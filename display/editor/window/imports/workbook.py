"""The first sheet of an XLSX as rows of text, read from its zipped XML with the standard library. No Qt.

A sheet for notices is small, so nothing here is fast: it is bounded. Days and percents are what their cells show
(ECMA-376 part 1, 18.8.30: number formats), all other numbers are as they are kept.
"""

import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import IO, Final
from xml.etree import ElementTree

from display.editor.table_pages import Row
from display.editor.window.imports.unreadable import Unreadable, Why

MOST_ROWS: Final = 2000
MOST_COLUMNS: Final = 100
MOST_PART: Final = 32 << 20
"""Bytes of one part of the archive, unpacked; a table of 2,000 rows takes less than one."""
_RATIO: Final = 300
"""A part that packs so many times and is not small is no table."""
_SMALL: Final = 1 << 20
_DAYS: Final = frozenset({*range(14, 18), 22, *range(27, 37), *range(50, 59)})
_TIMES: Final = frozenset({*range(18, 22), *range(45, 48)})
_PERCENTS: Final = frozenset({9, 10})
_DAMAGE: Final = (
    *(zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError),  # the archive's
    *(ElementTree.ParseError, KeyError, ValueError, OverflowError),  # its parts'
)
_LITERAL: Final = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.')


@dataclass(frozen=True, slots=True)
class _Book:
    """What cells refer to."""

    texts: list[str]
    formats: list[str]  # day, time, percent or "" by a cell's style
    first_day: datetime


def rows_of(file: IO[bytes]) -> list[Row]:
    """The rows of its first sheet that is not hidden. Raises Unreadable."""
    try:
        with zipfile.ZipFile(file) as archive:
            return _rows(archive)
    except _DAMAGE as error:
        raise Unreadable(Why.DAMAGED) from error


def _rows(archive: zipfile.ZipFile) -> list[Row]:
    names = set(archive.namelist())
    if "xl/workbook.xml" not in names:
        raise Unreadable(Why.KIND)
    targets = _targets(archive)
    book = _tree(archive, "xl/workbook.xml")
    sheet = next((one for one in _all(book, "sheet") if one.get("state", "visible") == "visible"), None)
    if sheet is None:
        raise Unreadable(Why.DAMAGED)
    path = targets[next((value for name, value in sheet.attrib.items() if name.endswith("}id")), "")][1]
    known = _Book(
        [text for kind, at in targets.values() if kind == "sharedStrings" for text in _texts(archive, at)],
        [one for kind, at in targets.values() if kind == "styles" for one in _formats(archive, at)],
        datetime(1904, 1, 1) if _is_1904(book) else datetime(1899, 12, 30),
    )
    return list(_sheet_rows(archive, path, known))


def _sheet_rows(archive: zipfile.ZipFile, path: str, book: _Book) -> Iterator[Row]:
    last = count = 0
    with _opened(archive, path) as part:
        for _, element in ElementTree.iterparse(part):
            if _name(element) != "row":
                continue
            line = int(element.get("r", last + 1))
            last, row = line, _row(line, element, book)
            element.clear()
            if not row.cells:
                continue
            count += 1
            if count > MOST_ROWS:
                raise Unreadable(Why.ROWS, MOST_ROWS)
            yield row


def _row(line: int, element: ElementTree.Element, book: _Book) -> Row:
    cells: list[str] = []
    has_error, following = False, 0
    for cell in _all(element, "c"):
        following = _place(cell.get("r", ""), following) + 1
        place = following - 1
        text = _text(cell, book)
        if not text.strip():
            continue  # cells that only look like something reach to the last column
        if place >= MOST_COLUMNS:
            raise Unreadable(Why.COLUMNS, MOST_COLUMNS)
        cells += [""] * (place - len(cells))
        cells.append(text)
        has_error = has_error or cell.get("t") == "e"
    return Row(line, tuple(cells), element.get("hidden") in ("1", "true"), has_error)


def _text(cell: ElementTree.Element, book: _Book) -> str:
    kind = cell.get("t", "n")
    if kind == "inlineStr":
        return _spoken(cell)
    value = next((one.text or "" for one in _all(cell, "v")), "")
    if kind == "s":
        return book.texts[int(value)] if value.isdecimal() and int(value) < len(book.texts) else value
    if kind != "n" or not value:
        return value
    style = int(cell.get("s", "0"))
    return _number(value, book.formats[style] if style < len(book.formats) else "", book.first_day)


def _number(value: str, kind: str, first_day: datetime) -> str:
    number = float(value)
    if kind == "day":
        moment = first_day + timedelta(days=number, seconds=0.5)  # a part of a day is no whole number of seconds
        return f"{moment:%Y-%m-%d}" if number == int(number) else f"{moment:%Y-%m-%d %H:%M}"
    if kind == "time":
        return f"{first_day + timedelta(days=number % 1, seconds=0.5):%H:%M}"
    if kind == "percent":
        return f"{number * 100:.10g}%"
    return str(int(number)) if number == int(number) and abs(number) < 1e15 else f"{number:.12g}"


def _formats(archive: zipfile.ZipFile, path: str) -> Iterator[str]:
    """What sort of number each style of cells shows."""
    styles = _tree(archive, path)
    codes = {int(one.get("numFmtId", "0")): one.get("formatCode", "") for one in _all(styles, "numFmt")}
    for styled in _all(styles, "cellXfs"):
        for one in _all(styled, "xf"):
            number = int(one.get("numFmtId", "0"))
            yield _sort(number, codes.get(number, ""))


def _sort(number: int, code: str) -> str:
    plain = _LITERAL.sub("", code).lower()
    if number in _DAYS or any(letter in plain for letter in "yd") or "月" in code:
        return "day"
    if number in _TIMES or "h" in plain:
        return "time"
    return "percent" if number in _PERCENTS or "%" in plain else ""


def _texts(archive: zipfile.ZipFile, path: str) -> Iterator[str]:
    with _opened(archive, path) as part:
        for _, element in ElementTree.iterparse(part):
            if _name(element) == "si":
                yield _spoken(element)
                element.clear()


def _spoken(element: ElementTree.Element) -> str:
    """Its text, however many pieces are formatted apart; without how it is pronounced (rPh)."""
    if _name(element) == "rPh":
        return ""
    own = element.text or "" if _name(element) == "t" else ""
    return own + "".join(_spoken(child) for child in element)


def _targets(archive: zipfile.ZipFile) -> dict[str, tuple[str, str]]:
    """By its id what a part of the workbook is, and where."""
    relations = _all(_tree(archive, "xl/_rels/workbook.xml.rels"), "Relationship")
    return {
        one.get("Id", ""): (one.get("Type", "").rpartition("/")[2], _path(one.get("Target", ""))) for one in relations
    }


def _path(target: str) -> str:
    return target.lstrip("/") if target.startswith("/") else f"xl/{target}"


def _is_1904(book: ElementTree.Element) -> bool:
    return any(one.get("date1904") in ("1", "true") for one in _all(book, "workbookPr"))


def _tree(archive: zipfile.ZipFile, path: str) -> ElementTree.Element:
    with _opened(archive, path) as part:
        return ElementTree.parse(part).getroot()


def _opened(archive: zipfile.ZipFile, path: str) -> IO[bytes]:
    """A part of the archive, once it is known not to be a bomb: `zipfile` reads no more than a part says it has."""
    info = archive.getinfo(path)
    if info.file_size > MOST_PART or (info.file_size > _SMALL and info.file_size > _RATIO * info.compress_size):
        raise Unreadable(Why.SIZE)
    with archive.open(path) as part:
        if b"<!DOCTYPE" in part.read(1024):  # entities are no part of the format, and can be a bomb
            raise Unreadable(Why.DAMAGED)
    return archive.open(path)


def _all(element: ElementTree.Element, name: str) -> Iterator[ElementTree.Element]:
    return (one for one in element.iter() if _name(one) == name)


def _name(element: ElementTree.Element) -> str:
    return element.tag.rpartition("}")[2]


def _place(reference: str, following: int) -> int:
    """The column of B7, from 0; `following` where a cell does not say."""
    letters = reference.rstrip("0123456789")
    place = 0
    for letter in letters[:4].upper():
        place = place * 26 + ord(letter) - ord("A") + 1
    return place - 1 if letters else following
