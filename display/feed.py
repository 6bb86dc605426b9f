"""What the board knows of its hall: the hall's copy kept fresh over the line, what to play, who is called.

Lives between threads. A vacancy that left is told before anything is read anew: the glass must not wait for that. A
copy that cannot be read now (locked, disk full) is read again with the next question to the city; until then the data
age. Before the first frame the newest vacancies of the copy are read, each proved by its own hash; then a thread looks
through all of it, reads it, and ends with that.
"""

import logging
import threading
import time
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from types import MappingProxyType
from typing import Any, Final, TypeVar

from display.bundles import BundleFollower
from display.calls import BoardCall
from display.freshness import Freshness
from display.nudge import Nudge
from display.programme import Programme
from display.queue_calls import CallFollower
from display.showing import Data
from labourhall.contract.call import Call, Channel
from labourhall.contract.public_calls import Changes, GetChanges, Snapshot
from labourhall.link.cache import Cache, CacheUnusable
from labourhall.link.news import CopyStuck, LineDown, LineUp, News, VacanciesChanged
from labourhall.market.vacancy import Vacancy
from labourhall.program import memory

log = logging.getLogger(__name__)

A = TypeVar("A")

ANY_DAY: Final = date.min
"""What is open today the gate decides, frame by frame: the machine's clock may be wrong when the copy is read."""


AWAITED_SECONDS: Final = 10.0
"""So long a board that never had a bundle waits for its first before it plays what is built in."""
FIRST: Final = 60
"""So many vacancies are there from the first frame on: more than a board shows until the others are read."""
KEPT: Final = 1000
"""So many are read between two looks for rubbish, which then looks through them no more: all of 100,000 vacancies
looked through at once is a tenth of a second in which no frame comes.
"""


