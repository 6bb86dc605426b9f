"""The form of one entry of the schedule: what it says in a sentence, and a field for each of its class's fields."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from display.editor.fields import Field, FieldKind
from display.editor.window.field_editors import DayEditor, TextEditor, UndoOfTheDocument
from display.editor.window.schedule.entries import Entry, EntryKind, form_of, kind_of_entry
from display.editor.window.schedule.value_editors import Choice, Hour, MaybeMoment, Number, OneOf, SomeOf
from labourhall.contract.playlist import Bundle
from labourhall.contract.soundness import LONGEST_NAME, MOST_SHARE, WEEKDAYS
from labourhall.program.words import Words

Editor = TextEditor | OneOf | SomeOf | Hour | Number | DayEditor | MaybeMoment
MUTED: Final = QColor("#55595e")


@dataclass(frozen=True, slots=True)
class Names:
    """What a field that names something may name."""

    playlists: tuple[str, ...]
    dayparts: tuple[str, ...]
    groups: tuple[str, ...]
    boards: tuple[str, ...]

    @classmethod
    def of(cls, bundle: Bundle, boards: Sequence[str]) -> "Names":
        """The names in a bundle, and the hall's boards."""
        return cls(
            tuple(one.name for one in bundle.playlists),
            tuple(one.name for one in bundle.dayparts),
            tuple(one.name for one in bundle.groups),
            tuple(boards),
        )


