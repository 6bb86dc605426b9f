"""The editor of a field of records: a table, a record a row. Cells come in from spreadsheets too, by pasting."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHBoxLayout,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from display.editor import paste, table_pages
from display.editor.fields import Field, FieldKind
from display.editor.window.pasting import clipboard
from labourhall.program.words import Words

HIGH: Final = 6
"""So many rows are seen at least, with that of the heads: table and buttons stand in the form of a small screen."""
WIDE: Final = 260
"""The widest column in pixels: of a longer text the cell tells all when it is edited."""
Record = dict[str, Any]


class RecordsEditor(QWidget):
    """`parted`: a cell is another, which is a step of its own."""

    parted = Signal()

    def __init__(self, told: Callable[[Any], None], field: Field, words: Words) -> None:
        super().__init__()
        self._told = told
        self._columns = field.columns
        self._records: list[Record] = []
        self.table = _Table(self._paste)
        self.table.setColumnCount(len(self._columns))
        self.table.setHorizontalHeaderLabels([words.text(f"editor.record.{one.name}") for one in self._columns])
        self.table.setMinimumHeight(HIGH * self.table.verticalHeader().defaultSectionSize())
        self.table.horizontalHeader().setMaximumSectionSize(WIDE)
        self.add = QPushButton(words.text("editor.records.add"))
        self.add.clicked.connect(self._add)
        self.remove = QPushButton(words.text("editor.records.remove"))
        self.remove.clicked.connect(self._remove)
        buttons = QHBoxLayout()
        buttons.addWidget(self.add)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table)
        layout.addLayout(buttons)
        self.setFocusProxy(self.table)
        self.table.itemChanged.connect(self._changed)

    def put(self, value: Any) -> None:
        """Show records."""
        records = [{one.name: _plain(getattr(record, one.name)) for one in self._columns} for record in value]
        if records != self._records or self.table.rowCount() != len(records):
            self._records = records
            self._show()

    def commit(self) -> None:
        """Have what is typed into a cell put in."""
        focused = QApplication.focusWidget()
        if focused is not None and focused is not self.table and self.table.isAncestorOf(focused):
            self.table.setFocus()

    def _show(self) -> None:
        self.table.blockSignals(True)
        self.table.setRowCount(len(self._records))
        for row, record in enumerate(self._records):
            for column, one in enumerate(self._columns):
                self.table.setItem(row, column, QTableWidgetItem(_text(record[one.name])))
        self.table.resizeColumnsToContents()
        self.table.blockSignals(False)

    def _changed(self, item: QTableWidgetItem) -> None:
        self._put_in(item.row(), item.column(), [[item.text()]])

    def _paste(self) -> None:
        """Cells from the chosen one on, to the right and down; rows that are not there yet are added."""
        cells = [line.split("\t") for line in clipboard.read().text.strip("\n").split("\n")]
        self._put_in(max(self.table.currentRow(), 0), max(self.table.currentColumn(), 0), cells)

    def _put_in(self, row: int, column: int, cells: Sequence[Sequence[str]]) -> None:
        """Put texts into cells; one that is no value of its column leaves the cell as it was."""
        records = [dict(record) for record in self._records]
        for down, line in enumerate(cells):
            while row + down >= len(records):
                records.append(self._empty())
            for one, text in zip(self._columns[column:], line, strict=False):
                records[row + down][one.name] = _value(one, text, records[row + down][one.name])
        self._take(records)

    def _add(self) -> None:
        row = self.table.currentRow() + 1 if self.table.currentRow() >= 0 else len(self._records)
        self._take([*self._records[:row], self._empty(), *self._records[row:]])
        self.table.setCurrentCell(row, 0)
        self.table.setFocus()

    def _remove(self) -> None:
        rows = {index.row() for index in self.table.selectedIndexes()}
        self._take([record for row, record in enumerate(self._records) if row not in rows])

    def _take(self, records: list[Record]) -> None:
        is_other = records != self._records
        self._records = records
        self._show()
        if is_other:
            self.parted.emit()
            self._told(records)

    def _empty(self) -> Record:
        return {one.name: one.default for one in self._columns}


class _Table(QTableWidget):
    """Tab leaves it, as it leaves every field; what is pasted goes to `pasted`."""

    def __init__(self, pasted: Callable[[], None]) -> None:
        super().__init__()
        self._pasted = pasted
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self._pasted()
        else:
            super().keyPressEvent(event)


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value


def _text(value: Any) -> str:
    return "" if value is None else str(value)


def _value(column: Field, text: str, before: Any) -> Any:
    """The value that a text is in its column; the one before where it is none."""
    line = paste.line(text)
    if column.kind is FieldKind.NUMBER:
        return int(line) if line.isdecimal() and len(line) < 10 else 0 if not line else before
    if column.kind is FieldKind.DAY:
        day = table_pages.day(line)
        return day.isoformat() if day is not None else None if not line else before
    return line
