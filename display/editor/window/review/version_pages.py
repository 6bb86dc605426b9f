"""The pages of a version: what differs from another one first, each as the boards show it. It changes nothing."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from display.editor.board_look import Board, Look
from display.editor.difference import Change, Difference, PageChange
from display.editor.window import page_words
from display.editor.window.judging import Judging
from display.editor.window.preview import Preview
from display.editor.window.review import change_words
from display.editor.window.review.card_list import Card, CardList
from labourhall.program.words import Words

LIST_WIDE: Final = 310
PREVIEW_WIDE: Final = 720
DETAILS: Final = 3
"""Lines of what a page said and says; more stand in the label's tip."""


class VersionPages(QSplitter):
    """`seen` bears the id of a page that was looked at."""

    seen = Signal(str)

    def __init__(self, words: Words, judging: Judging, preview: Preview) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._words = words
        self._judging = judging
        self._changes: dict[str, PageChange] = {}
        self.preview = preview
        self.about = _label(words.text("editor.review.about"))
        self.list = CardList(words.text("editor.review.pages"))
        self.details = _label(words.text("editor.review.details"))
        self.before = QPushButton(words.text("editor.review.before"))
        self.before.setCheckable(True)
        self.board = QPushButton(words.text("editor.review.next_board"))
        self._lay_out()
        self.list.chosen.connect(self._show)
        self.before.toggled.connect(lambda _: self._draw())
        self.board.clicked.connect(self.next_board)
        QShortcut(QKeySequence("Ctrl+B"), self, self.next_board)

    @property
    def changed(self) -> set[str]:
        """The ids of the pages that differ."""
        return {key for key, one in self._changes.items() if one.change is not Change.SAME}

    def show_difference(self, about: str, found: Difference) -> None:
        """Show these pages; `about` says of what."""
        self.about.setText(about)
        same = tuple(one for one in found.pages if one.change is Change.SAME)
        self._changes = {one.page.id: one for one in (*found.changed, *same)}
        self.list.setVisible(True)
        self.list.show_cards([self._card(key, one) for key, one in self._changes.items()])
        self._show(self.list.key)

    def show_nothing(self, about: str) -> None:
        """There is no page to look at; `about` says why."""
        self._leave_pages(about)
        self.preview.show_page(None, None)

    def show_raised(self, about: str, key: str, look: Callable[[Board], Look]) -> None:
        """Show what was raised, as it stood on the boards; it is in no version."""
        self._leave_pages(about)
        self.preview.show_look(key, look)

    def _leave_pages(self, about: str) -> None:
        self.about.setText(about)
        self._changes = {}
        self.list.show_cards([])
        self.list.setVisible(False)
        self.details.clear()
        self.before.setVisible(False)

    def next_board(self) -> None:
        """Look at it on another board."""
        names = list(self._judging.boards)
        self.preview.show_board(names[(names.index(self.preview.board) + 1) % len(names)])

    def _show(self, key: str) -> None:
        change = self._changes.get(key)
        self.before.setChecked(False)
        self.before.setVisible(change is not None and change.change is Change.CHANGED)
        lines = list(change_words.details(change, self._words)) if change is not None else []
        self.details.setToolTip("\n".join(lines))
        more = [self._words.text("editor.review.more", len(lines) - DETAILS)] if len(lines) > DETAILS else []
        self.details.setText("\n".join([*lines[:DETAILS], *more]))
        self._draw()
        if change is not None:
            self.seen.emit(key)

    def _draw(self) -> None:
        change = self._changes.get(self.list.key)
        if change is None:
            self.preview.show_page(None, None)
            return
        page = change.before if self.before.isChecked() and change.before is not None else change.page
        self.preview.show_page(page, self._judging.of(page))

    def _card(self, key: str, change: PageChange) -> Card:
        words = self._words
        title, mark = page_words.title_of(change.page, words), change_words.MARKS[change.change]
        return Card(key, title, change_words.kind(change, words), change_words.sentence(change, words), mark)

    def _lay_out(self) -> None:
        left, right = QWidget(), QWidget()
        rows = QVBoxLayout(left)
        rows.addWidget(self.about)
        rows.addWidget(self.list, 1)
        rows.addStretch(0)  # what is said stays at the top where no pages are listed
        columns = QVBoxLayout(right)
        columns.addWidget(self.details)
        columns.addWidget(self.before, 0, Qt.AlignmentFlag.AlignLeft)
        columns.addWidget(self.preview, 1)
        columns.addWidget(self.board, 0, Qt.AlignmentFlag.AlignLeft)
        for one in (left, right):
            self.addWidget(one)
        self.setSizes([LIST_WIDE, PREVIEW_WIDE])
        self.setChildrenCollapsible(False)


def _label(name: str) -> QLabel:
    found = QLabel()
    found.setWordWrap(True)
    found.setAccessibleName(name)
    found.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return found
