"""Keeps the hall's copy fresh: from a stick or a snapshot when it is empty, then by long polls for changes.

One thread, one channel of its own, so that a long poll never keeps a visit waiting. Whatever goes wrong with line, city
or disk is said once and tried again; the thread goes on.
"""

import logging
import random
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from labourhall.contract import snapshot_file
from labourhall.contract.call import Channel
from labourhall.contract.public_calls import Changes, GetChanges, GetSnapshot
from labourhall.contract.refusals import CursorGone, NoAnswer, Refusal, Trouble
from labourhall.link.cache import Cache, CacheUnusable
from labourhall.link.news import CopyStuck, ReportNews, VacanciesChanged

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds: how long the city may hold a poll, and the least and most pause after trouble (full jitter between)."""

    wait: float = 45.0
    first: float = 1.0
    longest: float = 60.0


class Sync:
    """The thread that keeps `cache` fresh over channels made by `connect` (a `Link`'s), and tells `report`.

    `stick` is a snapshot file that fills an empty copy. `draw` gives a number in 0–1 for the jitter.
    """

    def __init__(
        self,
        connect: Callable[[], Channel],
        cache: Cache,
        report: ReportNews,
        stick: Path | None = None,
        patience: Patience = Patience(),
        draw: Callable[[], float] = random.random,
    ) -> None:
        self._connect = connect
        self._cache = cache
        self._report = report
        self._stick = stick
        self._patience = patience
        self._draw = draw
        self._stopped = threading.Event()
        self._lock = threading.Lock()
        self._channel: Channel | None = None
        self._wait = 0.0
        self._failures = 0
        self._stuck = ""
        self._thread = threading.Thread(target=self._run, name="sync", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self, seconds: float) -> bool:
        """End the thread, at once even in a long poll; whether it ended within so many seconds.

        One that hangs in the system is left behind: it is a daemon, and ends when what it hangs in does.
        """
        self._stopped.set()
        self._drop_channel()
        if self._thread.is_alive():
            self._thread.join(seconds)
        return not self._thread.is_alive()

    def _run(self) -> None:
        seeded = False
        while not self._stopped.is_set():
            try:
                if not seeded:
                    self._seed()
                    seeded = True
                self._turn()
            except CursorGone:
                self._begin_anew()
            except (Trouble, CacheUnusable) as trouble:
                self._recover(trouble)
        self._drop_channel()

    def _seed(self) -> None:
        if self._stick is None or self._cache.cursor() or not self._stick.exists():
            return
        try:
            snapshot = snapshot_file.read(self._stick)
        except snapshot_file.StickUnusable as error:
            log.warning("%s %s", error.code, error)
            return
        self._report(VacanciesChanged(self._cache.replace(snapshot)))

    def _turn(self) -> None:
        """One exchange: a snapshot where there is no cursor, else one page of changes."""
        channel, cursor = self._open_channel(), self._cache.cursor()
        if not cursor:
            snapshot = channel.send(GetSnapshot())
            self._report(VacanciesChanged(self._cache.replace(snapshot)))
            self._is_fresh()
            return
        asked_at = time.monotonic()
        changes = channel.send(GetChanges(since=cursor, wait=self._wait))
        self._take(changes, cursor)
        self._failures = 0
        if not changes.more:
            self._is_fresh()
        hurried = self._wait > 0 and time.monotonic() - asked_at < self._patience.first
        if hurried and changes.cursor == cursor:
            self._stopped.wait(self._patience.first)  # a proxy that does not hold polls must not make us spin
        self._wait = 0.0 if changes.more else self._patience.wait

    def _take(self, changes: Changes, cursor: str) -> None:
        if changes.cursor == cursor and not changes.upsert and not changes.gone:
            self._cache.confirm(changes.taken_at)
            return
        self._cache.apply(changes)
        if changes.upsert or changes.gone:
            self._report(VacanciesChanged(changes.gone))

    def _is_fresh(self) -> None:
        if self._stuck:
            log.info("the hall's copy is kept fresh again")
            self._stuck = ""

    def _begin_anew(self) -> None:
        """The city no longer knows our cursor; the second time in a row with a pause, for a snapshot is dear."""
        try:
            self._cache.forget_cursor()
        except CacheUnusable as trouble:
            self._recover(trouble)
            return
        if self._failures:
            self._pause(0.0)
        self._failures += 1

    def _recover(self, trouble: Trouble | CacheUnusable) -> None:
        """Tell, then pause with full jitter, so that a whole district does not come back in the same second."""
        if self._stopped.is_set():
            return
        if not isinstance(trouble, NoAnswer) and trouble.code != self._stuck:
            self._stuck = trouble.code
            log.warning("the hall's copy cannot be kept fresh and ages (%s %s); trying again", trouble.code, trouble)
            self._report(CopyStuck(trouble.code))
        self._drop_channel()
        self._wait = 0.0  # the next poll is to tell quickly that the line is up again
        self._pause(float(trouble.retry_after) if isinstance(trouble, Refusal) else 0.0)
        self._failures += 1

    def _pause(self, least: float) -> None:
        most = min(self._patience.longest, self._patience.first * 2.0 ** min(self._failures, 16))
        self._stopped.wait(max(least, self._draw() * most))

    def _open_channel(self) -> Channel:
        with self._lock:
            if self._stopped.is_set():
                raise NoAnswer("stopped")
            if self._channel is None:
                self._channel = self._connect()
            return self._channel

    def _drop_channel(self) -> None:
        with self._lock:
            channel, self._channel = self._channel, None
        if channel is not None:
            channel.close()
