"""The middle column: the pages of a playlist as cards, the filter above them, what can be done to the chosen one."""

import secrets
from collections.abc import Callable, Iterator

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from display.editor.document import new_ids
from display.editor.page_edits import AddPages, DuplicatePage, MovePages, RemovePages, ReplacePage
from display.editor.window import places
from display.editor.window.card import CardDelegate
from display.editor.window.page_model import Judged, PageModel
from display.editor.window.work import Work
from labourhall.contract.playlist import Page
from labourhall.program.words import Words


class PagesColumn(QWidget):
    """`page_chosen` bears a page's id, "" for none. `pasted`: the key for it was pressed in the list."""

    page_chosen = Signal(str)
    pasted = Signal()

    def __init__(
        self, words: Words, work: Work, judged: Judged, draw: Callable[[int], int] = secrets.randbelow
    ) -> None:
        super().__init__()
        self._work = work
        self._draw = draw
        self._playlist = ""
        self._chosen = ""
        self.model = PageModel(words, judged)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(words.text("editor.filter"))
        self.filter.setAccessibleName(words.text("editor.filter"))
        self.filter.setClearButtonEnabled(True)
        self.view = _view(self.model, words)
        label = QLabel(words.text("editor.pages"))
        label.setBuddy(self.view)
        layout = QVBoxLayout(self)
        for widget in (label, self.filter, self.view):
            layout.addWidget(widget)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.view, self.remove)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self.view, self.pasted.emit)
        paste.setContext(Qt.ShortcutContext.WidgetShortcut)
        self.filter.textChanged.connect(lambda _: self._show(keep=""))
        self.view.selectionModel().currentChanged.connect(self._current)
        self.model.dropped.connect(self._dropped)

    @property
    def chosen(self) -> str:
        """The id of the chosen page; "" for none."""
        return self._chosen

    @property
    def playlist(self) -> str:
        """The name of the playlist that is shown."""
        return self._playlist

    def show_playlist(self, name: str) -> None:
        """Show the pages of that playlist."""
        self._playlist = name
        self.refresh()

    def refresh(self) -> None:
        """Show what the document has now. The chosen page stays while it is there: somebody may be typing in it."""
        self._show(keep=self._chosen)

    def _show(self, keep: str) -> None:
        found = self._work.document.playlist(self._playlist)
        row = self.view.currentIndex().row()
        self.model.show(found.pages if found else (), self.filter.text(), keep)
        index = self.model.index_of(self._chosen)
        if not index.isValid():
            index = self.model.index(max(0, min(row, self.model.rowCount() - 1)))
        self._choose(index)

    def choose(self, page_id: str) -> None:
        """Choose that page; a filter that hides it goes."""
        if not self.model.index_of(page_id).isValid():
            self.filter.clear()
        self._choose(self.model.index_of(page_id))

    def add(self, kind: type[Page], fresh: Callable[[type[Page], str], Page]) -> None:
        """Put a new page behind the chosen one, and choose it."""
        self.put((fresh(kind, next(self.new_ids())),))

    def put(self, pages: tuple[Page, ...]) -> bool:
        """Put pages, whose ids are new, behind the chosen one, and choose the first; whether they were put."""
        every = self.model.every
        before = places.behind(every, self._chosen) if self._chosen in every else ""
        is_done = bool(pages) and self._work.do(AddPages(self._playlist, pages, before))
        if is_done:
            self.choose(pages[0].id)
        return is_done

    @property
    def chosen_page(self) -> Page | None:
        """The chosen page itself."""
        return self._work.document.page(self._chosen)

    def replace(self, page: Page) -> bool:
        """Put a page in place of the one that has its id; whether it was put."""
        return self._work.do(ReplacePage(page.id, (page,)))

    def new_ids(self) -> Iterator[str]:
        """Ids that no page of the document has."""
        return new_ids(self._work.document, self._draw)

    def remove(self) -> None:
        """Take the chosen page out."""
        if self._chosen:
            self._work.do(RemovePages((self._chosen,)))

    def duplicate(self) -> None:
        """Put a copy behind the chosen page, and choose it."""
        if not self._chosen:
            return
        copy = next(self.new_ids())
        if self._work.do(DuplicatePage(self._chosen, copy)):
            self.choose(copy)

    def move_up(self) -> None:
        """Bring the chosen page above the one shown over it."""
        if self._chosen:
            self._move(places.above(self.model.shown, self._chosen))

    def move_down(self) -> None:
        """Bring the chosen page below the one shown under it."""
        if self._chosen:
            self._move(places.below(self.model.every, self.model.shown, self._chosen))

    def _move(self, before: str | None) -> None:
        if before is not None:
            self._work.do(MovePages((self._chosen,), self._playlist, before))

    def _dropped(self, ids: tuple[str, ...], before: str) -> None:
        self._work.do(MovePages(ids, self._playlist, before))

    def _choose(self, index: QModelIndex) -> None:
        self.view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._current(index)

    def _current(self, index: QModelIndex) -> None:
        chosen = self.model.id_at(index)
        if chosen != self._chosen:
            self._chosen = chosen
            self.page_chosen.emit(chosen)


def _view(model: PageModel, words: Words) -> QListView:
    view = QListView()
    view.setModel(model)
    view.setItemDelegate(CardDelegate(view))
    view.setAccessibleName(words.text("editor.pages"))
    view.setUniformItemSizes(True)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
    view.setDefaultDropAction(Qt.DropAction.MoveAction)
    view.setDropIndicatorShown(True)
    return view
