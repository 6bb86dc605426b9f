"""The form of the chosen page, made from its class: a field for each of its fields, in their order."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFormLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from display.editor.fields import Field, fields_of
from display.editor.window import page_words
from display.editor.window.composing import Composing
from display.editor.window.field_editors import Editor, UndoOfTheDocument, editor_of
from labourhall.contract.playlist import Page, kind_of
from labourhall.program.words import Words


class PageForm(QScrollArea):
    """`edited` bears the page's id, the field's name and its new value; `rebuilt`: there are other fields."""

    edited = Signal(str, str, object)
    rebuilt = Signal()

    def __init__(self, words: Words, today: Callable[[], date]) -> None:
        super().__init__()
        self._words = words
        self._today = today
        self._page: Page | None = None
        self._editors: dict[str, Editor] = {}
        self._typing = ""
        self._guard = UndoOfTheDocument(self)
        self._composing = Composing(self)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields have it; a stop between them says nothing
        self.setAccessibleName(words.text("editor.form"))
        self.show_page(None)

    @property
    def editors(self) -> dict[str, Editor]:
        """The fields of the page that is shown, by name."""
        return self._editors

    def show_page(self, page: Page | None) -> None:
        """Show a page. Of the one that is shown only what is different is put in, and never where somebody types."""
        before, self._page = self._page, page
        is_same = before is not None and page is not None and (before.id, type(before)) == (page.id, type(page))
        if not is_same or not self._editors:
            self._build(page)
        if page is not None:
            for name, editor in self._editors.items():
                if name != self._typing:
                    editor.put(getattr(page, name))

    def begin(self) -> None:
        """Go to the first field."""
        if self._editors:
            next(iter(self._editors.values())).setFocus()

    def commit(self) -> None:
        """Have what an input method still composes put in."""
        if self.isAncestorOf(QApplication.focusWidget() or QWidget()):
            self._composing.finish()

    def _build(self, page: Page | None) -> None:
        self._editors = {}
        inner = QWidget()
        layout = QVBoxLayout(inner)
        if page is None:
            empty = QLabel(self._words.text("editor.no_page_chosen"))
            empty.setWordWrap(True)
            layout.addWidget(empty)
        else:
            layout.addWidget(QLabel(page_words.kind_words(page, self._words)))
            layout.addLayout(self._rows(page))
        layout.addStretch(1)
        self.setWidget(inner)
        self.rebuilt.emit()

    def _rows(self, page: Page) -> QFormLayout:
        rows = QFormLayout()
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        for field in fields_of(type(page)):
            editor = editor_of(field, self._teller(page.id, field), self._words, self._today())
            name = self._words.text(f"editor.field.{kind_of(page)}.{field.name}")
            label = QLabel(name)
            label.setBuddy(editor)
            editor.setAccessibleName(name)
            for one in (editor, *editor.findChildren(QWidget)):
                one.installEventFilter(self._guard)
                one.installEventFilter(self._composing)
                one.setAccessibleName(one.accessibleName() or name)
            rows.addRow(label, editor)
            self._editors[field.name] = editor
        return rows

    def _teller(self, page_id: str, field: Field) -> Callable[[Any], None]:
        def tell(value: Any) -> None:
            self._typing = field.name
            self.edited.emit(page_id, field.name, value)
            self._typing = ""

        return tell