class Feed:
    """Takes news from the line's threads and gives the wall's thread its data; `seconds` is a monotonic clock.

    What left, and what is there instead, is a nudge.
    """

    def __init__(
        self,
        cache: Cache,
        bundles: BundleFollower,
        calls: CallFollower,
        seconds: Callable[[], float] = time.monotonic,
        nudge: Nudge | None = None,
    ) -> None:
        self._nudge = nudge or Nudge()
        self._cache = cache
        self._bundles = bundles
        self._calls = calls
        self._seconds = seconds
        self._begun = seconds()
        self._lock = threading.Lock()
        self._freshness = Freshness()
        self._data = Data()
        self._is_behind = False
        self._given: tuple[Data, Freshness, Programme | None, Sequence[BoardCall], bool] | None = None
        """What the last data were made of."""
        self._reading = threading.Lock()
        self._rest = threading.Thread(target=self._read_anew, name="copy", daemon=True)
        self._is_partly = self._read_newest()
        if not self._is_partly:
            self._read_anew()

    def start(self) -> None:
        """Have the copy looked through and all of it read, if it was not yet."""
        if self._is_partly:
            self._rest.start()

    def stop(self, seconds: float) -> bool:
        """Wait so many seconds for what is being read; whether it ended. One that hangs is left behind: a daemon."""
        if self._rest.is_alive():
            self._rest.join(seconds)
        return not self._rest.is_alive()

    def data(self) -> Data:
        """The data as they are now."""
        with self._lock:
            data, as_of, freshness = self._data, self._as_of(), self._freshness
        now, calls, is_awaited = self._seconds(), self._calls.latest, self._bundles.is_awaited
        awaited = is_awaited and now - self._begun < AWAITED_SECONDS
        programme, city_time = self._bundles.latest, freshness.city_time(now)
        self._given = data, freshness, programme, calls, is_awaited
        return Data(programme, data.vacancies, as_of, data.gone, city_time, calls, now, awaited)

    def is_quiet(self) -> bool:
        """Whether nothing was heard since `data` was asked last; for the thread that asked, before each frame."""
        if self._given is None:
            return False
        data, freshness, programme, calls, is_awaited = self._given
        bundles = self._bundles
        return (
            self._data is data
            and self._freshness is freshness
            and bundles.latest is programme
            and bundles.is_awaited is is_awaited
            and self._calls.latest is calls
        )

    def read_again(self) -> None:
        """Read the copy anew, by the thread that calls."""
        self._read_anew()

    def report(self, news: News) -> None:
        """Take news; called from the line's threads."""
        match news:
            case LineUp():
                self._bundles.ask_now()
                self._calls.ask_now()
            case LineDown(code):
                log.info("the line is down (%s)", code)
            case CopyStuck():
                pass  # said by whoever keeps the copy; here the data age
            case VacanciesChanged(gone):
                left = dict(gone)
                with self._lock:
                    told = {**self._data.gone, **left}
                    stay = {number: one for number, one in self._data.vacancies.items() if number not in left}
                    self._data = replace(self._data, vacancies=stay, gone=MappingProxyType(told))
                self._nudge.give()
                self._read_anew()

    def listening(self, connect: Callable[[], Channel]) -> Callable[[], Channel]:
        """The same channels, their answers heard by this feed as they pass."""
        return lambda: _Heard(connect(), self)

    def asked(self, cursor: str) -> None:
        """The copy is at `cursor`, and asks on; called from the line's thread."""
        if self._is_behind:
            self._read_anew()
        with self._lock:
            self._freshness = self._freshness.asked(cursor)

    def answered(self, answer: Snapshot | Changes) -> None:
        """The city answered; called from the line's thread."""
        with self._lock:
            self._freshness = self._freshness.answered(answer, self._seconds())

    def _as_of(self) -> datetime | None:
        return self._data.as_of if self._is_behind else self._freshness.as_of or self._data.as_of

    def _read_newest(self) -> bool:
        """Take the newest of the copy as they are; whether that could be done before it was looked through."""
        found = self._cache.newest(FIRST)
        if found is not None:
            self._data = Data(None, {one.number: one for one in leaned(found.vacancies)}, found.taken_at)
        return found is not None

    def _read_anew(self) -> None:
        """Read the copy; one thread at a time, so that what was read last is the newest."""
        with self._reading:
            self._read(self._data.gone)

    def _read(self, told: Mapping[str, str]) -> None:
        """`told` are those that are known to have left before."""
        try:
            vacancies = self._all()
            as_of = self._cache.taken_at()
        except CacheUnusable as error:
            if not self._is_behind:
                log.warning("%s the hall's copy cannot be read now: %s", error.code, error)
            with self._lock:
                self._data = replace(self._data, as_of=self._as_of())
                self._is_behind = True
            return
        with self._lock:
            for number in self._data.gone.keys() - told.keys():
                vacancies.pop(number, None)  # it left while it was being read
            still_gone = {number: reason for number, reason in self._data.gone.items() if number not in vacancies}
            self._data = Data(None, vacancies, as_of, MappingProxyType(still_gone))
            self._is_behind = False
        self._nudge.give()

    def _all(self) -> dict[str, Vacancy]:
        """Those of the copy: values that are in no circle, and that nobody looks through for rubbish."""
        found: dict[str, Vacancy] = {}
        for one in leaned(self._cache.each_open(ANY_DAY)):
            found[one.number] = one
            if len(found) % KEPT == 0:
                memory.keep()
        return found


def leaned(vacancies: Iterable[Vacancy]) -> Iterator[Vacancy]:
    """The same without what no board shows, and with one of each wage, place and condition that many have."""
    same: dict[Hashable, Any] = {}
    for one in vacancies:
        parts = one.wage, one.place, one.requirements, one.conditions
        wage, place, wanted, given = (same.setdefault(part, part) for part in parts)
        yield replace(one, description="", wage=wage, place=place, requirements=wanted, conditions=given)


class _Heard:
    """A channel whose questions and answers about vacancies the feed hears."""

    def __init__(self, channel: Channel, feed: Feed) -> None:
        self._channel = channel
        self._feed = feed

    def send(self, call: Call[A], key: str = "") -> A:
        if isinstance(call, GetChanges):
            self._feed.asked(call.since)
        answer = self._channel.send(call, key)
        if isinstance(answer, Snapshot | Changes):
            self._feed.answered(answer)
        return answer

    def close(self) -> None:
        self._channel.close()
