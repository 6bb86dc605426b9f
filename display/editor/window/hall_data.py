"""The hall's vacancies for the verdicts: fitted to the boards in idle moments, renewed as they change and with the day.

While newer ones are fitted, verdicts are by those before. How old they are is told by `as_of`.
"""

import gc
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from time import monotonic
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from display.editor.verdict import HallData
from display.editor.window.hall_copy import Read
from display.editor.window.judging import Judging
from labourhall.contract.playlist import Page
from labourhall.market.vacancy import Vacancy

LOOK_MS: Final = 15_000
SLICE_SECONDS: Final = 0.008
"""So long one idle moment is used: no key waits longer for it."""


class HallVacancies(QObject):
    """`renewed`: every verdict may be another one. `aged`: their number or age is another one.

    `pages` are judged in idle moments before it is said, that no key waits for them; `confirmed` says when the city
    last said what it has.
    """

    renewed = Signal()
    aged = Signal()
    _posted = Signal(object)

    def __init__(
        self,
        judging: Judging,
        pages: Callable[[], Sequence[Page]],
        confirmed: Callable[[], datetime | None],
        now: Callable[[], datetime],
    ) -> None:
        super().__init__()
        self._judging = judging
        self._pages = pages
        self._confirmed = confirmed
        self._now = now
        self._read: Read | None = None
        self._shows_ages = False
        self._district = ""
        self._steps: Iterator[object] = iter(())
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._fit)
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self.look)
        self._posted.connect(self._take, Qt.ConnectionType.QueuedConnection)

    @property
    def as_of(self) -> datetime | None:
        """The city's time that the vacancies are of; None: there are none yet."""
        return None if self._read is None else self._confirmed() or self._read.as_of

    @property
    def count(self) -> int:
        """How many vacancies may be shown today."""
        return len(self._judging.judge.data.vacancies)

    def start(self) -> None:
        """Begin to look whether a new day has begun."""
        self._look.start()

    def stop(self) -> None:
        """Look no more."""
        self._look.stop()
        self._idle.stop()

    def post(self, read: Read) -> None:
        """Hand over what was read, from any thread."""
        self._posted.emit(read)

    def show_ages(self, shows_ages: bool) -> None:
        """Judge by boards that show the age limits of employers, or that do not."""
        if shows_ages != self._shows_ages:
            self._shows_ages = shows_ages
            if self._read is not None:
                self._begin(self._read)

    def lie_in(self, district: str) -> None:
        """Judge by boards of a hall in the district of that code."""
        if district != self._district:
            self._district = district
            if self._read is not None:
                self._begin(self._read)

    def look(self) -> None:
        """Begin the day anew where it is another one; say how old the data are."""
        if self._read is not None and self._judging.judge.data.now.date() != self._now().date():
            self._begin(self._read)
        self.aged.emit()

    @Slot(object)
    def _take(self, read: Read) -> None:
        self._read = read
        self._begin(read)

    def _begin(self, read: Read) -> None:
        self._steps = self._renewing(read, self._now())
        self._idle.start()

    def _renewing(self, read: Read, now: datetime) -> Iterator[object]:
        gate = self._judging.judge.data.gate
        admitted: list[Vacancy] = []
        for vacancy in read.vacancies:
            if gate.refusal(vacancy, now.date()) is None:
                admitted.append(vacancy)
            yield None
        yield from self._judging.renew(
            HallData(read.cursor, now, tuple(admitted), self._shows_ages, gate, self._district)
        )
        yield from self._judging.judge.catch_up(self._pages())

    def _fit(self) -> None:
        is_first = not self._judging.is_ready
        until = monotonic() + SLICE_SECONDS
        for _ in self._steps:
            if monotonic() > until:
                break
        else:
            self._idle.stop()
            self.renewed.emit()
            self.aged.emit()
        if is_first:
            gc.freeze()  # what is kept all day: looking through it again for cycles keeps a key waiting 0.2 s
