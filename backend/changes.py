"""What changed since a cursor. A cursor names its database: one from another database, or one too old, is gone.

Each page gives the present state of what changed, not every step to it: applied in order it leads to the same end.
"""

import re
from typing import Final

from backend.asker import Asker
from backend.store.store import Store
from labourhall.contract.public_calls import Changes, GetChanges
from labourhall.contract.refusals import CursorGone, Malformed

MOST: Final = 1000
_CURSOR: Final = re.compile(r"([0-9a-f]{8})-([0-9]{1,18})", re.ASCII)


def cursor_text(epoch: str, cursor: int) -> str:
    """The cursor as halls keep it; opaque to them."""
    return f"{epoch}-{cursor}"


def cursor_number(epoch: str, text: str) -> int:
    """The store's cursor; "" is the beginning. Raises CursorGone for one that this database did not give.

    Cursors are opaque: a hall may come with one of the server that stood here before, in a form of its own.
    """
    if not text:
        return 0
    found = _CURSOR.fullmatch(text)
    if found is None or found[1] != epoch:
        raise CursorGone("the cursor is of another database")
    return int(found[2])


class ChangeLog:
    """Answers GetChanges; the waiting is done before, in `bell`."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def page(self, call: GetChanges, asker: Asker) -> Changes:
        """The next changes after `call.since`, at most `call.limit` of them."""
        if not 1 <= call.limit <= MOST or not call.wait >= 0.0:
            raise Malformed(f"limit is 1 to {MOST}, wait is not negative")
        since = cursor_number(self._store.epoch, call.since)
        with self._store.reading() as tables:
            latest = tables.vacancies.cursor()
            if since < tables.vacancies.oldest_cursor() or since > latest:
                raise CursorGone("changes since that cursor are not kept")
            found = tables.vacancies.changed_since(since, call.limit)
        last = found[-1][0] if found else since
        states = {vacancy.number: vacancy for _, vacancy in found}
        # The day on which a vacancy runs out the halls look at themselves.
        shown = tuple(one for one in states.values() if one.closed_as is None)
        gone = tuple((one.number, one.closed_as.value) for one in states.values() if one.closed_as is not None)
        return Changes(cursor_text(self._store.epoch, last), asker.moment.stamp, shown, gone, more=last < latest)
