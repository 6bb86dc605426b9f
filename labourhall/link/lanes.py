"""Who may speak on the thin line now: a call waits until no more urgent one of this machine is there.

More urgent are those of a lane that `contract.call.Lane` names earlier. Calls of one lane do not wait for each other,
and a poll that the city holds keeps nobody waiting.
"""

import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

from labourhall.contract.call import Call, Lane
from labourhall.contract.refusals import NoAnswer

_PLACE: Final = {lane: place for place, lane in enumerate(Lane)}


class Lanes:
    """The order of one machine's calls; for many threads."""

    def __init__(self) -> None:
        self._free = threading.Condition()
        self._there: Counter[int] = Counter()
        self._is_closed = False

    @contextmanager
    def turn(self, call: Call[Any]) -> Iterator[None]:
        """Hold the line for `call`, once it is its turn. It waits no longer than its own deadline. Raises NoAnswer."""
        place = _PLACE[call.lane]
        counts = not call.is_held
        with self._free:
            self._there[place] += counts
        try:
            with self._free:
                came = self._free.wait_for(lambda: self._is_closed or self._is_first(place), call.deadline)
            if self._is_closed or not came:
                raise NoAnswer("closed, or more urgent calls took all its time")
            yield
        finally:
            with self._free:
                self._there[place] -= counts
                self._free.notify_all()

    def close(self) -> None:
        """Nobody waits any more."""
        with self._free:
            self._is_closed = True
            self._free.notify_all()

    def _is_first(self, place: int) -> bool:
        return not any(count for other, count in self._there.items() if other < place)
