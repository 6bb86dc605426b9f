"""The editor of a field of codes: its names in a line, and a list with ticks to choose from, found by typing."""

from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from display.editor.names import Names
from labourhall.program.words import Words

CODE: Final = Qt.ItemDataRole.UserRole
HIGH: Final = 320
LEAST_WIDE: Final = 260
FOR_THE_LIST: Final = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class NamesEditor(QComboBox):
    """Shows the names of what is chosen, all where nothing is; what it opens is the list with ticks."""

    def __init__(self, told: Callable[[Any], None], names: Names, words: Words) -> None:
        super().__init__()
        self._told = told
        self._names = names
        self._words = words
        self._codes: tuple[str, ...] = ()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.list = NamesList(names, words, self)
        self.list.chosen.connect(self._chosen)

    def put(self, value: Any) -> None:
        """Show a value."""
        self._codes = tuple(value)
        found = [self._names.name(code) for code in self._codes]
        text = "、".join(found) or self._words.text("editor.names.all")
        self.clear()
        self.addItem(text)
        self.setToolTip(text)
        self.setAccessibleDescription(text)

    def showPopup(self) -> None:
        """Open the list below the line; Qt calls it for a click, space, F4 and Alt+Down."""
        self.list.setMinimumWidth(max(self.width(), LEAST_WIDE))
        self.list.open(self._codes, self.mapToGlobal(QPoint(0, self.height())))

    def _chosen(self, codes: Sequence[str]) -> None:
        self.put(codes)
        self._told(list(codes))


class NamesList(QFrame):
    """`chosen` bears the codes that are ticked, with each tick. Keys: type to find, up and down, space or Enter ticks,
    Escape closes; Enter in an empty search with nothing to tick closes too."""

    chosen = Signal(object)

    def __init__(self, names: Names, words: Words, field: QWidget) -> None:
        super().__init__(field, Qt.WindowType.Popup)
        self._field = field
        self._names = names
        self._ticked: tuple[str, ...] = ()
        self.typed = QLineEdit()
        self.typed.setPlaceholderText(words.text("editor.names.find"))
        self.typed.setAccessibleName(words.text("editor.names.find"))
        self.typed.setClearButtonEnabled(True)
        self.view = QListWidget()
        self.view.setAccessibleName(words.text("editor.names.list"))
        self.none = QPushButton(words.text("editor.names.none"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        for one in (self.typed, self.view, self.none):
            layout.addWidget(one)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setFixedHeight(HIGH)
        self.typed.textChanged.connect(lambda _: self._fill())
        self.typed.returnPressed.connect(self._turn_current)
        self.view.itemChanged.connect(self._changed)
        self.view.itemActivated.connect(self._turn)
        self.none.clicked.connect(self._clear)
        self.typed.installEventFilter(self)

    def open(self, codes: Sequence[str], where: QPoint) -> None:
        """Show all names, those ticked that are chosen."""
        self._ticked = tuple(codes)
        self.setFont(self._field.font())  # a window does not take it over by itself
        self.typed.clear()
        self._fill()
        self.move(where)
        self.show()
        self.typed.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down go through the list while the search is typed."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in FOR_THE_LIST:
            self.view.setFocus()
            self.view.event(event)
            return True
        return False

    def _fill(self) -> None:
        found = self._names.found(self.typed.text())
        if not self.typed.text().strip():
            found = [*(one for one in self._ticked if one not in found), *found]
        self.view.blockSignals(True)
        self.view.clear()
        for code in found:
            item = QListWidgetItem(self._names.name(code), self.view)
            item.setData(CODE, code)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if code in self._ticked else Qt.CheckState.Unchecked)
        self.view.setCurrentRow(0)
        self.view.blockSignals(False)
        self.none.setEnabled(bool(self._ticked))

    def _turn_current(self) -> None:
        if (item := self.view.currentItem()) is not None:
            self._turn(item)
            self.typed.selectAll()

    def _turn(self, item: QListWidgetItem) -> None:
        is_ticked = item.checkState() == Qt.CheckState.Checked
        item.setCheckState(Qt.CheckState.Unchecked if is_ticked else Qt.CheckState.Checked)

    def _changed(self, item: QListWidgetItem) -> None:
        code, is_ticked = item.data(CODE), item.checkState() == Qt.CheckState.Checked
        rest = [one for one in self._ticked if one != code]
        self._tell([*rest, code] if is_ticked else rest)

    def _clear(self) -> None:
        self._tell([])
        self._fill()
        self.typed.setFocus()

    def _tell(self, codes: Sequence[str]) -> None:
        self._ticked = self._names.ordered(codes)
        self.none.setEnabled(bool(self._ticked))
        self.chosen.emit(self._ticked)
