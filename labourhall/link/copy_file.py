"""The file of the hall's copy: opened, looked through, set aside where it is damaged. What is in it is `cache`'s.

SQLite's own check does not see a byte that changed inside a text; the rows' hashes do. By them single rows are proved
too, before anybody had the time to look through the whole file.
"""

import hashlib
import logging
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from labourhall.contract import wire
from labourhall.market.vacancy import Vacancy

log = logging.getLogger(__name__)

SCHEMA: Final = 3
NEWEST: Final = 10_000
"""No version of ours counts so far: a number beyond is a damaged byte."""
READ_SECONDS: Final = 1.0
"""So long whoever reads waits for a file that another program locked: somebody may stand there."""
WRITE_SECONDS: Final = 10.0

_TABLES: Final = (
    """vacancies (number TEXT PRIMARY KEY, open_until TEXT, posted_on TEXT, employer TEXT, occupation TEXT, trade TEXT,
       body BLOB, digest BLOB)""",
    "gone (number TEXT PRIMARY KEY, reason TEXT)",
    "notes (name TEXT PRIMARY KEY, value TEXT)",
)
_NEWEST: Final = "posted_on DESC, number DESC"
_INDEX: Final = f"newest ON vacancies ({_NEWEST})"
"""A copy that an earlier version made does without: the newest of it are found by going over all."""
_COLUMNS: Final = "number, open_until, posted_on, employer, occupation, trade, body"


class NewerCopy(sqlite3.OperationalError):
    """A newer version of the program made the file, and is to find it as it was."""

    def __init__(self, version: int) -> None:
        super().__init__(
            f"a newer version of the program made this copy ({version}; this one reads {SCHEMA}); it is left as it is: "
            "install that version again, or remove the file and it is fetched anew"
        )


class Connections:
    """One connection to write, one to read. Raises sqlite3.Error and OSError."""

    @staticmethod
    def prepare(path: Path) -> None:
        """See that there can be such a file, and that it is none of a newer version. Raises OSError, NewerCopy."""
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("ab"):
            pass
        refuse_newer(path)

    def __init__(self, path: Path) -> None:
        if not is_sound(path):
            set_aside(path)
        self.writer = _connect(path)
        try:
            _create(self.writer)
            self.reader = _connect(path)
        except sqlite3.Error:
            self.writer.close()
            raise
        self.writer.execute(f"PRAGMA busy_timeout = {WRITE_SECONDS * 1000:.0f}")

        self._path = path

    def another(self) -> sqlite3.Connection:
        """One more to read, for whoever reads long; to be closed by whoever asked for it."""
        return _connect(self._path)

    def close(self) -> None:
        self.reader.close()
        self.writer.close()


class Onlookers(Connections):
    """The same for whoever only looks, while a program may use the file: nothing is made, mended or set aside.

    Raises sqlite3.Error also where the file is damaged.
    """

    @staticmethod
    def prepare(path: Path) -> None:
        """Nothing."""

    def __init__(self, path: Path) -> None:
        if not path.exists() or not is_sound(path):
            raise sqlite3.DatabaseError("there is no such copy, or it is damaged")
        self._path = path
        self.reader = self.writer = self.another()

    def another(self) -> sqlite3.Connection:
        return sqlite3.connect(f"{self._path.absolute().as_uri()}?mode=ro", uri=True, timeout=READ_SECONDS)


def row(vacancy: Vacancy) -> tuple[Any, ...]:
    """The row of a vacancy that is open on some day, with its hash."""
    columns = (
        vacancy.number,
        "" if vacancy.open_until is None else vacancy.open_until.isoformat(),
        "" if "posted_on" in vacancy.provenance.assumed else vacancy.posted_on.isoformat(),
        vacancy.employer,
        vacancy.occupation,
        vacancy.trade,
    )
    body = wire.encode(vacancy)
    return (*columns, body, _digest(body, *columns))


def refuse_newer(path: Path) -> None:
    """Raises NewerCopy. Looks at the first bytes alone (SQLite's file format, 1.3): a start waits for no lock."""
    with path.open("rb") as file:
        head = file.read(64)
    version = int.from_bytes(head[60:64], "big")
    if head.startswith(b"SQLite format 3\0") and SCHEMA < version <= NEWEST:
        raise NewerCopy(version)


