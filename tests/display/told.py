"""What a board in tests is told: whatever `give` gives when it is asked."""

from collections.abc import Callable

from display.showing import Data


class Told:
    """Asks `give` anew each time, also whether it is quiet."""

    def __init__(self, give: Callable[[], Data]) -> None:
        self._give = give
        self._last: Data | None = None

    def data(self) -> Data:
        self._last = self._give()
        return self._last

    def is_quiet(self) -> bool:
        return self._last is not None and not self._give().is_other_than(self._last)
