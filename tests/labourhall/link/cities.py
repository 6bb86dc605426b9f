"""A city in a few lines: vacancies, a log of changes, and a sender that answers from them, or fails when told to."""

import threading
from collections.abc import Callable
from datetime import datetime
from typing import Any, TypeVar, cast

from labourhall.contract.call import Call
from labourhall.contract.public_calls import Changes, GetChanges, GetSnapshot, Snapshot
from labourhall.contract.refusals import CursorGone, NoAnswer, Trouble
from labourhall.contract.visit_calls import Ended, EndVisit
from labourhall.market.vacancy import Vacancy
from labourhall.program.hall_time import HALL_TIME

A = TypeVar("A")
NOON = datetime(2026, 11, 23, 12, 0, tzinfo=HALL_TIME)


class City:
    """What a city holds. Cursors are "c0", "c1" …; those before `oldest` are no longer known."""

    def __init__(self) -> None:
        self.vacancies: dict[str, Vacancy] = {}
        self.log: list[tuple[Vacancy | None, tuple[str, str] | None]] = []
        self.oldest = 0
        self.now = NOON
        self.condition = threading.Condition()

    def put(self, vacancy: Vacancy) -> None:
        with self.condition:
            self.vacancies[vacancy.number] = vacancy
            self.log.append((vacancy, None))
            self.condition.notify_all()

    def close(self, number: str, reason: str) -> None:
        with self.condition:
            if self.vacancies.pop(number, None) is not None:
                self.log.append((None, (number, reason)))
                self.condition.notify_all()

    def snapshot(self) -> Snapshot:
        return Snapshot(f"c{len(self.log)}", self.now, tuple(self.vacancies.values()))

    def changes(self, since: str, limit: int) -> Changes:
        """The last state of each number among the next `limit` entries, as a city's feed gives it."""
        start = int(since.removeprefix("c"))
        if start < self.oldest:
            raise CursorGone()
        end = min(start + limit, len(self.log))
        upsert: dict[str, Vacancy] = {}
        gone: dict[str, str] = {}
        for put, closed in self.log[start:end]:
            if put is not None:
                upsert[put.number] = put
                gone.pop(put.number, None)
            if closed is not None:
                gone[closed[0]] = closed[1]
                upsert.pop(closed[0], None)
        return Changes(f"c{end}", self.now, tuple(upsert.values()), tuple(gone.items()), more=end < len(self.log))


class Channel:
    """A sender to `city`. `fail` may raise a Trouble for a call before it is answered."""

    def __init__(self, city: City, fail: Callable[[Call[Any]], Trouble | None] = lambda _: None) -> None:
        self._city = city
        self._fail = fail
        self.is_closed = False
        self.calls: list[Call[Any]] = []

    def send(self, call: Call[A], key: str = "") -> A:
        self.calls.append(call)
        trouble = self._fail(call)
        if trouble is not None:
            raise trouble
        if isinstance(call, EndVisit):
            return cast(A, Ended(True))
        if isinstance(call, GetSnapshot):
            return cast(A, self._city.snapshot())
        assert isinstance(call, GetChanges)
        with self._city.condition:
            changes = self._city.changes(call.since, call.limit)
            if changes.cursor == call.since and call.wait:
                self._city.condition.wait_for(lambda: self._has_news(call.since), timeout=30)
                changes = self._city.changes(call.since, call.limit)
            if self.is_closed:
                raise NoAnswer("closed")
        return cast(A, changes)

    def close(self) -> None:
        with self._city.condition:
            self.is_closed = True
            self._city.condition.notify_all()

    def _has_news(self, since: str) -> bool:
        return self.is_closed or len(self._city.log) > int(since.removeprefix("c"))
