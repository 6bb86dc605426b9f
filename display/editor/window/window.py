"""The editor's window: three columns on one document, and the actions on it. It owns what is chosen, nothing else."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import Final, get_args

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QFont, QKeySequence
from PySide6.QtWidgets import QLabel, QMainWindow, QSplitter, QToolBar

from display.editor import fields
from display.editor.document import Refused
from display.editor.failures import Trouble
from display.editor.page_edits import ChangeField
from display.editor.window.form import PageForm
from display.editor.window.left import LeftColumn
from display.editor.window.page_model import Judged
from display.editor.window.pages_column import PagesColumn
from display.editor.window.work import Work
from labourhall.contract.playlist import Page
from labourhall.program.words import Words

POINTS: Final = 11
WIDTHS: Final = (230, 420, 630)
SIZE: Final = (1280, 800)
KIND_KEYS: Final = ("Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4", "Ctrl+5", "Ctrl+6", "Ctrl+7", "Ctrl+8", "Ctrl+9")


class EditorWindow(QMainWindow):
    """`closed`: the window was closed."""

    closed = Signal()

    def __init__(self, words: Words, work: Work, judged: Judged, today: Callable[[], date], hall_name: str) -> None:
        super().__init__()
        self._words = words
        self._work = work
        self._hall_name = hall_name
        self.left = LeftColumn(words)
        self.pages = PagesColumn(words, work, judged)
        self.form = PageForm(words, today)
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setAccessibleName(words.text("editor.said"))
        self.setFont(QFont("Noto Sans CJK SC", POINTS))
        self.resize(*SIZE)
        self._lay_out()
        self.actions_by_name = self._make_actions()
        self._connect()
        self._refresh()

    def say(self, text: str) -> None:
        """Say a sentence at the foot of the window; "" takes the last one away."""
        self.said.setText(text)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.form.commit()
        self.closed.emit()

    def _lay_out(self) -> None:
        self.columns = QSplitter(Qt.Orientation.Horizontal)
        for column in (self.left, self.pages, self.form):
            self.columns.addWidget(column)
        self.columns.setSizes(list(WIDTHS))
        self.columns.setChildrenCollapsible(False)
        self.setCentralWidget(self.columns)
        self.statusBar().addWidget(self.said, 1)

    def _make_actions(self) -> Mapping[str, QAction]:
        pages = self.pages
        found = {
            "undo": self._action("undo", QKeySequence.StandardKey.Undo, self._undo),
            "redo": self._action("redo", "Ctrl+Shift+Z", self._redo),
            "duplicate": self._action("duplicate", "Ctrl+D", pages.duplicate),
            "remove": self._action("remove", "Ctrl+Del", pages.remove),
            "up": self._action("up", "Alt+Up", pages.move_up),
            "down": self._action("down", "Alt+Down", pages.move_down),
            "filter": self._action("filter", QKeySequence.StandardKey.Find, pages.filter.setFocus),
        }
        add = {
            word_of(kind): self._action(f"add.{word_of(kind)}", key, partial(self._add, kind))
            for kind, key in zip(get_args(Page), KIND_KEYS, strict=False)
        }
        bar = QToolBar(self._words.text("editor.actions"))
        bar.setMovable(False)
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        for action in (*add.values(), *found.values()):
            bar.addAction(action)
        self.addToolBar(bar)
        self.bar = bar
        return {**found, **{f"add.{name}": action for name, action in add.items()}}

    def _action(self, name: str, key: str | QKeySequence.StandardKey, does: Callable[[], object]) -> QAction:
        action = QAction(self._words.text(f"editor.do.{name}"), self)
        action.setShortcut(QKeySequence(key))
        shortcut = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(self._words.text("editor.tip", action.text(), shortcut))
        action.triggered.connect(lambda _=False: does())
        self.addAction(action)
        return action

    def _connect(self) -> None:
        self.left.playlist_chosen.connect(self._choose_playlist)
        self.pages.page_chosen.connect(lambda _: self._show_form())
        self.form.edited.connect(lambda page, field, value: self._work.do(ChangeField(page, field, value)))
        self._work.changed.connect(self._refresh)
        self._work.told.connect(self._told)

    def _choose_playlist(self, name: str) -> None:
        self.pages.show_playlist(name)

    def _refresh(self) -> None:
        document = self._work.document
        names = [one.name for one in document.bundle.playlists]
        if self.pages.playlist not in names:
            self.pages.show_playlist(names[0] if names else "")
        self.left.show_playlists(document.bundle.playlists, self.pages.playlist)
        self.pages.refresh()
        self._show_form()
        history = self._work.history
        self.actions_by_name["undo"].setEnabled(bool(history.past))
        self.actions_by_name["redo"].setEnabled(bool(history.future))
        state = "editor.title.clean" if history.is_clean else "editor.title.open"
        self.setWindowTitle(self._words.text(state, self._hall_name))

    def _show_form(self) -> None:
        self.form.show_page(self._work.document.page(self.pages.chosen) if self.pages.chosen else None)

    def _add(self, kind: type[Page]) -> None:
        self.form.commit()
        self.pages.add(kind, fields.empty)
        self.form.begin()

    def _undo(self) -> None:
        self.form.commit()
        self._work.undo()

    def _redo(self) -> None:
        self.form.commit()
        self._work.redo()

    def _told(self, told: Refused | Trouble | None) -> None:
        words = self._words
        if isinstance(told, Refused):
            self.say(words.text(f"editor.refused.{told.reason.value}", told.name))
        elif isinstance(told, Trouble):
            code = told.failure.code
            self.say(f"{words.text(f'failure.{code}', told.particular)} {words.text(f'failure.{code}.do')} {code}")
        else:
            self.say("")


def word_of(kind: type[Page]) -> str:
    """The word of a class of pages."""
    return str(kind.__struct_config__.tag)
