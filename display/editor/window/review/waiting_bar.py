"""What waits for the line, at the foot of the window: since when, why, and the two keys for it."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from display.editor.window.review.intention import Hold, Intention
from display.editor.window.review.sending import Sending
from display.editor.window.review.version_words import when
from labourhall.program.words import Words


class WaitingBar(QWidget):
    """Hidden while nothing waits."""

    def __init__(self, words: Words, sending: Sending) -> None:
        super().__init__()
        self._words = words
        self._sending = sending
        self.told = QLabel()
        self.told.setAccessibleName(words.text("editor.review.waiting"))
        self.send = QPushButton(words.text("editor.do.send_now"))
        self.give_up = QPushButton(words.text("editor.do.give_up"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for one in (self.told, self.send, self.give_up):
            row.addWidget(one)
        self.send.clicked.connect(sending.send_now)
        self.give_up.clicked.connect(sending.give_up)
        sending.changed.connect(self._show)
        self.hide()

    def _show(self) -> None:
        found = self._sending.intention
        self.setVisible(found is not None)
        if found is not None:
            text = sentence(found, self._words)
            self.told.setText(text)
            self.told.setAccessibleDescription(text)
            self.send.setVisible(found.hold is not Hold.CHECK)


def sentence(found: Intention, words: Words) -> str:
    """Since when it waits, and for what."""
    return words.text(f"editor.review.hold.{found.hold.value}", when(found.since), found.code, found.number)
