"""What of the city's answers could not be read: counted, and said once for each place, never what stood there."""

import logging
import threading
from collections import Counter
from collections.abc import Iterable
from typing import Final

from labourhall.contract.salvage import Lost

log = logging.getLogger(__name__)

MOST_PLACES: Final = 200
"""So many places are told apart; a city that sends nonsense fills no memory and no log."""


class Unread:
    """One for all the channels of a machine; from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._counts: Counter[str] = Counter()

    @property
    def count(self) -> int:
        """How many items were left out since the start."""
        return self._counts.total()

    def note(self, call: str, lost: Iterable[Lost]) -> None:
        """These were left out of an answer to `call`."""
        for one in lost:
            place = f"{call} {one.place}"
            with self._lock:
                is_new = place not in self._counts and len(self._counts) < MOST_PLACES
                self._counts[place if is_new or place in self._counts else ""] += 1
            if is_new:
                log.warning("left out, as it cannot be read: %s (the city may be ahead of this program)", place)
