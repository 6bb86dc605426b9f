"""What every wall does: it plays, until it is stopped. One clock rules it: absolute deadlines of 1/60 s."""

import time
from collections.abc import Callable
from typing import Final, NamedTuple, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from display.ahead import Ahead, Lull, nobody_knows
from display.motion import Beat, next_beat
from display.nudge import Nudge
from display.picture import Picture
from display.read_back import Eye

Pictures = Callable[[int], Picture]
Foreseen = Callable[[int], Ahead]
"""What so many frames after the one that was asked for last will be."""
Between = Callable[[], Lull]
"""Work of a bounded length that no frame has to wait for."""


class Wall(Protocol):
    """A board's surface."""

    @property
    def eye(self) -> Eye:
        """What reads back what stands on it."""
        ...

    def play(
        self, picture: Pictures, between: Between, ahead: Foreseen = nobody_knows, nudge: Nudge | None = None
    ) -> None:
        """Begin to ask `picture` for frame 0, 1, 2 … as each is due; returns at once, Qt's loop does the rest.

        After each frame, and before the next one is due, `between` is called. Frames that by `ahead` and `between`
        need nobody are left to themselves; a `nudge` has the next one asked for all the same.
        """
        ...


PRECISE: Final = 0
"""Qt's `TimerType.PreciseTimer`, by number (see `strips/plain.py`)."""


LEAD_NS: Final = 25_000_000
"""So much earlier a frame is asked for that is due by the screen's own beat, to be there in time: its wall waits."""


class Then(NamedTuple):
    """The frame that has to be shown next, and when it is due by the screen's own beat; None: by ours.

    Up to the frame `put` the screen goes on by itself, also where that one comes late.
    """

    frame: int
    due: int | None = None
    put: int = 0


def nothing() -> Lull:
    """No work."""
    return Lull()


def _no_work() -> int:
    return 0


class Pace(QObject):
    """Calls `show(frame)` when each frame is due, in Qt's thread: each once, in order, a late one at once.

    Where the screen has gone on by itself meanwhile, that is the frame on which it is. `show` says which is to be shown
    next. After it `work` of `start` is called, which says before which frame there is none: the earlier of both is
    next. On a slow machine too, which else would never have its next cycle.
    """

    _nudged = Signal()

    def __init__(self, show: Callable[[int], Then]) -> None:
        super().__init__()
        self._show = show
        self._work: Callable[[], int] = _no_work
        self._timer = QTimer(self)
        self._timer.setProperty("timerType", PRECISE)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._tick)
        self._nudged.connect(self._hear)
        self._beat = Beat(0)
        self._shown = -1
        self._put = 0
        self._lead = 0
        self._is_stopped = False

    def start(self, work: Callable[[], int]) -> None:
        self._work = work
        self._beat = Beat(time.monotonic_ns())
        self._timer.start(0)

    def stop(self) -> None:
        """For good. It lets go of the wall that it called, which else would wait for the collector to end."""
        self._timer.stop()
        self._is_stopped = True
        self._show, self._work = Then, _no_work

    def nudge(self) -> None:
        """Show the next frame in its time, though it was not to be shown; from any thread."""
        self._nudged.emit()

    def _hear(self) -> None:
        beat = self._beat.sooner(time.monotonic_ns(), self._shown)
        if beat is not self._beat and not self._is_stopped:
            self._beat, self._lead = beat, LEAD_NS  # all is cold: reckoned when it is due, it would be late
            self._wait()

    def _tick(self) -> None:
        now = time.monotonic_ns()
        self._beat = self._beat.gone_on(now, self._put)
        self._shown = frame = self._beat.frame
        then = self._show(frame)
        until = self._work()
        self._put, self._lead = then.put, 0 if then.due is None else LEAD_NS
        beat = next_beat(self._beat, now, then.frame)
        beat = beat if then.due is None else beat.in_step(then.due)
        self._beat = beat._replace(frame=max(frame + 1, min(then.frame, until)))
        if not self._is_stopped:
            self._wait()

    def _wait(self) -> None:
        """Rounded up: a timer that fires early would show a frame before it is due."""
        self._timer.start(-(-max(0, self._beat.due - self._lead - time.monotonic_ns()) // 1_000_000))
