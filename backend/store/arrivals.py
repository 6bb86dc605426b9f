"""Vacancies on their way in, in transactions so short that no visit waits for them, and yet whole or not at all.

They are brought unseen, accepted in one moment, and then shown. What a killed process brought is dropped, what it had
accepted is shown by the next import or the server's tidying, whichever comes first. Where a server runs, it shows a
large import by itself, step by step: whoever matches has to take every vacancy that is shown into memory first.
A row that takes the place of a vacancy which was there before waits beside it until all is accepted (`judgement`).
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Final

from backend.failures import Failure, Stopped
from backend.moment import Moment
from backend.store.judgement import is_to_be_judged
from backend.store.rows import Brought, NewVacancy
from backend.store.store import Store
from backend.store.vacancies import Vacancies
from labourhall.market.vacancy import Status

SHOWN_AT_ONCE: Final = 500
"""So many are shown by one transaction, and are not left to the server."""
DROPPED_AT_ONCE: Final = 500
TIDIED_SECONDS: Final = 2.0
"""So long an import waits for its right."""
JUDGED_AT_ONCE: Final = 100


class Arrivals:
    """One import's vacancies."""

    def __init__(self, store: Store, moment: Moment) -> None:
        self._store = store
        self._moment = moment
        self._first = ""
        self._waited: set[str] = set()
        """Known vacancies that waited for an officer when a row of this import came, or do so by that row."""

    def bring(self, new: Sequence[NewVacancy]) -> Sequence[Brought]:
        """Keep them unseen, in one transaction, and which of them take the place of what they repeat."""
        with self._store.writing() as tables:
            brought = tables.vacancies.bring(new, self._moment.text)
            self._first = self._first or next((one.number for one in brought if not one.is_repeat), "")
            return [
                self._judged(tables.vacancies, row, one) if one.is_repeat else one
                for row, one in zip(new, brought, strict=True)
            ]

    def _judged(self, vacancies: Vacancies, row: NewVacancy, repeat: Brought) -> Brought:
        number, known = repeat.number, vacancies.as_brought(repeat.number)
        is_own = bool(self._first) and number >= self._first
        again = is_own or number in self._waited
        is_judged = is_to_be_judged(row, known, again)
        if not is_own and (is_judged or known.vacancy.status is Status.HELD):
            self._waited.add(number)
        if not is_judged:
            return repeat
        if is_own:
            vacancies.judge_anew(number, row, self._moment.text)
        else:
            vacancies.put_judgement(number, row)
        return replace(repeat, is_judged_anew=True)

    def accept(self) -> None:
        """From here on they stay; a server that runs shows them soon, else they are shown now."""
        with self._store.writing() as tables:
            tables.vacancies.accept()
        _judge(self._store, self._moment)
        _show(self._store, self._moment)


@contextmanager
def arriving(store: Store, moment: Moment) -> Iterator[Arrivals]:
    """Alone among imports; what was not accepted when the block ends is gone. Raises Stopped.

    A server that tidies holds the right too, for a moment: that is no other import.
    """
    with store.bringing(TIDIED_SECONDS):
        _settle(store, moment)
        try:
            yield Arrivals(store, moment)
        finally:
            _drop(store)


def settle(store: Store, moment: Moment) -> None:
    """Bring to its end what a killed import left; one that is under way does so by itself. Raises Stopped."""
    try:
        with store.bringing():
            _settle(store, moment)
    except Stopped as stopped:
        if stopped.failure is not Failure.STORE_BUSY:
            raise


def _settle(store: Store, moment: Moment) -> None:
    _judge(store, moment)
    _show(store, moment)
    _drop(store)


def _judge(store: Store, moment: Moment) -> None:
    is_more = True
    while is_more:
        with store.writing() as tables:
            is_more = tables.vacancies.apply_judgements(JUDGED_AT_ONCE, moment.text)


def _show(store: Store, moment: Moment) -> None:
    is_more, is_left = True, False
    while is_more and not is_left:
        with store.writing() as tables:
            is_more = tables.vacancies.show(SHOWN_AT_ONCE, moment.today, moment.text)
        is_left = is_more and store.is_served()


def _drop(store: Store) -> None:
    is_more = True
    while is_more:
        with store.writing() as tables:
            is_more = tables.vacancies.drop_brought(DROPPED_AT_ONCE)
