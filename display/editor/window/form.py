"""The form of the chosen page, made from its class: a field for each of its fields, in their order."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFormLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from display.editor.fields import Field, fields_of
from display.editor.names import Names
from display.editor.window import page_words
from display.editor.window.composing import Composing
from display.editor.window.field_editors import FieldEditor, LinesEditor, TextEditor, UndoOfTheDocument, editor_of
from display.editor.window.names_editor import NamesEditor
from display.editor.window.records_editor import RecordsEditor
from labourhall.contract.playlist import Page, kind_of
from labourhall.program.words import Words

Editor = FieldEditor | NamesEditor


class PageForm(QScrollArea):
    """`edited` bears the page's id, the field's name and its new value; `rebuilt`: there are other fields.

    `parted`: what is edited next is no typing that goes on.
    """

    edited = Signal(str, str, object)
    parted = Signal()
    rebuilt = Signal()

    def __init__(self, words: Words, today: Callable[[], date], names: Mapping[str, Names]) -> None:
        super().__init__()
        self._words = words
        self._names = names
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

    def begin(self, field: str = "") -> None:
        """Go to a field ("": the first), and to the first blank in it."""
        if self._editors:
            editor = self._editors[field or next(iter(self._editors))]
            editor.setFocus()
            if isinstance(editor, TextEditor | LinesEditor):
                editor.choose_blank(0)

    def commit(self) -> None:
        """Have what an input method still composes put in."""
        if self.isAncestorOf(QApplication.focusWidget() or QWidget()):
            self._composing.finish()
        for editor in self._editors.values():
            if isinstance(editor, RecordsEditor):
                editor.commit()

    def _build(self, page: Page | None) -> None:
        self._editors = {}
        inner = QWidget()
        layout = QVBoxLayout(inner)
        if page is None:
            empty = QLabel(self._words.text("editor.no_page_chosen"))
            empty.setWordWrap(True)
            layout.addWidget(empty)
        else:
            layout.addWidget(_heading(page_words.kind_words(page, self._words)))
            layout.addLayout(self._rows(page))
        layout.addStretch(1)
        self.setWidget(inner)
        self.rebuilt.emit()

    def _rows(self, page: Page) -> QFormLayout:
        rows = QFormLayout()
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for field in fields_of(type(page)):
            editor = self._editor(page.id, field)
            if isinstance(editor, TextEditor | LinesEditor | RecordsEditor):
                editor.parted.connect(self.parted)
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

    def _editor(self, page_id: str, field: Field) -> Editor:
        tell, names = self._teller(page_id, field), self._names.get(field.name)
        if names is not None:
            return NamesEditor(tell, names, self._words)
        return editor_of(field, tell, self._words, self._today())

    def _teller(self, page_id: str, field: Field) -> Callable[[Any], None]:
        def tell(value: Any) -> None:
            self._typing = field.name
            self.edited.emit(page_id, field.name, value)
            self._typing = ""

        return tell


def _heading(text: str) -> QLabel:
    found = QLabel(text)
    font = found.font()
    font.setBold(True)
    found.setFont(font)
    return found
