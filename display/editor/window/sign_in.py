"""The dialog in which an officer signs in, and takes a password of the own at the first sign-in."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QWidget

from display.editor.window import trouble_words
from labourhall.program.words import Words

WIDE: Final = 72
"""Latin letters: a Chinese font's mean one is twice as wide."""


class SignInDialog(QDialog):
    """`signing_in` bears name and password, `changing` the old password and the new one."""

    signing_in = Signal(str, str)
    changing = Signal(str, str)

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFont(parent.font())  # a window does not take it over by itself
        self._words = words
        self._asks_new = False
        self.name = _field(words.text("editor.sign_in.name"))
        self.password = _field(words.text("editor.sign_in.password"), is_secret=True)
        self.new = _field(words.text("editor.sign_in.new"), is_secret=True)
        self.again = _field(words.text("editor.sign_in.again"), is_secret=True)
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.told.setAccessibleName(words.text("editor.said"))
        self.setWindowTitle(words.text("editor.sign_in"))
        self._lay_out()

    def ask(self, code: str) -> None:
        """Ask for name and password; `code` is why it has to be done again."""
        self._show(asks_new=False, code=code)
        (self.password if self.name.text() else self.name).setFocus()

    def ask_new(self, code: str) -> None:
        """Ask for a password of the own."""
        self._show(asks_new=True, code=code)
        self.new.setFocus()

    def done(self, result: int) -> None:
        for one in (self.password, self.new, self.again):
            one.clear()
        super().done(result)

    def accept(self) -> None:
        """What is typed goes to the city; the dialog stays until that answers."""
        if not self._asks_new:
            if self.name.text().strip() and self.password.text():
                self.told.setText(self._words.text("editor.sign_in.asking"))
                self.signing_in.emit(self.name.text(), self.password.text())
        elif self.new.text() != self.again.text():
            self.told.setText(self._words.text("editor.sign_in.differ"))
        elif self.new.text():
            self.told.setText(self._words.text("editor.sign_in.asking"))
            self.changing.emit(self.password.text(), self.new.text())

    def finish(self) -> None:
        """Somebody is signed in."""
        self.done(QDialog.DialogCode.Accepted)

    def _show(self, asks_new: bool, code: str) -> None:
        words = self._words
        self._asks_new = asks_new
        for one in (self.new, self.again):
            self._rows.setRowVisible(one, asks_new)
        for one in (self.name, self.password):
            self._rows.setRowVisible(one, not asks_new)
        said = words.text("editor.sign_in.change") if asks_new else words.text("editor.sign_in.why")
        if code:
            said = trouble_words.sentence(f"{trouble_words.FAILURE}{code}", (), words)
        self.told.setText(said)
        self.adjustSize()
        if not self.isVisible():
            self.open()

    def _lay_out(self) -> None:
        self.setMinimumWidth(WIDE * self.fontMetrics().horizontalAdvance("x"))
        self._rows = QFormLayout(self)
        self._rows.addRow(self.told)
        for one in (self.name, self.password, self.new, self.again):
            self._rows.addRow(one.accessibleName(), one)
        buttons = QDialogButtonBox()
        buttons.addButton(self._words.text("editor.sign_in.go"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self._words.text("editor.sign_in.leave"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self._rows.addRow(buttons)


def _field(name: str, is_secret: bool = False) -> QLineEdit:
    found = QLineEdit()
    found.setAccessibleName(name)
    if is_secret:
        found.setEchoMode(QLineEdit.EchoMode.Password)
    return found
