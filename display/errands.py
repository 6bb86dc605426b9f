"""Errands for the thread that paints: another thread asks, and is answered between two frames, or not at all."""

import threading
from collections import deque
from collections.abc import Callable
from typing import Any, Final, TypeVar

from display.nudge import Nudge

A = TypeVar("A")

SECONDS: Final = 2.0
"""A thread that paints answers within a frame or two."""
WAITING: Final = 8


class NoAnswer(Exception):
    """The thread that paints did not answer in time: it hangs, or the program ends."""


class _Errand:
    """One of them: done once, or given up before it was begun."""

    def __init__(self, work: Callable[[], Any]) -> None:
        self.work = work
        self.is_over = threading.Event()
        self.found: list[Any] = []


class Errands:
    """Many threads ask, one runs what they ask for, which is given a nudge."""

    def __init__(self, nudge: Nudge | None = None) -> None:
        self._nudge = nudge or Nudge()
        self._lock = threading.Lock()
        self._waiting: deque[_Errand] = deque()
        self._is_over = False

    def ask(self, work: Callable[[], A], seconds: float = SECONDS, is_urgent: bool = True) -> A:
        """Have `work` done there, which must be quick and must not raise. Raises NoAnswer.

        What is not urgent is done when that thread has a frame to show anyway, within two seconds.
        """
        errand = _Errand(work)
        with self._lock:
            if self._is_over or len(self._waiting) >= WAITING:
                raise NoAnswer
            self._waiting.append(errand)
        if is_urgent:
            self._nudge.give()
        errand.is_over.wait(seconds)
        with self._lock:
            if errand in self._waiting:
                self._waiting.remove(errand)
        if not errand.found:
            raise NoAnswer
        answer: A = errand.found[0]
        return answer

    def end(self) -> None:
        """Nobody runs them any more: whoever waits, and whoever asks from now on, has no answer."""
        with self._lock:
            self._is_over = True
            waiting, self._waiting = self._waiting, deque()
        for errand in waiting:
            errand.is_over.set()

    @property
    def is_any(self) -> bool:
        """Whether one waits: looked at without a lock, between frames."""
        return bool(self._waiting)

    def run(self) -> None:
        """Do one, if any waits; for the thread that paints, between two frames."""
        with self._lock:
            errand = self._waiting.popleft() if self._waiting else None
        if errand is not None:
            errand.found.append(errand.work())
            errand.is_over.set()
