"""A thread that brings the journal of edits to the disk once a second: a slow disk keeps no key waiting."""

import threading
from collections.abc import Callable
from typing import Final

from display.editor.failures import Trouble

EVERY_SECONDS: Final = 1.0


class Keeper:
    """Calls `sync` until it is stopped, and `told`, in its own thread, with what came of it when that changes."""

    def __init__(self, sync: Callable[[], Trouble | None], told: Callable[[Trouble | None], None]) -> None:
        self._sync = sync
        self._told = told
        self._last: Trouble | None = None
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._run, name="editor-keeper", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self, seconds: float) -> None:
        """End; a disk that hangs is waited for no longer than so many seconds."""
        self._is_over.set()
        self._thread.join(seconds)

    def _run(self) -> None:
        while not self._is_over.wait(EVERY_SECONDS):
            trouble = self._sync()
            if trouble != self._last:
                self._last = trouble
                self._told(trouble)
