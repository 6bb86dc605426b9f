"""Officers by name, in SQL."""

import sqlite3
from collections.abc import Sequence
from dataclasses import fields
from typing import Any, Final

from backend.store.rows import KeptOfficer
from backend.store.sqlite.bodies import decoded
from labourhall.contract import wire
from labourhall.contract.officer_calls import Role

_COLUMNS: Final = ", ".join(item.name for item in fields(KeptOfficer))


class OfficerTable:
    """Implements `store.Officers` on one connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def enrol(self, officer: KeptOfficer) -> None:
        values = (
            officer.name,
            wire.encode(officer.halls).decode(),
            wire.encode(officer.roles).decode(),
            officer.password,
            officer.must_change,
            officer.enrolled_at,
            officer.dismissed_at,
        )
        self._connection.execute(f"INSERT OR REPLACE INTO officers ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)", values)

    def officer(self, name: str) -> KeptOfficer | None:
        found = self._connection.execute(f"SELECT {_COLUMNS} FROM officers WHERE name = ?", (name,)).fetchone()
        return _officer(found) if found else None

    def all(self) -> Sequence[KeptOfficer]:
        return [_officer(row) for row in self._connection.execute(f"SELECT {_COLUMNS} FROM officers ORDER BY name")]

    def change_password(self, name: str, before: str, after: str) -> bool:
        done = self._connection.execute(
            "UPDATE officers SET password = ?, must_change = 0 WHERE name = ? AND password = ? AND dismissed_at = ''",
            (after, name, before),
        )
        return done.rowcount == 1

    def dismiss(self, name: str, at: str) -> None:
        statement = "UPDATE officers SET password = '', dismissed_at = ? WHERE name = ? AND dismissed_at = ''"
        self._connection.execute(statement, (at, name))


def _officer(row: Sequence[Any]) -> KeptOfficer:
    name, halls, roles, password, must_change, enrolled_at, dismissed_at = row
    return KeptOfficer(
        name,
        decoded(str(halls), tuple[str, ...]),
        decoded(str(roles), tuple[Role, ...]),
        password,
        bool(must_change),
        enrolled_at,
        dismissed_at,
    )
