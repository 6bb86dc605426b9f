"""The timeline of a day: its date and what kind of day it is, a bar for each board, and the same in words.

What is asked of a day that no calendar has is asked here, where one sees what hangs on the answer.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import Final

from PySide6.QtCore import QDate, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QDateEdit,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from display.editor.day_kinds import DayKind, kind_of_day, next_unusual
from display.editor.timeline import Stretch, as_seen, timeline
from display.editor.window.schedule import sentences
from display.editor.window.schedule.bars import Bars
from display.programme import Programme
from labourhall.program.words import Words

ANSWERS: Final = {True: "editor.schedule.do.worked", False: "editor.schedule.do.rest"}
ASKED: Final = (DayKind.UNKNOWN, DayKind.SAID_WORKING, DayKind.SAID_REST)


class DayView(QWidget):
    """`declared` bears a day and whether it is worked; `turned`: another day is looked at."""

    declared = Signal(object, bool)
    turned = Signal()
    board_chosen = Signal(str)

    def __init__(self, words: Words, boards: Sequence[str], now: Callable[[], datetime]) -> None:
        super().__init__()
        self._words = words
        self._boards = tuple(boards)
        self._now = now
        self._given: Programme | None = None
        self._board = self._boards[0]
        self.day = now().date()
        self.days: Mapping[str, Sequence[Stretch]] = {}
        self._seen: Mapping[str, Sequence[Stretch]] = {}
        self.date = QDateEdit()
        self.kind = QLabel()
        self.question = QLabel()
        self.answers = {worked: self._answer(worked) for worked in (True, False)}
        self.steps = {name: self._button(name, self._stepper(name)) for name in ("before", "after", "today", "unusual")}
        self.bars = Bars()
        self.list_title = QLabel()
        self.list = QListWidget()
        self._lay_out()
        self.date.dateChanged.connect(lambda found: self.turn_to(date(found.year(), found.month(), found.day())))
        self.bars.pressed.connect(self._pressed)
        self.list.currentRowChanged.connect(lambda row: self.bars.choose(self._board, row))

    def know(self, boards: Sequence[str]) -> None:
        """Have a bar for each of these boards from now on."""
        self._boards = tuple(boards)
        if self._board not in self._boards:
            self._board = self._boards[0]

    def show_board(self, board: str) -> None:
        """Say in words the day of that board; one that is not of this hall cannot be told of."""
        if board in self._boards and board != self._board:
            self._board = board
            self._show_list()

    def turn_to(self, day: date) -> None:
        """Look at another day."""
        if day != self.day:
            self.day = day
            self.turned.emit()

    def show_programme(self, given: Programme) -> None:
        """Show the day by this programme."""
        self._given = given
        midnight = datetime.combine(self.day, time(), self._now().tzinfo)
        self.days = {board: timeline(given, board, midnight) for board in self._boards}
        self._seen = {board: as_seen(stretches) for board, stretches in self.days.items()}
        with QSignalBlocker(self.date):
            self.date.setDate(QDate(self.day.year, self.day.month, self.day.day))
        self.kind.setText(sentences.day_words(given, self.day, self._words))
        self._ask(given)
        self._show_bars(given)
        self._show_list()

    def _ask(self, given: Programme) -> None:
        kind, asks = kind_of_day(given, self.day), self._words.text("editor.schedule.question")
        self.question.setText(asks)
        for one in (self.question, *self.answers.values()):
            one.setVisible(kind in ASKED)
        said = {DayKind.SAID_WORKING: True, DayKind.SAID_REST: False}.get(kind)
        for worked, button in self.answers.items():
            button.setChecked(said is worked)
            button.setText(self._words.text(ANSWERS[worked] if said is not worked else f"{ANSWERS[worked]}.said"))
            button.setAccessibleName(f"{self.day.isoformat()} {asks} {button.text()}")

    def _show_bars(self, given: Programme) -> None:
        words = self._words
        names = {board: words.text("editor.board.name", board) for board in self._boards}
        texts = {
            (board, place): sentences.stretch_words(stretch, given, words)
            for board, stretches in self._seen.items()
            for place, stretch in enumerate(stretches)
        }
        playlists = [named for named, _ in given.playlists]
        now = self._now()
        self.bars.show_days(self._seen, names, texts, playlists, now if now.date() == self.day else None)
        spoken = (f"{names[board]} {self._line(stretch)}" for board in self._seen for stretch in self._seen[board])
        self.bars.setAccessibleDescription("\n".join(spoken))

    def _show_list(self) -> None:
        words, row = self._words, self.list.currentRow()
        board = words.text("editor.board.name", self._board)
        title = words.text("editor.schedule.day_of", board, sentences.dated(self.day, words))
        self.list_title.setText(title)
        self.list.setAccessibleName(title)
        with QSignalBlocker(self.list):
            self.list.clear()
            self.list.addItems([self._line(stretch) for stretch in self._seen.get(self._board, ())])
            self.list.setCurrentRow(min(max(row, 0), self.list.count() - 1))
        self.bars.choose(self._board, self.list.currentRow())

    def _line(self, stretch: Stretch) -> str:
        assert self._given is not None
        first = f"{sentences.stretch_hours(stretch)}  {sentences.stretch_words(stretch, self._given, self._words)}"
        return "\n".join((first, *(f"    {one}" for one in sentences.resting_words(stretch, self._words))))

    def _pressed(self, board: str, place: int) -> None:
        self.show_board(board)
        self.list.setCurrentRow(place)
        self.board_chosen.emit(board)

    def _stepper(self, name: str) -> Callable[[], None]:
        return {
            "before": lambda: self.turn_to(self.day - timedelta(days=1)),
            "after": lambda: self.turn_to(self.day + timedelta(days=1)),
            "today": lambda: self.turn_to(self._now().date()),
            "unusual": self._to_unusual,
        }[name]

    def _to_unusual(self) -> None:
        found = next_unusual(self._given, self.day, 1) if self._given is not None else None
        if found is not None:
            self.turn_to(found)

    def _answer(self, worked: bool) -> QPushButton:
        button = self._button("worked" if worked else "rest", lambda: self.declared.emit(self.day, worked))
        button.setCheckable(True)
        return button

    def _button(self, name: str, does: Callable[[], object]) -> QPushButton:
        button = QPushButton(self._words.text(f"editor.schedule.do.{name}"))
        button.setAutoDefault(True)  # Enter presses it too
        button.clicked.connect(lambda _=False: does())
        return button

    def _lay_out(self) -> None:
        words = self._words
        self.date.setDisplayFormat("yyyy-MM-dd")
        self.date.setCalendarPopup(True)
        self.date.setAccessibleName(words.text("editor.schedule.date"))
        self.bars.setAccessibleName(words.text("editor.schedule.timeline"))
        self.list.setWordWrap(True)
        self.list_title.setBuddy(self.list)
        self.list_title.setWordWrap(True)
        steps = QHBoxLayout()
        for one in (self.steps["before"], self.date, *(self.steps[name] for name in ("after", "today", "unusual"))):
            steps.addWidget(one)
        steps.addStretch(1)
        asks = QHBoxLayout()
        asks.setSpacing(12)
        for label in (self.kind, self.question, *self.answers.values()):
            asks.addWidget(label)
        asks.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addLayout(steps)
        layout.addLayout(asks)
        layout.addWidget(self.bars)
        layout.addWidget(self.list_title)
        layout.addWidget(self.list, 1)
        self.kind.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
