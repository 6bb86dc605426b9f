"""Officers' sessions, in SQL."""

import sqlite3

from backend.store.rows import OpenedSession


class SessionTable:
    """Implements `store.Sessions` on one connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def open(self, session: OpenedSession) -> None:
        values = (session.token, session.device, session.officer, session.opened, session.used)
        self._connection.execute("INSERT INTO sessions VALUES (?, ?, ?, ?, ?)", values)

    def session(self, token: str, device: str) -> OpenedSession | None:
        found = self._connection.execute(
            "SELECT token, device, officer, opened_s, used_s FROM sessions WHERE token = ? AND device = ?",
            (token, device),
        ).fetchone()
        return OpenedSession(*found) if found else None

    def use(self, token: str, now: float) -> None:
        self._connection.execute("UPDATE sessions SET used_s = max(used_s, ?) WHERE token = ?", (now, token))

    def end(self, token: str) -> None:
        self._connection.execute("DELETE FROM sessions WHERE token = ?", (token,))

    def end_of(self, officer: str) -> None:
        self._connection.execute("DELETE FROM sessions WHERE officer = ?", (officer,))

    def end_all(self) -> None:
        self._connection.execute("DELETE FROM sessions")

    def forget(self, now: float, idle: float, longest: float) -> None:
        statement = "DELETE FROM sessions WHERE opened_s > ? OR opened_s < ? OR used_s < ?"
        self._connection.execute(statement, (now, now - longest, now - idle))
