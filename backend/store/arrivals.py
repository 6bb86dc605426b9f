"""Vacancies on their way in, in transactions so short that no visit waits for them, and yet whole or not at all.

They are brought unseen, accepted in one moment, and then shown. What a killed process brought is dropped, what it had
accepted is shown by the next import or the server's tidying, whichever comes first. Where a server runs, it shows a
large import by itself, step by step: whoever matches has to take every vacancy that is shown into memory first.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Final

from backend.failures import Failure, Stopped
from backend.moment import Moment
from backend.store.rows import Brought, NewVacancy
from backend.store.store import Store

SHOWN_AT_ONCE: Final = 500
"""So many are shown by one transaction, and are not left to the server."""
DROPPED_AT_ONCE: Final = 500


class Arrivals:
    """One import's vacancies."""

    def __init__(self, store: Store, moment: Moment) -> None:
        self._store = store
        self._moment = moment

    def bring(self, new: Sequence[NewVacancy]) -> Sequence[Brought]:
        """Keep them unseen, in one transaction."""
        with self._store.writing() as tables:
            return tables.vacancies.bring(new, self._moment.text)

    def accept(self) -> None:
        """From here on they stay; a server that runs shows them soon, else they are shown now."""
        with self._store.writing() as tables:
            tables.vacancies.accept()
        _show(self._store, self._moment)


@contextmanager
def arriving(store: Store, moment: Moment) -> Iterator[Arrivals]:
    """Alone among imports; what was not accepted when the block ends is gone. Raises Stopped."""
    with store.bringing():
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
    _show(store, moment)
    _drop(store)


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
