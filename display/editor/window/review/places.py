"""Where a file goes: asked of whoever sits at the desk, with the system's own dialogs."""

from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QFileDialog, QWidget


class Places(Protocol):
    """Asks for a place; None: nobody chose one."""

    def file(self, title: str, name: str) -> Path | None:
        """A file to write, with a name that is proposed."""

    def folder(self, title: str) -> Path | None:
        """A folder that is there."""


class AskedPlaces:
    """Asks by a dialog over `parent`."""

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent

    def file(self, title: str, name: str) -> Path | None:
        """See `Places`."""
        found, _ = QFileDialog.getSaveFileName(self._parent, title, name)
        return Path(found) if found else None

    def folder(self, title: str) -> Path | None:
        """See `Places`."""
        found = QFileDialog.getExistingDirectory(self._parent, title)
        return Path(found) if found else None
