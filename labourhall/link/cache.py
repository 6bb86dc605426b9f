"""The hall's own copy of the vacancies, in SQLite. It may be thrown away: a damaged one is set aside and filled anew.

Vacancies and cursor change in one transaction, so that the copy always is what the city had at its cursor. Nothing of
a person is ever stored here. The only file that speaks sqlite3 on this side of the line.

The file is looked through and opened with the first use, in the thread that uses it: no first frame waits for it.
"""

import hashlib
import logging
import sqlite3
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, ClassVar

from labourhall.contract import wire
from labourhall.contract.public_calls import Changes, Snapshot
from labourhall.contract.refusals import Malformed
from labourhall.contract.salvage import Lost
from labourhall.contract.unread import Unread
from labourhall.market.vacancy import Status, Vacancy

log = logging.getLogger(__name__)

SCHEMA = 2
NO_REASON = "gone"
"""Why a vacancy left that a new snapshot simply no longer holds."""

_TABLES = (
    """vacancies (number TEXT PRIMARY KEY, status TEXT, openings INTEGER, posted_on TEXT, valid_until TEXT,
       employer TEXT, occupation TEXT, trade TEXT, body BLOB, digest BLOB)""",
    "gone (number TEXT PRIMARY KEY, reason TEXT)",
    "notes (name TEXT PRIMARY KEY, value TEXT)",
)
_COLUMNS = "number, status, openings, posted_on, valid_until, employer, occupation, trade, body"
_OPEN = "status = 'open' AND openings > 0 AND valid_until >= ?"


class CacheUnusable(Exception):
    """The copy cannot be kept at that place; the text says why."""

    code: ClassVar[str] = "L-231"
    cause: ClassVar[str] = "The data folder cannot be written, or its disk is full or broken."
    remedy: ClassVar[str] = "Free the disk or mend the folder's rights, then start the program again."


@dataclass(frozen=True, slots=True)
class Figures:
    """What the hall has today: open vacancies, those posted today, and different employers.

    `new_today` is None where of no open vacancy anybody said when it was posted.
    """

    open: int
    new_today: int | None
    employers: int


class Cache:
    """The copy in the file `path`. May be used from several threads: one writes, others read meanwhile."""

    def __init__(self, path: Path) -> None:
        """Raises CacheUnusable where the file cannot be written; whether it is sound is seen with the first use."""
        with _trouble(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("ab"):
                pass
        self._path = path
        self._version = 0
        self._unread = Unread()
        self._confirmed: datetime | None = None
        self._opening, self._writing, self._reading = threading.Lock(), threading.Lock(), threading.Lock()
        self._connections: _Connections | None = None
        self._closed = False

    def close(self) -> None:
        """End both connections; the object is of no use afterwards."""
        with self._writing, self._reading, self._opening:
            self._closed = True
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
            except BaseException:
                writer.execute("ROLLBACK")
                raise
            writer.execute("COMMIT")
            self._version += 1

    def _opened(self) -> "_Connections":
        with self._opening:
            if self._closed:
                raise sqlite3.ProgrammingError("the copy is closed")
            if self._connections is None:
                if not _is_sound(self._path):
                    _set_aside(self._path)
                self._connections = _Connections(self._path)
            return self._connections


class _Connections:
    """One connection to write, one to read."""

    def __init__(self, path: Path) -> None:
        self.writer = _connect(path)
        _create(self.writer)
        self.reader = _connect(path)

    def close(self) -> None:
        self.reader.close()
        self.writer.close()


@contextmanager
def _trouble(path: Path) -> Iterator[None]:
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        raise CacheUnusable(f"{path}: {error}") from error


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=10.0)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.execute("PRAGMA cache_size = -256")  # KiB: the system caches the file anyway
    return connection


def _create(connection: sqlite3.Connection) -> None:
    for table in _TABLES:
        connection.execute(f"CREATE TABLE IF NOT EXISTS {table}")
    connection.execute(f"PRAGMA user_version = {SCHEMA}")


def _put(connection: sqlite3.Connection, vacancies: Iterable[Vacancy]) -> None:
    """Store what is open; what came closed is gone."""
    shown = [vacancy for vacancy in vacancies if vacancy.status is Status.OPEN]
    connection.executemany("INSERT OR REPLACE INTO vacancies VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", map(_row, shown))
    connection.executemany("DELETE FROM gone WHERE number = ?", [(vacancy.number,) for vacancy in shown])
    closed = [vacancy for vacancy in vacancies if vacancy.status is not Status.OPEN]
    _mark_gone(connection, [(vacancy.number, vacancy.status.value) for vacancy in closed])


def _mark_gone(connection: sqlite3.Connection, gone: Iterable[tuple[str, str]]) -> None:
    pairs = list(gone)
    connection.executemany("DELETE FROM vacancies WHERE number = ?", [(number,) for number, _ in pairs])
    connection.executemany("INSERT OR REPLACE INTO gone VALUES (?, ?)", pairs)


def _write_notes(connection: sqlite3.Connection, cursor: str, taken_at: datetime) -> None:
    pairs = [("cursor", cursor), ("taken_at", taken_at.isoformat())]
    connection.executemany("INSERT OR REPLACE INTO notes VALUES (?, ?)", pairs)


def _row(vacancy: Vacancy) -> tuple[Any, ...]:
    columns = (
        vacancy.number,
        vacancy.status.value,
        vacancy.openings,
        "" if "posted_on" in vacancy.provenance.assumed else vacancy.posted_on.isoformat(),
        vacancy.valid_until.isoformat(),
        vacancy.employer,
        vacancy.occupation,
        vacancy.trade,
    )
    body = wire.encode(vacancy)
    return (*columns, body, _digest(body, *columns))


def _digest(body: bytes, *columns: object) -> bytes:
    """Over the whole row, for a changed column shows a vacancy where there is none; quick, as all are looked at."""
    return hashlib.blake2b("\0".join(map(str, columns)).encode() + body, digest_size=16).digest()


def _is_sound(path: Path) -> bool:
    """Whether the file can be used as it is: whole by SQLite's check, of our schema, and every row by its hash.

    SQLite's check does not see a byte that changed inside a text; the rows' hashes do.
    """
    if not path.exists() or path.stat().st_size == 0:
        return True
    connection = sqlite3.connect(path)
    try:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        whole = connection.execute("PRAGMA quick_check").fetchone()[0] == "ok"
        return bool(whole and version == SCHEMA and _rows_fit(connection))
    except sqlite3.OperationalError as error:
        if "no such" in str(error):  # a table or column that our schema has
            return False
        raise
    except sqlite3.DatabaseError:
        return False
    finally:
        connection.close()


def _rows_fit(connection: sqlite3.Connection) -> bool:
    rows = connection.execute(f"SELECT {_COLUMNS}, digest FROM vacancies")
    return all(_digest(body, *columns) == digest for *columns, body, digest in rows)


def _set_aside(path: Path) -> None:
    """Keep the damaged file for the technician, the latest only, and start afresh."""
    aside = path.with_name(path.name + ".damaged")
    path.replace(aside)
    for ending in ("-wal", "-shm"):
        path.with_name(path.name + ending).unlink(missing_ok=True)
    log.warning("the hall's copy was damaged or of another version; it is kept as %s and fetched anew", aside.name)
