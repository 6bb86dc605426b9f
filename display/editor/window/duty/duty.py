"""Joins the duty officer's window to the editor's: its key, and who has to sign in first."""

from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from display.editor.window.city_desk import CityDesk
from display.editor.window.duty.duty_desk import DutyDesk
from display.editor.window.duty.duty_dialog import DutyDialog
from display.editor.window.window import EditorWindow
from labourhall.program.words import Words

KEY: Final = "F12"


class Duty(QObject):
    """Opens the dialog for whoever is signed in; whoever is not is asked to first."""

    def __init__(self, window: EditorWindow, words: Words, city: CityDesk, desk: DutyDesk, dialog: DutyDialog) -> None:
        super().__init__(window)
        self._city = city
        self._dialog = dialog
        self._is_wanted = False
        self.action = QAction(words.text("editor.do.duty"), window)
        self.action.setShortcut(QKeySequence(KEY))
        self.action.triggered.connect(lambda _=False: self.open())
        window.addAction(self.action)
        window.bar.addAction(self.action)
        window.menuBar().addMenu(words.text("editor.duty")).addAction(self.action)
        city.signed_in.connect(self._signed_in)
        window.sign_in.rejected.connect(self._forget)
        desk.session_over.connect(self._session_over)

    def open(self) -> None:
        """Show it, or have somebody sign in."""
        session = self._city.session
        if session is None or session.must_change:
            self._is_wanted = True
            self._city.look()
        else:
            self._dialog.begin()

    def _signed_in(self) -> None:
        if self._is_wanted:
            self._is_wanted = False
            self._dialog.begin()

    def _forget(self) -> None:
        self._is_wanted = False

    def _session_over(self, _: str) -> None:
        """The editor's own desk hears it from the city, and asks for a person; what is written stays."""
        self._is_wanted = True
        self._city.see_boards()
