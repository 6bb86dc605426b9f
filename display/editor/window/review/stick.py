"""Writes a sealed bundle onto a stick, whole or not at all, and reads back what was written; a slow one blocks nobody.

A board takes no file under another name than the last one, so that what is half written is nothing to it.
"""

import errno
import os
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal, Slot

from display.editor.window.review.failures import ReviewFailure
from labourhall.contract import sealed_file
from labourhall.program.whole_file import write_whole

FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
LOCKED: Final = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})


@dataclass(frozen=True, slots=True)
class Written:
    """What came of it: `failure` None where the stick gives back what was written."""

    folder: Path
    failure: ReviewFailure | None


class StickWriter(QObject):
    """`done` bears a Written, in Qt's thread. One file at a time."""

    done = Signal(object)
    _posted = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thread: threading.Thread | None = None
        self._posted.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    @property
    def is_writing(self) -> bool:
        """Whether a stick is being written."""
        return self._thread is not None

    def write(self, folder: Path, hall: str, content: bytes) -> None:
        """Begin to write `content` into the folder, as that hall's."""
        run = threading.Thread(
            target=lambda: self._posted.emit(Written(folder, written(folder, hall, content))),
            name="editor-stick",
            daemon=True,  # a stick that hangs in the system keeps nobody from going home
        )
        self._thread = run
        run.start()

    def stop(self, seconds: float) -> None:
        """Wait for a stick that is being written, no longer than so many seconds."""
        if self._thread is not None:
            self._thread.join(seconds)

    @Slot(object)
    def _tell(self, found: Written) -> None:
        self._thread = None
        self.done.emit(found)


def written(folder: Path, hall: str, content: bytes) -> ReviewFailure | None:
    """Write it and read it back; what went wrong."""
    path = folder / sealed_file.file_name(hall)
    try:
        write_whole(path, content)
        _bring_to_the_stick(folder)
        found = _read_back(path)
    except OSError as error:
        return _failure(error)
    return None if found == content else ReviewFailure.STICK_DIFFERS


def _bring_to_the_stick(folder: Path) -> None:
    """The name too must be there when it is pulled out; what has no folders to open (Windows) does that by itself."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    opened = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def _read_back(path: Path) -> bytes:
    """What the stick itself has, not what the system remembers of it, where the system can be asked for that."""
    with path.open("rb") as file:
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        return file.read()


def _failure(error: OSError) -> ReviewFailure:
    if error.errno in FULL:
        return ReviewFailure.STICK_FULL
    return ReviewFailure.STICK_LOCKED if error.errno in LOCKED else ReviewFailure.STICK_GONE
