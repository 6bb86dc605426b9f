"""The SQLite file itself: its connections, its transactions, and what is wrong with it when something is.

WAL with synchronous=FULL: an acknowledged commit survives a power cut (backend study, section 6).
"""

import errno
import fcntl
import os
import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final

from backend.failures import Failure, Stopped
from backend.store.sqlite.asks import AskTable
from backend.store.sqlite.audit import AuditTable
from backend.store.sqlite.employers import EmployerTable
from backend.store.sqlite.holders import HolderTable
from backend.store.sqlite.interrupts import InterruptTable
from backend.store.sqlite.keys import KeyTable
from backend.store.sqlite.machine_codes import MachineCodeTable
from backend.store.sqlite.notes import Notes
from backend.store.sqlite.officers import OfficerTable
from backend.store.sqlite.proofs import ProofTable
from backend.store.sqlite.queues import QueueTable
from backend.store.sqlite.referrals import ReferralTable
from backend.store.sqlite.schema import bring_up
from backend.store.sqlite.sessions import SessionTable
from backend.store.sqlite.vacancies import VacancyTable
from backend.store.sqlite.versions import VersionTable
from backend.store.sqlite.visits import VisitTable
from backend.store.store import Tables

BUSY_SECONDS: Final = 15.0
"""How long a commit waits for another process; an import's commits are short."""
BEGIN_SECONDS: Final = 0.0005
"""How often it is tried meanwhile: a transaction that is waited for takes milliseconds."""
LOOK_SECONDS: Final = 0.02
"""How often a right that another process holds is tried again."""


class SqliteStore:
    """Implements `store.Store`. Raises Stopped where the file cannot be used, at opening or later."""

    def __init__(self, path: Path, busy_seconds: float = BUSY_SECONDS) -> None:
        self._path = path
        self._busy = busy_seconds
        self._lock = threading.Lock()
        self._writing, self._watching = threading.Lock(), threading.Lock()
        self._idle: list[sqlite3.Connection] = []
        self._open: list[sqlite3.Connection] = []
        try:
            with self._trouble():
                _create_private(path)
                self._writer = self._connect()
                bring_up(self._writer)
                self._writer.execute("PRAGMA busy_timeout = 0")  # `_begin` waits
                self._watcher = self._connect()
                self._epoch = Notes(self._watcher).text("epoch")
        except BaseException:
            self.close()
            raise

    @property
    def epoch(self) -> str:
        return self._epoch

    def close(self) -> None:
        """End all connections; the object is of no use afterwards."""
        with self._lock:
            for connection in self._open:
                connection.close()
            self._open.clear()
            self._idle.clear()

    @contextmanager
    def reading(self) -> Iterator[Tables]:
        connection = self._reader()
        try:
            with self._trouble():
                connection.execute("BEGIN")
                try:
                    yield _tables(connection)
                finally:
                    _roll_back(connection)
        finally:
            with self._lock:
                self._idle.append(connection)

    @contextmanager
    def writing(self) -> Iterator[Tables]:
        with self._writing, self._trouble():
            self._begin()
            try:
                yield _tables(self._writer)
                self._writer.execute("COMMIT")
            except BaseException:
                _roll_back(self._writer)
                raise

    @contextmanager
    def bringing(self, wait: float = 0.0) -> Iterator[None]:
        until = time.monotonic() + wait
        with self._right("bringing") as file:
            while not _taken(file, fcntl.LOCK_EX):
                if time.monotonic() >= until:
                    raise Stopped(Failure.STORE_BUSY, self._path, os.strerror(errno.EAGAIN))
                time.sleep(LOOK_SECONDS)
            yield

    @contextmanager
    def serving(self) -> Iterator[None]:
        with self._right("serving") as file:
            # a look of `is_served` holds it for a moment
            fcntl.flock(file, fcntl.LOCK_SH)
            yield

    def is_served(self) -> bool:
        with self._right("serving") as file:
            return not _taken(file, fcntl.LOCK_EX)

    def _begin(self) -> None:
        """Begin to write as soon as no other process does. SQLite itself would look after 1, 2, 5, 10, 15 … ms."""
        until = time.monotonic() + self._busy
        while True:
            try:
                self._writer.execute("BEGIN IMMEDIATE")
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() >= until:
                    raise
                time.sleep(BEGIN_SECONDS)
            else:
                return

    def _right(self, name: str) -> BinaryIO:
        """A file to lock, beside the database's: whoever closes that once more takes this process's locks from SQLite.

        Its end, also a killed process's, gives the right back.
        """
        path = self._path.with_name(f"{self._path.name}-{name}")
        with self._trouble():
            _create_private(path)
            return path.open("rb")

    def version(self) -> int:
        with self._watching, self._trouble():
            return int(self._watcher.execute("PRAGMA data_version").fetchone()[0])

    def written_elsewhere(self) -> int:
        with self._writing, self._trouble():
            return int(self._writer.execute("PRAGMA data_version").fetchone()[0])

    def check(self) -> None:
        """Look at every page of the file. Raises Stopped if one is damaged."""
        with self._watching, self._trouble():
            found = self._watcher.execute("PRAGMA quick_check(1)").fetchone()[0]
        if found != "ok":
            raise Stopped(Failure.STORE_UNUSABLE, self._path, found)

    def _reader(self) -> sqlite3.Connection:
        with self._lock:
            if self._idle:
                return self._idle.pop()
        with self._trouble():
            connection = self._connect()
            connection.execute("PRAGMA query_only = ON")
        return connection

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self._path, isolation_level=None, check_same_thread=False, timeout=self._busy)
        with self._lock:
            self._open.append(connection)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA secure_delete = ON")
        return connection

    @contextmanager
    def _trouble(self) -> Iterator[None]:
        """The engine's errors end here."""
        try:
            yield
        except sqlite3.OperationalError as error:
            failure = Failure.STORE_BUSY if "locked" in str(error) else Failure.STORE_UNUSABLE
            raise Stopped(failure, self._path, error) from error
        except (sqlite3.Error, OSError) as error:
            raise Stopped(Failure.STORE_UNUSABLE, self._path, error) from error


def _create_private(path: Path) -> None:
    """Make a new file that only its owner can read; SQLite gives its companions the same rights."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists():
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT, 0o600))


def _taken(file: BinaryIO, how: int) -> bool:
    try:
        fcntl.flock(file, how | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _roll_back(connection: sqlite3.Connection) -> None:
    """After a full disk the engine may have ended the transaction itself."""
    if connection.in_transaction:
        connection.execute("ROLLBACK")


def _tables(connection: sqlite3.Connection) -> Tables:
    notes = Notes(connection)
    return Tables(
        VacancyTable(connection, notes),
        EmployerTable(connection),
        HolderTable(connection),
        KeyTable(connection),
        MachineCodeTable(connection),
        OfficerTable(connection),
        SessionTable(connection),
        VisitTable(connection),
        ReferralTable(connection, notes),
        AskTable(connection),
        VersionTable(connection, notes),
        InterruptTable(connection, notes),
        QueueTable(connection, notes),
        ProofTable(connection),
        AuditTable(connection),
    )
