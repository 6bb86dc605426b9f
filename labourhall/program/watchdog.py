"""Tells whoever started the program (systemd: sd_notify(3)) that it is ready and that it lives; else nobody is told."""

import logging
import os
import socket
from collections.abc import Mapping

log = logging.getLogger(__name__)

ADDRESS = "NOTIFY_SOCKET"


class Watchdog:
    """One datagram a word, to the socket that the environment names; without one nothing happens."""

    def __init__(self, environment: Mapping[str, str] = os.environ) -> None:
        found = environment.get(ADDRESS, "")
        self._address = "\0" + found[1:] if found.startswith("@") else found

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
