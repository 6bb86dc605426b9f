"""Which column of a table is which field, by its usual Chinese and English names. The names are data."""

import csv
import io
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Self

SUB: Final = "/"
"""Between the names of a two-line header: 薪资待遇/最低."""
_BRACKETS: Final = re.compile(r"\([^()]{0,40}\)")
_AGAIN: Final = re.compile(r"\[\d+\]$")


class Sure(StrEnum):
    """How sure it is that a column is what it was taken for; words are `backend.sure.<value>`."""

    SAID = "said"
    NAME = "name"
    PART = "part"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class KnownNames:
    """The usual column names, each once: field → names, the most exact first.

    A name such as `wage/最低` is that of a column below one that is known as the field before the stroke.
    """

    names: Mapping[str, tuple[str, ...]]
    _index: Mapping[str, tuple[str, int]]

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read the CSV of names (field, names parted by |)."""
        rows = csv.DictReader(io.StringIO(text))
        names = {row["field"]: tuple(row["names"].split("|")) for row in rows}
        index = {
            folded(name): (field, rank)
            for field, known in names.items()
            for rank, name in reversed([*enumerate(known)])
        }
        return cls(names, index)

    def look_up(self, column: str) -> tuple[str, int, Sure] | None:
        """Field, rank of the name in it, and how sure; None where the column is no usual one."""
        whole = folded(_AGAIN.sub("", column))
        if found := self._index.get(whole):
            return *found, Sure.NAME
        shorter = _BRACKETS.sub("", whole)
        group, stroke, sub = shorter.rpartition(SUB)
        names = [shorter]
        if stroke:
            above = self._index.get(group)
            names += [f"{above[0]}{SUB}{sub}" if above else "", group + sub, sub]
        known = next((self._index[name] for name in names if name in self._index), None)
        return (*known, Sure.PART) if known else None


def folded(name: str) -> str:
    """A name as it is compared: width, case, blanks, stars and strokes do not count."""
    return re.sub(r"[\s*:_#\-]+", "", unicodedata.normalize("NFKC", name).lower())
