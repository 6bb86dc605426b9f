"""The record of who looked at what, in SQL. Triggers keep anybody from changing a row."""

import sqlite3
from collections.abc import Sequence

from backend.store.rows import AuditRow


class AuditTable:
    """Implements `store.Audit` on one connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def add(self, row: AuditRow) -> None:
        values = (row.at, row.who, row.hall, row.record, row.holder, row.outcome)
        columns = "at, who, hall, record, holder, outcome"
        self._connection.execute(f"INSERT INTO audit ({columns}) VALUES (?, ?, ?, ?, ?, ?)", values)

    def rows(self) -> Sequence[AuditRow]:
        found = self._connection.execute("SELECT at, who, hall, record, holder, outcome FROM audit ORDER BY n")
        return [AuditRow(*row) for row in found]
