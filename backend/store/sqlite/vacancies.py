"""Vacancies and the log of their changes, in SQL."""

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, Final

from backend.failures import Failure, Stopped
from backend.store.rows import KeptVacancy, NewVacancy, Verdict
from backend.store.sqlite.bodies import decoded
from backend.store.sqlite.notes import Notes
from labourhall.contract import wire
from labourhall.market.answer import EmployerAnswer
from labourhall.market.vacancy import Status, Vacancy

_COLUMNS: Final = (
    "number", "identity", "status", "openings", "valid_until", "occupation", "trade", "body", "stripped", "held",
    "original", "taken_at", "contact", "held_since", "verdict",
)  # fmt: skip
LAST_NUMBER: Final = 999_999
_KEPT: Final = "SELECT body, stripped, held, original, contact, held_since, verdict FROM vacancies"
_INSERT: Final = f"INSERT INTO vacancies ({', '.join(_COLUMNS)}) VALUES ({', '.join('?' * len(_COLUMNS))})"


class VacancyTable:
    """Implements `store.Vacancies` on one connection."""

    def __init__(self, connection: sqlite3.Connection, notes: Notes) -> None:
        self._connection = connection
        self._notes = notes

    def add(self, new: NewVacancy, today: date, at: str) -> str | None:
        if self._one("SELECT 1 FROM vacancies WHERE identity = ?", new.identity) is not None:
            return None
        number = self._notes.count_up("number")
        if number > LAST_NUMBER:
            raise Stopped(Failure.NUMBERS_USED_UP)
        vacancy = replace(new.vacancy, number=f"{number:06d}")
        self._connection.execute(_INSERT, _row(new, vacancy, at))
        if vacancy.is_open(today):  # what no glass ever showed is no news
            self._log(vacancy.number, at)
        return vacancy.number

    def of_identity(self, identity: str) -> KeptVacancy | None:
        found = self._one(f"{_KEPT} WHERE identity = ?", identity)
        return _kept(found) if found else None

    def judge_anew(self, number: str, new: NewVacancy, at: str) -> None:
        before = self.vacancy(number)
        assert before is not None, "a row for a vacancy that is not there"
        vacancy = replace(new.vacancy, number=number, answer=before.answer)
        columns = ", ".join(f"{column} = ?" for column in _COLUMNS[2:])
        self._connection.execute(
            f"UPDATE vacancies SET {columns} WHERE number = ?", (*_row(new, vacancy, at)[2:], number)
        )
        self._log(number, at)

    def decide(self, number: str, verdict: Verdict, at: str) -> None:
        vacancy = self.vacancy(number)
        assert vacancy is not None, "a verdict on a vacancy that is not there"
        status = Status.OPEN if verdict is Verdict.RELEASED else Status.WITHDRAWN
        values = (status.value, wire.encode(replace(vacancy, status=status)), verdict.value, number)
        self._connection.execute("UPDATE vacancies SET status = ?, body = ?, verdict = ? WHERE number = ?", values)
        self._log(number, at)

    def close(self, number: str, status: Status, at: str) -> bool:
        vacancy = self.vacancy(number)
        if vacancy is None or vacancy.status not in (Status.OPEN, Status.HELD):
            return False
        closed = replace(vacancy, status=status)
        values = (status.value, wire.encode(closed), number)
        self._connection.execute("UPDATE vacancies SET status = ?, body = ? WHERE number = ?", values)
        self._log(number, at)
        return True

    def answer(self, number: str, answer: EmployerAnswer, at: str) -> None:
        vacancy = self.vacancy(number)
        assert vacancy is not None, "an answer for a vacancy that is not there"
        body = wire.encode(replace(vacancy, answer=answer))
        self._connection.execute("UPDATE vacancies SET body = ? WHERE number = ?", (body, number))
        self._log(number, at)

    def vacancy(self, number: str) -> Vacancy | None:
        found = self._one("SELECT body FROM vacancies WHERE number = ?", number)
        return decoded(found[0], Vacancy) if found else None

    def kept_one(self, number: str) -> KeptVacancy | None:
        found = self._one(f"{_KEPT} WHERE number = ?", number)
        return _kept(found) if found else None

    def kept(self, held_only: bool) -> Iterator[KeptVacancy]:
        wanted = "WHERE status = 'held'" if held_only else ""
        return map(_kept, self._connection.execute(f"{_KEPT} {wanted} ORDER BY number"))

    def open_on(self, today: date) -> Iterator[Vacancy]:
        """The date only narrows what is read: the market says what is open."""
        dated = "SELECT body FROM vacancies WHERE valid_until >= ? ORDER BY number"
        found = (decoded(body, Vacancy) for (body,) in self._connection.execute(dated, (str(today),)))
        return (one for one in found if one.is_open(today))

    def cursor(self) -> int:
        return self._notes.number("cursor")

    def oldest_cursor(self) -> int:
        return self._notes.number("oldest_cursor")

    def changed_since(self, cursor: int, limit: int) -> Sequence[tuple[int, Vacancy]]:
        rows = self._connection.execute(
            "SELECT cursor, body FROM changes JOIN vacancies USING (number) WHERE cursor > ? ORDER BY cursor LIMIT ?",
            (cursor, limit),
        )
        return [(at, decoded(body, Vacancy)) for at, body in rows]

    def forget_changes(self, before: str) -> None:
        last = self._connection.execute("SELECT MAX(cursor) FROM changes WHERE at < ?", (before,)).fetchone()[0]
        if last is not None:
            self._connection.execute("DELETE FROM changes WHERE cursor <= ?", (last,))
            self._notes.set_number("oldest_cursor", last)

    def _one(self, query: str, value: str) -> tuple[Any, ...] | None:
        found: tuple[Any, ...] | None = self._connection.execute(query, (value,)).fetchone()
        return found

    def _log(self, number: str, at: str) -> None:
        self._connection.execute("INSERT INTO changes VALUES (?, ?, ?)", (self._notes.count_up("cursor"), number, at))


def _kept(row: tuple[Any, ...]) -> KeptVacancy:
    body, stripped, held, original, contact, held_since, verdict = row
    return KeptVacancy(
        decoded(body, Vacancy),
        decoded(stripped, tuple[str, ...]),
        decoded(held, tuple[str, ...]),
        decoded(original, dict[str, str]),
        contact,
        held_since,
        Verdict(verdict),
    )


def _row(new: NewVacancy, vacancy: Vacancy, at: str) -> tuple[object, ...]:
    return (
        vacancy.number,
        new.identity,
        vacancy.status.value,
        vacancy.openings,
        str(vacancy.valid_until),
        vacancy.occupation,
        vacancy.trade,
        wire.encode(vacancy),
        wire.encode(new.stripped).decode(),
        wire.encode(new.held).decode(),
        wire.encode(new.original).decode(),
        at,
        new.contact,
        at if vacancy.status is Status.HELD else "",
        Verdict.NONE.value,
    )
