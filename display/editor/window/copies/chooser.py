"""The dialog in which pages of earlier versions are ticked: sources left, their pages right, what has passed beside."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from display.editor import copies
from display.editor.window import page_words
from display.editor.window.card import COLOURS
from display.editor.window.copies.archive import Found, Source, When
from labourhall.contract.playlist import Page
from labourhall.contract.playlist_calls import Version
from labourhall.program.hall_time import HALL_TIME
from labourhall.program.words import Words

SIZE: Final = (980, 560)
SOURCES_WIDE: Final = 300
TITLE_WIDE: Final = 300
SPACE: Final = 4
SOURCE: Final = Qt.ItemDataRole.UserRole + 1
PAGE: Final = Qt.ItemDataRole.UserRole + 2


class CopyChooser(QDialog):
    """`wanted` bears a Source that is looked at, `taken` the pages that were ticked and whether days are cleared."""

    wanted = Signal(object)
    taken = Signal(object, bool)

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFont(parent.font())  # a window does not take it over by itself
        self.setWindowTitle(words.text("editor.copies"))
        self.resize(*SIZE)
        self._words = words
        self.sources = QListWidget()
        self.sources.setAccessibleName(words.text("editor.copies.sources"))
        self.sources.setFixedWidth(SOURCES_WIDE)
        self.sources.setWordWrap(True)
        self.sources.setSpacing(SPACE)
        self.pages = QTreeWidget()
        self.pages.setAccessibleName(words.text("editor.copies.pages"))
        self.pages.setHeaderLabels([words.text("editor.copies.page"), words.text("editor.copies.passed")])
        self.pages.setColumnWidth(0, TITLE_WIDE)
        self._items: list[QTreeWidgetItem] = []
        self.told = QLabel()
        self.told.setWordWrap(True)
        self.told.setAccessibleName(words.text("editor.said"))
        self.clears = QCheckBox(words.text("editor.copies.clear"))
        self._lay_out()
        self.sources.currentItemChanged.connect(lambda item, _: self._look(item))
        self.pages.itemChanged.connect(lambda *_: self._count())

    def offer(self, sources: Sequence[Source]) -> None:
        """Offer these to copy from; the first one that there is is looked at."""
        self.sources.clear()
        self.say("")
        for one in sources:
            item = QListWidgetItem(self._source_words(one))
            item.setData(SOURCE, one)
            self.sources.addItem(item)
        first = next((row for row, one in enumerate(sources) if one.version is not None), 0)
        self.sources.setCurrentRow(first)
        self.sources.setFocus()
        self.open()

    def say(self, text: str) -> None:
        """Say a sentence above the pages, of which there are none to see."""
        self.pages.clear()
        self._items = []
        self.told.setText(text)
        self._count()

    def show_pages(self, found: Found, today: date) -> None:
        """Show the pages of what was found, none of them ticked."""
        words = self._words
        self.pages.clear()
        self._items = []
        for playlist in found.playlists:
            head = QTreeWidgetItem([playlist.name, words.text("editor.copies.count", len(playlist.pages))])
            head.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            head.setFlags(head.flags() | Qt.ItemFlag.ItemIsAutoTristate)
            head.setCheckState(0, Qt.CheckState.Unchecked)
            items = [self._page_item(page, today) for page in playlist.pages]
            head.addChildren(items)
            self._items += items
            self.pages.addTopLevelItem(head)
        self.pages.expandAll()
        self.told.setText(self._found_words(found))
        has_ends = any(copies.passed(page, today).until for one in found.playlists for page in one.pages)
        self.clears.setEnabled(has_ends)
        self.clears.setChecked(False)
        self._count()

    def ticked(self) -> tuple[Page, ...]:
        """The pages that were ticked, in their order."""
        return tuple(one.data(0, PAGE) for one in self._items if one.checkState(0) is Qt.CheckState.Checked)

    def accept(self) -> None:
        pages = self.ticked()
        if pages:
            super().accept()
            self.taken.emit(pages, self.clears.isEnabled() and self.clears.isChecked())

    def _look(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.say(self._words.text("editor.copies.asking"))
            self.wanted.emit(item.data(SOURCE))

    def _count(self) -> None:
        count = len(self.ticked())
        self.take.setEnabled(count > 0)
        self.take.setText(self._words.text("editor.copies.take", count))

    def _page_item(self, page: Page, today: date) -> QTreeWidgetItem:
        words, over = self._words, copies.passed(page, today)
        parts = [words.text("editor.copies.until", over.until)] if over.until is not None else []
        if over.named:
            parts.append(words.text("editor.copies.named", "、".join(over.named)))
        title = words.text("editor.copies.title", page_words.title_of(page, words), page_words.kind_words(page, words))
        item = QTreeWidgetItem([title, " ".join(parts)])
        item.setData(0, PAGE, page)
        item.setToolTip(1, " ".join(parts))
        item.setForeground(1, QColor(COLOURS["warns"]))
        item.setCheckState(0, Qt.CheckState.Unchecked)
        return item

    def _source_words(self, source: Source) -> str:
        words = self._words
        name = words.text(f"editor.copy.{source.when.value}", *_day_words(source.day))
        if source.when is When.LAST_FAIR:
            return name
        if source.version is None:
            return f"{name}\n{words.text('editor.copies.none_then')}"
        return f"{name}\n{self._version_words(source.version)}" if source.day else self._version_words(source.version)

    def _version_words(self, version: Version) -> str:
        at = version.published_at.astimezone(HALL_TIME) if version.published_at is not None else None
        by = version.published_by
        return self._words.text("editor.copies.version", version.number, f"{at:%m-%d %H:%M}" if at else "", by)

    def _found_words(self, found: Found) -> str:
        words, parts = self._words, []
        if found.day is not None:
            parts.append(words.text("editor.copies.fair", found.playlists[0].name, *_day_words(found.day)))
            parts.append(self._version_words(found.version))
        if not found.playlists:
            parts.append(words.text("editor.copies.empty"))
        if found.lost:
            parts.append(words.text("editor.copies.lost", found.lost))
        return " ".join(parts) or words.text("editor.copies.tick")

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox()
        self.take = buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self._words.text("editor.dialog.leave"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        right = QVBoxLayout()
        for widget in (self.told, self.pages, self.clears):
            right.addWidget(widget)
        upper = QHBoxLayout()
        upper.addWidget(self.sources)
        upper.addLayout(right, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(upper)
        layout.addWidget(buttons)
        self._count()


def _day_words(day: date | None) -> tuple[int, ...]:
    return (day.month, day.day) if day is not None else ()
