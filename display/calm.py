"""For a while after the board fell again and again: the safe page alone, made of nothing that may have felled it."""

from collections.abc import Callable
from typing import Final

from display.showing import Data, Source

CALM_SECONDS: Final = 600.0


class Calm:
    """Gives what `source` does; for the first ten minutes, by the monotonic `seconds`, only that nothing is known yet.

    `is_over` is called once, when they are.
    """

    def __init__(self, source: Source, seconds: Callable[[], float], is_over: Callable[[], object]) -> None:
        self._source = source
        self._seconds = seconds
        self._is_over = is_over
        self._until: float | None = seconds() + CALM_SECONDS

    def data(self) -> Data:
        """What the board is to know now."""
        if self._until is None:
            return self._source.data()
        now = self._seconds()
        if now < self._until:
            return Data(seconds=now, is_awaited=True)
        self._until = None
        self._is_over()
        return self._source.data()

    def is_quiet(self) -> bool:
        """Whether nothing was heard since, and it is not the time to hear something."""
        return self._until is None and self._source.is_quiet()
