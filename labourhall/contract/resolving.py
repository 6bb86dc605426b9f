"""The addresses behind a name, in time: the system's own look-up knows no deadline, so it runs in a thread of its own.

One look-up a name is under way at most, however often it is asked for; what comes too late for a call serves the next.
"""

import socket
import threading
from collections.abc import Callable
from typing import Any, Final, TypeAlias

Address: TypeAlias = tuple[Any, ...]
"""What `socket.getaddrinfo` gives: family, type, protocol, name, and where to connect to."""
LookUp: TypeAlias = Callable[..., list[Any]]


class Resolver:
    """For many threads. `look_up` is the system's; it may take as long as it likes."""

    def __init__(self, look_up: LookUp = socket.getaddrinfo) -> None:
        self._look_up = look_up
        self._lock = threading.Lock()
        self._under_way: dict[tuple[str, int], _LookUp] = {}

    def addresses(self, host: str, port: int, seconds: float) -> list[Address]:
        """Where to connect to. Raises TimeoutError after so many seconds, OSError for a name that nobody knows."""
        try:
            return self._look_up(host, port, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST)
        except socket.gaierror:
            pass  # a name, no number
        name = (host, port)
        with self._lock:
            if name not in self._under_way:
                self._under_way[name] = _LookUp(self._look_up, name)
            found = self._under_way[name]
        if not found.done.wait(max(0.0, seconds)):
            raise TimeoutError(f"the name {host} was not found in time")
        with self._lock:
            if self._under_way.get(name) is found:
                del self._under_way[name]
        return found.answer()


class _LookUp:
    """One look-up in a thread. It ends when the system's does; nobody joins it."""

    def __init__(self, look_up: LookUp, name: tuple[str, int]) -> None:
        self.done = threading.Event()
        self._look_up = look_up
        self._name = name
        self._found: list[Address] = []
        self._error: OSError | None = None
        threading.Thread(target=self._run, name="look-up", daemon=True).start()

    def answer(self) -> list[Address]:
        if self._error is not None:
            raise OSError(str(self._error)) from self._error
        return self._found

    def _run(self) -> None:
        try:
            self._found = self._look_up(*self._name, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError) as error:  # UnicodeError: a label that no name may have
            self._error = error if isinstance(error, OSError) else OSError(str(error))
        self.done.set()


SHARED: Final = Resolver()
"""One for the whole program: a resolver that hangs costs one thread a name, not one a call."""
