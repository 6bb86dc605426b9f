"""Employers by the key of their name, in SQL: what they have, and who is suspended.

What a suspension means for a vacancy is said by the view `standing`.
"""

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import astuple
from datetime import date
from typing import Final

from backend.store.rows import KeptSuspension
from backend.store.sqlite.bodies import decoded
from labourhall.market.vacancy import Vacancy

_OPEN: Final = "+status = 'open' AND openings > 0 AND +valid_until >= ?"
OPEN_OF: Final = f"FROM seen WHERE employer = ? AND {_OPEN}"
"""What of an employer is open by itself; the plus has the engine go by the index of employers."""
_COLUMNS: Final = "employer, name, reason, officer, since"


class EmployerTable:
    """Implements `vacancies.Employers` on one connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def has(self, key: str) -> bool:
        return self._number("SELECT EXISTS (SELECT 1 FROM vacancies WHERE employer = ?)", key) > 0

    def open_of(self, key: str, today: date) -> int:
        return self._number(f"SELECT COUNT(*) {OPEN_OF}", key, str(today))

    def waiting_of(self, key: str) -> int:
        return self._number("SELECT COUNT(*) FROM seen WHERE employer = ? AND +status = 'held'", key)

    def keys(self) -> Sequence[str]:
        return [str(key) for (key,) in self._connection.execute("SELECT DISTINCT employer FROM vacancies")]

    def open_keys(self, today: date) -> Sequence[str]:
        rows = self._connection.execute(f"SELECT DISTINCT employer FROM seen WHERE {_OPEN}", (str(today),))
        return [str(key) for (key,) in rows]

    def name(self, key: str) -> str:
        latest = "SELECT body FROM vacancies WHERE employer = ? ORDER BY number DESC LIMIT 1"
        return decoded(self._connection.execute(latest, (key,)).fetchone()[0], Vacancy).employer

    def suspend(self, suspension: KeptSuspension) -> None:
        values = astuple(suspension)
        self._connection.execute(f"INSERT OR REPLACE INTO suspensions ({_COLUMNS}) VALUES (?, ?, ?, ?, ?)", values)

    def suspension(self, key: str) -> KeptSuspension | None:
        found = self._connection.execute(f"SELECT {_COLUMNS} FROM suspensions WHERE employer = ?", (key,)).fetchone()
        return KeptSuspension(*found) if found else None

    def suspensions(self) -> Mapping[str, KeptSuspension]:
        rows = self._connection.execute(f"SELECT {_COLUMNS} FROM suspensions ORDER BY since, employer")
        return {row[0]: KeptSuspension(*row) for row in rows}

    def lift(self, key: str) -> None:
        self._connection.execute("DELETE FROM suspensions WHERE employer = ?", (key,))

    def _number(self, query: str, *values: str) -> int:
        return int(self._connection.execute(query, values).fetchone()[0])
