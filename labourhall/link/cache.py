"""The hall's own copy of the vacancies, in SQLite. It may be thrown away: a damaged one is set aside and filled anew.

Vacancies and cursor change in one transaction, so that the copy always is what the city had at its cursor. Nothing of
a person is ever stored here. This file and `copy_file` alone speak sqlite3 on this side of the line.

The file is looked through and opened with the first use, in the thread that uses it: no first frame waits for it. Only
`newest` looks at single rows before that.
"""

import sqlite3
import tempfile
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, ClassVar, Final

from labourhall.contract import wire
from labourhall.contract.public_calls import Changes, Snapshot
from labourhall.contract.refusals import Malformed
from labourhall.contract.salvage import Lost
from labourhall.contract.unread import Unread
from labourhall.link.copy_file import Connections, Onlookers, is_sound, proved, row
from labourhall.market.vacancy import Vacancy

NO_REASON = "gone"
"""Why a vacancy left that a new snapshot simply no longer holds."""

CLOSE_SECONDS: Final = 2.0
"""So long `close` waits for whoever reads or writes; then the file is left to the end of the process."""

_OPEN: Final = "open_until >= ?"
"""By the market's `Vacancy.open_until`, which is "" where there is no such day."""


class CacheUnusable(Exception):
    """The copy cannot be kept at that place; the text says why."""

    code: ClassVar[str] = "L-231"
    cause: ClassVar[str] = (
        "The data folder cannot be written, its disk is full or broken, or a newer version made the copy."
    )
    remedy: ClassVar[str] = (
        "Free the disk or mend the folder's rights, and the program tries again by itself; after a downgrade install "
        "the newer version again, or remove the file that the message names."
    )


@dataclass(frozen=True, slots=True)
class Figures:
    """What the hall has today: open vacancies, those posted today, and different employers.

    `new_today` is None where of no open vacancy anybody said when it was posted.
    """

    open: int
    new_today: int | None
    employers: int


@dataclass(frozen=True, slots=True)
class Glance:
    """Some vacancies of the copy, the newest first, and when it was what the city had."""

    vacancies: tuple[Vacancy, ...]
    taken_at: datetime | None


