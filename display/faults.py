"""What is wrong with the board now, as codes: raised where found, taken back when over. For many threads."""

import logging
import threading
from collections.abc import Callable, Iterable

from display.failures import BoardFailure
from display.read_back import OnScreen

log = logging.getLogger(__name__)

SIGHTS = {
    OnScreen.BLACK: BoardFailure.BLACK,
    OnScreen.FROZEN: BoardFailure.FROZEN,
    OnScreen.COVERED: BoardFailure.COVERED,
}


class Faults:
    """The codes, in order; `tell` hears of all of them whenever they change. It must not wait."""

    def __init__(self, tell: Callable[[tuple[str, ...]], object]) -> None:
        self._tell = tell
        self._lock = threading.Lock()
        self._codes: frozenset[str] = frozenset()

    @property
    def codes(self) -> tuple[str, ...]:
        """What is wrong now."""
        with self._lock:
            return tuple(sorted(self._codes))

    def set(self, failure: BoardFailure, is_there: bool) -> None:
        """Note that this is wrong, or no longer."""
        self.replace([failure], [failure] if is_there else [])

    def replace(self, kinds: Iterable[BoardFailure], there: Iterable[BoardFailure], is_said: bool = False) -> None:
        """Note which of these kinds are there: the others of them are not. What is new is said once, if nobody did."""
        found = {one.code: one for one in there}
        with self._lock:
            before = self._codes
            self._codes = before - {kind.code for kind in kinds} | found.keys()
            after = tuple(sorted(self._codes))
            is_other = self._codes != before
        for code in () if is_said else sorted(found.keys() - before):
            log.warning("%s %s", code, found[code].cause)
        if is_other:
            self._tell(after)

    def saw(self, sight: OnScreen) -> None:
        """Note what was found on the screen."""
        failure = SIGHTS.get(sight)
        self.replace(SIGHTS.values(), [] if failure is None else [failure])
