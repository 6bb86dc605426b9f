"""A text file's characters and rows: UTF-8 with or without BOM, UTF-16 with BOM, GB18030, each also gzipped."""

import codecs
import gzip
import io
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from backend.importing import delimited

_SAMPLE: Final = 1 << 16
_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DAMAGE: Final = 0.02
_GZIP: Final = b"\x1f\x8b"


def rows(path: Path, open_quote: Callable[[int], None]) -> Iterator[tuple[int, list[str]]]:
    """The line that each row ends on (from 1) and its cells as they stand there; `open_quote` as in `delimited`."""
    with _open(path) as file:
        sample = file.read(_SAMPLE)
    encoding = _encoding(path, sample)
    # a NUL ends a cell's text in no table, and the csv library stumbles over it
    mark = delimited.delimiter(sample.decode(encoding, "ignore").replace("\0", ""))
    with _open(path) as raw, io.TextIOWrapper(raw, encoding, "replace", newline="") as text:
        yield from delimited.rows((line.replace("\0", "") for line in text), mark, open_quote)


def _open(path: Path) -> io.BufferedReader:
    with path.open("rb") as file:
        zipped = file.read(len(_GZIP)) == _GZIP
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
