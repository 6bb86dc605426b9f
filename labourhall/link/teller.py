"""Tells the city what nobody waits for: at once where the line is up, else when it is back. In memory only.

What it keeps is a visit's end and what was seen in it; an application that must outlive the program is none of its
business.
"""

import threading
import time
from collections import deque
from collections.abc import Callable
from typing import Any, Final

from labourhall.contract.call import Call, Channel
from labourhall.contract.refusals import NoAnswer, Refusal
from labourhall.link.mark import LineMark

MOST: Final = 50
"""More are not kept: the oldest goes, for the city ends a visit by itself in time."""
KEPT_SECONDS: Final = 1800.0
"""So long a visit lives at the city; after that there is nothing left to tell."""
RETRY_SECONDS: Final = 15.0
"""So long the word that the line is back is waited for; then it is tried all the same."""
PAUSE_SECONDS: Final = 1.0


class Teller:
    """A queue with a thread and a channel of its own, both made with the first thing to tell."""

    def __init__(
        self,
        connect: Callable[[], Channel],
        mark: LineMark,
        pause: float = PAUSE_SECONDS,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._connect = connect
        self._mark = mark
        self._pause = pause
        self._clock = clock
        self._news = threading.Condition()
        self._kept: deque[tuple[Call[Any], str, float]] = deque(maxlen=MOST)
        self._is_closed = False
        self._channel: Channel | None = None
        self._thread: threading.Thread | None = None

    def tell(self, call: Call[Any], key: str) -> None:
        """Have `call` told, with the key that it needs; returns at once. After `close` it is dropped."""
        with self._news:
            if self._is_closed:
                return
            self._kept.append((call, key, self._clock() + KEPT_SECONDS))
            if self._thread is None:
                self._channel = self._connect()
                self._thread = threading.Thread(target=self._run, name="teller", daemon=True)
                self._thread.start()
            self._news.notify()

    def wake(self) -> None:
        """The line may be back."""
        with self._news:
            self._news.notify()

    def close(self, seconds: float) -> bool:
        """Drop what is kept and end the thread; whether it ended within so many seconds."""
        with self._news:
            self._is_closed = True
            self._kept.clear()
            self._news.notify()
        if self._channel is not None:
            self._channel.close()
        if self._thread is not None:
            self._thread.join(seconds)
        return self._thread is None or not self._thread.is_alive()

    def _run(self) -> None:
        while (kept := self._next()) is not None:
            call, key, until = kept
            if self._clock() < until and not self._is_told(call, key):
                with self._news:
                    if not self._is_closed and len(self._kept) < MOST:
                        self._kept.appendleft(kept)

    def _next(self) -> tuple[Call[Any], str, float] | None:
        with self._news:
            self._news.wait_for(lambda: self._kept or self._is_closed)
            self._news.wait_for(lambda: self._mark.is_up or self._is_closed, RETRY_SECONDS)
            return None if self._is_closed else self._kept.popleft()

    def _is_told(self, call: Call[Any], key: str) -> bool:
        """A refusal is an answer too: the city knows of no such visit any more."""
        assert self._channel is not None
        try:
            self._channel.send(call, key)
        except NoAnswer:
            with self._news:
                self._news.wait_for(lambda: self._is_closed, self._pause)
            return False
        except Refusal:
            return True
        return True
