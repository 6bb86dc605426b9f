"""What the halls' officers made for their boards, and what the boards show, in SQL."""

import sqlite3
from collections.abc import Collection, Sequence
from typing import Any, Final

from backend.store.rows import KeptVersion, ToldShown
from backend.store.sqlite.bodies import decoded
from backend.store.sqlite.notes import Notes
from labourhall.contract import wire
from labourhall.contract.playlist_calls import Version, VersionState

CHANGES: Final = "publications"
_COLUMNS: Final = "hall, body, content"


class VersionTable:
    """Implements `store.Versions` on one connection."""

    def __init__(self, connection: sqlite3.Connection, notes: Notes) -> None:
        self._connection = connection
        self._notes = notes

    def next_number(self, hall: str) -> int:
        return self._notes.count_up(f"versions_{hall}")

    def put(self, kept: KeptVersion) -> None:
        self._put(kept, self._turn(kept))

    def move(self, kept: KeptVersion) -> None:
        self._put(kept, self._notes.count_up(CHANGES))

    def version(self, hall: str, number: int) -> KeptVersion | None:
        return self._one("hall = ? AND number = ?", hall, number)

    def latest(self, hall: str, limit: int) -> Sequence[KeptVersion]:
        found = self._connection.execute(
            f"SELECT {_COLUMNS} FROM versions WHERE hall = ? ORDER BY number DESC LIMIT ?", (hall, limit)
        )
        return [_read(row) for row in found]

    def how_many(self, hall: str) -> int:
        found = self._connection.execute("SELECT COUNT(*) FROM versions WHERE hall = ?", (hall,)).fetchone()
        return int(found[0])

    def places(self) -> Sequence[str]:
        return [str(row[0]) for row in self._connection.execute("SELECT DISTINCT hall FROM versions ORDER BY hall")]

    def every(self, hall: str) -> Sequence[Version]:
        found = self._connection.execute("SELECT body FROM versions WHERE hall = ? ORDER BY number DESC", (hall,))
        return [decoded(row[0], Version) for row in found]

    def published(self, hall: str) -> Sequence[int]:
        found = self._connection.execute(
            "SELECT number FROM versions WHERE hall = ? AND state = ? ORDER BY turn DESC",
            (hall, VersionState.PUBLISHED.value),
        )
        return [int(row[0]) for row in found]

    def forget(self, hall: str, numbers: Collection[int]) -> None:
        rows = ((hall, number) for number in numbers)
        self._connection.executemany("DELETE FROM versions WHERE hall = ? AND number = ?", rows)

    def playing(self, hall: str) -> KeptVersion | None:
        return self._one("hall = ? AND state = ? ORDER BY turn DESC LIMIT 1", hall, VersionState.PUBLISHED.value)

    def order(self, hall: str) -> int:
        found = self._connection.execute("SELECT max(turn) FROM versions WHERE hall = ?", (hall,)).fetchone()
        return int(found[0] or 0)

    def count(self) -> int:
        return self._notes.number(CHANGES)

    def tell(self, shown: ToldShown) -> None:
        values = (shown.hall, shown.board, shown.bundle, shown.page, shown.frame, shown.at)
        self._connection.execute("INSERT OR REPLACE INTO shown VALUES (?, ?, ?, ?, ?, ?)", values)

    def shown(self, hall: str) -> Sequence[ToldShown]:
        found = self._connection.execute(
            "SELECT hall, board, bundle, page, frame, at FROM shown WHERE hall = ? ORDER BY board", (hall,)
        )
        return [ToldShown(*row) for row in found]

    def _put(self, kept: KeptVersion, turn: int) -> None:
        state = kept.version.state.value
        values = (kept.hall, kept.version.number, state, turn, wire.encode(kept.version), kept.content)
        self._connection.execute("INSERT OR REPLACE INTO versions VALUES (?, ?, ?, ?, ?, ?)", values)

    def _turn(self, kept: KeptVersion) -> int:
        """When it was moved last, counted over all halls; 0 for what never was."""
        found = self._connection.execute(
            "SELECT turn FROM versions WHERE hall = ? AND number = ?", (kept.hall, kept.version.number)
        ).fetchone()
        return int(found[0]) if found else 0

    def _one(self, where: str, *values: Any) -> KeptVersion | None:
        found = self._connection.execute(f"SELECT {_COLUMNS} FROM versions WHERE {where}", values).fetchone()
        return _read(found) if found else None


def _read(row: Any) -> KeptVersion:
    hall, body, content = row
    return KeptVersion(hall, decoded(body, Version), content)
