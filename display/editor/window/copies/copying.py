"""Copying pages of earlier versions into the chosen playlist: asks the city, offers, puts them in as one step."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from display.editor import copies
from display.editor.window import trouble_words
from display.editor.window.copies.archive import LIMIT, Archive, Ask, Found, Source, sources
from display.editor.window.copies.chooser import CopyChooser
from display.editor.window.pages_column import PagesColumn
from labourhall.contract.playlist import Page
from labourhall.contract.playlist_calls import Versions
from labourhall.contract.refusals import Trouble
from labourhall.program.words import Words


class Copying(QObject):
    """`says` bears a sentence. `commit` has the form take what is still composed."""

    says = Signal(str)

    def __init__(
        self,
        words: Words,
        parent: QWidget,
        pages: PagesColumn,
        hall: str,
        ask: Ask,
        today: Callable[[], date],
        commit: Callable[[], None],
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._pages = pages
        self._today = today
        self._commit = commit
        self._archive = Archive(hall, ask)
        self._versions: Versions | None = None
        self._source: Source | None = None
        self.chooser = CopyChooser(words, parent)
        self.chooser.wanted.connect(self._look)
        self.chooser.taken.connect(self._take)

    def choose(self) -> None:
        """Ask what there is to copy from, and offer it."""
        self._commit()
        self._archive.see(self._offer)

    def _offer(self, answer: Versions | Trouble) -> None:
        if isinstance(answer, Trouble):
            self.says.emit(self._trouble(answer))
            return
        self._versions = answer
        self.chooser.offer(sources(answer, self._today()))

    def _look(self, source: Source) -> None:
        assert self._versions is not None, "what is offered comes out of them"
        self._source = source
        self._archive.find(source, self._versions, self._today(), lambda found: self._show(source, found))

    def _show(self, source: Source, found: Found | Trouble | None) -> None:
        if source is not self._source:
            return  # another one is looked at by now
        if found is None:
            self.chooser.say(self._words.text(f"editor.copies.no.{source.when.value}", LIMIT))
        elif isinstance(found, Trouble):
            self.chooser.say(self._trouble(found))
        else:
            self.chooser.show_pages(found, self._today())

    def _take(self, pages: tuple[Page, ...], clears: bool) -> None:
        copied = copies.copies(pages, self._pages.new_ids(), self._today(), clears=clears)
        if self._pages.put(copied):
            left = sum(bool(copies.passed(page, self._today())) for page in copied)
            said = "editor.copies.done_passed" if left else "editor.copies.done"
            self.says.emit(self._words.text(said, len(copied), *((left,) if left else ())))

    def _trouble(self, trouble: Trouble) -> str:
        return trouble_words.sentence(*trouble_words.refusal(trouble), self._words)
