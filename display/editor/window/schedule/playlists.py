"""Whole playlists: added, renamed, copied, removed. What was done is said, with how it is undone or put to use."""

import secrets
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from display.editor.document import Refused, new_ids
from display.editor.edits import Edit
from display.editor.page_edits import copied
from display.editor.schedule_edits import AddPlaylist, RemovePlaylist, RenamePlaylist
from display.editor.window.schedule.entries import free_name
from display.editor.window.schedule.name_dialog import NameDialog
from display.editor.window.work import Work
from labourhall.contract.playlist import Playlist
from labourhall.contract.soundness import LONGEST_NAME
from labourhall.program.words import Words


class Playlists(QObject):
    """`wanted` bears the playlist that is to be chosen, `says` a sentence."""

    wanted = Signal(str)
    says = Signal(str)

    def __init__(
        self, words: Words, work: Work, chosen: Callable[[], str], draw: Callable[[int], int] = secrets.randbelow
    ) -> None:
        super().__init__()
        self._words = words
        self._work = work
        self._chosen = chosen
        self._draw = draw
        self.dialog: NameDialog | None = None

    def add(self, parent: QWidget) -> None:
        """Ask for the name of a new one, and add it behind the others."""
        self._ask(parent, "add", self._free("editor.schedule.new_playlist"), self._added)

    def rename(self, parent: QWidget) -> None:
        """Ask for another name of the one that is chosen."""
        name = self._chosen()
        if name:
            self._ask(parent, "rename", name, lambda found: self._renamed(name, found))

    def copy(self) -> None:
        """Put a copy of the chosen one at the end, with pages of its own; it plays when it is scheduled."""
        found = self._work.document.playlist(self._chosen())
        if found is None:
            return
        name = self._free("editor.schedule.copy_of", found.name[: LONGEST_NAME - 8])
        ids = new_ids(self._work.document, self._draw)
        pages = tuple(copied(page, next(ids)) for page in found.pages)
        if self._work.do(AddPlaylist(Playlist(name, pages))):
            self._tell("editor.schedule.copied", name)

    def remove(self) -> None:
        """Take the chosen one out, with its pages and its slots."""
        name = self._chosen()
        if name and self._work.do(RemovePlaylist(name)):
            self.says.emit(self._words.text("editor.schedule.playlist_removed", name))

    def _added(self, name: str) -> str:
        wrong = self._do(AddPlaylist(Playlist(name, ())))
        if not wrong:
            self._tell("editor.schedule.playlist_added", name)
        return wrong

    def _renamed(self, before: str, name: str) -> str:
        wrong = self._do(RenamePlaylist(before, name)) if name != before else ""
        if not wrong:
            self.wanted.emit(name)
        return wrong

    def _tell(self, identifier: str, name: str) -> None:
        self.wanted.emit(name)
        self.says.emit(self._words.text(identifier, name))

    def _do(self, edit: Edit) -> str:
        """Make an edit; why it was not made."""
        refused: list[str] = []

        def hear(told: object) -> None:
            if isinstance(told, Refused):
                refused.append(self._words.text(f"editor.refused.{told.reason.value}", told.name))

        heard = self._work.told.connect(hear)
        try:
            self._work.do(edit)
        finally:
            self._work.told.disconnect(heard)
        return refused[0] if refused else ""

    def _free(self, identifier: str, *args: object) -> str:
        taken = {one.name for one in self._work.document.bundle.playlists}
        return free_name(self._words.text(identifier, *args), taken)

    def _ask(self, parent: QWidget, what: str, name: str, take: Callable[[str], str]) -> None:
        if self.dialog is None:
            self.dialog = NameDialog(self._words, parent)
        self.dialog.ask(self._words.text(f"editor.schedule.name.{what}"), name, take)
