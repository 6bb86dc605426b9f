"""Which column of a table is which field: by the usual Chinese and English names, or as the caller says.

The names are data (`assets/tables/columns.csv`). What a cell means is read elsewhere.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from backend.failures import Failure, Stopped
from labourhall.tables import columns
from labourhall.tables.columns import Sure, folded

REQUIRED: Final = ("title", "employer")
_POSITION: Final = re.compile(r"[A-Za-z]{1,2}|\d{1,3}")


@dataclass(frozen=True, slots=True)
class Columns:
    """The header of one table, each name once, and the fields found in it: field → its columns, the best first."""

    header: tuple[str, ...]
    fields: Mapping[str, tuple[str, ...]]
    sure: Mapping[str, Sure] = field(default_factory=dict)

    def original(self, cells: Sequence[str]) -> dict[str, str]:
        """The whole row by the table's own column names."""
        if len(cells) == len(self.header):
            return dict(zip(self.header, cells, strict=True))
        return named(self.header, cells)

    def only(self, fields: Iterable[str]) -> "Columns":
        """The columns of these fields alone."""
        return replace(self, fields={field: self.fields.get(field, ()) for field in fields})

    def cell(self, original: Mapping[str, str], field: str) -> str:
        """The first cell of the field's columns that is not empty."""
        for name in self.fields.get(field, ()):
            if text := original.get(name):
                return text
        return ""

    def without(self, original: Mapping[str, str], field: str) -> dict[str, str]:
        """The row without the columns of a field."""
        left_out = self.fields.get(field, ())
        return {name: text for name, text in original.items() if name not in left_out}

    def taken_for(self, column: str) -> str:
        """The field of a column; "" for none."""
        return next((field for field, names in self.fields.items() if column in names), "")


@dataclass(frozen=True, slots=True)
class KnownNames(columns.KnownNames):
    """The usual column names of vacancies, and the table of an office by them."""

    def knows(self, cells: Sequence[str], said: Mapping[str, str], needed: Sequence[str] = REQUIRED) -> bool:
        """Whether a row looks like a header: it names all needed fields, by usual names or as `said`."""
        fields = {found[0] for cell in cells if (found := self.look_up(cell))}
        fields |= {field for field, text in said.items() if _said_position(text, cells) is not None}
        return any(cells) and all(field in fields for field in needed)

    def find(
        self, table: str, header: Sequence[str], said: Mapping[str, str], needed: Sequence[str] = REQUIRED
    ) -> Columns:
        """Fields of `header`; `said` (field → column, its letter or its number) wins over names.

        Raises Stopped where a needed one is not there; `table` is the table's name for the sentence.
        """
        unique = tuple(named(header, ()))
        ranked: dict[str, list[tuple[int, int, str]]] = {field: [] for field in self.names}
        sure = dict.fromkeys(unique, Sure.UNKNOWN)
        for position, column in enumerate(unique):
            if found := self.look_up(column):
                field, rank, sure[column] = found
                ranked[field].append((rank, position, column))
        fields = {field: tuple(column for _, _, column in sorted(found)) for field, found in ranked.items()}
        for field, text in said.items():
            column = self._column(field, text, unique)
            fields = {other: tuple(name for name in names if name != column) for other, names in fields.items()}
            fields[field], sure[column] = (column,), Sure.SAID
        missing = [field for field in needed if not fields[field]]
        if missing:
            example = ",".join(f"{field}=…" for field in missing)
            raise Stopped(Failure.COLUMNS_MISSING, table, listed(missing), listed(unique), example)
        return Columns(unique, fields, sure)

    def _column(self, field: str, text: str, unique: Sequence[str]) -> str:
        if field not in self.names:
            raise Stopped(Failure.COLUMNS_WRONG, f"{field}={text}", listed(self.names))
        position = _said_position(text, unique)
        if position is None:
            raise Stopped(Failure.COLUMNS_WRONG, f"{field}={text}", listed(unique))
        return unique[position]


def said_columns(text: str) -> dict[str, str]:
    """Read `title=职位,employer=公司`; "" says nothing. Raises Stopped."""
    said: dict[str, str] = {}
    for pair in filter(None, re.split(r"[,，]", text)):
        field, mark, column = pair.partition("=")
        if not mark or not field.strip() or not column.strip():
            raise Stopped(Failure.COLUMNS_WRONG, pair, "title=…,employer=…")
        said[field.strip().lower()] = column.strip()
    return said


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


def letter(position: int) -> str:
    """The letter of a column as spreadsheets show it: 0 is A, 26 is AA."""
    high, low = divmod(position, 26)
    return (letter(high - 1) if high else "") + chr(65 + low)


def position_of(text: str) -> int | None:
    """The position (from 0) of a column said by letter (C, AA) or number (3); None where it is neither."""
    if not _POSITION.fullmatch(text) or text == "0":
        return None
    if text.isdecimal():
        return int(text) - 1
    number = 0
    for one in text.upper():
        number = number * 26 + ord(one) - 64
    return number - 1


def _said_position(text: str, header: Sequence[str]) -> int | None:
    """Where the column stands that is said by its name, else by letter or number."""
    wanted = folded(text)
    named_so = next((position for position, name in enumerate(header) if wanted and folded(name) == wanted), None)
    if named_so is not None:
        return named_so
    position = position_of(text)
    return position if position is not None and position < len(header) and header[position] else None


def listed(names: Iterable[str]) -> str:
    """Names for a sentence, cut where they are long or many."""
    shown = [name[:30] for name in names]
    return ", ".join(shown[:40]) + (" …" if len(shown) > 40 else "")
