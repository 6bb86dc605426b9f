"""Vacancies and the log of their changes, in SQL."""

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, Final

from backend.employer_names import key_of
from backend.failures import Failure, Stopped
from backend.store.rows import Brought, KeptVacancy, NewVacancy, Verdict
from backend.store.sqlite.bodies import decoded, standing
from backend.store.sqlite.employers import OPEN_OF
from backend.store.sqlite.notes import Notes
from labourhall.contract import wire
from labourhall.market.answer import EmployerAnswer
from labourhall.market.vacancy import Status, Vacancy

_COLUMNS: Final = (
    "number", "identity", "status", "openings", "valid_until", "occupation", "trade", "body", "stripped", "held",
    "original", "taken_at", "contact", "held_since", "verdict", "employer",
)  # fmt: skip
LAST_NUMBER: Final = 999_999
_ACCEPTED: Final = "SELECT value FROM notes WHERE name = 'accepted'"
_KEPT: Final = "SELECT body, stripped, held, original, contact, held_since, verdict, suspended FROM"
_OWN: Final = "SELECT body, stripped, held, original, contact, held_since, verdict, 0 FROM vacancies"
"""As it is by itself, whoever is suspended: what is written of a vacancy must begin from this."""
_INSERT: Final = f"INSERT INTO vacancies ({', '.join(_COLUMNS)}) VALUES ({', '.join('?' * len(_COLUMNS))})"
_JUDGED: Final = "SELECT body, stripped, held, original, contact, '', '', 0 FROM judgements"
_JUDGEMENTS: Final = (
    # a decision of the meantime stands
    "SELECT number, was = status || verdict, identity, j.body, j.stripped, j.held, j.original, j.contact"
    " FROM judgements AS j JOIN vacancies USING (number) ORDER BY number LIMIT ?"
)
_JUDGE: Final = (
    "INSERT OR REPLACE INTO judgements SELECT number, status || verdict, ?, ?, ?, ?, ? FROM vacancies WHERE number = ?"
)
_LOG_SHOWN: Final = (
    # What no glass ever showed is no news. The plus keeps the engine from going over all that is open by the index of
    # status and date, at every step: a third of a second in a city of 110,000, with the file held.
    "INSERT INTO changes SELECT ? + ROW_NUMBER() OVER (ORDER BY number), number, ? FROM standing"
    " WHERE number > ? AND number <= ? AND +status = 'open' AND openings > 0 AND +valid_until >= ? AND NOT suspended"
    " ORDER BY number"
)
_LOG_EMPLOYER: Final = (
    f"INSERT INTO changes SELECT ? + ROW_NUMBER() OVER (ORDER BY number), number, ? {OPEN_OF} ORDER BY number"
)


