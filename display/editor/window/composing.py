"""What an input method composes in the form at this moment, and how it is put in when somebody does not wait for it.

Qt asks the method to commit it; ibus with pinyin clears it instead. What stood there to be read is put in then.
"""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication


class Composing(QObject):
    """An event filter for the fields."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._text = ""
        self._is_committed = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.InputMethod and isinstance(event, QInputMethodEvent):
            self._text = event.preeditString()
            self._is_committed = self._is_committed or bool(event.commitString())
        return False

    def finish(self) -> None:
        """Have it put in where the focus is."""
        text, field = self._text, QApplication.focusWidget()
        self._is_committed = False
        QApplication.inputMethod().commit()
        if text and field is not None and not self._is_committed:
            commit = QInputMethodEvent("", [])
            commit.setCommitString(text)
            QApplication.sendEvent(field, commit)
