"""Machines by the hash of their key, in SQL."""

import sqlite3

from backend.store.rows import Device


class KeyTable:
    """Implements `store.Keys` on one connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def enrol_device(self, device: Device, at: str) -> None:
        values = (device.id, device.hall, device.name, at)
        self._connection.execute("INSERT OR REPLACE INTO devices VALUES (?, ?, ?, ?)", values)

    def device(self, key_hash: str) -> Device | None:
        found = self._connection.execute(
            "SELECT key_hash, hall, name FROM devices WHERE key_hash = ?", (key_hash,)
        ).fetchone()
        return Device(*found) if found else None

    def has_device(self, hall: str, name: str) -> bool:
        found = self._connection.execute("SELECT 1 FROM devices WHERE hall = ? AND name = ?", (hall, name))
        return found.fetchone() is not None

    def retire_device(self, hall: str, name: str) -> bool:
        gone = self._connection.execute("DELETE FROM devices WHERE hall = ? AND name = ?", (hall, name))
        return gone.rowcount > 0
