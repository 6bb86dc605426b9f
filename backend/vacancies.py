"""The vacancies as a hall takes them whole: the snapshot; and one that has to be open. Closing one is in `officers`."""

from datetime import date

from backend import changes
from backend.asker import Asker
from backend.store.store import Store, Tables
from labourhall.contract.public_calls import GetSnapshot, Snapshot
from labourhall.contract.refusals import Closed, NotFound
from labourhall.market.vacancy import Vacancy


def open_vacancy(tables: Tables, number: str, today: date) -> Vacancy:
    """The vacancy of that number, which is open. Raises NotFound, Closed."""
    vacancy = tables.vacancies.vacancy(number)
    if vacancy is None:
        raise NotFound("no vacancy of that number")
    if not vacancy.is_open(today):
        raise Closed("the vacancy is no longer open")
    return vacancy


class Snapshots:
    """Answers GetSnapshot."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def take(self, _: GetSnapshot, asker: Asker) -> Snapshot:
        """All that is open now, and the cursor from which changes go on."""
        with self._store.reading() as tables:
            cursor = changes.cursor_text(self._store.epoch, tables.vacancies.cursor())
            return Snapshot(cursor, asker.moment.stamp, tuple(tables.vacancies.open_on(asker.moment.today)))
