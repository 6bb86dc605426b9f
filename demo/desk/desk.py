"""The desk's window: what lies on it and what a hand can do there. It knows no process; whoever owns it listens."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from demo.people.tray import TrayCard
from labourhall.program.words import Words

POINTS: Final = 12
MOVES: Final = (
    ("desk.hour_back", timedelta(hours=-1)),
    ("desk.hour_on", timedelta(hours=1)),
    ("desk.day_on", timedelta(days=1)),
    ("desk.month_on", timedelta(days=30)),
)


class Desk(QWidget):
    """`insert` bears a card's key, `clock_moved` by how much the clock is to go; `edit` asks for the staff's editor.

    `closed`: the window was closed.
    """

    insert = Signal(str)
    pull = Signal()
    cut = Signal()
    restore = Signal()
    clock_moved = Signal(timedelta)
    reset_clock = Signal()
    edit = Signal()
    closed = Signal()

    def __init__(self, words: Words, cards: Sequence[TrayCard], clock_moves: bool) -> None:
        super().__init__()
        self._words = words
        self._cards = {card.key: card for card in cards}
        self._line_cut = False
        self.setWindowTitle(words.text("desk.title"))
        self.setFont(QFont("Noto Sans CJK SC", POINTS))
        self._trouble = QLabel(words.text("desk.demonstration"))
        self._trouble.setWordWrap(True)
        right = QVBoxLayout()
        right.addWidget(self._line())
        right.addWidget(self._clock(clock_moves))
        edit = QPushButton(words.text("editor.desk.open"))
        edit.clicked.connect(self.edit)
        right.addWidget(edit)
        right.addStretch(1)
        right.addWidget(self._trouble)
        layout = QHBoxLayout(self)
        layout.addWidget(self._tray(cards), 3)
        layout.addLayout(right, 2)

    def show_inserted(self, key: str | None) -> None:
        """Say which card is in the reader, with its PIN: a demo card's PIN is no secret."""
        self._pull.setEnabled(key is not None)
        if key is None:
            self._inserted.setText(self._words.text("desk.no_card"))
            return
        card = self._cards[key]
        pin = card.image.get("pin") or self._words.text("desk.without_pin")
        self._inserted.setText(self._words.text("desk.card_inside", card.label, pin))

    def show_line(self, cut: bool, up_bytes: int, down_bytes: int) -> None:
        """Say whether the line carries, and what it has carried."""
        self._line_cut = cut
        self._toggle.setText(self._words.text("desk.restore" if cut else "desk.cut"))
        state = self._words.text("desk.line_cut" if cut else "desk.line_up")
        self._carried.setText(self._words.text("desk.carried", state, f"{up_bytes:,}", f"{down_bytes:,}"))

    def show_time(self, moment: datetime) -> None:
        """Say what time it is in the hall."""
        self._time.setText(f"{moment:%Y-%m-%d %H:%M:%S}")

    def show_trouble(self, sentence: str) -> None:
        """Say what is wrong."""
        self._trouble.setText(sentence)

    def show_editor(self, name: str, password: str) -> None:
        """Say who signs in at the editor: a demo officer's start password is no secret."""
        self._trouble.setText(self._words.text("editor.desk.sign_in", name, password))

    def closeEvent(self, event: object) -> None:
        """The window is closed: the hall ends."""
        self.closed.emit()

    def _tray(self, cards: Sequence[TrayCard]) -> QGroupBox:
        box = QGroupBox(self._words.text("desk.tray"))
        self._list = QListWidget()
        for card in cards:
            item = QListWidgetItem(card.label)
            item.setData(Qt.ItemDataRole.UserRole, card.key)
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        self._list.setSpacing(2)
        self._list.itemDoubleClicked.connect(lambda _: self._insert_chosen())
        insert = QPushButton(self._words.text("desk.insert"))
        insert.clicked.connect(self._insert_chosen)
        self._pull = QPushButton(self._words.text("desk.pull"))
        self._pull.clicked.connect(self.pull)
        self._pull.setEnabled(False)
        self._inserted = QLabel(self._words.text("desk.no_card"))
        layout = QVBoxLayout(box)
        layout.addWidget(self._list)
        layout.addWidget(self._inserted)
        layout.addLayout(_beside(insert, self._pull))
        return box

    def _line(self) -> QGroupBox:
        box = QGroupBox(self._words.text("desk.line"))
        self._carried = QLabel()
        self._carried.setWordWrap(True)
        self._toggle = QPushButton(self._words.text("desk.cut"))
        self._toggle.clicked.connect(lambda: (self.restore if self._line_cut else self.cut).emit())
        box.setLayout(_beside(self._carried, self._toggle))
        return box

    def _clock(self, moves: bool) -> QGroupBox:
        box = QGroupBox(self._words.text("desk.clock"))
        self._time = QLabel()
        layout = QGridLayout(box)
        layout.addWidget(self._time, 0, 0)
        if not moves:
            layout.addWidget(QLabel(self._words.text("desk.clock_fixed")), 1, 0, 1, 2)
            return box
        now = QPushButton(self._words.text("desk.clock_now"))
        now.clicked.connect(self.reset_clock)
        layout.addWidget(now, 0, 1)
        for place, (identifier, by) in enumerate(MOVES):
            button = QPushButton(self._words.text(identifier))
            button.clicked.connect(lambda _=False, by=by: self.clock_moved.emit(by))
            layout.addWidget(button, 1 + place // 2, place % 2)
        return box

    def _insert_chosen(self) -> None:
        if (item := self._list.currentItem()) is not None:
            self.insert.emit(item.data(Qt.ItemDataRole.UserRole))


def _beside(*widgets: QWidget) -> QHBoxLayout:
    layout = QHBoxLayout()
    for widget in widgets:
        layout.addWidget(widget)
    return layout
