"""One editor for each kind of field: what it shows, what a person puts into it, as plain values of JSON.

A text is told when it is committed: while an input method still composes, nothing is told and nothing is put in.
"""

import json
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, Final

from PySide6.QtCore import QDate, QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from display.editor import blanks, paste
from display.editor.fields import Field, FieldKind
from display.editor.window.pasting import clipboard
from display.editor.window.records_editor import RecordsEditor
from labourhall.contract import pictures, wire
from labourhall.program.words import Words

MOST: Final = 1_000_000
LINES_HIGH: Final = 7
_ENDS: Final = "\n\r\t\v\u2028\u2029"

Told = Callable[[Any], None]


class UndoOfTheDocument(QObject):
    """Keeps Ctrl+Z and its sisters from a text field's own undo: the document's goes over all fields and pages."""

    KEYS: Final = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if not any(event.matches(key) for key in self.KEYS):
            return False
        event.ignore()
        return True


class TextEditor(QLineEdit):
    """A text of one line. `parted`: something is pasted now, or was: it is a step of its own."""

    parted = Signal()

    def __init__(self, told: Told) -> None:
        super().__init__()
        self._told = told
        self.textEdited.connect(self._edited)

    def put(self, value: Any) -> None:
        """Show a value."""
        if self.text() != value:
            self.setText(value)

    def take(self, text: str) -> None:
        """Put in a text of another program as one line of a board, in place of what is chosen."""
        if line := paste.line(text):
            self.parted.emit()
            self.insert(line)
            self.parted.emit()

    def choose_blank(self, start: int) -> bool:
        """Choose the next blank from there on, so that it is typed over; whether there is one."""
        found = blanks.next_in(self.text(), start)
        if found is not None:
            self.setSelection(found[0], found[1] - found[0])
        return found is not None

    def focusNextPrevChild(self, is_forward: bool) -> bool:
        """Tab goes from blank to blank first."""
        end = self.selectionStart() + self.selectionLength() if self.hasSelectedText() else self.cursorPosition()
        return (is_forward and self.choose_blank(end)) or super().focusNextPrevChild(is_forward)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() is Qt.FocusReason.TabFocusReason:
            self.choose_blank(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.take(clipboard.read().text)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in menu.actions():
            if action.objectName() == "edit-paste":
                action.triggered.disconnect()
                action.triggered.connect(lambda _=False: self.take(clipboard.read().text))
        menu.popup(event.globalPos())

    def _edited(self, text: str) -> None:
        """What is dragged in, or comes by the middle button, may have several lines too."""
        if any(end in text for end in _ENDS):
            text = paste.line(text)
            self.setText(text)
        self._told(text)


class LinesEditor(QPlainTextEdit):
    """Texts, a line each. `parted`: something is pasted now, or was: it is a step of its own."""

    parted = Signal()

    def __init__(self, told: Told) -> None:
        super().__init__()
        self._told = told
        self._last = ""
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setFixedHeight(LINES_HIGH * self.fontMetrics().lineSpacing())
        self.textChanged.connect(self._changed)

    def put(self, value: Any) -> None:
        """Show a value."""
        text = "\n".join(value)
        if text != self.toPlainText():
            self._last = text
            self.setPlainText(text)

    def choose_blank(self, start: int) -> bool:
        """Choose the next blank from there on, so that it is typed over; whether there is one."""
        found = blanks.next_in(self.toPlainText(), start)
        if found is not None:
            cursor = self.textCursor()
            cursor.setPosition(found[0])
            cursor.setPosition(found[1], QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)
        return found is not None

    def focusNextPrevChild(self, is_forward: bool) -> bool:
        """Tab goes from blank to blank first."""
        end = self.textCursor().selectionEnd()
        return (is_forward and self.choose_blank(end)) or super().focusNextPrevChild(is_forward)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() is Qt.FocusReason.TabFocusReason:
            self.choose_blank(0)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() or source.hasHtml()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Qt's way in for whatever is pasted, dragged or brought by the middle button."""
        if text := paste.plain(clipboard.seen_in(source).text):
            self.parted.emit()
            self.textCursor().insertText(text)
            self.ensureCursorVisible()
            self.parted.emit()

    def _changed(self) -> None:
        """Qt says so for each letter that an input method only proposes, too."""
        text = self.toPlainText()
        if text != self._last:
            self._last = text
            self._told(text.split("\n") if text else [])


class NumberEditor(QSpinBox):
    """A whole number."""

    def __init__(self, told: Told) -> None:
        super().__init__()
        self.setRange(0, MOST)
        self.valueChanged.connect(told)

    def put(self, value: Any) -> None:
        """Show a value."""
        if self.value() != value:
            self.blockSignals(True)
            self.setValue(round(value))
            self.blockSignals(False)


class YesNoEditor(QCheckBox):
    """Yes or no."""

    def __init__(self, told: Told) -> None:
        super().__init__()
        self.clicked.connect(lambda: told(self.isChecked()))

    def put(self, value: Any) -> None:
        """Show a value."""
        self.setChecked(value)


class ChoiceEditor(QComboBox):
    """One of several."""

    def __init__(self, told: Told, choices: Mapping[str, str]) -> None:
        super().__init__()
        for value, said in choices.items():
            self.addItem(said, value)
        self.activated.connect(lambda: told(self.currentData()))

    def put(self, value: Any) -> None:
        """Show a value; what is not set is the first."""
        self.setCurrentIndex(max(0, self.findData(str(value))))


class DayEditor(QWidget):
    """A day, or none."""

    def __init__(self, told: Told, words: Words, today: date, may_be_none: bool) -> None:
        super().__init__()
        self._told = told
        self._may_be_none = may_be_none
        self.has_day = QCheckBox(words.text("editor.day.set"))
        self.day = QDateEdit()
        self.day.setDisplayFormat("yyyy-MM-dd")
        self.day.setCalendarPopup(True)
        self.day.setDate(QDate(today.year, today.month, today.day))
        if not may_be_none:
            self.has_day.hide()  # to show it before it has a parent would make it a window
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.has_day)
        layout.addWidget(self.day, 1)
        self.setFocusProxy(self.has_day if may_be_none else self.day)
        self.has_day.clicked.connect(self._changed)
        self.day.dateChanged.connect(self._changed)

    def put(self, value: Any) -> None:
        """Show a value."""
        self.has_day.setChecked(value is not None)
        self.day.setEnabled(value is not None or not self._may_be_none)
        if value is not None:
            self.day.blockSignals(True)
            self.day.setDate(QDate(value.year, value.month, value.day))
            self.day.blockSignals(False)

    def _changed(self) -> None:
        is_set = self.has_day.isChecked() or not self._may_be_none
        self.day.setEnabled(is_set)
        self._told(self.day.date().toString(Qt.DateFormat.ISODate) if is_set else None)


