"""Who is called in the board's hall: asked for by a long poll, kept with the second in which it was called.

What is no number or no window is not taken, whoever sent it: no name comes to the glass by this way.
"""

import logging
import time
from collections.abc import Callable
from typing import Final

from display.calls import BoardCall
from display.failures import BoardFailure
from display.long_poll import Heard, LongPoll
from display.nudge import Nudge
from labourhall.contract.call import Channel
from labourhall.contract.queue_calls import Calls, GetCalls, HeardCall, is_number, is_window

log = logging.getLogger(__name__)

PAUSE_SECONDS: Final = 10.0
"""Without an answer it is asked again within this time, or at once when the line is up: a call is soon over."""
KEPT: Final = 24
"""So many calls are kept: more than wait for the strip and stand beside it."""


class CallFollower:
    """Follows the calls for `board` over channels made by `connect`; `seconds` is a monotonic clock.

    A new call is a nudge.
    """

    def __init__(
        self,
        board: str,
        connect: Callable[[], Channel],
        seconds: Callable[[], float] = time.monotonic,
        nudge: Nudge | None = None,
    ) -> None:
        self._nudge = nudge or Nudge()
        self._board = board
        self._seconds = seconds
        self._poll = LongPoll("calls", connect, self._ask, PAUSE_SECONDS, is_urgent=True)
        self._cursor = ""
        self._serial = 0
        self._known: tuple[tuple[int, str, str], ...] = ()
        self._is_strange = False  # whether the last answer held what is no call
        self.latest: tuple[BoardCall, ...] = ()

    def start(self) -> None:
        self._poll.start()

    def stop(self, seconds: float) -> bool:
        """See `LongPoll.stop`."""
        return self._poll.stop(seconds)

    def ask_now(self) -> None:
        """Ask again at once: the line has come up."""
        self._poll.ask_now()

    def _ask(self, channel: Channel, wait: float) -> Heard:
        answer = channel.send(GetCalls(self._board, self._cursor, wait))
        return Heard.NEWS if self._take(answer) else Heard.QUIET

    def _take(self, answer: Calls) -> bool:
        """Keep the calls that are new; whether there were any."""
        now = self._seconds()
        self._cursor = answer.cursor
        fit = [one for one in answer.calls if _is_call(one)]
        self._say_if_strange(len(answer.calls) - len(fit))
        new = [one for one in fit if _name(one) not in self._known]
        self._known = (*self._known, *map(_name, new))[-KEPT:]
        made = (BoardCall(self._next(), one.number, one.window, now - max(0.0, one.age)) for one in _in_order(new))
        self.latest = (*self.latest, *made)[-KEPT:]
        if new:
            self._nudge.give()
        return bool(new)

    def _next(self) -> int:
        self._serial += 1
        return self._serial

    def _say_if_strange(self, count: int) -> None:
        if count and not self._is_strange:
            log.warning("%s %d calls are not shown", BoardFailure.STRANGE_CALL.code, count)
        self._is_strange = bool(count)


def _is_call(one: HeardCall) -> bool:
    return is_number(one.number) and is_window(one.window)


def _name(one: HeardCall) -> tuple[int, str, str]:
    return one.turn, one.number, one.window


def _in_order(calls: list[HeardCall]) -> list[HeardCall]:
    return sorted(calls, key=lambda one: one.turn)
