"""What broke into the halls' boards, in SQL."""

import sqlite3
from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

from backend.store.sqlite.bodies import decoded
from backend.store.sqlite.notes import Notes
from backend.store.sqlite.versions import CHANGES
from labourhall.contract import wire
from labourhall.contract.interrupt_calls import Raised
from labourhall.contract.interrupts import UrgentNotice

NUMBER: Final = "interrupts"
NEVER: Final = float(2**53)
"""The end of what has none."""


class InterruptTable:
    """Implements `store.Interrupts` on one connection."""

    def __init__(self, connection: sqlite3.Connection, notes: Notes) -> None:
        self._connection = connection
        self._notes = notes

    def next_number(self) -> int:
        return self._notes.count_up(NUMBER)

    def put(self, raised: Raised) -> None:
        page = raised.interrupt
        ends = page.until.timestamp() if isinstance(page, UrgentNotice) else NEVER
        values = (raised.hall, raised.number, int(raised.lifted_at is None), ends, wire.encode(raised))
        self._connection.execute("INSERT OR REPLACE INTO interrupts VALUES (?, ?, ?, ?, ?)", values)

    def move(self, raised: Raised) -> None:
        self.put(raised)
        self._notes.count_up(CHANGES)

    def one(self, hall: str, number: int) -> Raised | None:
        found = self._read("hall = ? AND number = ?", hall, number)
        return found[0] if found else None

    def standing(self, hall: str, now: datetime) -> Sequence[Raised]:
        return self._read("hall = ? AND stands AND ends > ? ORDER BY number", hall, now.timestamp())

    def latest(self, hall: str, limit: int) -> Sequence[Raised]:
        return self._read("hall = ? ORDER BY number DESC LIMIT ?", hall, limit)

    def _read(self, where: str, *values: Any) -> list[Raised]:
        rows = self._connection.execute(f"SELECT body FROM interrupts WHERE {where}", values)
        return [decoded(body, Raised) for (body,) in rows]
