"""Time that passes only when a test says so."""

import threading
from collections.abc import Callable

from kiosk.workers.timing import Timing


class Passing(Timing):
    """Seconds as `Timing` has them; `go` lets some pass and does what comes due, in the caller's thread."""

    def __init__(self) -> None:
        self._now = 1000.0
        self._due: list[tuple[float, Callable[[], None]]] = []
        self._lock = threading.RLock()

    def now(self) -> float:
        with self._lock:
            return self._now

    def after(self, seconds: float, then: Callable[[], None]) -> Callable[[], None]:
        with self._lock:
            entry = (self._now + seconds, then)
            self._due.append(entry)

        def call_off() -> None:
            with self._lock:
                if entry in self._due:
                    self._due.remove(entry)

        return call_off

    def go(self, seconds: float) -> None:
        """Let this much pass."""
        with self._lock:
            self._now += seconds
            come = [entry for entry in self._due if entry[0] <= self._now]
            self._due = [entry for entry in self._due if entry not in come]
        for _due, then in come:
            then()

    @property
    def waiting(self) -> int:
        """How many calls are still to come."""
        with self._lock:
            return len(self._due)
