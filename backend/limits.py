"""How often something may happen: a sliding window for each key. Kept in memory, for one process serves a city."""

import threading
from collections import deque
from typing import Final

MANY: Final = 1_000
"""From so many keys on, those whose events are all old are looked for: a name that is tried once never comes back."""


class Limit:
    """At most `most` events of a key within `seconds` (monotonic). For many threads."""

    def __init__(self, most: int, seconds: float) -> None:
        self._most = most
        self._seconds = seconds
        self._lock = threading.Lock()
        self._events: dict[str, deque[float]] = {}
        self._look_at = MANY

    def wait(self, key: str, now: float) -> int:
        """Whole seconds until the next event of `key` is allowed; 0: now."""
        with self._lock:
            return self._wait(key, now)

    def note(self, key: str, now: float) -> None:
        """An event happened."""
        with self._lock:
            self._add(key, now)

    def take(self, key: str, now: float) -> int:
        """`wait` and, if that is 0, `note` in one: of many threads at once no more than allowed get through."""
        with self._lock:
            seconds = self._wait(key, now)
            if not seconds:
                self._add(key, now)
            return seconds

    def forget(self, key: str) -> None:
        """Begin anew for `key`."""
        with self._lock:
            self._events.pop(key, None)

    def _wait(self, key: str, now: float) -> int:
        events = self._current(key, now)
        if len(events) < self._most:
            return 0
        return int(events[0] + self._seconds - now) + 1

    def _add(self, key: str, now: float) -> None:
        self._current(key, now)
        if len(self._events) >= self._look_at:
            for other in [*self._events]:
                self._current(other, now)
            self._look_at = max(MANY, 2 * len(self._events))
        self._events.setdefault(key, deque(maxlen=self._most)).append(now)

    def _current(self, key: str, now: float) -> deque[float]:
        events = self._events.get(key, deque())
        while events and events[0] <= now - self._seconds:
            events.popleft()
        if not events:
            self._events.pop(key, None)
        return events
