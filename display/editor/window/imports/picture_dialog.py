"""The dialog in which a picture is looked at as a board will show it, and said in words what it shows."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from display.editor.window.canvas import Canvas
from labourhall.program.words import Words

SIZE: Final = (720, 560)

Drawn = Callable[[tuple[bytes, ...]], QImage]


class PictureDialog(QDialog):
    """`taken` bears the fitted pictures and what they show."""

    taken = Signal(object, str)

    def __init__(self, words: Words, parent: QWidget, drawn: Drawn) -> None:
        super().__init__(parent)
        self.setFont(parent.font())  # a window does not take it over by itself
        self.resize(*SIZE)
        self._words = words
        self._drawn = drawn
        self._fits: tuple[bytes, ...] = ()
        self.canvas = Canvas()
        self.canvas.setAccessibleName(words.text("editor.preview"))
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.told.setAccessibleName(words.text("editor.said"))
        self.shows = QLineEdit()
        self.shows.setAccessibleName(words.text("editor.field.picture.shows"))
        self.shows.setPlaceholderText(words.text("editor.picture.example"))
        self.shows.textChanged.connect(lambda _: self._ready())
        self._lay_out()

    def offer(self, name: str, fits: tuple[bytes, ...], told: str) -> None:
        """Show a picture, with what there is to say of it."""
        self._fits = fits
        self.setWindowTitle(self._words.text("editor.import.of", name))
        self.canvas.show_image(self._drawn(fits), 1)
        self.told.setText(told)
        self.shows.clear()
        self._ready()
        self.shows.setFocus()
        self.open()

    def accept(self) -> None:
        if self.shows.text().strip():
            super().accept()
            self.taken.emit(self._fits, self.shows.text().strip())

    def _ready(self) -> None:
        self.take.setEnabled(bool(self.shows.text().strip()))

    def _lay_out(self) -> None:
        words = self._words
        area = QScrollArea()
        area.setWidget(self.canvas)
        area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label = QLabel(words.text("editor.picture.ask"))
        label.setWordWrap(True)
        label.setBuddy(self.shows)
        buttons = QDialogButtonBox()
        self.take = buttons.addButton(words.text("editor.picture.take"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(words.text("editor.dialog.leave"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.told)
        layout.addWidget(area, 1)
        for widget in (label, self.shows, buttons):
            layout.addWidget(widget)
