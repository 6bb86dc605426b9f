"""A list of files with their SHA-256, as sha256sum writes it, and whether a folder is as its list says."""

import hashlib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Final

BLOCK: Final = 1 << 20


def read(text: str) -> dict[str, str] | None:
    """The sum of each file by its place below the list's folder; None where the text is no list, or leads elsewhere."""
    found: dict[str, str] = {}
    for line in text.splitlines():
        digest, separator, place = line.partition("  ")
        if not separator or len(digest) != 64 or place.startswith("/") or ".." in place.split("/") or place in found:
            return None
        found[place] = digest
    return found or None


def written(sums: Mapping[str, str]) -> str:
    """The list."""
    return "".join(f"{digest}  {place}\n" for place, digest in sorted(sums.items()))


def torn(folder: Path, sums: Mapping[str, str], read_bytes: Callable[[int], None]) -> str | None:
    """The first file that is missing, unreadable or another than its sum; None where all are whole.

    `read_bytes` is told how many bytes more were read.
    """
    for place, digest in sums.items():
        whole = hashlib.sha256()
        try:
            for block in _blocks(folder / place):
                whole.update(block)
                read_bytes(len(block))
        except OSError:
            return place
        if whole.hexdigest() != digest:
            return place
    return None


def size(folder: Path, sums: Mapping[str, str]) -> int:
    """How many bytes there are to read; a missing file has none."""
    return sum(path.stat().st_size for place in sums if (path := folder / place).is_file())


def _blocks(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while block := file.read(BLOCK):
            yield block
