"""What every wall does: it plays, until it is stopped. One clock rules it: absolute deadlines of 1/60 s."""

import time
from collections.abc import Callable, Sequence
from typing import Final, Protocol

from PySide6.QtCore import QObject, QTimer

from display.motion import Beat, next_beat
from display.picture import Picture, Strip
from display.read_back import Eye

Pictures = Callable[[int], Picture]
Between = Callable[[], Sequence[Strip]]
"""Work of a bounded length that no frame has to wait for; gives what will be wanted soon, to be drawn ahead."""


class Wall(Protocol):
    """A board's surface."""

    @property
    def eye(self) -> Eye:
        """What reads back what stands on it."""
        ...

    def play(self, picture: Pictures, between: Between) -> None:
        """Begin to ask `picture` for frame 0, 1, 2 … as each is due; returns at once, Qt's loop does the rest.

        After each frame, and before the next one is due, `between` is called.
        """
        ...


PRECISE: Final = 0
"""Qt's `TimerType.PreciseTimer`, by number (see `strips/plain.py`)."""


def nothing() -> Sequence[Strip]:
    """No work."""
    return ()


ALONE: Final = 20
"""So many frames at most Qt's loop is not gone through: a third of a second in which the system is not heard."""


def _nobody(_: int) -> bool:
    return False


class Pace(QObject):
    """Calls `show(frame)` when each frame is due, in Qt's thread: each once, in order, a late one at once.

    After it `work` of `start` is called. It is on a slow machine too, which else would never have its next cycle.
    `show` says whether the next frame can do without Qt: that is awaited here, for to go through Qt's loop takes longer
    than the frame itself (0060).
    """

    def __init__(self, show: Callable[[int], bool]) -> None:
        super().__init__()
        self._show = show
        self._work: Callable[[], object] = nothing
        self._timer = QTimer(self)
        self._timer.setProperty("timerType", PRECISE)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._tick)
        self._beat = Beat(0)

    def start(self, work: Callable[[], object]) -> None:
        self._work = work
        self._beat = Beat(time.monotonic_ns())
        self._timer.start(0)

    def stop(self) -> None:
        """For good. It lets go of the wall that it called, which else would wait for the collector to end."""
        self._timer.stop()
        self._show, self._work = _nobody, nothing

    def _tick(self) -> None:
        for left in range(ALONE - 1, -1, -1):
            self._beat, frame = next_beat(self._beat, time.monotonic_ns()), self._beat.frame
            is_alone = self._show(frame)
            self._work()
            wait = max(0, self._beat.due - time.monotonic_ns())
            if not left or not is_alone:
                break
            time.sleep(wait / 1e9)
        if self._show is not _nobody:  # stopped meanwhile
            # rounded up: a timer that fires early would show a frame before it is due
            self._timer.start(-(-wait // 1_000_000))
