"""Challenges and visits, in SQL."""

import sqlite3

from backend.store.rows import IssuedChallenge, OpenedVisit


class VisitTable:
    """Implements `store.Visits` on one connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def issue(self, challenge: IssuedChallenge) -> None:
        values = (challenge.id, challenge.device, challenge.value, challenge.issued)
        self._connection.execute("INSERT INTO challenges VALUES (?, ?, ?, ?, 0)", values)

    def consume(self, identifier: str, device: str) -> IssuedChallenge | None:
        found = self._connection.execute(
            "UPDATE challenges SET used = 1 WHERE id = ? AND device = ? AND used = 0"
            " RETURNING id, device, value, issued_s",
            (identifier, device),
        ).fetchone()
        return IssuedChallenge(*found) if found else None

    def open(self, visit: OpenedVisit) -> None:
        self._connection.execute("DELETE FROM visits WHERE device = ?", (visit.device,))
        values = (visit.token, visit.device, visit.card_number, visit.opened)
        self._connection.execute("INSERT INTO visits VALUES (?, ?, ?, ?)", values)

    def visit(self, token: str, device: str) -> OpenedVisit | None:
        found = self._connection.execute(
            "SELECT token, device, card_number, opened_s FROM visits WHERE token = ? AND device = ?", (token, device)
        ).fetchone()
        return OpenedVisit(*found) if found else None

    def end(self, token: str) -> None:
        self._connection.execute("DELETE FROM visits WHERE token = ?", (token,))

    def forget(self, now: float, seconds: float) -> None:
        for table, column in (("visits", "opened_s"), ("challenges", "issued_s")):
            statement = f"DELETE FROM {table} WHERE {column} > ? OR {column} < ?"
            self._connection.execute(statement, (now, now - seconds))
