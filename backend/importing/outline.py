"""What the spreadsheet library does not tell of a zipped workbook: hidden rows, error cells, the room each sheet takes.

The XML is read once, as a stream; no cell is kept. Nothing is given to the library before it has been looked at here,
for the library takes room for every cell up to the last one.
"""

import zipfile
from array import array
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import reduce
from pathlib import PurePosixPath
from typing import Final
from xml.etree import ElementTree
from xml.parsers import expat

from labourhall.tables.room import TooLarge

MOST_BYTES: Final = 1 << 29
"""A workbook that unpacks to more is not opened: half a gigabyte is some 200,000 rows of twenty columns."""
MOST_CELLS: Final = 8_000_000
"""Cells in the rectangle that a sheet's cells span; the library needs 24 bytes for each, empty ones too."""
LAST_LINE: Final = 1_048_576
"""No spreadsheet has more."""
MOST_ELEMENTS: Final = 16_000_000
"""XML elements of a sheet, those without anything in them too: each takes time, and nobody's table has so many."""
MOST_MERGED: Final = 200_000
MOST_STRINGS: Final = 1 << 27
"""Bytes of the text that all sheets share: the library keeps them in two to three times that room."""
_BLOCK: Final = 1 << 20
_STILL: Final = 4
"""Blocks without a new element: some text, name or attribute in them is longer than any table's."""
_SMALL: Final = 1 << 24
_BOMB: Final = 200
"""A member larger than `_SMALL` that packs so many times is no table. Tables pack ten to forty times."""
_LIBRARY_READS_WHOLE: Final = frozenset({"xl/styles.xml", "xl/workbook.xml", "meta-inf/manifest.xml"})
_SHARED: Final = "xl/sharedstrings.xml"
_RELATIONS: Final = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_YES: Final = frozenset({"1", "true", "on"})
_FIGURES: Final = "0123456789"
_LETTERS: Final = 3
"""The last column is XFD."""
_NO_HEIGHT: Final = frozenset({"0", "0.0"})


class NoWorkbook(Exception):
    """The file is no workbook, or a broken one."""


@dataclass(slots=True)
class Outline:
    """One sheet: hidden lines with cells, lines of error cells (once a cell), merged cells where the library has none.

    Lines count from 1. `merged` holds (first line, last line, column from 0) of cells merged downwards.
    """

    hidden: set[int] = field(default_factory=set)
    errors: "array[int]" = field(default_factory=lambda: array("I"))
    merged: list[tuple[int, int, int]] = field(default_factory=list)
    last_line: int = 0
    last_column: int = 0

    def stretch(self, line: int, column: int) -> None:
        """A cell with something in it stands at this line and column (both from 1). Raises TooLarge."""
        self.last_line = max(self.last_line, line)
        self.last_column = max(self.last_column, column)
        if self.last_line * self.last_column > MOST_CELLS:
            raise TooLarge(f"{self.last_line} × {self.last_column}")


def kind(archive: zipfile.ZipFile) -> str:
    """XLSX or ODS, which are read; else the name of what the archive is."""
    names = set(archive.namelist())
    if any(name.startswith("xl/") for name in names):
        return "XLSB" if "xl/workbook.bin" in names else "XLSX"
    if "content.xml" in names and "META-INF/manifest.xml" in names:
        return "ODS"
    if any(name.startswith("word/") for name in names):
        return "DOCX"
    return "ZIP"


def outlines(archive: zipfile.ZipFile) -> Mapping[str, Outline]:
    """The outline of each sheet by its name. Raises NoWorkbook and TooLarge."""
    _weigh(archive)
    try:
        _unpack(archive)
        if kind(archive) == "ODS":
            return _of_open_document(archive)
        for name in archive.namelist():
            if name.lower() == _SHARED:
                _walk(archive, name)
        return {name: _of_sheet(archive, part) for name, part in _sheet_parts(archive)}
    except (expat.ExpatError, ElementTree.ParseError, zipfile.BadZipFile, KeyError, EOFError, ValueError) as error:
        raise NoWorkbook(str(error)) from error


