"""The pages of a playlist as Qt's views want them; a filter shows a part, and everything is named by ids."""

from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from display.editor.verdict import PageVerdict
from display.editor.window import page_words, places
from labourhall.contract.playlist import Page
from labourhall.program.words import Words

IDS: Final = "application/x-labourhall-pages"
KIND: Final = Qt.ItemDataRole.UserRole + 1
SENTENCE: Final = Qt.ItemDataRole.UserRole + 2
MARK: Final = Qt.ItemDataRole.UserRole + 3

Index = QModelIndex | QPersistentModelIndex
Judged = Callable[[Page], PageVerdict | None]


class PageModel(QAbstractListModel):
    """`dropped` bears the ids of pages and the id before which they were dropped."""

    dropped = Signal(object, str)

    def __init__(self, words: Words, judged: Judged) -> None:
        super().__init__()
        self._words = words
        self._judged = judged
        self._every: tuple[Page, ...] = ()
        self._shown: list[Page] = []

    def show(self, pages: Sequence[Page], wanted: str, keep: str = "") -> None:
        """Have these pages, and show what the filter finds, and `keep`. Rows that stay are told as changed, no more."""
        self._every = tuple(pages)
        shown = [page for page in pages if page.id == keep or page_words.holds(page, wanted, self._words)]
        if [page.id for page in shown] != [page.id for page in self._shown]:
            self.beginResetModel()
            self._shown = shown
            self.endResetModel()
            return
        changed = [row for row, page in enumerate(shown) if page is not self._shown[row]]
        self._shown = shown
        for row in changed:
            self.dataChanged.emit(self.index(row), self.index(row))

    def rejudged(self) -> None:
        """Say that every verdict may be another one."""
        if self._shown:
            self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))

    @property
    def every(self) -> list[str]:
        """The ids of all pages."""
        return [page.id for page in self._every]

    @property
    def shown(self) -> list[str]:
        """The ids of those that the filter leaves."""
        return [page.id for page in self._shown]

    def id_at(self, index: Index) -> str:
        """The id of the page there; "" for nowhere."""
        return self._shown[index.row()].id if index.isValid() else ""

    def index_of(self, page_id: str) -> QModelIndex:
        """Where the page stands; nowhere where it is not shown."""
        row = next((row for row, page in enumerate(self._shown) if page.id == page_id), -1)
        return self.index(row) if row >= 0 else QModelIndex()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        page = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return page_words.title_of(page, self._words)
        if role == KIND:
            return page_words.kind_words(page, self._words)
        if role in (SENTENCE, MARK, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._of_verdict(page, role)
        return None

    def _of_verdict(self, page: Page, role: int) -> str:
        verdict = self._judged(page)
        if role == MARK:
            return page_words.mark_of(verdict)
        sentence = page_words.first_sentence(verdict, self._words)
        if role != Qt.ItemDataRole.AccessibleTextRole:
            return sentence
        title = page_words.title_of(page, self._words)
        return self._words.text("editor.card.read", page_words.kind_words(page, self._words), title, sentence)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [IDS]

    def mimeData(self, indexes: Sequence[Index]) -> QMimeData:
        rows = sorted({index.row() for index in indexes})
        data = QMimeData()
        data.setData(IDS, QByteArray("\n".join(self._shown[row].id for row in rows).encode()))
        return data

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Tell where pages were dropped. The answer is False: the view would take rows out that are moved already."""
        ids = tuple(filter(None, bytes(data.data(IDS).data()).decode().split("\n")))
        if ids and action != Qt.DropAction.IgnoreAction:
            at = parent.row() if parent.isValid() else row
            self.dropped.emit(ids, places.dropped(self.every, self.shown, at))
        return False
