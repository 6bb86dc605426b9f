"""From a file to pages: chosen, read aside, looked through, put in as one step."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from display.editor import fair_table, splitting, table_pages
from display.editor.fair_table import FairTables
from display.editor.page_edits import changed_page, copied
from display.editor.table_pages import Draft, Row
from display.editor.window.imports import picture_file, table_file
from display.editor.window.imports.picturing import Fitted, Picturing
from display.editor.window.imports.reading import Read, Reading
from display.editor.window.imports.row_chooser import RowChooser
from display.editor.window.imports.unreadable import Unreadable
from display.editor.window.judging import Judging
from display.editor.window.pages_column import PagesColumn
from labourhall.contract.playlist import FairPage, NoticePage, Page
from labourhall.program.words import Words
from labourhall.tables.header import Header

TABLES: Final = (table_file.XLSX, *table_file.TEXTS)


class Importing(QObject):
    """`says` bears a sentence. `commit` has the form take what is still composed."""

    says = Signal(str)

    def __init__(
        self,
        words: Words,
        parent: QWidget,
        pages: PagesColumn,
        judging: Judging,
        picturing: Picturing,
        commit: Callable[[], None],
        fairs: Callable[[], FairTables],
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._pages = pages
        self._judging = judging
        self._picturing = picturing
        self._picturing.says.connect(self.says)
        self._commit = commit
        self._fairs = fairs
        self._fair: Header[Row] | None = None
        self._rows: list[Row] = []
        self._name = ""
        self._reading = Reading()
        self._reading.done.connect(self._read)
        self.chooser = RowChooser(words, parent)
        self.chooser.taken.connect(self._take)
        self.files = _files(words, parent)
        self.files.fileSelected.connect(lambda name: self.open(Path(name)))

    def choose(self) -> None:
        """Have a file chosen."""
        self._commit()
        self.files.open()

    def open(self, path: Path) -> None:
        """Read a file, and offer what it holds."""
        self.says.emit(self._words.text("editor.import.reading", path.name))
        is_picture = path.suffix.lower() in (*picture_file.KINDS, *picture_file.MOVING)
        self._reading.read(path, self._picturing.reader if is_picture else table_file.rows_of)

    def _read(self, read: Read) -> None:
        if isinstance(read.found, Unreadable):
            why = self._words.text(f"editor.import.file.{read.found.why.value}", *read.found.named)
            self.says.emit(self._words.text("editor.import.not_read", read.path.name, why))
            return
        self.says.emit("")
        if isinstance(read.found, Fitted):
            self._picturing.offer(read.path, read.found)
            return
        self._rows, self._name = read.found, read.path.stem
        fairs = self._fairs()
        self._fair = fairs.header(self._rows)
        judge = self._judging.judge
        if self._fair is not None:
            drafts = fair_table.drafts(self._rows, self._fair, fairs, judge.data.gate)
        else:
            drafts = table_pages.drafts(self._rows, judge)
        self.chooser.offer(read.path.name, self._rows, drafts, is_fair=self._fair is not None)

    def _take(self, drafts: list[Draft], is_one: bool) -> None:
        if self._fair is not None:
            self._take_fair(drafts)
            return
        pages = self._together(drafts) if is_one else tuple(self._each(drafts))
        left = len(self._rows) - len(drafts) - (table_pages.columns(self._rows) is not None and not is_one)
        if self._pages.put(pages):
            said = "editor.import.done_left" if left else "editor.import.done"
            self.says.emit(self._words.text(said, len(pages), *((left,) if left else ())))

    def _take_fair(self, drafts: list[Draft]) -> None:
        """One page with all posts; in place of those that it has where the chosen page is a fair's."""
        posts = tuple(draft.post for draft in drafts if draft.post is not None)
        chosen = self._pages.chosen_page
        filled = changed_page(chosen, {"posts": posts}) if isinstance(chosen, FairPage) else None
        fresh = FairPage(next(self._pages.new_ids()), self._name, posts=posts)
        if self._pages.replace(filled) if filled is not None else self._pages.put((fresh,)):
            self.says.emit(self._words.text("editor.import.fair", len(posts), len({one.employer for one in posts})))

    def _each(self, drafts: list[Draft]) -> Iterator[Page]:
        ids = self._pages.new_ids()
        for draft in drafts:
            page = copied(draft.page, next(ids))
            assert isinstance(page, NoticePage), "a copy is of the same kind"
            yield from splitting.pages_of(page, draft.parts, ids)

    def _together(self, drafts: list[Draft]) -> tuple[Page, ...]:
        lines = {one.line for one in drafts}
        rows = [row for row in self._rows if row.line in lines]
        return (copied(table_pages.together(rows, self._name), next(self._pages.new_ids())),)


def _files(words: Words, parent: QWidget) -> QFileDialog:
    found = QFileDialog(parent, words.text("editor.import.choose"))
    found.setFileMode(QFileDialog.FileMode.ExistingFile)
    kinds = " ".join(f"*{one}" for one in (*TABLES, *picture_file.KINDS))
    found.setNameFilter(words.text("editor.import.filter", kinds))
    return found
