"""What the city tells every board beside its bundle: its calendar, whether ages are shown, what its district plays.

It is asked as a board asks, with the machine's key, and nobody signed in; what it answers is read as a board reads it.
Until a city has answered, the calendar that ships with the product is gone by; whose it is is told.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from display import bundle_answers
from display.editor.window.city_thread import Answered
from display.programme import Source
from labourhall.contract.board_calls import BoardBundle, GetBundle, Given
from labourhall.contract.refusals import Malformed

log = logging.getLogger(__name__)

ANSWERED_MS: Final = 60 * 60_000
UNANSWERED_MS: Final = 60_000


@dataclass(frozen=True, slots=True, eq=False)
class _Heard:
    """The last answer that said something new, with the district's bundle of it; `news` is what the latest brought."""

    last: Given | None = None
    district: Source | None = None
    news: BoardBundle | None = None
    is_answered: bool = False


class CityDays(QObject):
    """`known` bears the city's calendar, None where it has none; `shows_ages` whether the hall's boards show ages.

    `district` bears the bundle that plays beside the hall's (`programme.Source`), None where none does; `lies_in` the
    code of the district in which the hall lies, "" where nobody has said it.
    """

    known = Signal(object)
    shows_ages = Signal(bool)
    district = Signal(object)
    lies_in = Signal(str)
    _posted = Signal(object)

    def __init__(self, board: str, ask: Callable[[GetBundle], None]) -> None:
        super().__init__()
        self._board = board
        self._ask = ask
        self._heard = _Heard()
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
        """Hand over an answer, from any thread: it is read in that, so that no key waits for it."""
        self._posted.emit(_read(answered.answer, self._heard))

    def look(self) -> None:
        """Ask, and again an hour after an answer, a minute after none."""
        self._ask(bundle_answers.question(self._board, self._heard.last))

    @Slot(object)
    def _answered(self, heard: _Heard) -> None:
        self._heard = heard
        if heard.news is not None:
            self.known.emit(heard.news.calendar)
            self.shows_ages.emit(heard.news.shows_ages)
            self.district.emit(heard.district)
            self.lies_in.emit(heard.news.hall_district)
        self._again.start(ANSWERED_MS if heard.is_answered else UNANSWERED_MS)


def _read(answer: Any, before: _Heard) -> _Heard:
    """What is known after the answer, or the Trouble."""
    if isinstance(answer, Malformed) and before.last is not None:
        # a city that was brought back to an earlier version: it does not know `held`
        return _Heard(replace(before.last, knows_held=False), before.district)
    if not isinstance(answer, Given) or answer.bundle is None:
        return _Heard(before.last, before.district, is_answered=isinstance(answer, Given))
    given = bundle_answers.filled(answer, before.last)
    assert given.bundle is not None
    found = bundle_answers.beside(given.bundle, before.district)
    if not bundle_answers.is_its_district(given.bundle, found):
        log.warning("the district's bundle cannot be read, the last one is gone by")
        given = bundle_answers.without_news_of_the_district(given, before.last)
    # the very one that is known, where it says the same: nothing is reckoned anew
    return _Heard(given, before.district if found == before.district else found, answer.bundle, is_answered=True)
