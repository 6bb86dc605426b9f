"""A board played ahead in a window of its own: what will stand on it, at true pixels, up to 64 times as fast."""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from time import monotonic
from typing import Final

from PySide6.QtCore import QElapsedTimer, QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDateTimeEdit,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from display.editor import ahead
from display.editor.ahead import Ahead
from display.editor.timeline import next_opening
from display.editor.window.canvas import Canvas
from display.editor.window.judging import Judging
from display.editor.window.schedule import sentences
from display.editor.window.schedule.value_editors import CLOCK, as_moment, as_shown
from display.motion import RATE
from display.picture import Picture, Text
from display.programme import Programme
from display.schedule import SheetKind
from display.strips.press import Press
from labourhall.program.words import Words

KEY: Final = "Ctrl+G"
SPEEDS: Final = (1, 8, 64)
TICK_MS: Final = 33
MOST_SECONDS: Final = 0.1
"""Of a tick that came late: a hitch is not made up for, or there would be the next."""
SLICE_SECONDS: Final = 0.02
MARGIN: Final = 40


class AheadWindow(QDialog):
    """Plays what `given` says at the moment at which it is begun: whoever edits on begins it anew."""

    def __init__(
        self,
        words: Words,
        judging: Judging,
        presses: Mapping[str, Press],
        given: Callable[[], Programme],
        now: Callable[[], datetime],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setFont(parent.font())
        self.setWindowTitle(words.text("editor.ahead"))
        self._words, self._judging, self._presses, self._given, self._now = words, judging, presses, given, now
        self._ahead: Ahead | None = None
        self._frame = 0.0
        self._is_whole = False  # whether the vacancies were there when it began
        self._seeking: Iterator[Ahead] = iter(())
        self._elapsed = QElapsedTimer()
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(lambda: self.advance(min(self._elapsed.restart() / 1000, MOST_SECONDS)))
        self._seek = QTimer(self, interval=0)
        self._seek.timeout.connect(self._sought)
        self.board = QComboBox()
        self.start = QComboBox()
        self.moment = QDateTimeEdit()
        self.speed = QComboBox()
        self.play = _button(words.text("editor.ahead.play"), self._toggle)
        self.next = _button(words.text("editor.ahead.next"), self.seek)
        self.told = QLabel()
        self.note = QLabel()
        self.canvas = Canvas()
        self._lay_out()
        QShortcut(QKeySequence(KEY), self, self._anew)

    @property
    def seen(self) -> Ahead | None:
        """What is to be seen."""
        return self._ahead

    @property
    def is_playing(self) -> bool:
        """Whether it goes on by itself."""
        return self._tick.isActive()

    def begin(self, board: str) -> None:
        """Open on that board, at the next opening of the hall."""
        with QSignalBlocker(self.board):
            self.board.setCurrentIndex(max(0, self.board.findData(board)))
        self._offer_starts()
        self._from_start()
        self.show()
        self.raise_()
        self.activateWindow()
        self.play.setFocus()

    def advance(self, seconds: float) -> None:
        """Have so many seconds pass, as fast as is chosen."""
        if self._ahead is None:
            return
        self._frame += seconds * self.speed.currentData() * RATE
        until = monotonic() + MOST_SECONDS
        for found in ahead.steps_to(self._ahead, round(self._frame)):
            self._ahead = found
            if monotonic() > until:
                self._frame = float(found.seen.frame)
                break
        self._show()

    def seek(self) -> None:
        """Go to the next page, over dark hours too."""
        if self._ahead is not None:
            self._seeking = ahead.steps_to_page(self._ahead)
            self._seek.start()

    def show_note(self) -> None:
        """Say what is to be known of what is played: that it lacks vacancies, that it is no longer what there is."""
        given = self._ahead.data.programme if self._ahead is not None else None
        is_old = given is not None and given != self._given()
        text = "editor.ahead.changed" if is_old else "" if self._is_whole else "editor.ahead.no_vacancies"
        self.note.setText(self._words.text(text) if text else "")
        self.note.setVisible(bool(text))

    def closeEvent(self, event: QCloseEvent) -> None:
        self._stop()
        super().closeEvent(event)

    def reject(self) -> None:
        """Escape closes it."""
        self._stop()
        super().reject()

    def _stop(self) -> None:
        self._tick.stop()
        self._seek.stop()
        self.play.setText(self._words.text("editor.ahead.play"))

    def _toggle(self) -> None:
        if self.is_playing:
            self._stop()
            return
        self._elapsed.start()
        self._tick.start()
        self.play.setText(self._words.text("editor.ahead.pause"))

    def _sought(self) -> None:
        until = monotonic() + SLICE_SECONDS
        for found in self._seeking:
            self._ahead = found
            self._frame = float(found.seen.frame)
            if monotonic() > until:
                self._show()
                return
        self._seek.stop()
        self._show()

    def _offer_starts(self) -> None:
        now = self._now()
        opening = next_opening(self._given(), self.board.currentData(), now)
        with QSignalBlocker(self.start):
            self.start.clear()
            if opening is not None:
                name = self._words.text(
                    "editor.ahead.opening", f"{sentences.dated(opening.date(), self._words)} {opening:%H:%M}"
                )
                self.start.addItem(name, opening)
            self.start.addItem(self._words.text("editor.ahead.now"), now)
            self.start.addItem(self._words.text("editor.ahead.other"), None)

    def _from_start(self) -> None:
        chosen = self.start.currentData()
        self.moment.setEnabled(chosen is None)
        if chosen is not None:
            with QSignalBlocker(self.moment):
                self.moment.setDateTime(as_shown(chosen))
        self._anew()

    def _other_board(self) -> None:
        self._offer_starts()
        self._from_start()

    def _anew(self) -> None:
        """Begin at the moment that is chosen, with what there is now."""
        self._seek.stop()
        start = as_moment(self.moment.dateTime())
        judge, name = self._judging.judge, self.board.currentData()
        board = next(one for one in judge.boards if one.name == name)
        self._ahead = ahead.begun(board, self._given(), judge.data, start)
        self._frame = 0.0
        self._is_whole = self._judging.is_ready
        self.show_note()
        self._show()

    def _show(self) -> None:
        assert self._ahead is not None
        seen, words = self._ahead.seen, self._words
        picture = self._ahead.picture
        self.canvas.show_image(self._presses[self.board.currentData()].image(picture), 1)
        self.canvas.setAccessibleDescription(" ".join(_texts(picture)))
        moment = f"{sentences.dated(seen.now.date(), words)} {seen.now:%H:%M:%S}"
        sheet, cycle = seen.showing.sheet, seen.showing.cycle
        if sheet.kind is SheetKind.DARK:
            text = words.text("editor.ahead.dark", moment)
        elif sheet.kind is SheetKind.SAFE:
            text = words.text("editor.ahead.safe", moment)
        else:
            playlist = sentences.told(cycle.named, words) or words.text("editor.schedule.built_in")
            text = words.text("editor.ahead.page", moment, playlist, seen.showing.index + 1, len(cycle.sheets))
        self.told.setText(text)

    def _lay_out(self) -> None:
        words = self._words
        for name in self._judging.boards:
            self.board.addItem(words.text("editor.board.name", name), name)
        for speed in SPEEDS:
            self.speed.addItem(words.text("editor.ahead.speed", speed), speed)
        self.speed.setCurrentIndex(len(SPEEDS) - 1)
        self.moment.setDisplayFormat(f"yyyy-MM-dd {CLOCK}")
        self.moment.setKeyboardTracking(False)
        named = ((self.board, "board"), (self.start, "start"), (self.moment, "moment"), (self.speed, "speeds"))
        for one, name in named:
            one.setAccessibleName(words.text(f"editor.ahead.{name}"))
        self.canvas.setAccessibleName(words.text("editor.ahead"))
        first, second = QHBoxLayout(), QHBoxLayout()
        for choice in (self.board, self.start, self.moment):
            first.addWidget(choice)
        first.addStretch(1)
        second.addWidget(self.told, 1)
        for control in (self.speed, self.next, self.play):
            second.addWidget(control)
        area = QScrollArea()
        area.setWidget(self.canvas)
        area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        area.setAccessibleName(words.text("editor.ahead"))
        layout = QVBoxLayout(self)
        layout.addLayout(first)
        layout.addLayout(second)
        layout.addWidget(self.note)
        layout.addWidget(area, 1)
        widest = max(self._judging.boards.values())
        highest = max(high for _, high in self._judging.boards.values())
        self.resize(max(widest[0] + MARGIN, 640), highest + 4 * MARGIN)
        self.board.activated.connect(lambda _: self._other_board())
        self.start.activated.connect(lambda _: self._from_start())
        self.moment.dateTimeChanged.connect(lambda _: self._anew())


def _texts(picture: Picture) -> list[str]:
    return [mark.text for placed in picture.placed for mark in placed.strip.marks if isinstance(mark, Text)]


def _button(text: str, does: Callable[[], object]) -> QPushButton:
    found = QPushButton(text)
    found.setAutoDefault(False)
    found.clicked.connect(lambda _=False: does())
    return found
