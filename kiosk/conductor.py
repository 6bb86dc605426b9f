"""The one QObject that holds the visit: events in by one signal, one timer for the deadline, effects to the workers.

The only place where threads meet Qt. It decides nothing: `kiosk.visit` does.
"""

import secrets
import time
from collections.abc import Callable, Sequence
from typing import Final, Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from kiosk.visit import visit as machine
from kiosk.visit.states import Surroundings, Visit
from kiosk.visit.trouble import code_on_glass
from kiosk.visit.vocabulary import Effect, Event, Passed, PinTyped, Touched

DEBOUNCE_SECONDS: Final = 0.4
"""Old hands tap twice and two fingers press two controls: after a press the next one counts so much later."""

KEY_SECONDS: Final = 0.08
"""The same for the PIN's keys: shorter than a quick hand types, longer than a finger bounces."""


class Worker(Protocol):
    """Takes every effect and carries out its own."""

    def take(self, effect: Effect) -> None:
        """Called in the Qt thread; must not wait for anything."""
        ...


class PinKeys(Protocol):
    """Where the digits of the PIN go. Each answers how many there are now."""

    def pin_digit(self, digit: int) -> int: ...

    def pin_back(self) -> int: ...

    def pin_clear(self) -> int: ...


class Conductor(QObject):
    """`moved` is emitted after each change of the visit; `visit` is what it is now."""

    moved = Signal()
    _arrived = Signal(object)
    _asked = Signal(object)

    def __init__(
        self,
        clock: Callable[[], float] = time.monotonic,
        draw_seed: Callable[[], int] = lambda: secrets.randbits(128),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._draw_seed = draw_seed
        self._visit = machine.begin(Surroundings())
        self._workers: Sequence[Worker] = ()
        self._keys: PinKeys | None = None
        self._noted: Callable[[str], None] = lambda code: None
        self._touched_at = float("-inf")
        self._typed_at = float("-inf")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._passed)
        self._arrived.connect(self._step, Qt.ConnectionType.QueuedConnection)
        self._asked.connect(self._do, Qt.ConnectionType.QueuedConnection)

    @property
    def visit(self) -> Visit:
        """The visit as it is now."""
        return self._visit

    def employ(
        self, workers: Sequence[Worker], keys: PinKeys, noted: Callable[[str], None] = lambda code: None
    ) -> None:
        """Say who carries out effects, where digits go, and who hears each failure code that comes onto the glass."""
        self._workers = workers
        self._keys = keys
        self._noted = noted

    def post(self, event: Event) -> None:
        """Hand over an event, from any thread."""
        self._arrived.emit(event)

    def run(self, job: Callable[[], None]) -> None:
        """Have `job` done in Qt's thread, from any thread, after the events that were posted before."""
        self._asked.emit(job)

    @Slot(str, str)
    def touch(self, action: str, argument: str) -> None:
        """A control was touched. A touch too soon after another one does not count."""
        now = self._clock()
        if now - self._touched_at < DEBOUNCE_SECONDS:
            return
        self._touched_at = now
        self._step(Touched(action, argument, self._draw_seed()))

    def foresee(self, action: str, argument: str) -> Visit:
        """The visit as this touch would leave it, if it came now. The visit itself stays as it is."""
        after, _ = machine.step(self._visit, Touched(action, argument, self._draw_seed()), self._clock())
        return after

    @Slot(int)
    def pinDigit(self, digit: int) -> None:
        """A digit of the PIN: it goes to the card worker, the visit hears how many there are."""
        if self._keys is not None and self._key_counts():
            self._step(PinTyped(self._keys.pin_digit(digit)))

    @Slot()
    def pinBack(self) -> None:
        """Take the last digit back."""
        if self._keys is not None and self._key_counts():
            self._step(PinTyped(self._keys.pin_back()))

    @Slot()
    def pinClear(self) -> None:
        """Take all digits back."""
        if self._keys is not None and self._key_counts():
            self._step(PinTyped(self._keys.pin_clear()))

    def _key_counts(self) -> bool:
        """Not while the finger still bounces, be it from the key before or from the control that opened the pad."""
        now = self._clock()
        counts = now - self._typed_at >= KEY_SECONDS and now - self._touched_at >= DEBOUNCE_SECONDS
        if counts:
            self._typed_at = now
        return counts

    @Slot(object)
    def _do(self, job: Callable[[], None]) -> None:
        job()

    @Slot()
    def _passed(self) -> None:
        self._step(Passed())

    @Slot(object)
    def _step(self, event: Event) -> None:
        """Let the machine take a step, show it, and only then let the workers begin: the glass answers first."""
        before = self._visit
        self._visit, effects = machine.step(before, event, self._clock())
        self._set_timer()
        if self._visit != before:
            self.moved.emit()
        code = code_on_glass(self._visit)
        if code and code != code_on_glass(before):
            self._noted(code)
        for effect in effects:
            for worker in self._workers:
                worker.take(effect)

    def _set_timer(self) -> None:
        due = machine.deadline(self._visit)
        if due is None:
            self._timer.stop()
        else:
            self._timer.start(max(1, round((due - self._clock()) * 1000) + 1))
