"""Which column of a table is which field: by the usual Chinese and English names, or as the caller says.

The names are data (`assets/tables/columns.csv`). What a cell means is read elsewhere.
"""

import csv
import io
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from backend.failures import Failure, Stopped
from backend.importing.table import named

REQUIRED: Final = ("title", "employer")
_BRACKETS: Final = re.compile(r"\([^()]{0,40}\)")


@dataclass(frozen=True, slots=True)
class Columns:
    """The header of one table and the fields found in it: field → names of its columns, the best first."""

    header: tuple[str, ...]
    fields: Mapping[str, tuple[str, ...]]

    def original(self, cells: Sequence[str]) -> dict[str, str]:
        """The whole row by the table's own column names."""
        return named(self.header, cells)

    def cell(self, original: Mapping[str, str], field: str) -> str:
        """The first cell of the field's columns that is not empty."""
        return next((text for name in self.fields.get(field, ()) if (text := original.get(name, ""))), "")


@dataclass(frozen=True, slots=True)
class KnownNames:
    """The usual column names, each once: field → names, the most exact first."""

    names: Mapping[str, tuple[str, ...]]

    @classmethod
    def parse(cls, text: str) -> "KnownNames":
        """Read the CSV of names (field, names parted by |)."""
        rows = csv.DictReader(io.StringIO(text))
        return cls({row["field"]: tuple(row["names"].split("|")) for row in rows})

    def knows(self, cells: Sequence[str], said: Mapping[str, str]) -> bool:
        """Whether a row looks like a header: it names both required fields, by usual names or as `said`."""
        folded = {_folded(cell) for cell in cells} | {_folded(_BRACKETS.sub("", _folded(cell))) for cell in cells}
        return all(folded & {*self.names[field], _folded(said.get(field, ""))} - {""} for field in REQUIRED)

    def find(self, table: str, header: Sequence[str], said: Mapping[str, str]) -> Columns:
        """Fields of `header`; `said` (field → column) wins. Raises Stopped where title or employer is not there.

        `table` is the table's name for the sentence.
        """
        unique = tuple(named(header, ()))
        folded = {_folded(name): name for name in reversed(unique)}
        shortened = {_BRACKETS.sub("", name): column for name, column in folded.items()} | folded
        fields = {
            field: tuple(dict.fromkeys(shortened[name] for name in names if name in shortened))
            for field, names in self.names.items()
        }
        for field, column in said.items():
            fields[field] = (self._column(field, column, folded),)
        missing = [field for field in REQUIRED if not fields[field]]
        if missing:
            example = ",".join(f"{field}=…" for field in missing)
            raise Stopped(Failure.COLUMNS_MISSING, table, _listed(missing), _listed(unique), example)
        return Columns(unique, fields)

    def _column(self, field: str, column: str, folded: Mapping[str, str]) -> str:
        if field not in self.names:
            raise Stopped(Failure.COLUMNS_WRONG, f"{field}={column}", _listed(self.names))
        if _folded(column) not in folded:
            raise Stopped(Failure.COLUMNS_WRONG, f"{field}={column}", _listed(folded.values()))
        return folded[_folded(column)]


def said_columns(text: str) -> dict[str, str]:
    """Read `title=职位,employer=公司`; "" says nothing. Raises Stopped."""
    said: dict[str, str] = {}
    for pair in filter(None, re.split(r"[,，]", text)):
        field, mark, column = pair.partition("=")
        if not mark or not field.strip() or not column.strip():
            raise Stopped(Failure.COLUMNS_WRONG, pair, "title=…,employer=…")
        said[field.strip().lower()] = column.strip()
    return said


def _folded(name: str) -> str:
    text = unicodedata.normalize("NFKC", name).lower()
    return re.sub(r"[\s*:]", "", text) if not text.isascii() else re.sub(r"[\s*:]+", " ", text).strip()


def _listed(names: Iterable[str]) -> str:
    shown = [name[:30] for name in names]
    return ", ".join(shown[:40]) + (" …" if len(shown) > 40 else "")
