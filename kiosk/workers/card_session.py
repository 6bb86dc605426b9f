"""One card from its insertion to its removal: held open by a thread of its own, each job with a deadline.

A mute card or a hung driver blocks that thread and cannot be cancelled (pcsc.md §6). The job is then given up with a
failure, and the thread left behind when the session ends: it is a daemon, and taking the card out ends its call.
"""

import threading
from collections.abc import Callable
from concurrent.futures import Future, InvalidStateError
from contextlib import suppress
from typing import Any, Final, Protocol, TypeVar

from cardreader.failures import CardFailure, Failure
from cardreader.reader import OpenCard
from kiosk.workers.job_thread import JobThread

R = TypeVar("R")

BUSY_SECONDS: Final = 1.0
"""Between two looks whether another program still holds the card."""


class Opener(Protocol):
    """How a card in a reader is opened: `cardreader.reader.open_card`, or `open` of an IsolatedReader."""

    def __call__(self, reader: str, *, allow_virtual: bool = False) -> OpenCard | CardFailure: ...


class CardSession:
    """Jobs on one inserted card, one after another. `refusal` is set where what is inserted cannot be opened at all."""

    def __init__(
        self, reader: str, opener: Opener, *, allow_virtual: bool, seconds: float, refusal: CardFailure | None = None
    ) -> None:
        self.reader = reader
        self._opener = opener
        self._allow_virtual = allow_virtual
        self._seconds = seconds
        self._refusal = refusal
        self._card: OpenCard | None = None
        self._trying = threading.Event()
        self._lock = threading.Lock()
        self._pending: set[Future[Any]] = set()
        self._jobs = JobThread("card")
        self._jobs.start()

    def call(self, job: Callable[[OpenCard], R]) -> "Future[R | CardFailure]":
        """Do `job` with the open card. The future is always settled: by the job, by the deadline or by the end."""
        future: Future[R | CardFailure] = Future()
        timer = threading.Timer(self._seconds, _settle, (future, CardFailure(Failure.CARD_MUTE, detail="deadline")))
        timer.daemon = True
        with self._lock:
            self._pending.add(future)
        future.add_done_callback(lambda _: timer.cancel())
        future.add_done_callback(self._done)
        timer.start()
        self._jobs.put(lambda: _settle(future, self._do(job)))
        return future

    def forget(self) -> None:
        """Give up what is under way and power the card off, which ends its PIN state."""
        self._trying.set()
        self._give_up()
        self._jobs.clear()
        self._jobs.put(self._shut)

    def end(self, seconds: float = 0.0) -> bool:
        """The card is gone, or the program ends. Whether the thread ended within `seconds`."""
        self._trying.set()
        self._give_up()
        return self._jobs.close(seconds, last=self._shut)

    def when_free(self, free: Callable[[], None]) -> None:
        """Try the card again and again while another program holds it, and call `free` once none does."""
        over = self._trying = threading.Event()
        self._jobs.put(lambda: self._try_until_free(over, free))

    def _try_until_free(self, over: threading.Event, free: Callable[[], None]) -> None:
        while not over.wait(BUSY_SECONDS):
            card = self._opener(self.reader, allow_virtual=self._allow_virtual)
            if isinstance(card, OpenCard):
                card.close()
            elif card.failure is Failure.READER_BUSY:
                continue
            free()
            return

    def _do(self, job: Callable[[OpenCard], R]) -> R | CardFailure:
        card = self._opened()
        return card if isinstance(card, CardFailure) else job(card)

    def _opened(self) -> OpenCard | CardFailure:
        if self._refusal is not None:
            return self._refusal
        if self._card is None:
            card = self._opener(self.reader, allow_virtual=self._allow_virtual)
            if isinstance(card, CardFailure):
                return card
            self._card = card
        return self._card

    def _shut(self) -> None:
        card, self._card = self._card, None
        if card is not None:
            card.close()

    def _give_up(self) -> None:
        with self._lock:
            pending = list(self._pending)
        for future in pending:
            _settle(future, CardFailure(Failure.CARD_REMOVED))

    def _done(self, future: "Future[Any]") -> None:
        with self._lock:
            self._pending.discard(future)


def _settle(future: "Future[R]", result: R) -> None:
    """The first result counts: a job that comes back after its deadline is too late."""
    with suppress(InvalidStateError):
        future.set_result(result)
