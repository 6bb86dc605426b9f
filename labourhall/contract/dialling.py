"""Connects to the city, name and all within the time of a call; what is said over the connection is not known here.

A sender's first connection is made before anything is prepared that is said over it: while the line is cut, trying
costs next to nothing.
"""

import socket
import time
from collections.abc import Callable
from typing import Any, Final, TypeAlias

from labourhall.contract.resolving import Resolver

Note: TypeAlias = Callable[[Any], None]

CONNECT_SECONDS: Final = 5.0


class Dialler:
    """For one thread; `note` is given each socket that is opened. `until` is when the call under way has to be over."""

    def __init__(self, resolver: Resolver, note: Note) -> None:
        self.note = note
        self.until = 0.0
        self._resolver = resolver
        self._ready: socket.socket | None = None

    def prepare(self, host: str, port: int) -> None:
        """Connect now: the next `dial` is for that. Raises OSError, UnicodeError for a name that no host may have."""
        self.close()
        self._ready = self._connected(host, port)

    def dial(self, host: str, port: int) -> socket.socket:
        """A connected socket. Raises OSError, UnicodeError."""
        ready, self._ready = self._ready, None
        return self._connected(host, port) if ready is None else ready

    def close(self) -> None:
        """Close what was prepared and never asked for."""
        ready, self._ready = self._ready, None
        if ready is not None:
            ready.close()

    def _connected(self, host: str, port: int) -> socket.socket:
        until = min(self.until, time.monotonic() + CONNECT_SECONDS)
        error: OSError = TimeoutError("no time left")
        for family, kind, protocol, _, place in self._resolver.addresses(host, port, until - time.monotonic()):
            left = until - time.monotonic()
            if left <= 0.0:
                break
            opened = socket.socket(family, kind, protocol)
            try:
                opened.settimeout(left)
                opened.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                opened.connect(place)
            except OSError as failed:
                error = failed
                opened.close()
                continue
            self.note(opened)
            return opened
        raise error
