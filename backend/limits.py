"""How often something may happen: a sliding window for each key. Kept in memory, for one process serves a city."""

import threading
from collections import deque


class Limit:
    """At most `most` events of a key within `seconds` (monotonic). For many threads."""

    def __init__(self, most: int, seconds: float) -> None:
        self._most = most
        self._seconds = seconds
        self._lock = threading.Lock()
        self._events: dict[str, deque[float]] = {}

    def wait(self, key: str, now: float) -> int:
        """Whole seconds until the next event of `key` is allowed; 0: now."""
        with self._lock:
            events = self._current(key, now)
            if len(events) < self._most:
                return 0
            return int(events[0] + self._seconds - now) + 1

    def note(self, key: str, now: float) -> None:
        """An event happened."""
        with self._lock:
            self._current(key, now)
            self._events.setdefault(key, deque(maxlen=self._most)).append(now)

    def forget(self, key: str) -> None:
        """Begin anew for `key`."""
        with self._lock:
            self._events.pop(key, None)

    def _current(self, key: str, now: float) -> deque[float]:
        events = self._events.get(key, deque())
        while events and events[0] <= now - self._seconds:
            events.popleft()
        if not events:
            self._events.pop(key, None)
        return events
