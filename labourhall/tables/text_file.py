"""A text file's characters and rows: UTF-8 with or without BOM, UTF-16 with BOM, GB18030, each also gzipped."""

import codecs
import gzip
import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Final

from labourhall.tables import delimited
from labourhall.tables.room import LONGEST_LINE, MOST_ROWS, MOST_TEXT, TooLarge

_SAMPLE: Final = 1 << 16
_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DAMAGE: Final = 0.02
GZIP: Final = b"\x1f\x8b"


def rows(path: Path, open_quote: Callable[[int], None]) -> Iterator[tuple[int, list[str]]]:
    """The line that each row ends on (from 1) and its cells as they stand there; `open_quote` as in `delimited`."""
    with _open(path) as file:
        sample = file.read(_SAMPLE)
    count = _line_count(path)
    encoding = _encoding(path, sample)
    mark = delimited.delimiter(sample.decode(encoding, "ignore").replace("\0", ""))
    if count > MOST_ROWS:  # told before a row is taken, not minutes later
        with _lines(path, encoding) as lines:
            if next(islice(delimited.rows(lines, mark, lambda _: None), MOST_ROWS, None), None):
                raise TooLarge(f"> {MOST_ROWS} ×")
    with _lines(path, encoding) as lines:
        yield from delimited.rows(lines, mark, open_quote)


@contextmanager
def _lines(path: Path, encoding: str) -> Iterator[Iterator[str]]:
    with _open(path) as raw, io.TextIOWrapper(raw, encoding, "replace", newline="") as text:
        yield map(_whole, iter(partial(text.readline, LONGEST_LINE), ""))


def _whole(line: str) -> str:
    if len(line) == LONGEST_LINE:
        raise TooLarge(f"> {LONGEST_LINE >> 20} Mi")
    # a NUL ends a cell's text in no table, and the csv library stumbles over it
    return line.replace("\0", "")


def _line_count(path: Path) -> int:
    """How many lines there are, whatever the encoding. Raises TooLarge."""
    size = count = 0
    with _open(path) as file:
        while block := file.read(_SAMPLE):
            size += len(block)
            count += block.count(b"\n")
            if size > MOST_TEXT:
                raise TooLarge(f"> {MOST_TEXT >> 20} MiB")
    return count


def _open(path: Path) -> io.BufferedReader:
    with path.open("rb") as file:
        zipped = file.read(len(GZIP)) == GZIP
    return io.BufferedReader(gzip.open(path, "rb")) if zipped else path.open("rb")


def _encoding(path: Path, sample: bytes) -> str:
    """By the BOM, else UTF-8, else GB18030 (which holds every GBK and GB 2312 file); UnicodeError where it is neither.

    A few damaged characters, as scraped tables have them, do not make a UTF-8 file one of GB18030.
    """
    for bom, name in _BOMS:
        if sample.startswith(bom):
            return name
    for name in ("utf-8", "gb18030"):
        if _damage(path, name) < _DAMAGE:
            return name
    raise UnicodeError("UTF-8? GB18030?")


def _damage(path: Path, encoding: str) -> float:
    """The share of characters beyond ASCII that cannot be read in this encoding, or of NULs, whichever is higher."""
    decoder = codecs.getincrementaldecoder(encoding)("replace")
    broken = beyond = nuls = total = 0
    with _open(path) as file:
        while block := file.read(_SAMPLE):
            text = decoder.decode(block)
            broken += text.count("\ufffd")
            beyond += len(text) - len(text.encode("ascii", "ignore"))
            nuls += text.count("\0")
            total += len(text)
    return max(broken / max(1, beyond), nuls / max(1, total))
