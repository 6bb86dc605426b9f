"""The left column: the hall's playlists, and its boards with what is known of them."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from labourhall.contract.playlist import Playlist
from labourhall.program.words import Words

NAME: Final = Qt.ItemDataRole.UserRole


class LeftColumn(QWidget):
    """`playlist_chosen` and `board_chosen` bear names."""

    playlist_chosen = Signal(str)
    board_chosen = Signal(str)

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self.playlists = _list(words.text("editor.playlists"))
        self.boards = _list(words.text("editor.boards"))
        layout = QVBoxLayout(self)
        for text, one in (("editor.playlists", self.playlists), ("editor.boards", self.boards)):
            label = QLabel(words.text(text))
            label.setBuddy(one)
            layout.addWidget(label)
            layout.addWidget(one, 1)
        self.playlists.currentItemChanged.connect(self._playlist)
        self.boards.currentItemChanged.connect(self._board)

    def show_playlists(self, playlists: Sequence[Playlist], chosen: str) -> None:
        """Show these playlists."""
        words = self._words
        lines = {one.name: words.text("editor.playlist.line", one.name, len(one.pages)) for one in playlists}
        _fill(self.playlists, lines, chosen)

    def show_boards(self, lines: Mapping[str, str], chosen: str) -> None:
        """Show these boards, each with its line."""
        _fill(self.boards, lines, chosen)

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


def _fill(view: QListWidget, lines: Mapping[str, str], chosen: str) -> None:
    """Lines by name; one that is there already only takes another text, so that nobody's place is lost."""
    with QSignalBlocker(view):
        if [view.item(row).data(NAME) for row in range(view.count())] != list(lines):
            view.clear()
            for name in lines:
                item = QListWidgetItem()
                item.setData(NAME, name)
                view.addItem(item)
        for row, (name, text) in enumerate(lines.items()):
            view.item(row).setText(text)
            if name == chosen:
                view.setCurrentRow(row)
