"""The left column: the hall's playlists, and its boards with what is known of them, in words and in a colour."""

import time
from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from typing import Final

from PySide6.QtCore import QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from display.editor.window import board_words
from display.editor.window.board_words import Line, Titled
from display.editor.window.card import COLOURS, STRIPE
from labourhall.contract.playlist import Playlist
from labourhall.contract.playlist_calls import BoardStates
from labourhall.program.words import Words

NAME: Final = Qt.ItemDataRole.UserRole
AGE_MS: Final = 5000
"""So often the ages of what boards told are reckoned anew."""
STRIPE_HIGH: Final = 48


class LeftColumn(QWidget):
    """`playlist_chosen` and `board_chosen` bear names. `sizes` are the boards that are known here, in lamps."""

    playlist_chosen = Signal(str)
    board_chosen = Signal(str)

    def __init__(
        self,
        words: Words,
        sizes: Mapping[str, tuple[int, int]],
        titled: Titled,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self._words = words
        self._sizes = sizes
        self._titled = titled
        self._clock = clock
        self._states: BoardStates | None = None
        self._told_at = 0.0
        self._chosen = ""
        self.playlists = _list(words.text("editor.playlists"))
        self.boards = _list(words.text("editor.boards"))
        self.boards.setIconSize(QSize(STRIPE, STRIPE_HIGH))
        layout = QVBoxLayout(self)
        for text, one in (("editor.playlists", self.playlists), ("editor.boards", self.boards)):
            label = QLabel(words.text(text))
            label.setBuddy(one)
            layout.addWidget(label)
            layout.addWidget(one, 1)
        self.playlists.currentItemChanged.connect(self._playlist)
        self.boards.currentItemChanged.connect(self._board)
        self._ages = QTimer(self)
        self._ages.setInterval(AGE_MS)
        self._ages.timeout.connect(self._show_boards)

    def show_playlists(self, playlists: Sequence[Playlist], chosen: str) -> None:
        """Show these playlists."""
        words = self._words
        lines = {one.name: Line(words.text("editor.playlist.line", one.name, len(one.pages))) for one in playlists}
        _fill(self.playlists, lines, chosen)

    def show_boards(self, states: BoardStates | None, chosen: str) -> None:
        """Show what the boards told the city; how long ago that was is told on by itself."""
        if states is not self._states:
            self._states, self._told_at = states, self._clock()
            self._ages.start()
        self._chosen = chosen
        self._show_boards()

    def _show_boards(self) -> None:
        since = timedelta(seconds=self._clock() - self._told_at)
        lines = board_words.lines(self._sizes, self._states, self._words, self._titled, since)
        _fill(self.boards, lines, self._chosen)

    def _playlist(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.playlist_chosen.emit(item.data(NAME))

    def _board(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.board_chosen.emit(item.data(NAME))


def _list(name: str) -> QListWidget:
    found = QListWidget()
    found.setAccessibleName(name)
    found.setWordWrap(True)
    return found


def _fill(view: QListWidget, lines: Mapping[str, Line], chosen: str) -> None:
    """Lines by name; one that is there already only takes another text, so that nobody's place is lost."""
    with QSignalBlocker(view):
        if [view.item(row).data(NAME) for row in range(view.count())] != list(lines):
            view.clear()
            for name in lines:
                item = QListWidgetItem()
                item.setData(NAME, name)
                view.addItem(item)
        for row, (name, line) in enumerate(lines.items()):
            item = view.item(row)
            item.setText(line.text)
            if line.mark is not None:
                item.setIcon(_stripe(line.mark))
            if name == chosen:
                view.setCurrentRow(row)


def _stripe(mark: str) -> QIcon:
    stripe = QPixmap(STRIPE, STRIPE_HIGH)
    stripe.fill(COLOURS[mark])
    icon = QIcon(stripe)
    icon.addPixmap(stripe, QIcon.Mode.Selected)  # else Qt tints it with the colour of what is chosen
    return icon
