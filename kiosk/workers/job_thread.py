"""A queue and the one thread that works it off: whoever owns a device owns one. What the jobs do is the owner's."""

import threading
from collections import deque
from collections.abc import Callable


class JobThread:
    """Does one job after another in a thread of its own. An error in a job is not caught: it is the program's end."""

    def __init__(self, name: str) -> None:
        self._jobs: deque[Callable[[], None]] = deque()
        self._news = threading.Condition()
        self._closing = False
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def start(self) -> None:
        """Begin to work."""
        self._thread.start()

    def put(self, job: Callable[[], None]) -> None:
        """Have `job` done after those before it; after `close` it is dropped."""
        with self._news:
            if not self._closing:
                self._jobs.append(job)
                self._news.notify()

    def clear(self) -> None:
        """Drop the jobs that have not begun."""
        with self._news:
            self._jobs.clear()

    def close(self, seconds: float = 0.0, last: Callable[[], None] | None = None) -> bool:
        """Drop what has not begun, do `last`, end the thread; whether it ended within `seconds`.

        A thread that hangs in a driver is left behind: it is a daemon, and ends when its call does.
        """
        with self._news:
            if not self._closing:
                self._jobs.clear()
                self._jobs.extend(() if last is None else (last,))
            self._closing = True
            self._news.notify()
        if self._thread.is_alive() and seconds:
            self._thread.join(seconds)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while (job := self._next()) is not None:
            job()

    def _next(self) -> Callable[[], None] | None:
        with self._news:
            while not self._jobs and not self._closing:
                self._news.wait()
            return self._jobs.popleft() if self._jobs else None
