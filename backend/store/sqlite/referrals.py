"""Letters, in SQL."""

import sqlite3
from datetime import date
from typing import Final

from backend.store.rows import KeptReferral
from backend.store.sqlite.notes import Notes

_COLUMNS: Final = "device, idempotency_key, digest, answer, number, card_number, valid_until"


class ReferralTable:
    """Implements `store.Referrals` on one connection."""

    def __init__(self, connection: sqlite3.Connection, notes: Notes) -> None:
        self._connection = connection
        self._notes = notes

    def next_number(self, year: int) -> int:
        return self._notes.count_up(f"letters_{year}")

    def put(self, referral: KeptReferral) -> None:
        values = (
            referral.device,
            referral.idempotency_key,
            referral.digest,
            referral.answer,
            referral.number,
            referral.card_number,
            str(referral.valid_until),
        )
        self._connection.execute("INSERT INTO referrals VALUES (?, ?, ?, ?, ?, ?, ?)", values)

    def by_key(self, device: str, idempotency_key: str) -> KeptReferral | None:
        return self._one("device = ? AND idempotency_key = ?", device, idempotency_key)

    def by_number(self, number: str) -> KeptReferral | None:
        return self._one("number = ?", number)

    def count_good(self, card_number: str, today: date) -> int:
        counted = "SELECT COUNT(*) FROM referrals WHERE card_number = ? AND valid_until >= ?"
        return int(self._connection.execute(counted, (card_number, str(today))).fetchone()[0])

    def _one(self, where: str, *values: str) -> KeptReferral | None:
        found = self._connection.execute(f"SELECT {_COLUMNS} FROM referrals WHERE {where}", values).fetchone()
        if found is None:
            return None
        device, key, digest, answer, number, card_number, until = found
        return KeptReferral(device, key, digest, answer, number, card_number, date.fromisoformat(until))
