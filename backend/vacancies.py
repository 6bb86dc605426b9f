"""The vacancies as a hall takes them whole: the snapshot. Taking one off the glass is in `officers`."""

from backend import changes
from backend.asker import Asker
from backend.store.store import Store
from labourhall.contract.public_calls import GetSnapshot, Snapshot


class Snapshots:
    """Answers GetSnapshot."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def take(self, _: GetSnapshot, asker: Asker) -> Snapshot:
        """All that is open now, and the cursor from which changes go on."""
        with self._store.reading() as tables:
            cursor = changes.cursor_text(self._store.epoch, tables.vacancies.cursor())
            return Snapshot(cursor, asker.moment.stamp, tuple(tables.vacancies.open_on(asker.moment.today)))