def _weigh(archive: zipfile.ZipFile) -> None:
    """Whether what the members state can be true of a table. Their names are one in upper and lower case (OPC).

    Of two members with one name the library might read the one that was not looked at.
    """
    total = sum(info.file_size for info in archive.infolist())
    if len({name.lower() for name in archive.namelist()}) < len(archive.infolist()):
        raise NoWorkbook("two parts of one name")
    if total > MOST_BYTES:
        raise TooLarge(f"{total >> 20} MiB")
    for info in archive.infolist():
        name = info.filename.lower()
        if info.file_size > _SMALL and info.file_size > _BOMB * info.compress_size:
            raise TooLarge(f"{info.filename}: {info.compress_size >> 10} KiB → {info.file_size >> 20} MiB")
        most = MOST_STRINGS if name == _SHARED else MOST_BYTES
        if info.file_size > (_SMALL if name in _LIBRARY_READS_WHOLE else most):
            raise TooLarge(f"{info.filename}: {info.file_size >> 20} MiB")


def _unpack(archive: zipfile.ZipFile) -> None:
    """Unpack everything once: a member that holds more than it states is found out here, by its checksum."""
    for info in archive.infolist():
        with archive.open(info) as member:
            while member.read(_BLOCK):
                pass


def _sheet_parts(archive: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    """Name and member of each worksheet, by local names: strict workbooks have other namespaces than usual ones."""
    relations = {
        one.get("Id"): (one.get("Type", ""), one.get("Target", ""))
        for one in _small(archive, "xl/_rels/workbook.xml.rels").iter(_RELATIONS)
    }
    for sheet in _small(archive, "xl/workbook.xml").iter():
        if sheet.tag.rpartition("}")[2] != "sheet":
            continue
        reference = next((value for key, value in sheet.attrib.items() if key.endswith("}id")), "")
        type_, target = relations.get(reference, ("", ""))
        if type_.endswith("/worksheet"):
            yield sheet.get("name", ""), target.lstrip("/") if target.startswith("/") else _below_xl(target)


def _below_xl(target: str) -> str:
    return str(PurePosixPath("xl") / target)


def _small(archive: zipfile.ZipFile, name: str) -> ElementTree.Element:
    if archive.getinfo(name).file_size > _SMALL:
        raise TooLarge(name)
    _walk(archive, name)  # the tree's own parser would follow a document type
    return ElementTree.fromstring(archive.read(name))


@dataclass(slots=True)
class _Tally:
    """How many elements went by."""

    elements: int = 0

    def count(self, *_: object) -> None:
        """One more."""
        self.elements += 1


class _LocalNames(dict[str, str]):
    """Names of elements without their prefix, each cut once."""

    def __missing__(self, name: str) -> str:
        self[name] = local = name.rpartition(":")[2]
        return local


class _ColumnNumbers(dict[str, int]):
    """The column that letters name, counted from 1, each reckoned once where it can be one; 0 for none."""

    def __missing__(self, letters: str) -> int:
        number = reduce(lambda number, letter: number * 26 + ord(letter) - 64, letters, 0)
        if len(letters) <= _LETTERS and letters.isascii() and letters.isalpha():
            self[letters] = number
        return number


def _of_sheet(archive: zipfile.ZipFile, part: str) -> Outline:
    outline, tally, local, columns, cell = Outline(), _Tally(), _LocalNames(), _ColumnNumbers(), dict[str, str]()
    line = column = merged = 0
    is_hidden = False

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal line, column, cell, is_hidden, merged
        tally.elements += 1
        element = local[name]
        if element == "c":
            cell = attributes
            column += 1
        elif element == "v" or element == "is":
            column = columns[cell.get("r", "").rstrip(_FIGURES)] or column
            if line > outline.last_line or column > outline.last_column:
                outline.stretch(line, column)
            if is_hidden:
                outline.hidden.add(line)
            if cell.get("t") == "e":
                outline.errors.append(line)
        elif element == "row":
            line, column = int(attributes.get("r") or line + 1), 0
            is_hidden = attributes.get("hidden") in _YES or attributes.get("ht") in _NO_HEIGHT
            if line > LAST_LINE:
                raise TooLarge(f"row {line}")
        elif element == "mergeCell":
            merged += 1
            if merged > MOST_MERGED:
                raise TooLarge(f"{element} > {MOST_MERGED}")

    _walk(archive, part, start, tally)
    return outline


def _of_open_document(archive: zipfile.ZipFile) -> Mapping[str, Outline]:
    found, tally = dict[str, Outline](), _Tally()
    outline, line, rows, column, columns, is_hidden = Outline(), 0, 0, 0, 0, False
    size, is_in_cell = 0, False

    def text(characters: str, count: int = 1) -> None:
        """The library keeps a repeated cell's text as often as it is repeated. Between cells there is none."""
        nonlocal size
        size += len(characters) * count * max(1, rows) * max(1, columns) if is_in_cell else 0
        if size > MOST_STRINGS:
            raise TooLarge(f"content.xml: > {MOST_STRINGS >> 20} Mi")

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal outline, line, rows, column, columns, is_hidden, is_in_cell
        tally.elements += 1
        is_in_cell = name.startswith("text:")
        if name == "table:table":
            outline = found.setdefault(attributes.get("table:name", ""), Outline())
            line = rows = 0
        elif name == "table:table-row":
            line, rows, column, columns = line + rows, int(attributes.get("table:number-rows-repeated", 1)), 0, 0
            is_hidden = attributes.get("table:visibility", "visible") != "visible"
        elif name == "text:s":
            text(" ", max(1, int(attributes.get("text:c", 1))))
        elif name in ("table:table-cell", "table:covered-table-cell"):
            column, columns = column + columns, int(attributes.get("table:number-columns-repeated", 1))
            down = int(attributes.get("table:number-rows-spanned", 1))
            if down > 1:
                outline.merged.append((line + 1, line + down, column))
            if len(outline.merged) > MOST_MERGED:
                raise TooLarge(f"number-rows-spanned > {MOST_MERGED}")
            if "office:value-type" in attributes:
                outline.stretch(line + rows, column + columns)
                if is_hidden:
                    outline.hidden.update(range(line + 1, line + rows + 1))

    _walk(archive, "content.xml", start, tally, text)
    return found


def _walk(
    archive: zipfile.ZipFile,
    part: str,
    start: Callable[[str, dict[str, str]], None] | None = None,
    tally: _Tally | None = None,
    text: Callable[[str], None] | None = None,
) -> None:
    """Tell `start` of every element, which counts it in `tally`, and `text` of what stands between them.

    Raises NoWorkbook and TooLarge.
    """
    tally, still = tally or _Tally(), 0
    parser = expat.ParserCreate()
    parser.StartElementHandler = start or tally.count
    parser.CharacterDataHandler = text
    parser.StartDoctypeDeclHandler = _refuse
    with archive.open(part) as member:
        while block := member.read(_BLOCK):
            before = tally.elements
            parser.Parse(block)
            still = 0 if tally.elements > before else still + 1
            if still == _STILL:
                raise TooLarge(f"{part}: > {still * _BLOCK >> 20} MiB")
            if tally.elements > MOST_ELEMENTS:
                raise TooLarge(f"{part}: > {MOST_ELEMENTS} × <…>")
        parser.Parse(b"", True)


def _refuse(name: str, *_: object) -> None:
    """A document type, which entities need, is an error in every part of a workbook (ECMA-376 part 2, M1.18)."""
    raise NoWorkbook(f"<!DOCTYPE {name}>")
