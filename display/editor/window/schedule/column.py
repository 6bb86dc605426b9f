"""The middle column while the schedule is at hand: its entries as cards, under headings, and what can be added."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeySequence, QPainter, QPalette, QShortcut
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from display.editor.window.card import CardDelegate
from display.editor.window.page_model import KIND, MARK, SENTENCE
from display.editor.window.schedule.cards import Card, Heading
from labourhall.program.words import Words

ENTRY: Final = Qt.ItemDataRole.UserRole
ADDED: Final = ("slot", "daypart", "group")


class ScheduleColumn(QWidget):
    """`chosen` and `entered` (Enter on it) bear the place of an entry, `removed` of what is to go, `added` its word."""

    chosen = Signal(int)
    added = Signal(str)
    removed = Signal(int)
    entered = Signal(int)

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.view = QListWidget()
        self.view.setAccessibleName(words.text("editor.schedule"))
        self.view.setItemDelegate(_Delegate(self.view))
        self.view.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        label = QLabel(words.text("editor.schedule"))
        label.setBuddy(self.view)
        self.remove = _button(words.text("editor.schedule.remove"), self._remove)
        self.buttons = {name: _button(words.text(f"editor.schedule.add.{name}"), self._adder(name)) for name in ADDED}
        layout = QVBoxLayout(self)
        layout.addWidget(label)
        layout.addLayout(self._row())
        layout.addWidget(self.view, 1)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.view, self._remove)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        self.view.currentRowChanged.connect(lambda _: self.chosen.emit(self.place))
        self.view.itemActivated.connect(lambda _: self.entered.emit(self.place))

    @property
    def place(self) -> int:
        """The place of the entry that is chosen; -1 for none."""
        item = self.view.currentItem()
        found = item.data(ENTRY) if item is not None else None
        return -1 if found is None else int(found)

    def show_cards(self, lines: Sequence[Card | Heading], chosen: int) -> None:
        """Show these, with the entry of that place chosen."""
        with QSignalBlocker(self.view):
            if self.view.count() != len(lines):
                self.view.clear()
                for _ in lines:
                    self.view.addItem(QListWidgetItem())
            for row, line in enumerate(lines):
                _put(self.view.item(row), line)
                if isinstance(line, Card) and line.place == chosen:
                    self.view.setCurrentRow(row)

    def _row(self) -> QGridLayout:
        row = QGridLayout()
        for column, button in enumerate((*self.buttons.values(), self.remove)):
            row.addWidget(button, 0, column)
        return row

    def _adder(self, name: str) -> Callable[[], None]:
        return lambda: self.added.emit(name)

    def _remove(self) -> None:
        if self.place >= 0:
            self.removed.emit(self.place)


class _Delegate(CardDelegate):
    """Headings are a line of text; cards are like those of pages."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        if index.data(ENTRY) is not None:
            super().paint(painter, option, index)
            return
        painter.save()
        painter.setFont(QFont(option.font))
        painter.setPen(option.palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.Text))
        place = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        painter.drawText(option.rect.adjusted(4, 0, 0, -4), place, str(index.data(Qt.ItemDataRole.DisplayRole)))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        if index.data(ENTRY) is not None:
            return super().sizeHint(option, index)
        return QSize(220, round(1.7 * option.fontMetrics.height()))


def _put(item: QListWidgetItem, line: Card | Heading) -> None:
    item.setText(line.title)
    if isinstance(line, Heading):
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setData(ENTRY, None)
        return
    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
    told = {ENTRY: line.place, KIND: line.kind, SENTENCE: line.sentence, MARK: line.mark}
    for role, value in told.items():
        item.setData(role, value)
    spoken = " ".join(filter(None, (line.title, line.kind, line.sentence)))
    item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
    item.setToolTip(line.sentence)


def _button(text: str, does: Callable[[], None]) -> QPushButton:
    found = QPushButton(text)
    found.clicked.connect(lambda _=False: does())
    return found
