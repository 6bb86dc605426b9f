"""The dialog that shows a spreadsheet's rows as the notices they become, and what is wrong with which."""

from collections.abc import Iterator, Sequence
from time import monotonic
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QRadioButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from display.editor.remarks import Finding, Weight
from display.editor.table_pages import Draft, Row, Told
from display.editor.window.card import COLOURS
from labourhall.program.words import Words

SIZE: Final = (1080, 600)
WIDTHS: Final = (90, 200, 240)
SLICE_SECONDS: Final = 0.02
_COLOURS: Final = {Weight.SAYS: "says", Weight.WARNS: "warns", Weight.STOPS: "stops"}


class RowChooser(QDialog):
    """`taken` bears the drafts that are ticked, and whether all of them become one notice."""

    taken = Signal(object, bool)

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFont(parent.font())  # a window does not take it over by itself
        self.resize(*SIZE)
        self._words = words
        self._waiting: Iterator[Draft] = iter(())
        self._drafts: list[tuple[Draft, QTreeWidgetItem]] = []
        self._all = 0
        self._is_fair = False
        self.rows = QTreeWidget()
        self.rows.setRootIsDecorated(False)
        self.rows.setAccessibleName(words.text("editor.import.rows"))
        heads = ("row", "headline", "lines", "told")
        self.rows.setHeaderLabels([words.text(f"editor.import.head.{one}") for one in heads])
        for column, width in enumerate(WIDTHS):
            self.rows.setColumnWidth(column, width)
        self.whole = QLabel()
        self.whole.setWordWrap(True)
        self.whole.setAccessibleName(words.text("editor.import.head.told"))
        self.whole.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.told.setAccessibleName(words.text("editor.said"))
        self.each = QRadioButton(words.text("editor.import.each"))
        self.one = QRadioButton(words.text("editor.import.one"))
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._go_on)
        self._lay_out()
        self.rows.currentItemChanged.connect(lambda item, _: self.whole.setText(item.text(3) if item else ""))
        self.rows.itemChanged.connect(lambda *_: self._count())
        self.each.toggled.connect(lambda _: self._count())

    def offer(self, name: str, rows: Sequence[Row], drafts: Iterator[Draft], *, is_fair: bool = False) -> None:
        """Offer the rows of a file; what is wrong with them is found row by row. Those of a fair become one page."""
        self._is_fair = is_fair
        self.each.setVisible(not is_fair)
        self.one.setVisible(not is_fair)
        self.setWindowTitle(self._words.text("editor.import.of", name))
        self.rows.clear()
        self._drafts, self._waiting, self._all = [], drafts, len(rows)
        self.each.setChecked(True)
        self._count()
        self._idle.start()
        self.rows.setFocus()
        self.open()

    @property
    def is_judged(self) -> bool:
        """Whether every row has been looked at."""
        return not self._idle.isActive()

    def ticked(self) -> list[Draft]:
        """The rows that are ticked."""
        return [draft for draft, item in self._drafts if item.checkState(0) is Qt.CheckState.Checked]

    def accept(self) -> None:
        drafts = self.ticked()
        if drafts and self.is_judged:
            super().accept()
            self.taken.emit(drafts, self.one.isChecked())

    def done(self, result: int) -> None:
        self._idle.stop()
        super().done(result)

    def _go_on(self) -> None:
        until = monotonic() + SLICE_SECONDS
        self.rows.blockSignals(True)
        for draft in self._waiting:
            self._add(draft)
            if monotonic() > until:
                break
        else:
            self._idle.stop()
        self.rows.blockSignals(False)
        if self.rows.currentItem() is None and self._drafts:
            self.rows.setCurrentItem(self._drafts[0][1])
        self._count()

    def _add(self, draft: Draft) -> None:
        words = self._words
        told = " ".join(said(one, words) for one in draft.told) or words.text("editor.good")
        line = words.text("editor.import.line", draft.line)
        item = QTreeWidgetItem([line, draft.page.headline, " ".join(draft.page.lines), told])
        item.setCheckState(0, Qt.CheckState.Unchecked if draft.is_stopped else Qt.CheckState.Checked)
        colour = _COLOURS[max(one.weight for one in draft.told)] if draft.told else "good"
        item.setForeground(3, QColor(COLOURS[colour]))
        for column in (2, 3):
            item.setToolTip(column, item.text(column))
        self.rows.addTopLevelItem(item)
        self._drafts.append((draft, item))

    def _count(self) -> None:
        words, ticked = self._words, self.ticked()
        stopped = sum(draft.is_stopped for draft, _ in self._drafts)
        self.told.setText(words.text("editor.import.counted", len(self._drafts), len(ticked), stopped))
        pages = 1 if self.one.isChecked() else sum(len(one.parts) for one in ticked)
        take = (
            ("editor.import.fair_take", len(ticked))
            if self._is_fair
            else ("editor.import.take", pages if ticked else 0)
        )
        self.take.setText(words.text(*take))
        self.take.setEnabled(bool(ticked) and self.is_judged)

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox()
        self.take = buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self._words.text("editor.dialog.leave"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (self.told, self.rows, self.whole, self.each, self.one, buttons):
            layout.addWidget(widget)


def said(told: Told, words: Words) -> str:
    """What is told of a row, in a sentence."""
    if isinstance(told.fault, Finding):
        return words.text(told.fault.words, *told.named)
    return words.text(f"editor.import.{told.fault.value}", *told.named)
