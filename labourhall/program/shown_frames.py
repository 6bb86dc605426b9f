"""Life as a person sees it: told after a frame that was asked for was shown, and at no other time. Knows no Qt."""

from collections.abc import Callable

from labourhall.program.watchdog import Watchdog


class ShownFrames:
    """`request` asks for a frame; whoever shows frames calls `shown` after each, in the thread that a person waits for.

    READY is the first one. After that only a frame that was asked for is told: what moves by itself, such as a clock,
    proves nothing of a screen that takes no more frames.
    """

    def __init__(self, watchdog: Watchdog, request: Callable[[], object]) -> None:
        self._watchdog = watchdog
        self._request = request
        self._is_ready = False
        self._is_due = False

    def ask(self) -> None:
        """Ask for a frame; to be called each `Watchdog.every_seconds`."""
        self._is_due = True
        self._request()

    def shown(self) -> None:
        """A frame is on the screen."""
        if not self._is_ready:
            self._is_ready = True
            self._watchdog.ready()
        if self._is_due:
            self._is_due = False
            self._watchdog.alive()
