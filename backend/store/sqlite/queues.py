"""The halls' queues, in SQL: every row is of one day, and goes with it."""

import sqlite3
from collections.abc import Sequence
from datetime import date
from typing import Any, Final

from backend.store.rows import KeptCall, QueueDay, Sending
from backend.store.sqlite.notes import Notes

TURNS: Final = "queue_calls"
_COLUMNS: Final = "turn, number, window, times, at_s"


class QueueTable:
    """Implements `store.Queues` on one connection."""

    def __init__(self, connection: sqlite3.Connection, notes: Notes) -> None:
        self._connection = connection
        self._notes = notes

    def open_window(self, day: QueueDay, window: str) -> bool:
        statement = "INSERT OR IGNORE INTO queue_windows VALUES (?, ?, ?)"
        return self._connection.execute(statement, (*_day(day), window)).rowcount > 0

    def close_window(self, day: QueueDay, window: str) -> bool:
        statement = "DELETE FROM queue_windows WHERE hall = ? AND day = ? AND window = ?"
        return self._connection.execute(statement, (*_day(day), window)).rowcount > 0

    def windows(self, day: QueueDay) -> Sequence[str]:
        found = self._connection.execute(
            "SELECT window FROM queue_windows WHERE hall = ? AND day = ? ORDER BY length(window), window", _day(day)
        )
        return [str(row[0]) for row in found]

    def taken(self, day: QueueDay, sending: Sending) -> int | None:
        found = self._connection.execute(
            "SELECT number FROM queue_numbers WHERE hall = ? AND day = ? AND device = ? AND idempotency_key = ?",
            (*_day(day), sending.device, sending.key),
        ).fetchone()
        return int(found[0]) if found else None

    def take(self, day: QueueDay, sending: Sending) -> int:
        number = self.given(day) + 1
        values = (*_day(day), number, 0, sending.device, sending.key)
        self._connection.execute("INSERT INTO queue_numbers VALUES (?, ?, ?, ?, ?, ?)", values)
        return number

    def given(self, day: QueueDay) -> int:
        statement = "SELECT coalesce(max(number), 0) FROM queue_numbers WHERE hall = ? AND day = ?"
        return int(self._connection.execute(statement, _day(day)).fetchone()[0])

    def waiting(self, day: QueueDay) -> Sequence[int]:
        statement = "SELECT number FROM queue_numbers WHERE hall = ? AND day = ? AND called = 0 ORDER BY number"
        return [int(row[0]) for row in self._connection.execute(statement, _day(day))]

    def called(self, day: QueueDay, sending: Sending) -> KeptCall | None:
        found = self._connection.execute(
            f"SELECT {_COLUMNS} FROM queue_calls WHERE hall = ? AND day = ? AND device = ? AND idempotency_key = ?",
            (*_day(day), sending.device, sending.key),
        ).fetchone()
        return KeptCall(*found) if found else None

    def call(self, day: QueueDay, sending: Sending, number: int, window: str, at: float) -> KeptCall:
        times = self._connection.execute(
            "UPDATE queue_numbers SET called = called + 1 WHERE hall = ? AND day = ? AND number = ? RETURNING called",
            (*_day(day), number),
        ).fetchone()[0]
        kept = KeptCall(self._notes.count_up(TURNS), number, window, int(times), at)
        values = (kept.turn, *_day(day), number, window, kept.times, at, sending.device, sending.key)
        self._connection.execute("INSERT INTO queue_calls VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", values)
        return kept

    def calls_after(self, hall: str, turn: int, limit: int) -> Sequence[KeptCall]:
        found = self._connection.execute(
            f"SELECT {_COLUMNS} FROM queue_calls WHERE hall = ? AND turn > ? ORDER BY turn DESC LIMIT ?",
            (hall, turn, limit),
        ).fetchall()
        return [KeptCall(*row) for row in reversed(found)]

    def count(self) -> int:
        return self._notes.number(TURNS)

    def forget(self, before: date) -> None:
        for name in ("queue_windows", "queue_numbers", "queue_calls"):
            self._connection.execute(f"DELETE FROM {name} WHERE day < ?", (before.isoformat(),))


def _day(day: QueueDay) -> tuple[Any, ...]:
    return day.hall, day.day.isoformat()
