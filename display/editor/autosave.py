"""The journal of what is edited, on the disk: an editor that is killed mid-typing loses nothing that was typed.

Each record is handed to the system before the next key is looked at, which outlives the program; `sync` brings all of
it to the disk, which outlives a power cut: its owner calls it once a second while there is something new. The only file
of the editor that touches a disk, and the end of what disks raise.
"""

import os
import sys
import zlib
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from display.editor.disk_reasons import reason_of
from display.editor.failures import EditorFailure, Trouble
from display.editor.history import History, Record, sealed
from display.editor.journal_lines import START, OtherForm, ReadBack, checksum_of, history_lines, read_back, record_line
from display.whole_lines import append
from labourhall.program.whole_file import write_whole

if sys.platform == "win32":
    import msvcrt

    def _take(file: BinaryIO) -> None:
        """Hold the file as long as this program lives. Raises OSError where another one does."""
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(file: BinaryIO) -> None:
        """Hold the file as long as this program lives. Raises OSError where another one does."""
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


SMALL: Final = 1_000_000
"""A journal of fewer bytes is not worth writing anew."""
GROWN: Final = 2
"""It is written anew when it has grown to so many times what it was then."""


class Autosave:
    """The journal at `path`, held against other editors until `close`."""

    def __init__(self, path: Path, lock: BinaryIO, checksum: int, size: int | None) -> None:
        self._path = path
        self._lock = lock
        self._checksum = checksum
        self._size = size  # None: what is on the disk is not what is kept, and has to be written whole
        self._most = max(SMALL, GROWN * (size or 0))
        self._history: History | None = None  # what the journal is to give back
        self._waiting: list[bytes] = []
        self._is_synced = True

    def begin(self, history: History) -> Trouble | None:
        """Put a history in place of whatever was kept: another document was opened, or the work is published."""
        self._size, self._history = None, history
        return self._kept(self._write)

    def note(self, record: Record, history: History) -> Trouble | None:
        """Keep a record, which made `history`. What a disk does not take waits, and goes with the next."""
        line = record_line(record, self._checksum)
        self._checksum = checksum_of(line)
        self._waiting.append(line)
        self._history = history
        trouble = self._kept(self._write)
        if trouble is None and self._size is not None and self._size > self._most:
            self._make_small()
        return trouble

    def retry(self) -> Trouble | None:
        """Try again what the disk did not take."""
        return self._kept(self._write) if self.is_waiting else None

    @property
    def is_waiting(self) -> bool:
        """Whether something is kept in memory alone, because the disk did not take it."""
        return self._history is not None and (bool(self._waiting) or self._size is None)

    def sync(self) -> Trouble | None:
        """Bring what was written to the disk, so that a power cut does not cost it; may be called by another thread."""
        return None if self._is_synced else self._kept(self._sync)

    def close(self) -> Trouble | None:
        """Bring all to the disk and let other editors at it; what the disk does not take now is lost."""
        trouble = self.retry() or self.sync()
        self._lock.close()
        return trouble

    def _kept(self, act: Callable[[], None]) -> Trouble | None:
        try:
            act()
        except OSError as error:
            return Trouble(EditorFailure.NOT_KEPT, reason=reason_of(error))
        return None

    def _write(self) -> None:
        """Add what waits; where the file is not as it was left, because a write broke off or it is gone, all anew."""
        if self._size is None or not self._is_as_left():
            self._write_whole()
            return
        data = b"".join(self._waiting)
        append(self._path, data)
        self._size += len(data)
        self._waiting.clear()
        self._is_synced = False

    def _is_as_left(self) -> bool:
        return self._path.exists() and self._path.stat().st_size == self._size

    def _write_whole(self) -> None:
        assert self._history is not None
        lines = list(history_lines(self._history))
        content = b"".join(lines)
        write_whole(self._path, content, private=True)
        self._checksum, self._size, self._is_synced = checksum_of(lines[-1]), len(content), True
        self._most = max(SMALL, GROWN * len(content))
        self._waiting.clear()

    def _make_small(self) -> None:
        """Write it anew without what typing wrote over; where the disk has no room for both, it grows on."""
        self._most *= GROWN
        with suppress(OSError):
            self._write_whole()

    def _sync(self) -> None:
        self._is_synced = True  # before: what is written meanwhile needs another
        try:
            with self._path.open("r+b") as file:
                os.fsync(file.fileno())
        except OSError:
            self._is_synced = False
            raise


@dataclass(frozen=True, slots=True)
class Opened:
    """A journal that is held, what it gave back (None: nothing), and what was wrong with it."""

    autosave: Autosave
    history: History | None
    trouble: Trouble | None = None


def open_journal(path: Path) -> Opened | Trouble:
    """Hold the journal at `path` and read it. A journal that cannot be read whole is copied aside before anything."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        lock = path.with_name(path.name + ".lock").open("ab")
    except OSError as error:
        return Trouble(EditorFailure.UNUSABLE, str(path.parent), reason_of(error))
    try:
        _take(lock)
    except OSError:
        lock.close()
        return Trouble(EditorFailure.HELD, str(path))
    try:
        return _read(path, lock)
    except OSError as error:
        lock.close()
        return Trouble(EditorFailure.UNUSABLE, str(path.parent), reason_of(error))


def _read(path: Path, lock: BinaryIO) -> Opened:
    content = path.read_bytes() if path.exists() else b""
    try:
        found, failure = read_back(content), EditorFailure.DAMAGED
    except OtherForm:
        found, failure = ReadBack(None, lost=1), EditorFailure.OTHER_FORM
    is_whole = found.history is not None and not found.lost and not found.is_torn
    autosave = Autosave(path, lock, found.checksum if is_whole else START, len(content) if is_whole else None)
    trouble = Trouble(failure, str(_aside(path, content))) if found.lost else None
    return Opened(autosave, None if found.history is None else sealed(found.history), trouble)


def _aside(path: Path, content: bytes) -> Path:
    """A copy under a name of its content: read twice it is not kept twice."""
    copy = path.with_name(f"{path.name}.{zlib.crc32(content):08x}")
    write_whole(copy, content, private=True)
    return copy
