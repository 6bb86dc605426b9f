"""A queue and the one thread that works it off: whoever owns a device owns one. What the jobs do is the owner's."""

import threading
from collections import deque
from collections.abc import Callable
from typing import TypeAlias

Job: TypeAlias = Callable[[], None]


class JobThread:
    """Does one job after another in a thread of its own. An error in a job is not caught: it is the program's end."""

    def __init__(self, name: str) -> None:
        self._jobs: deque[Job] = deque()
        self._spare: list[Job] = []
        self._news = threading.Condition()
        self._closing = False
        self._timer: threading.Timer | None = None
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def start(self) -> None:
        """Begin to work."""
        self._thread.start()

    def put(self, job: Job) -> None:
        """Have `job` done after those before it; after `close` it is dropped."""
        with self._news:
            if not self._closing:
                self._jobs.append(job)
                self._news.notify()

    def put_spare(self, job: Job) -> None:
        """Have `job` done when nothing else is to do; one that waits already is not put twice. `clear` leaves it."""
        with self._news:
            if not self._closing and job not in self._spare:
                self._spare.append(job)
                self._news.notify()

    def put_later(self, seconds: float, job: Job) -> None:
        """The same, after so many seconds. One job waits for its time at most: it takes the place of an earlier one."""
        with self._news:
            if self._timer is not None:
                self._timer.cancel()
            if not self._closing:
                self._timer = threading.Timer(seconds, self.put_spare, (job,))
                self._timer.daemon = True
                self._timer.start()

    def clear(self) -> None:
        """Drop the jobs that have not begun."""
        with self._news:
            self._jobs.clear()

    def close(self, seconds: float = 0.0, last: Job | None = None) -> bool:
        """Drop what has not begun, do `last`, end the thread; whether it ended within `seconds`.

        A thread that hangs in a driver is left behind: it is a daemon, and ends when its call does.
        """
        with self._news:
            if not self._closing:
                self._jobs.clear()
                self._spare.clear()
                self._jobs.extend(() if last is None else (last,))
            self._closing = True
            if self._timer is not None:
                self._timer.cancel()
            self._news.notify()
        if self._thread.is_alive() and seconds:
            self._thread.join(seconds)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while (job := self._next()) is not None:
            job()

    def _next(self) -> Job | None:
        with self._news:
            while not self._jobs and not self._spare and not self._closing:
                self._news.wait()
            if self._jobs:
                return self._jobs.popleft()
            return self._spare.pop(0) if self._spare else None
