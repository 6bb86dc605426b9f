"""Whether a screen keeps to the refresh that its server is told, and refreshes as often as boards do."""

from collections.abc import Callable
from typing import Final

from display.motion import SECOND_NS, Refresh

REFRESHES: Final = (10, 40)
"""By these from now on is seen whether the server waits for the one it is told, and how often they come."""
AGAIN_NS: Final = 60 * SECOND_NS
"""A screen that failed may have been away, at another's disposal or dark: so long after it is tried again."""


class Trial:
    """Asks by `ask` to be told of a refresh, at once where that is over; `clock` is monotonic, in nanoseconds."""

    def __init__(self, ask: Callable[[int], object], clock: Callable[[], int]) -> None:
        self._ask = ask
        self._clock = clock
        self._heard: list[Refresh] = []
        self._tried = clock()
        """When it was tried last, or failed."""
        self.is_passed = False
        """Whether the screen can be trusted."""
        ask(0)

    def hear(self, refresh: Refresh) -> None:
        """An answer: the first says which refresh it is now, the others come in those that were named."""
        self._heard.append(refresh)
        if len(self._heard) == 1:
            for past in REFRESHES:
                self._ask(refresh.number + past)
        elif len(self._heard) == 1 + len(REFRESHES):
            first, earlier, later = self._heard
            has_waited = (earlier.number - first.number, later.number - first.number) == REFRESHES
            self.is_passed = has_waited and earlier.keeps_step(later)

    def fail(self) -> None:
        """It did not keep to what it was told."""
        self.is_passed, self._tried = False, self._clock()

    def try_again(self) -> None:
        """If it was tried long ago and did not pass, or never answered."""
        if not self.is_passed and self._clock() > self._tried + AGAIN_NS:
            self._heard, self._tried = [], self._clock()
            self._ask(0)
