"""What makes a row a repeat of another: its source's own id with employer and title, or every cell of it. Pure.

Which rows those are is the store's to find: it keeps every identity.
"""

import hashlib
import re
from array import array
from bisect import bisect_right
from collections.abc import Mapping
from typing import Final

_NO_ID: Final = re.compile(r"[-+]?\d(?:\.\d+)?E[+-]?\d+|[^\w]*|0+", re.IGNORECASE)
"""4.40106E+17 is what a spreadsheet leaves of an id of 18 digits: the same for thousands of vacancies."""


def is_id(text: str) -> bool:
    """Whether a cell holds an id that can tell vacancies apart."""
    return _NO_ID.fullmatch(text) is None


def identity(source: str, source_id: str, employer: str, title: str, original: Mapping[str, str]) -> str:
    """Equal for repeats, and for nothing else. `source` parts the ids of offices that all count from 1.

    An id that is none is "". Empty cells and the order of columns make no row another one.
    """
    if source_id:
        return _digest("id", source, source_id, _line(employer), _line(title))
    cells = sorted((name, _line(text)) for name, text in original.items() if text)
    return _digest("row", *(part for cell in cells for part in cell))


def _line(text: str) -> str:
    return " ".join(text.split())


def _digest(*parts: str) -> str:
    return hashlib.sha256("\x1e".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:32]


class Stands:
    """Where the new vacancies of an import stand in its files, by number: four bytes each, for there may be many."""

    def __init__(self) -> None:
        self._first = 0
        self._lines = array("I")
        self._begin: list[int] = []
        self._sheets: list[tuple[str, str]] = []

    def add(self, number: str, file: str, place: str) -> None:
        """`number` is the one after the last; `place` a line, or sheet!line."""
        sheet, mark, line = place.rpartition("!")
        here = file, sheet + mark
        if not self._sheets or self._sheets[-1] != here:
            self._begin.append(len(self._lines))
            self._sheets.append(here)
        self._first = self._first or int(number)
        self._lines.append(int(line))

    def of(self, number: str) -> tuple[str, str] | None:
        """File and place of a vacancy; None where it is not of this import."""
        index = int(number) - self._first
        if not self._lines or index < 0:
            return None
        file, sheet = self._sheets[bisect_right(self._begin, index) - 1]
        return file, f"{sheet}{self._lines[index]}"