class EntryForm(QScrollArea):
    """`edited` bears a field's name and its new plain value; `rebuilt`: there are other fields; `left`: a text was."""

    edited = Signal(str, object)
    rebuilt = Signal()
    left = Signal()

    def __init__(self, words: Words, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._words = words
        self._now = now
        self._shape: object = None
        self._typing = ""
        self._guard = UndoOfTheDocument(self)
        self.editors: dict[str, Editor] = {}
        self.sentence = QLabel()
        self.state = QLabel()
        self.setWidgetResizable(True)
        self.setAccessibleName(words.text("editor.schedule.form"))

    def show_entry(self, entry: Entry | None, names: Names, sentence: str, state: str) -> None:
        """Show an entry with what it says; of the one that is shown only what is different is put in."""
        shape = None if entry is None else (kind_of_entry(entry), _choices_of(entry, names, self._words))
        if shape != self._shape or not self.editors:
            self._shape = shape
            self._build(entry, names)
        self.sentence.setText(sentence)
        self.state.setText(state)
        self.state.setVisible(bool(state))
        self.setAccessibleDescription(sentence)
        for name, editor in self.editors.items():
            if name != self._typing:
                editor.put(getattr(entry, name))

    def begin(self) -> None:
        """Go to the first field; a name can be typed over at once."""
        first = next(iter(self.editors.values()), None)
        if first is not None:
            first.setFocus()
        if isinstance(first, QLineEdit):
            first.selectAll()

    def _build(self, entry: Entry | None, names: Names) -> None:
        self.editors = {}
        self.sentence, self.state = _label(bold=True), _label()
        inner = QWidget()
        layout = QVBoxLayout(inner)
        if entry is not None:
            kind = kind_of_entry(entry)
            about = _label(muted=True)
            about.setText(self._words.text(f"editor.schedule.about.{kind.value}"))
            layout.addWidget(self.sentence)
            layout.addWidget(self.state)
            layout.addLayout(self._rows(kind, entry, names))
            layout.addWidget(about)
        layout.addStretch(1)
        self.setWidget(inner)
        self.rebuilt.emit()

    def _rows(self, kind: EntryKind, entry: Entry, names: Names) -> QFormLayout:
        rows = QFormLayout()
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for field in form_of(entry):
            identifier = f"editor.schedule.field.{kind.value}.{field.name}"
            editor = self._editor(field, kind, names)
            label = QLabel(self._words.text(identifier))
            label.setBuddy(editor)
            hint = self._words.text(f"{identifier}.hint") if self._words.has(f"{identifier}.hint") else ""
            self._name(editor, label.text(), hint)
            rows.addRow(label, _hinted(editor, hint))
            self.editors[field.name] = editor
        return rows

    def _name(self, editor: Editor, name: str, hint: str) -> None:
        editor.setAccessibleName(name)
        editor.setAccessibleDescription(hint)
        for one in (editor, *editor.findChildren(QWidget)):
            one.installEventFilter(self._guard)
            if not one.accessibleName():
                text = one.text() if hasattr(one, "text") else ""
                one.setAccessibleName(f"{name} {text}".strip())

    def _editor(self, field: Field, kind: EntryKind, names: Names) -> Editor:
        tell, words = self._teller(field.name), self._words
        choices = _choices(field, kind, names, words)
        if choices is not None:
            several = field.kind in (FieldKind.TEXTS, FieldKind.NUMBERS)
            return SomeOf(tell, choices) if several else OneOf(tell, choices)
        match field.kind:
            case FieldKind.HOUR:
                return Hour(tell)
            case FieldKind.NUMBER:
                return Number(tell, 1, MOST_SHARE)
            case FieldKind.DAY:
                return DayEditor(tell, words, self._now().date(), field.may_be_none)
            case FieldKind.MOMENT:
                return MaybeMoment(tell, words, self._now())
        text = TextEditor(tell)
        text.setMaxLength(LONGEST_NAME)
        text.editingFinished.connect(self.left)  # a name that was refused gives way to the one that holds
        return text

    def _teller(self, name: str) -> Callable[[Any], None]:
        def tell(value: Any) -> None:
            self._typing = name
            self.edited.emit(name, value)
            self._typing = ""

        return tell


def _choices_of(entry: Entry, names: Names, words: Words) -> tuple[tuple[Choice, ...] | None, ...]:
    return tuple(_choices(one, kind_of_entry(entry), names, words) for one in form_of(entry))


def _choices(field: Field, kind: EntryKind, names: Names, words: Words) -> tuple[Choice, ...] | None:
    """What the field may hold; None where anything of its kind goes."""
    if field.kind is FieldKind.CHOICE:
        return tuple((one, words.text(f"editor.schedule.{field.name}.{one}")) for one in field.choices)
    if field.kind is FieldKind.NUMBERS:
        return tuple((day, words.text(f"display.weekday.{day}")) for day in WEEKDAYS)
    match kind, field.name:
        case EntryKind.SLOT, "playlist":
            return _same(names.playlists)
        case EntryKind.SLOT, "daypart":
            return (("", words.text("editor.schedule.always")), *_same(names.dayparts))
        case EntryKind.SLOT, "boards":
            return (*_boards(names, words), *_same(names.groups))
        case EntryKind.GROUP, "boards":
            return _boards(names, words)
        case EntryKind.OPENING, "dayparts":
            return _same(names.dayparts)
    return None


def _boards(names: Names, words: Words) -> tuple[Choice, ...]:
    return tuple((one, words.text("editor.board.name", one)) for one in names.boards)


def _same(names: Sequence[str]) -> tuple[Choice, ...]:
    return tuple((one, one) for one in names)


def _hinted(editor: Editor, hint: str) -> QWidget | QHBoxLayout:
    """The editor, with what is to be known of it beside it."""
    if not hint and not isinstance(editor, Hour):
        return editor
    told = _label(muted=True)
    told.setText(hint)
    row = QHBoxLayout()
    row.addWidget(editor)
    row.addWidget(told, 1)
    return row


def _label(muted: bool = False, bold: bool = False) -> QLabel:
    found = QLabel()
    found.setWordWrap(True)
    font = found.font()
    font.setBold(bold)
    found.setFont(font)
    if muted:
        palette = found.palette()
        palette.setColor(QPalette.ColorRole.WindowText, MUTED)
        found.setPalette(palette)
    return found
