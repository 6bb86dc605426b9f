"""Single values of the database by name: counters that never go back, and the database's own name."""

import sqlite3


class Notes:
    """The notes on one connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def text(self, name: str) -> str:
        found = self._connection.execute("SELECT value FROM notes WHERE name = ?", (name,)).fetchone()
        return str(found[0]) if found else ""

    def number(self, name: str) -> int:
        return int(self.text(name) or 0)

    def set_number(self, name: str, value: int) -> None:
        self._connection.execute("INSERT OR REPLACE INTO notes VALUES (?, ?)", (name, str(value)))

    def count_up(self, name: str) -> int:
        """The next number of a counter."""
        value = self.number(name) + 1
        self.set_number(name, value)
        return value
