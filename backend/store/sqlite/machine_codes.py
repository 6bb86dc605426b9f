"""One-time codes of machines and who came with them, in SQL."""

import sqlite3
from collections.abc import Sequence
from datetime import date
from typing import Any

from backend.store.rows import ClaimState, MachineClaim, MachineCode
from labourhall.contract.enrolment_calls import MachineRole


class MachineCodeTable:
    """Implements `store.MachineCodes` on one connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def put(self, code: MachineCode) -> None:
        about = (code.id, code.hall, code.role.value, code.approved, code.replacing, code.until.isoformat())
        values = (*about, code.made_by, code.made_at, "", "", 0, "", "")
        self._connection.execute(f"INSERT INTO machine_codes VALUES ({', '.join('?' * len(values))})", values)

    def code(self, identifier: str) -> MachineCode | None:
        found = self._connection.execute("SELECT * FROM machine_codes WHERE id = ?", (identifier,)).fetchone()
        return _code(found) if found else None

    def claim(self, identifier: str, claim: MachineClaim) -> None:
        values = (claim.fingerprint, claim.asset, claim.replaces, claim.since, claim.state.value, identifier)
        self._connection.execute(
            "UPDATE machine_codes SET fingerprint = ?, asset = ?, replaces = ?, since = ?, state = ? WHERE id = ?",
            values,
        )

    def claimed(self, hall: str) -> Sequence[MachineCode]:
        found = self._connection.execute(
            "SELECT * FROM machine_codes WHERE hall = ? AND state != '' ORDER BY since, id", (hall,)
        )
        return [_code(row) for row in found]

    def count_good(self, hall: str, today: date) -> int:
        found = self._connection.execute(
            "SELECT COUNT(*) FROM machine_codes WHERE hall = ? AND state = '' AND until >= ?", (hall, today.isoformat())
        )
        return int(found.fetchone()[0])

    def withdraw(self, hall: str) -> int:
        return self._connection.execute("DELETE FROM machine_codes WHERE hall = ? AND state = ''", (hall,)).rowcount

    def forget(self, before: date) -> None:
        self._connection.execute("DELETE FROM machine_codes WHERE until < ?", (before.isoformat(),))


def _code(row: tuple[Any, ...]) -> MachineCode:
    identifier, hall, role, approved, replacing, until, made_by, made_at, *claimed = row
    fingerprint, asset, replaces, since, state = claimed
    claim = MachineClaim(fingerprint, asset, bool(replaces), since, ClaimState(state)) if state else None
    day = date.fromisoformat(until)
    return MachineCode(
        identifier, hall, MachineRole(role), bool(approved), bool(replacing), day, made_by, made_at, claim
    )