def is_sound(path: Path) -> bool:
    """Whether the file can be used as it is: whole by SQLite's check, of our schema, and every row by its hash.

    Raises NewerCopy.
    """
    if not path.exists() or path.stat().st_size == 0:
        return True
    connection = sqlite3.connect(path, timeout=READ_SECONDS)
    try:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        if SCHEMA < version <= NEWEST:
            raise NewerCopy(version)
        whole = connection.execute("PRAGMA quick_check").fetchone()[0] == "ok"
        return bool(whole and version == SCHEMA and _rows_fit(connection) and _notes_fit(connection))
    except sqlite3.OperationalError as error:
        if "no such" in str(error):  # a table or column that our schema has
            return False
        raise
    except sqlite3.DatabaseError:
        return False
    finally:
        connection.close()


def proved(path: Path, count: int) -> tuple[Sequence[bytes], datetime | None] | None:
    """The newest rows' bodies, each proved by its own hash, and when the copy was taken; not all of it is looked at.

    None where one does not fit, or the file is no copy of ours: then it is to be looked through first.
    """
    try:
        with closing(sqlite3.connect(path, timeout=READ_SECONDS)) as connection:
            if connection.execute("PRAGMA user_version").fetchone()[0] != SCHEMA or not _notes_fit(connection):
                return None
            connection.text_factory = _decoded
            newest = f"WHERE open_until != '' ORDER BY {_NEWEST} LIMIT {count}"
            rows = connection.execute(f"SELECT {_COLUMNS}, digest FROM vacancies {newest}").fetchall()
            noted = connection.execute("SELECT value FROM notes WHERE name = 'taken_at'").fetchone()
    except sqlite3.Error:
        return None
    if not all(map(_fits, rows)):
        return None
    return [body for *_, body, _ in rows], None if noted is None else datetime.fromisoformat(noted[0])


def set_aside(path: Path) -> None:
    """Keep the damaged file for the technician, the latest only, and start afresh."""
    aside = path.with_name(path.name + ".damaged")
    path.replace(aside)
    for ending in ("-wal", "-shm"):
        path.with_name(path.name + ending).unlink(missing_ok=True)
    log.warning("the hall's copy was damaged or of another version; it is kept as %s and fetched anew", aside.name)


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=READ_SECONDS)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA cache_size = -256")  # KiB: the system caches the file anyway
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _create(connection: sqlite3.Connection) -> None:
    """Nothing is written where all is there: a start must not need a disk that has room."""
    if connection.execute("PRAGMA user_version").fetchone()[0] == SCHEMA:
        return
    for table in _TABLES:
        connection.execute(f"CREATE TABLE IF NOT EXISTS {table}")
    connection.execute(f"CREATE INDEX IF NOT EXISTS {_INDEX}")
    connection.execute(f"PRAGMA user_version = {SCHEMA}")


def _digest(body: bytes, *columns: object) -> bytes:
    """Over the whole row, for a changed column shows a vacancy where there is none; quick, as all are looked at."""
    return hashlib.blake2b("\0".join(map(str, columns)).encode() + body, digest_size=16).digest()


def _rows_fit(connection: sqlite3.Connection) -> bool:
    connection.text_factory = _decoded
    rows = connection.execute(f"SELECT {_COLUMNS}, digest FROM vacancies")
    return all(map(_fits, rows))


def _fits(row: Sequence[Any]) -> bool:
    """Whether a row with its hash is as it was written."""
    *columns, body, digest = row
    return isinstance(body, bytes) and _digest(body, *columns) == digest


def _decoded(text: bytes) -> str:
    """A text that is no UTF-8 any more does not fit its hash either; sqlite3's own decoding would raise."""
    return text.decode(errors="replace")


def _notes_fit(connection: sqlite3.Connection) -> bool:
    """No hash covers the notes: the time at least must be one."""
    try:
        for (text,) in connection.execute("SELECT value FROM notes WHERE name = 'taken_at'"):
            datetime.fromisoformat(text)
    except (TypeError, ValueError):
        return False
    return True
