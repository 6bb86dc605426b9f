"""Tells the city what the board has proved to show: now and then, and at once what staff wait for.

Only the latest is told: what waited behind a cut line is of no use any more. The record of everything is the journal's.
"""

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from labourhall.contract.board_calls import TellShown
from labourhall.contract.call import Channel
from labourhall.contract.interrupts import PAGE
from labourhall.contract.refusals import Trouble

log = logging.getLogger(__name__)

EVERY_SECONDS: Final = 60.0
"""So often while nothing changes: the city takes a board for dark after three of them."""
PAUSE_SECONDS: Final = 5.0
"""After trouble, before the next try."""


@dataclass(frozen=True, slots=True)
class Proven:
    """A frame that was painted: of which bundle and page, and which one it was since the start."""

    bundle: str
    page: str
    frame: int

    def is_news_after(self, before: "Proven | None") -> bool:
        """Whether the city is to hear of it at once: who publishes, raises or lifts something looks whether it stands.

        A board that shows nothing of its bundle (the safe page, darkness) is alive and of no use: staff must see that.
        """
        if before is None or before.bundle != self.bundle or bool(before.page) != bool(self.page):
            return True
        return before.page != self.page and (before.page.startswith(PAGE) or self.page.startswith(PAGE))


class ShownTeller:
    """The thread that tells, over channels made by `connect`. `note` may be called while painting: it never waits."""

    def __init__(self, board: str, connect: Callable[[], Channel], every: float = EVERY_SECONDS) -> None:
        self._board = board
        self._connect = connect
        self._every = every
        self._news = threading.Condition()
        self._latest: Proven | None = None
        self._told: Proven | None = None
        self._is_stopped = False
        self._channel: Channel | None = None
        self._thread = threading.Thread(target=self._run, name="shown", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def note(self, proven: Proven) -> None:
        """This is on the glass now."""
        with self._news:
            is_other = proven.is_news_after(self._latest)
            self._latest = proven
            if is_other:
                self._news.notify()

    def stop(self, seconds: float) -> bool:
        """End the thread, cutting a call under way; whether it ended within so many seconds."""
        with self._news:
            self._is_stopped = True
            channel = self._channel
            self._news.notify()
        if channel is not None:
            channel.close()
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while (proven := self._next()) is not None:
            if self._is_told(proven):
                self._told = proven
            else:
                with self._news:
                    self._news.wait_for(lambda: self._is_stopped, PAUSE_SECONDS)

    def _next(self) -> Proven | None:
        """What to tell now; None at the end."""
        until = time.monotonic() + self._every
        with self._news:
            while not self._is_stopped:
                latest, left = self._latest, until - time.monotonic()
                if latest is not None and (latest.is_news_after(self._told) or left <= 0):
                    return latest
                self._news.wait(max(left, 0.0) or None)
        return None

    def _is_told(self, proven: Proven) -> bool:
        channel = self._connect()
        with self._news:
            self._channel = channel
            is_late = self._is_stopped
        try:
            if not is_late:
                channel.send(TellShown(self._board, proven.bundle, proven.page, proven.frame))
        except Trouble as trouble:
            log.info("what is shown was not told (%s)", trouble.code)
            return False
        finally:
            channel.close()
        return True
