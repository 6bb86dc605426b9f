"""The hall's vacancies for the verdicts: fetched once, fitted to the boards in idle moments, renewed with the day."""

from collections.abc import Callable, Iterator
from datetime import datetime
from time import monotonic
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from display import gate
from display.editor.verdict import HallData
from display.editor.window.city_thread import Answered
from display.editor.window.judging import Judging
from labourhall.contract.public_calls import GetSnapshot, Snapshot
from labourhall.market.vacancy import Vacancy

AGAIN_MS: Final = 60_000
AT_ONCE: Final = 500
"""So many vacancies are looked at in one step."""
SLICE_SECONDS: Final = 0.008
"""So long one idle moment is used: no key waits longer for it."""


class HallVacancies(QObject):
    """`renewed`: every verdict may be another one."""

    renewed = Signal()
    _posted = Signal(object)

    def __init__(self, judging: Judging, ask: Callable[[GetSnapshot], None], now: Callable[[], datetime]) -> None:
        super().__init__()
        self._judging = judging
        self._ask = ask
        self._now = now
        self._snapshot: Snapshot | None = None
        self._is_asked = False
        self._steps: Iterator[None] = iter(())
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._fit)
        self._again = QTimer(self)
        self._again.setInterval(AGAIN_MS)
        self._again.timeout.connect(self.look)
        self._posted.connect(self._answered, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Begin to ask for them."""
        self._again.start()
        self.look()

    def stop(self) -> None:
        """Look no more."""
        self._again.stop()
        self._idle.stop()

    def post(self, answered: Answered) -> None:
        """Hand over an answer, from any thread."""
        self._posted.emit(answered)

    def look(self) -> None:
        """Ask for them while they are not there; begin the day anew where it is another one."""
        if self._snapshot is None:
            if not self._is_asked:
                self._is_asked = True
                self._ask(GetSnapshot())
        elif self._judging.judge.data.now.date() != self._now().date():
            self._renew(self._snapshot)

    @Slot(object)
    def _answered(self, answered: Answered) -> None:
        self._is_asked = False
        if isinstance(answered.answer, Snapshot):
            self._renew(answered.answer)

    def _renew(self, snapshot: Snapshot) -> None:
        self._snapshot = snapshot
        self._judging.is_ready = False
        self._steps = self._admitted(snapshot, self._now())
        self._idle.start()

    def _admitted(self, snapshot: Snapshot, now: datetime) -> Iterator[None]:
        """What may stand on a board, a few at each step, then each fitted to the boards."""
        own, found = self._judging.judge.data.own_number, list[Vacancy]()
        for place in range(0, len(snapshot.vacancies), AT_ONCE):
            found += gate.admit(snapshot.vacancies[place : place + AT_ONCE], now.date(), own).admitted
            yield
        yield from self._judging.renew(HallData(snapshot.cursor, now, tuple(found), own_number=own))

    def _fit(self) -> None:
        until = monotonic() + SLICE_SECONDS
        for _ in self._steps:
            if monotonic() > until:
                return
        self._idle.stop()
        self._judging.is_ready = True
        self.renewed.emit()
