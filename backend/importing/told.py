"""What an import must tell besides its counts: all that was left out, mended or could not be read, by kind.

Words are `backend.told.<kind>`; nothing here knows a language.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

SHOWN: Final = 20
"""So many places of one kind are kept; the count counts them all."""


class Told(StrEnum):
    """The kinds, in the order in which they are told."""

    SHEET_WITHOUT_HEADER = "sheet_without_header"
    SHEET_HIDDEN = "sheet_hidden"
    HIDDEN_ROW = "hidden_row"
    OPEN_QUOTE = "open_quote"
    DAMAGED = "damaged"
    ERROR_CELL = "error_cell"
    MERGED_ROW = "merged_row"
    TURNED_BACK = "turned_back"
    NO_ID = "no_id"
    UNREAD = "unread"
    CUT = "cut"
    ZERO_OPEN = "zero_open"
    CONTACT = "contact"
    STALE = "stale"
    UNUSED_COLUMN = "unused_column"


@dataclass(frozen=True, slots=True)
class ImportNote:
    """How often one kind happened in a file, of which field (where it is of one), and where: the first places."""

    kind: Told
    field: str
    count: int
    where: tuple[str, ...]


class ImportNotes:
    """Collects while a file is read."""

    def __init__(self) -> None:
        self._counts: dict[tuple[Told, str], int] = {}
        self._where: dict[tuple[Told, str], list[str]] = {}

    def add(self, kind: Told, where: str, field: str = "") -> None:
        """It happened here."""
        key = kind, field
        self._counts[key] = self._counts.get(key, 0) + 1
        places = self._where.setdefault(key, [])
        if len(places) < SHOWN and where not in places:
            places.append(where)

    def add_all(self, kind: Told, where: Iterable[str]) -> None:
        """It happened at each of these."""
        for one in where:
            self.add(kind, one)

    def all(self) -> tuple[ImportNote, ...]:
        """What there is to tell, kind by kind."""
        order = {kind: index for index, kind in enumerate(Told)}
        keys = sorted(self._counts, key=lambda key: (order[key[0]], key[1]))
        return tuple(ImportNote(*key, self._counts[key], tuple(self._where[key])) for key in keys)
