"""Time as a device's worker sees it: seconds that only go on, and calls that come later. Tests let it pass by hand."""

import threading
import time
from collections.abc import Callable


class Timing:
    """The machine's own time."""

    def now(self) -> float:
        """Monotonic seconds."""
        return time.monotonic()

    def after(self, seconds: float, then: Callable[[], None]) -> Callable[[], None]:
        """Call `then` once after `seconds`, in a thread of its own; what is given back calls it off."""
        timer = threading.Timer(seconds, then)
        timer.daemon = True
        timer.start()
        return timer.cancel