class VacancyTable:
    """Implements `vacancies.Vacancies` on one connection."""

    def __init__(self, connection: sqlite3.Connection, notes: Notes) -> None:
        self._connection = connection
        self._notes = notes

    def bring(self, new: Sequence[NewVacancy], at: str) -> Sequence[Brought]:
        last, found, suspended = self._last_brought(), list[Brought](), self._suspended()
        for one in new:
            if known := self._number_of(one.identity):
                found.append(Brought(known, is_repeat=True))
                continue
            last += 1
            if last > LAST_NUMBER:
                raise Stopped(Failure.NUMBERS_USED_UP)
            vacancy = replace(one.vacancy, number=f"{last:06d}")
            row = _row(one, vacancy, at)
            self._connection.execute(_INSERT, row)
            found.append(Brought(vacancy.number, is_repeat=False, is_suspended=row[-1] in suspended))
        return found

    def as_brought(self, number: str) -> KeptVacancy:
        judged = self._one(f"{_JUDGED} WHERE number = ?", number)
        return _kept(judged) if judged else self._known(number)

    def put_judgement(self, number: str, new: NewVacancy) -> None:
        body = wire.encode(replace(new.vacancy, number=number))
        texts = (wire.encode(one).decode() for one in (new.stripped, new.held, new.original))
        self._connection.execute(_JUDGE, (body, *texts, new.contact, number))

    def accept(self) -> None:
        self._notes.set_number("accepted", self._last_brought())
        self._notes.set_number("judged", int(self._has_judgements()))

    def apply_judgements(self, limit: int, at: str) -> bool:
        if not self._notes.number("judged"):
            return False
        for number, stands, *row in self._connection.execute(_JUDGEMENTS, (limit,)).fetchall():
            if stands:
                self.judge_anew(number, _judgement(*row), at)
            self._connection.execute("DELETE FROM judgements WHERE number = ?", (number,))
        is_more = self._has_judgements()
        self._notes.set_number("judged", int(is_more))
        return is_more

    def show(self, limit: int, today: date, at: str) -> bool:
        first, accepted = self._notes.number("number"), self._notes.number("accepted")
        if first >= accepted:
            return False
        last, cursor = min(first + limit, accepted), self._notes.number("cursor")
        logged = self._connection.execute(_LOG_SHOWN, (cursor, at, str(first), str(last), str(today)))
        self._notes.set_number("cursor", cursor + logged.rowcount)
        self._notes.set_number("number", last)
        return last < accepted

    def is_waiting(self) -> bool:
        return self._notes.number("number") < self._notes.number("accepted")

    def drop_brought(self, limit: int) -> bool:
        some = f"SELECT number FROM vacancies WHERE number > ({_ACCEPTED}) LIMIT ?"
        dropped = self._connection.execute(f"DELETE FROM vacancies WHERE number IN ({some})", (limit,)).rowcount
        if not self._notes.number("judged"):
            some = "SELECT number FROM judgements LIMIT ?"
            judged = self._connection.execute(f"DELETE FROM judgements WHERE number IN ({some})", (limit,)).rowcount
            dropped = max(dropped, judged)
        return dropped == limit

    def _known(self, number: str) -> KeptVacancy:
        """The vacancy, seen or not, as it is by itself."""
        found = self._one(f"{_OWN} WHERE number = ?", number)
        assert found is not None, "a row for a vacancy that is not there"
        return _kept(found)

    def _has_judgements(self) -> bool:
        return self._connection.execute("SELECT 1 FROM judgements LIMIT 1").fetchone() is not None

    def _last_brought(self) -> int:
        last = self._connection.execute("SELECT MAX(number) FROM vacancies").fetchone()[0]
        return max(int(last or 0), self._notes.number("accepted"))

    def _suspended(self) -> frozenset[str]:
        return frozenset(key for (key,) in self._connection.execute("SELECT employer FROM suspensions"))

    def _number_of(self, identity: str) -> str | None:
        found = self._connection.execute("SELECT number FROM vacancies WHERE identity = ?", (identity,)).fetchone()
        return str(found[0]) if found else None

    def judge_anew(self, number: str, new: NewVacancy, at: str) -> None:
        vacancy = replace(new.vacancy, number=number, answer=self._known(number).vacancy.answer)
        columns = ", ".join(f"{column} = ?" for column in _COLUMNS[2:])
        self._connection.execute(
            f"UPDATE vacancies SET {columns} WHERE number = ?", (*_row(new, vacancy, at)[2:], number)
        )
        if int(number) <= self._notes.number("number"):
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
        body = wire.encode(replace(self._known(number).vacancy, answer=answer))
        self._connection.execute("UPDATE vacancies SET body = ? WHERE number = ?", (body, number))
        self._log(number, at)

    def vacancy(self, number: str) -> Vacancy | None:
        found = self._one("SELECT body, suspended FROM seen WHERE number = ?", number)
        return standing(*found) if found else None

    def kept_one(self, number: str) -> KeptVacancy | None:
        found = self._one(f"{_KEPT} seen WHERE number = ?", number)
        return _kept(found) if found else None

    def kept(self, held_only: bool) -> Iterator[KeptVacancy]:
        wanted = "WHERE status = 'held' OR (status = 'open' AND suspended)" if held_only else ""
        return map(_kept, self._connection.execute(f"{_KEPT} seen {wanted} ORDER BY number"))

    def open_on(self, today: date) -> Iterator[Vacancy]:
        """The date only narrows what is read: the market says what is open."""
        dated = "SELECT body, suspended FROM seen WHERE valid_until >= ? ORDER BY number"
        found = (standing(*row) for row in self._connection.execute(dated, (str(today),)))
        return (one for one in found if one.is_open(today))

    def log_employer(self, employer: str, today: date, at: str) -> None:
        cursor = self._notes.number("cursor")
        logged = self._connection.execute(_LOG_EMPLOYER, (cursor, at, employer, str(today)))
        self._notes.set_number("cursor", cursor + logged.rowcount)

    def cursor(self) -> int:
        return self._notes.number("cursor")

    def oldest_cursor(self) -> int:
        return self._notes.number("oldest_cursor")

    def changed_since(self, cursor: int, limit: int) -> Sequence[tuple[int, Vacancy]]:
        rows = self._connection.execute(
            "SELECT cursor, body, suspended FROM changes JOIN standing USING (number)"
            " WHERE cursor > ? ORDER BY cursor LIMIT ?",
            (cursor, limit),
        )
        return [(at, standing(*row)) for at, *row in rows]

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
    body, stripped, held, original, contact, held_since, verdict, suspended = row
    vacancy = decoded(body, Vacancy)
    return KeptVacancy(
        standing(body, suspended) if suspended else vacancy,
        decoded(stripped, tuple[str, ...]),
        decoded(held, tuple[str, ...]),
        decoded(original, dict[str, str]),
        contact,
        held_since,
        Verdict(verdict),
        waits=vacancy.status is Status.HELD,
        is_suspended=bool(suspended),
    )


def _judgement(identity: str, body: bytes, stripped: str, held: str, original: str, contact: str) -> NewVacancy:
    return NewVacancy(
        identity,
        decoded(body, Vacancy),
        decoded(original, dict[str, str]),
        decoded(stripped, tuple[str, ...]),
        decoded(held, tuple[str, ...]),
        contact,
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
        key_of(vacancy.employer),
    )
