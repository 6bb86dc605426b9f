"""The visit that is open at the city: when its person leaves, its end is told at once, and once.

The answer that opens it may come after the person has gone: then nobody but this file knows its token.
"""

import threading
from collections.abc import Callable


class CityVisit:
    """`tell` has the city told that the visit with a token is over, and does not wait for it. For two threads."""

    def __init__(self, tell: Callable[[str], None]) -> None:
        self._tell = tell
        self._lock = threading.Lock()
        self._leavings = 0
        self._open = ""
        self._ended = ""

    @property
    def leavings(self) -> int:
        """How often somebody left; what was asked for before the last time is asked for by nobody."""
        return self._leavings

    def opened(self, token: str, leavings: int) -> None:
        """The city opened a visit, asked for when somebody had left so often."""
        with self._lock:
            is_late = self._leavings != leavings
            self._open = "" if is_late else token
        if is_late:
            self.end(token)

    def leave(self) -> None:
        """The person has gone."""
        with self._lock:
            self._leavings += 1
            token, self._open = self._open, ""
        if token:
            self.end(token)

    def end(self, token: str) -> None:
        """The visit with this token is over; told again it is told once."""
        with self._lock:
            is_told, self._ended = token == self._ended, token
        if not is_told:
            self._tell(token)
