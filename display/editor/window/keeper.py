"""A thread that brings the journal of edits to the disk once a second: a slow disk keeps no key waiting."""

from collections.abc import Callable
from typing import Final

from display.editor.failures import Trouble
from display.lookout import Lookout

EVERY_SECONDS: Final = 1.0


class Keeper:
    """Calls `sync` until it is stopped, and `told`, in its own thread, with what came of it when that changes."""

    def __init__(self, sync: Callable[[], Trouble | None], told: Callable[[Trouble | None], None]) -> None:
        self._sync = sync
        self._told = told
        self._last: Trouble | None = None
        self._lookout = Lookout("editor-keeper", self._look, EVERY_SECONDS, first=EVERY_SECONDS)

    def start(self) -> None:
        """Begin."""
        self._lookout.start()

    def stop(self, seconds: float) -> None:
        """End; a disk that hangs is waited for no longer than so many seconds."""
        self._lookout.stop(seconds)

    def _look(self) -> None:
        trouble = self._sync()
        if trouble != self._last:
            self._last = trouble
            self._told(trouble)