class ShownAlone(QLabel):
    """A field that no form is made for: what is in it, to be read; of pictures their sizes in pixels."""

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)

    def put(self, value: Any) -> None:
        """Show a value."""
        if isinstance(value, tuple) and all(isinstance(one, bytes) for one in value):
            self.setText("、".join(_size(one) for one in value))
            return
        self.setText(json.dumps(json.loads(wire.encode(value)), ensure_ascii=False))


def _size(png: bytes) -> str:
    try:
        width, height, _ = pictures.unpacked(png)
    except pictures.NoPicture:
        return "?"
    return f"{width} × {height}"


FieldEditor = (
    TextEditor | LinesEditor | NumberEditor | YesNoEditor | ChoiceEditor | DayEditor | RecordsEditor | ShownAlone
)


def editor_of(field: Field, told: Told, words: Words, today: date) -> FieldEditor:
    """What a form has for the field."""
    match field.kind:
        case FieldKind.TEXT:
            return TextEditor(told)
        case FieldKind.TEXTS:
            return LinesEditor(told)
        case FieldKind.NUMBER:
            return NumberEditor(told)
        case FieldKind.YES_NO:
            return YesNoEditor(told)
        case FieldKind.CHOICE:
            return ChoiceEditor(told, {one: words.text(f"editor.{field.name}.{one}") for one in field.choices})
        case FieldKind.DAY:
            return DayEditor(told, words, today, field.may_be_none)
        case FieldKind.RECORDS:
            return RecordsEditor(told, field, words)
    return ShownAlone()
