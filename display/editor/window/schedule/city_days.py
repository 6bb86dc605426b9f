"""What the city tells every board beside its bundle: its calendar, whether ages are shown, what else plays.

It is asked as a board asks, with the machine's key, and nobody signed in.
Until a city has answered, the calendar that ships with the product is gone by; whose it is is told.
"""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from display.editor.window.city_thread import Answered
from labourhall.contract.board_calls import GetBundle, Given

ANSWERED_MS: Final = 60 * 60_000
UNANSWERED_MS: Final = 60_000


class CityDays(QObject):
    """`known` bears the city's calendar, None where it has none; `shows_ages` whether the hall's boards show ages.

    `district` bears the code of the district whose bundle plays beside the hall's, "" where none does.
    """

    known = Signal(object)
    shows_ages = Signal(bool)
    district = Signal(str)
    _posted = Signal(object)

    def __init__(self, board: str, ask: Callable[[GetBundle], None]) -> None:
        super().__init__()
        self._board = board
        self._ask = ask
        self._tag = ""
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self.look)
        self._posted.connect(self._answered, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Begin to ask."""
        self.look()

    def stop(self) -> None:
        """Ask no more."""
        self._again.stop()

    def post(self, answered: Answered) -> None:
        """Hand over an answer, from any thread."""
        self._posted.emit(answered)

    def look(self) -> None:
        """Ask, and again an hour after an answer, a minute after none."""
        self._ask(GetBundle(self._board, self._tag))

    @Slot(object)
    def _answered(self, answered: Answered) -> None:
        answer = answered.answer
        if isinstance(answer, Given):
            self._tag = answer.tag
            if answer.bundle is not None:
                self.known.emit(answer.bundle.calendar)
                self.shows_ages.emit(answer.bundle.shows_ages)
                self.district.emit(answer.bundle.district.district if answer.bundle.district is not None else "")
        self._again.start(ANSWERED_MS if isinstance(answer, Given) else UNANSWERED_MS)
