"""Tells the city what the board has proved to show, now and then and at once what staff wait for; which rows left the
glass, and in which frame; and what is wrong with the board.

Of what is shown only the latest is told: what waited behind a cut line is of no use any more. The record of everything
is the journal's. That the board lives is told only while it does.
"""

import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from typing import Any, Final, NamedTuple

from display.short_channels import ShortChannels
from labourhall.contract.board_calls import TellShown
from labourhall.contract.call import Call, Channel
from labourhall.contract.interrupts import PAGE
from labourhall.contract.proof_calls import MOST_ROWS, ClosedRow, TellClosed, TellFaults
from labourhall.contract.refusals import NoAnswer, Trouble

log = logging.getLogger(__name__)

EVERY_SECONDS: Final = 60.0
"""So often while nothing changes: the city takes a board for dark after three of them."""
PAUSE_SECONDS: Final = 10.0
"""After trouble, before the next try."""
WAITING: Final = 2_000
"""So many rows that left wait for the line, the latest."""


class Proven(NamedTuple):
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
    """The thread that tells, over channels made by `connect`.

    `note`, `close_row` and `blame` may be called while painting: they never wait.
    """

    def __init__(
        self,
        board: str,
        connect: Callable[[], Channel],
        every: float = EVERY_SECONDS,
    ) -> None:
        self._board = board
        self._channels = ShortChannels(connect)
        self._every = every
        self._is_alive: Callable[[], bool] = lambda: True
        self._news = threading.Condition()
        self._latest: Proven | None = None
        self._told: Proven | None = None
        self._closed: deque[ClosedRow] = deque(maxlen=WAITING)
        self._faults: tuple[str, ...] = ()
        self._told_faults: tuple[str, ...] | None = None
        self._is_stopped = False
        self._thread = threading.Thread(target=self._run, name="shown", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def tell_life_while(self, is_alive: Callable[[], bool]) -> None:
        """Tell now and then that the board lives only while that says so; to be called before the start."""
        self._is_alive = is_alive

    def note(self, proven: Proven) -> None:
        """This is on the glass now. One thread says so, in each frame: it takes the lock for news alone."""
        before, self._latest = self._latest, proven
        if proven.is_news_after(before):
            with self._news:
                self._news.notify()

    def close_row(self, row: ClosedRow) -> None:
        """A vacancy's row no longer offers it: it left while it stood there."""
        with self._news:
            self._closed.append(row)
            self._news.notify()

    def blame(self, codes: tuple[str, ...]) -> None:
        """These codes are wrong with the board now."""
        with self._news:
            self._faults = codes
            self._news.notify()

    def stop(self, seconds: float) -> bool:
        """End the thread, cutting a call under way; whether it ended within so many seconds."""
        with self._news:
            self._is_stopped = True
            self._news.notify()
        self._channels.cut()
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while (call := self._next()) is not None:
            if self._is_sent(call):
                self._sent(call)
            else:
                with self._news:
                    self._news.wait_for(lambda: self._is_stopped, PAUSE_SECONDS)

    def _next(self) -> Call[Any] | None:
        """What to tell now; None at the end."""
        until = time.monotonic() + self._every
        with self._news:
            while not self._is_stopped:
                left = until - time.monotonic()
                call = self._due(left <= 0)
                if call is not None:
                    return call
                if left <= 0:  # there is nothing to tell, or it does not live
                    left, until = self._every, time.monotonic() + self._every
                self._news.wait(left)
        return None

    def _due(self, is_time: bool) -> Call[Any] | None:
        latest = self._latest
        if latest is not None and latest.is_news_after(self._told):
            return self._shown(latest)
        if self._closed:
            return TellClosed(self._board, tuple(self._closed)[:MOST_ROWS])
        may_wait = self._told_faults is None and not self._faults and not is_time
        if self._faults != self._told_faults and not may_wait:
            return TellFaults(self._board, self._faults)
        return self._shown(latest) if is_time and latest is not None and self._is_alive() else None

    def _shown(self, proven: Proven) -> Call[Any]:
        return TellShown(self._board, proven.bundle, proven.page, proven.frame)

    def _sent(self, call: Call[Any]) -> None:
        """It has arrived, or the city does not take it."""
        with self._news:
            if isinstance(call, TellShown):
                self._told = Proven(call.bundle, call.page, call.frame)
            elif isinstance(call, TellFaults):
                self._told_faults = call.codes
            elif isinstance(call, TellClosed):
                told = set(call.rows)
                self._closed = deque((row for row in self._closed if row not in told), maxlen=WAITING)

    def _is_sent(self, call: Call[Any]) -> bool:
        """Whether it need not be sent again: a city that is behind does not know all of these calls."""
        try:
            with self._channels.one() as channel:
                channel.send(call)
        except Trouble as trouble:
            log.info("%s was not told (%s)", type(call).__name__, trouble.code)
            return not isinstance(trouble, NoAnswer) and not isinstance(call, TellShown)
        return True
