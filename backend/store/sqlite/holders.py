"""The people whom the city knows, in SQL. Nothing here is ever logged."""

import sqlite3
from datetime import date
from typing import Final

from backend.store.rows import Insured, RegisteredPerson
from backend.store.sqlite.bodies import decoded
from labourhall.contract import wire
from labourhall.market.insurance import Insurance, Interval
from labourhall.market.seeker import Experience, Wishes

_PUT: Final = f"INSERT OR REPLACE INTO holders VALUES ({', '.join('?' * 12)})"


class HolderTable:
    """Implements `store.Holders` on one connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def put(self, holder: RegisteredPerson, insured: Insured) -> None:
        card = holder.card_number
        self._connection.execute(_PUT, _row(holder))
        for table in ("insurance", "balances"):
            self._connection.execute(f"DELETE FROM {table} WHERE card_number = ?", (card,))
        intervals = [(card, place, wire.encode(one).decode()) for place, one in enumerate(insured.intervals)]
        self._connection.executemany("INSERT INTO insurance VALUES (?, ?, ?)", intervals)
        balances = [(card, kind.value, fen) for kind, fen in insured.balances]
        self._connection.executemany("INSERT INTO balances VALUES (?, ?, ?)", balances)

    def holder(self, card_number: str) -> RegisteredPerson | None:
        found = self._connection.execute("SELECT * FROM holders WHERE card_number = ?", (card_number,)).fetchone()
        return _holder(found) if found else None

    def insured(self, card_number: str) -> Insured:
        of_card = (card_number,)
        intervals = self._connection.execute("SELECT body FROM insurance WHERE card_number = ? ORDER BY place", of_card)
        balances = self._connection.execute(
            "SELECT kind, fen FROM balances WHERE card_number = ? ORDER BY kind", of_card
        )
        return Insured(
            tuple(decoded(body, Interval) for (body,) in intervals),
            tuple((Insurance(kind), fen) for kind, fen in balances),
        )


def _row(holder: RegisteredPerson) -> tuple[object, ...]:
    return (
        holder.card_number,
        holder.identification_code,
        holder.id_number,
        holder.name,
        holder.education,
        wire.encode(holder.experience).decode(),
        wire.encode(holder.wishes).decode(),
        None if holder.registered_on is None else str(holder.registered_on),
        holder.card_key,
        holder.benefit_due,
        holder.benefit_drawn,
        str(holder.taken_on),
    )


def _holder(row: tuple[object, ...]) -> RegisteredPerson:
    card_number, code, id_number, name, education, experience, wishes, registered, key, due, drawn, taken = row
    return RegisteredPerson(
        card_number=str(card_number),
        identification_code=str(code),
        id_number=str(id_number),
        name=str(name),
        education=_number(education),
        experience=decoded(str(experience), tuple[Experience, ...]),
        wishes=decoded(str(wishes), Wishes),
        registered_on=None if registered is None else date.fromisoformat(str(registered)),
        card_key=key if isinstance(key, bytes) else None,
        benefit_due=_number(due),
        benefit_drawn=_number(drawn),
        taken_on=date.fromisoformat(str(taken)),
    )


def _number(value: object) -> int | None:
    return value if isinstance(value, int) else None
