"""A thread that looks now and then. What it looks at, and what when that fails, is its owner's."""

import threading
from collections.abc import Callable


class Lookout:
    """Calls `look` `first` seconds after its start, then each `every` seconds, until stopped."""

    def __init__(self, name: str, look: Callable[[], None], every: float, first: float = 0.0) -> None:
        self._look = look
        self._every = every
        self._first = first
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    @property
    def is_over(self) -> bool:
        """Whether it was told to stop: a long look ends early."""
        return self._over.is_set()

    def start(self) -> None:
        """Begin to look."""
        self._thread.start()

    def stop(self, seconds: float) -> bool:
        """End the thread; whether it ended within so many seconds. One that hangs in the system is left behind."""
        self._over.set()
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _run(self) -> None:
        self._over.wait(self._first)
        while not self.is_over:
            self._look()
            self._over.wait(self._every)
