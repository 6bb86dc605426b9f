"""What staff are asked above the pages: days that no calendar has, and a year that it should have by now."""

from datetime import date
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from display.editor.timeline import unanswered
from display.editor.window.schedule import sentences
from display.programme import Programme
from labourhall.market.working_days import missing_year
from labourhall.program.words import Words

ASKED_AHEAD: Final = 14
"""For so many days from today on staff are asked."""
PAPER, INK = QColor("#fff3d6"), QColor("#4a3200")


class Asking(QWidget):
    """Hidden while there is nothing to ask; `answering`: somebody wants to answer."""

    answering = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._misses = ""  # the word that says whose calendar misses a year; "" until one was looked for
        self.days: tuple[date, ...] = ()
        self.told = QLabel()
        self.answer = QPushButton(words.text("editor.schedule.answer"))
        self.answer.clicked.connect(lambda _=False: self.answering.emit())
        self._lay_out()
        self.hide()

    def know(self, is_citys: bool) -> None:
        """A calendar was looked for: it is the city's, or the one that ships with the product."""
        self._misses = "editor.schedule.misses" if is_citys else "editor.schedule.misses.own"

    def show_asked(self, given: Programme, today: date) -> None:
        """Ask what there is to ask today."""
        if not self._misses:
            return
        words, lines = self._words, []
        self.days, year = unanswered(given, today, ASKED_AHEAD), missing_year(today, given.calendar)
        if year is not None:
            lines.append(words.text(self._misses, year))
        if self.days:
            lines.append(words.text("editor.schedule.asked", sentences.dated(self.days[0], words), len(self.days)))
        self.told.setText("\n".join(lines))
        self.answer.setVisible(bool(self.days))
        self.setVisible(bool(lines))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 10, 10, 0)
        row.addWidget(self.told, 1)
        row.addWidget(self.answer)
        palette = self.told.palette()
        palette.setColor(QPalette.ColorRole.Window, PAPER)
        palette.setColor(QPalette.ColorRole.WindowText, INK)
        self.told.setPalette(palette)
        self.told.setAutoFillBackground(True)
        self.told.setFrameShape(QLabel.Shape.StyledPanel)
        self.told.setMargin(6)
        self.told.setWordWrap(True)
        self.told.setAccessibleName(self._words.text("editor.schedule.asks"))
