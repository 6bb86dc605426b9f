"""A thread that asks the city one question over and over, held until there is news. What is asked is not known here."""

import logging
import random
import threading
import time
from collections.abc import Callable
from enum import Enum, auto
from typing import Final

from display.short_channels import ShortChannels
from labourhall.contract.call import Channel
from labourhall.contract.refusals import Trouble

log = logging.getLogger(__name__)

HELD_SECONDS: Final = 45.0
"""So long the city may keep the question waiting for news."""
LEAST_SECONDS: Final = 1.0
"""Between two questions that brought nothing: a proxy that does not hold polls must not make us spin."""


class Heard(Enum):
    """What came of a question."""

    NEWS = auto()
    QUIET = auto()
    """The city answered, and there was nothing new."""
    NOTHING = auto()
    """No answer, or none that is any good."""


class LongPoll:
    """The thread, over channels made by `connect`: `ask` sends the question with a wait in seconds.

    It may raise Trouble, and nothing else: that is said once, until it changes. Without an answer it is asked again
    within `pause` seconds, or at once by `ask_now`. After news it is asked again at once where `is_urgent`, else a
    second later.
    """

    def __init__(
        self,
        name: str,
        connect: Callable[[], Channel],
        ask: Callable[[Channel, float], Heard],
        pause: float,
        is_urgent: bool = False,
    ) -> None:
        self._name = name
        self._trouble = ""
        self._channels = ShortChannels(connect)
        self._ask = ask
        self._pause = pause
        self._is_urgent = is_urgent
        self._wake = threading.Event()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self, seconds: float) -> bool:
        """End the thread, cutting a call under way; whether it ended within so many seconds.

        One that hangs in the system is left behind.
        """
        self._channels.cut()
        self._wake.set()
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def ask_now(self) -> None:
        """Ask again at once: the line has come up."""
        self._wake.set()

    def ask_once(self, wait: float) -> Heard:
        """Ask on a channel of its own; after a stop nothing is asked."""
        try:
            with self._channels.one() as channel:
                heard = self._ask(channel, wait)
        except Trouble as trouble:
            self._say(trouble.code)
            return Heard.NOTHING
        self._say("")
        return heard

    def _say(self, trouble: str) -> None:
        if trouble == self._trouble or self._channels.is_cut:
            return
        self._trouble = trouble
        if trouble:
            log.info("%s: no answer (%s), the last goes on", self._name, trouble)
        else:
            log.info("%s: answered again", self._name)

    def _run(self) -> None:
        wait = 0.0
        while not self._channels.is_cut:
            began = time.monotonic()
            heard = self.ask_once(wait)
            wait = 0.0 if heard is Heard.NOTHING else HELD_SECONDS
            self._wake.wait(self._rest(heard, time.monotonic() - began))
            self._wake.clear()  # before the look whether to stop: what woke us may be that

    def _rest(self, heard: Heard, took: float) -> float:
        """Seconds until the next question, after one that took so many."""
        if heard is Heard.NOTHING:
            return LEAST_SECONDS + random.random() * (self._pause - LEAST_SECONDS)
        if heard is Heard.NEWS and self._is_urgent:
            return 0.0
        return max(0.0, LEAST_SECONDS - took)
