"""A small dialog for a name. It stays until a name is taken, and says why one is not."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QWidget

from labourhall.contract.soundness import LONGEST_NAME
from labourhall.program.words import Words

WIDE: Final = 44
"""Letters."""


class NameDialog(QDialog):
    """Asks for a name, and gives it to whoever takes it."""

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFont(parent.font())
        self._take: Callable[[str], str] = lambda _: ""
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setAccessibleName(words.text("editor.schedule.name"))
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.told.setAccessibleName(words.text("editor.said"))
        self.setMinimumWidth(WIDE * self.fontMetrics().averageCharWidth())
        rows = QFormLayout(self)
        rows.addRow(words.text("editor.schedule.name"), self.name)
        rows.addRow(self.told)
        buttons = QDialogButtonBox()
        buttons.addButton(words.text("editor.schedule.name.take"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(words.text("editor.schedule.name.leave"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        rows.addRow(buttons)

    def ask(self, title: str, name: str, take: Callable[[str], str]) -> None:
        """Ask, beginning with a name; `take` says why it does not take one, "" where it did."""
        self._take = take
        self.setWindowTitle(title)
        self.told.clear()
        self.name.setText(name)
        self.name.selectAll()
        self.name.setFocus()
        self.open()

    def accept(self) -> None:
        """Give the name; stay where it is not taken."""
        wrong = self._take(self.name.text().strip())
        self.told.setText(wrong)
        if not wrong:
            super().accept()
