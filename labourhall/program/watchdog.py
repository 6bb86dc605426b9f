"""Tells whoever started the program (systemd: sd_notify(3)) that it is ready and that it lives; else nobody is told."""

import logging
import os
import socket
from collections.abc import Mapping
from typing import Final

log = logging.getLogger(__name__)

ADDRESS: Final = "NOTIFY_SOCKET"
WAITS: Final = "WATCHDOG_USEC"
MEANT_FOR: Final = "WATCHDOG_PID"
TIMES: Final = 3
"""So many signs of life within the time that is waited for: one may come late."""


class Watchdog:
    """One datagram a word, to the socket that the environment names; without one nothing happens."""

    def __init__(self, environment: Mapping[str, str] = os.environ) -> None:
        found = environment.get(ADDRESS, "")
        self._address = "\0" + found[1:] if found.startswith("@") else found
        waited = _waited(environment) if found and _is_for_us(environment) else None
        self._every = waited / TIMES if waited is not None else None

    @property
    def every_seconds(self) -> float | None:
        """How often life is to be told; None where nobody waits for it (sd_watchdog_enabled(3))."""
        return self._every

    @property
    def is_asked(self) -> bool:
        """Whether anybody wants to be told."""
        return bool(self._address)

    def ready(self) -> None:
        """It has begun to do its work."""
        self._say("READY=1")

    def alive(self) -> None:
        """It lives: to be said more often than the unit's WatchdogSec, and only while it is proved."""
        self._say("WATCHDOG=1")

    def stopping(self) -> None:
        """It ends in order."""
        self._say("STOPPING=1")

    def _say(self, word: str) -> None:
        if not self._address:
            return
        try:
            with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_NONBLOCK) as line:
                line.sendto(word.encode(), self._address)
        except OSError as error:
            log.debug("%s was not told: %s", word, error.strerror)


def handed_on(environment: Mapping[str, str]) -> dict[str, str]:
    """What a program gives the one that it starts, whose life is to be told in its own place.

    The number of the process that was meant is ours: by it the other would find that nobody asks it.
    """
    given = {name: value for name, value in environment.items() if name != MEANT_FOR}
    if not _is_for_us(environment):
        given.pop(WAITS, None)
    return given


def _is_for_us(environment: Mapping[str, str]) -> bool:
    return environment.get(MEANT_FOR, str(os.getpid())) == str(os.getpid())


def _waited(environment: Mapping[str, str]) -> float | None:
    """So many seconds without a sign of life, and whoever started the program ends it; None for no number."""
    found = environment.get(WAITS, "")
    return int(found) / 1e6 if found.isascii() and found.isdecimal() and int(found) > 0 else None