class Cache:
    """The copy in the file `path`. May be used from several threads: one writes, others read meanwhile."""

    def __init__(self, path: Path, connect: type[Connections] = Connections) -> None:
        """Raises CacheUnusable where the file cannot be written; whether it is sound is seen with the first use.

        With `Onlookers` nothing of the file is changed, and what cannot be read is CacheUnusable with the first use.
        """
        with _trouble(path):
            connect.prepare(path)
        self._path = path
        self._connect = connect
        self._version = 0
        self._unread = Unread()
        self._confirmed: datetime | None = None
        self._opening, self._writing, self._reading = threading.Lock(), threading.Lock(), threading.Lock()
        self._connections: Connections | None = None
        self._closed = False

    def close(self) -> None:
        """End both connections; the object is of no use afterwards. Whoever hangs in the file is waited for briefly."""
        self._closed = True
        with ExitStack() as held:
            for lock in (self._writing, self._reading, self._opening):
                if not lock.acquire(timeout=CLOSE_SECONDS):
                    return
                held.callback(lock.release)
            if self._connections is not None:
                self._connections.close()

    @property
    def version(self) -> int:
        """Grows with every change made through this object: whoever kept rows knows when to look again."""
        return self._version

    def cursor(self) -> str:
        """The cursor that the copy stands for, "" where the copy is empty or must be fetched whole."""
        return self._note("cursor")

    def taken_at(self) -> datetime | None:
        """When the copy was what the city had, by the city's clock; None before the first time."""
        if self._confirmed is not None:
            return self._confirmed
        text = self._note("taken_at")
        return datetime.fromisoformat(text) if text else None

    @property
    def confirmed(self) -> datetime | None:
        """When the city last said, to this object, what it has; no look at the disk. None before the first time."""
        return self._confirmed

    def confirm(self, taken_at: datetime) -> None:
        """Nothing changed since, says the city: the copy is of this time. Not written, for that would wear the disk."""
        self._confirmed = taken_at

    def replace(self, snapshot: Snapshot) -> tuple[tuple[str, str], ...]:
        """Take `snapshot` in place of everything; gives the numbers that it no longer holds, with a reason."""
        kept = {vacancy.number for vacancy in snapshot.vacancies}
        with self._transaction() as connection:
            rows = connection.execute("SELECT number FROM vacancies ORDER BY number").fetchall()
            gone = tuple((number, NO_REASON) for (number,) in rows if number not in kept)
            connection.execute("DELETE FROM vacancies")
            _put(connection, snapshot.vacancies)
            _mark_gone(connection, gone)
            _write_notes(connection, snapshot.cursor, snapshot.taken_at)
        self._confirmed = snapshot.taken_at
        return gone

    def apply(self, changes: Changes) -> None:
        """Apply one page of changes and its cursor. The same page twice changes nothing more."""
        with self._transaction() as connection:
            _put(connection, changes.upsert)
            _mark_gone(connection, changes.gone)
            _write_notes(connection, changes.cursor, changes.taken_at)
        self._confirmed = changes.taken_at

    def forget_cursor(self) -> None:
        """Have everything fetched anew, while what is here stays in use."""
        with self._transaction() as connection:
            connection.execute("DELETE FROM notes WHERE name = 'cursor'")

    def open_vacancies(self, today: date) -> tuple[Vacancy, ...]:
        """All vacancies that may be shown on `today`, by number."""
        rows = self._rows(f"SELECT body FROM vacancies WHERE {_OPEN} ORDER BY number", today.isoformat())
        return tuple(found for (body,) in rows if (found := self._read(body)) is not None)

    def each_open(self, today: date) -> Iterator[Vacancy]:
        """The same one by one as they are read, for whoever keeps little of each; nobody else has to wait meanwhile."""
        with _trouble(self._path), closing(self._opened().another()) as reader:
            rows = reader.execute(f"SELECT body FROM vacancies WHERE {_OPEN} ORDER BY number", (today.isoformat(),))
            for (body,) in rows:
                if (found := self._read(body)) is not None:
                    yield found

    def newest(self, count: int) -> Glance | None:
        """The newest `count`, for a first page that does not wait until the whole file was looked through.

        Each was proved by its own hash. None where that is not enough: then any other question has to be asked first.
        """
        found = proved(self._path, count)
        if found is None:
            return None
        bodies, taken_at = found
        return Glance(tuple(one for body in bodies if (one := self._read(body)) is not None), taken_at)

    def vacancy(self, number: str) -> Vacancy | None:
        """One vacancy, whether still open or not; None where the copy does not hold it."""
        rows = self._rows("SELECT body FROM vacancies WHERE number = ?", number)
        return self._read(rows[0][0]) if rows else None

    def gone(self, number: str) -> str | None:
        """Why a vacancy left the glass: filled, withdrawn, held, or "gone" where nobody said; None: it did not."""
        rows = self._rows("SELECT reason FROM gone WHERE number = ?", number)
        return str(rows[0][0]) if rows else None

    def figures(self, today: date) -> Figures:
        """What the attract screen counts."""
        day = today.isoformat()
        counted = (
            "SELECT COUNT(*), SUM(posted_on = ?), SUM(posted_on != ''), COUNT(DISTINCT employer)"
            f" FROM vacancies WHERE {_OPEN}"
        )
        total, new, stated, employers = self._rows(counted, day, day)[0]
        return Figures(total, new if stated else None, employers)

    def trades(self, today: date) -> list[tuple[str, str, int]]:
        """Occupation code, the trade's name and the number of open vacancies with both."""
        counted = f"SELECT occupation, trade, COUNT(*) FROM vacancies WHERE {_OPEN} AND occupation != '' GROUP BY 1, 2"
        return self._rows(counted, today.isoformat())

    def count(self) -> int:
        """How many vacancies the copy holds."""
        return int(self._rows("SELECT COUNT(*) FROM vacancies")[0][0])

    def digests(self) -> dict[str, bytes]:
        """The hash of each row by number: cheap to compare with what one kept."""
        return dict(self._rows("SELECT number, digest FROM vacancies"))

    def _read(self, body: bytes) -> Vacancy | None:
        """None for a vacancy that another version of this program wrote in a form that this one cannot read."""
        try:
            return wire.decode(body, Vacancy)
        except Malformed:
            self._unread.note("the hall's copy", (Lost("vacancies[]"),))
            return None

    def _note(self, name: str) -> str:
        rows = self._rows("SELECT value FROM notes WHERE name = ?", name)
        return str(rows[0][0]) if rows else ""

    def _rows(self, statement: str, *values: str) -> list[Any]:
        with _trouble(self._path), self._reading:
            return self._opened().reader.execute(statement, values).fetchall()

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        with _trouble(self._path), self._writing:
            writer = self._opened().writer
            writer.execute("BEGIN IMMEDIATE")
            try:
                yield writer
                writer.execute("COMMIT")
            except BaseException:
                if writer.in_transaction:  # a full disk has rolled it back already
                    writer.execute("ROLLBACK")
                raise
            self._version += 1

    def _opened(self) -> Connections:
        with self._opening:
            if self._closed:
                raise sqlite3.ProgrammingError("the copy is closed")
            if self._connections is None:
                self._connections = self._connect(self._path)
            return self._connections


def looked_at(path: Path) -> int:
    """How many vacancies the copy holds, for whoever only looks while a program may use it.

    0 also for a damaged one, which is left as it is: the program fetches it anew. Raises CacheUnusable where none can
    be kept. Where there is none, none is made, and no folder: whoever looks may be another user than the program's.
    """
    with _trouble(path):
        if not path.exists():
            with tempfile.TemporaryFile(dir=next(folder for folder in path.parents if folder.exists())):
                return 0
        Connections.prepare(path)
        if not path.stat().st_size or not is_sound(path):
            return 0
    with closing(Cache(path, Onlookers)) as copy:
        return copy.count()


@contextmanager
def _trouble(path: Path) -> Iterator[None]:
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        raise CacheUnusable(f"{path}: {error}") from error


def _put(connection: sqlite3.Connection, vacancies: Sequence[Vacancy]) -> None:
    """Store what is open; what came closed is gone."""
    shown = [vacancy for vacancy in vacancies if vacancy.closed_as is None]
    connection.executemany("INSERT OR REPLACE INTO vacancies VALUES (?, ?, ?, ?, ?, ?, ?, ?)", map(row, shown))
    connection.executemany("DELETE FROM gone WHERE number = ?", [(vacancy.number,) for vacancy in shown])
    _mark_gone(connection, [(one.number, one.closed_as.value) for one in vacancies if one.closed_as is not None])


def _mark_gone(connection: sqlite3.Connection, gone: Iterable[tuple[str, str]]) -> None:
    pairs = list(gone)
    connection.executemany("DELETE FROM vacancies WHERE number = ?", [(number,) for number, _ in pairs])
    connection.executemany("INSERT OR REPLACE INTO gone VALUES (?, ?)", pairs)


def _write_notes(connection: sqlite3.Connection, cursor: str, taken_at: datetime) -> None:
    pairs = [("cursor", cursor), ("taken_at", taken_at.isoformat())]
    connection.executemany("INSERT OR REPLACE INTO notes VALUES (?, ?)", pairs)
