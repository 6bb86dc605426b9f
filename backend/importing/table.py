"""A file of rows: CSV in UTF-8 (with or without BOM), UTF-16 with BOM or GB18030, also gzipped; XLSX by `workbook`.

Rows come as a stream. What the cells mean is not known here.
"""

import codecs
import csv
import gzip
import io
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from backend.failures import Failure, Stopped
from backend.importing import workbook
from labourhall.market.text import cleaned

CELL_LIMIT: Final = 1_000_000
"""Characters in one cell; the csv library's own limit (131,072) is below what real tables hold."""
_SAMPLE: Final = 1 << 16
_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DAMAGE: Final = 0.02
_GZIP: Final = b"\x1f\x8b"
_ZIP: Final = b"PK\x03\x04"
_OLD_OFFICE: Final = b"\xd0\xcf\x11\xe0"
_DELIMITERS: Final = (",", "\t", ";", "，")


@dataclass(frozen=True, slots=True)
class Row:
    """One row: the line of the file (of the sheet) it ends on, counted from 1, and its cells, cleaned and stripped."""

    line: int
    cells: tuple[str, ...]


def rows(path: Path) -> Iterator[Row]:
    """The rows of `path` that are not blank; the first is the header. Raises Stopped where it is no such file."""
    try:
        with path.open("rb") as file:
            head = file.read(4)
        if head.startswith(_OLD_OFFICE):
            raise Stopped(Failure.TABLE_UNREADABLE, path, "XLS/DOC/加密")
        yield from _cleaned(_sheet(path) if head == _ZIP else _csv(path, head.startswith(_GZIP)))
    except (gzip.BadGzipFile, EOFError, zlib.error, csv.Error, UnicodeError, workbook.NoWorkbook) as error:
        raise Stopped(Failure.TABLE_UNREADABLE, path, error) from error
    except OSError as error:
        raise Stopped(Failure.FILE_UNUSABLE, path, error.strerror or error) from error


def shown_name(path: Path) -> str:
    """The file's name for people and for the store: it comes from elsewhere like what stands in it."""
    return cleaned(path.name)


def _sheet(path: Path) -> Iterator[Row]:
    for line, cells in workbook.rows(path):
        yield Row(line, cells)


def _csv(path: Path, zipped: bool) -> Iterator[Row]:
    sample = b""
    with _open(path, zipped) as file:
        sample = file.read(_SAMPLE)
    encoding = _encoding(path, zipped, sample)
    with _open(path, zipped) as raw, io.TextIOWrapper(raw, encoding, "replace", newline="") as text:
        # a NUL ends a cell's text in no table, and the csv library stumbles over it
        lines = (line.replace("\0", "") for line in text)
        csv.field_size_limit(CELL_LIMIT)
        reader = csv.reader(lines, delimiter=_delimiter(sample.decode(encoding, "ignore")))
        for cells in reader:
            yield Row(reader.line_num, tuple(cells))


def _open(path: Path, zipped: bool) -> io.BufferedReader:
    return io.BufferedReader(gzip.open(path, "rb")) if zipped else path.open("rb")


def _encoding(path: Path, zipped: bool, sample: bytes) -> str:
    """By the BOM, else UTF-8, else GB18030 (which holds every GBK and GB 2312 file); UnicodeError where it is neither.

    A few damaged characters, as scraped tables have them, do not make a UTF-8 file one of GB18030.
    """
    for bom, name in _BOMS:
        if sample.startswith(bom):
            return name
    for name in ("utf-8", "gb18030"):
        if _damage(path, zipped, name) < _DAMAGE:
            return name
    raise UnicodeError("UTF-8? GB18030?")


def _damage(path: Path, zipped: bool, encoding: str) -> float:
    """The share of characters beyond ASCII that cannot be read in this encoding, or of NULs, whichever is higher."""
    decoder = codecs.getincrementaldecoder(encoding)("replace")
    broken = beyond = nuls = total = 0
    with _open(path, zipped) as file:
        while block := file.read(_SAMPLE):
            text = decoder.decode(block)
            broken += text.count("\ufffd")
            beyond += len(text) - len(text.encode("ascii", "ignore"))
            nuls += text.count("\0")
            total += len(text)
    return max(broken / max(1, beyond), nuls / max(1, total))


def _delimiter(sample: str) -> str:
    """What parts the cells of the header line: the candidate that stands there most often."""
    header = sample.lstrip("\ufeff\r\n ").split("\n", 1)[0]
    return max(_DELIMITERS, key=header.count)


def _cleaned(found: Iterable[Row]) -> Iterator[Row]:
    for row in found:
        cells = tuple(_clean(cell) for cell in row.cells)
        if any(cells):
            yield Row(row.line, cells)


def _clean(cell: str) -> str:
    return cleaned(cell).strip()


def named(header: Sequence[str], cells: Sequence[str]) -> dict[str, str]:
    """The row by column name. A column without a name and cells beyond the header are numbered; missing cells are "".

    Of two columns with one name the second is numbered, so that nothing is lost.
    """
    found: dict[str, str] = {}
    for index in range(max(len(header), len(cells))):
        name = header[index] if index < len(header) else ""
        key = name if name and name not in found else f"{name}[{index + 1}]"
        found[key] = cells[index] if index < len(cells) else ""
    return found
