"""The record of who looked at what, in SQL. Triggers keep anybody from changing a row."""

import sqlite3
from collections.abc import Sequence
from dataclasses import astuple, fields
from typing import Final

from backend.store.rows import AuditRow

_COLUMNS: Final = ", ".join(item.name for item in fields(AuditRow))


class AuditTable:
    """Implements `store.Audit` on one connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def add(self, row: AuditRow) -> None:
        marks = ", ".join("?" * len(fields(AuditRow)))
        self._connection.execute(f"INSERT INTO audit ({_COLUMNS}) VALUES ({marks})", astuple(row))

    def rows(self) -> Sequence[AuditRow]:
        found = self._connection.execute(f"SELECT {_COLUMNS} FROM audit ORDER BY n")
        return [AuditRow(*row) for row in found]
