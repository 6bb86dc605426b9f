"""Where workers post their events in tests: waits for them, without a sleep that hopes."""

import queue
from typing import TypeVar

from kiosk.visit.vocabulary import Event

E = TypeVar("E")


class Post:
    """Called with an event by any thread; gives them back in order."""

    def __init__(self) -> None:
        self._events: queue.Queue[Event] = queue.Queue()

    def __call__(self, event: Event) -> None:
        self._events.put(event)

    def next(self, kind: type[E]) -> E:
        """The next event, which must be of this kind; fails after ten seconds."""
        event = self._events.get(timeout=10.0)
        assert isinstance(event, kind), event
        return event

    def nothing(self) -> bool:
        """Whether nothing was posted that has not been taken."""
        return self._events.empty()
