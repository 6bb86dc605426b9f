"""A file read in a thread of its own: the window goes on meanwhile, and hears in its own thread what came of it."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from display.editor.window.imports.unreadable import Unreadable


@dataclass(frozen=True, slots=True)
class Read:
    """A file and what it became, or why it did not."""

    path: Path
    found: Any


class Reading(QObject):
    """`done` bears a Read. Of a file that is still being read when the next is chosen nothing comes."""

    done = Signal(object)
    _posted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._wanted: Path | None = None
        self._posted.connect(self._hear, Qt.ConnectionType.QueuedConnection)

    def read(self, path: Path, reader: Callable[[Path], object]) -> None:
        """Begin to read a file; `reader` may raise Unreadable."""
        self._wanted = path
        threading.Thread(target=self._run, args=(path, reader), name="editor-import", daemon=True).start()

    def _run(self, path: Path, reader: Callable[[Path], object]) -> None:
        try:
            found: object = reader(path)
        except Unreadable as trouble:
            found = trouble
        self._posted.emit(Read(path, found))

    def _hear(self, read: Read) -> None:
        if read.path is self._wanted:
            self._wanted = None
            self.done.emit(read)
