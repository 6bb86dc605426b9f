"""A notice out of the clipboard, and the proposal to split one that takes several pages of a board.

The proposal is found in idle moments; a key takes it.
"""

from collections.abc import Callable, Iterator
from time import monotonic
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QPushButton

from display.editor import paste, splitting
from display.editor.document import Refused
from display.editor.page_edits import ReplacePage
from display.editor.remarks import Finding
from display.editor.splitting import Parts
from display.editor.verdict import PageVerdict
from display.editor.window import page_words
from display.editor.window.judging import Judging
from display.editor.window.pages_column import PagesColumn
from display.editor.window.pasting import clipboard
from display.editor.window.work import Work
from display.planner import Planner
from labourhall.contract.playlist import NoticePage, Page
from labourhall.program.words import Words

MOST: Final = 20_000
"""Characters of one pasting: four pages as long as one may be. A longer text is a book, and nobody meant it."""
SLICE_SECONDS: Final = 0.008
"""So long one idle moment is used: no key waits longer for it."""


class Pasting(QObject):
    """`says` bears a sentence, `pictured` an image that was copied without a text.

    `commit` has the form take what is still composed.
    """

    says = Signal(str)
    pictured = Signal(object)

    def __init__(
        self, words: Words, work: Work, pages: PagesColumn, judging: Judging, commit: Callable[[], None]
    ) -> None:
        super().__init__(pages)  # goes with the window, and its timer too
        self._words = words
        self._work = work
        self._pages = pages
        self._judging = judging
        self._commit = commit
        self._page: NoticePage | None = None
        self._steps: Iterator[Parts] = iter(())
        self._found: Parts = []
        self.proposal = QPushButton()
        self.proposal.clicked.connect(lambda _=False: self.split())
        self.proposal.hide()
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._go_on)

    def paste(self) -> None:
        """Put what was copied behind the chosen page, as a notice; of a picture alone others make a page."""
        self._commit()
        words, seen = self._words, clipboard.read()
        if len(seen.text) > MOST:
            self.says.emit(words.text("editor.paste.too_long", len(seen.text), MOST))
            return
        page = paste.notice(seen.text, next(self._pages.new_ids()))
        if isinstance(page, Refused) and not (image := clipboard.picture()).isNull():
            self.pictured.emit(image)
        elif isinstance(page, Refused):
            self.says.emit(words.text("editor.paste.no_picture" if seen.pictures else "editor.paste.nothing"))
        elif self._pages.put((page,)):
            self.says.emit(" ".join(self._told(page, seen.pictures)))

    def split(self) -> None:
        """Put the proposed pages in place of the chosen notice."""
        self._commit()
        page = self._work.document.page(self._pages.chosen)
        if not isinstance(page, NoticePage):
            self.says.emit(self._words.text("editor.split.notices_only"))
            return
        *_, parts = self._found, *self._steps  # what idle moments have not found yet is found now
        pages = splitting.pages_of(page, parts, self._pages.new_ids()) if page is self._page else (page,)
        if len(pages) == 1:
            self.says.emit(self._words.text("editor.split.fits"))
        elif self._work.do(ReplacePage(page.id, pages)):
            self.says.emit(self._words.text("editor.split.done", len(pages)))

    def show_page(self, page: Page | None) -> None:
        """Look whether there is something to propose for the page that is shown now."""
        if page is self._page:
            return
        notice = page if isinstance(page, NoticePage) and self._takes_several(page) else None
        self._page, self._found = notice, []
        self.proposal.hide()
        if notice is not None:
            self._steps = splitting.proposed(notice, self._planners)
            self._idle.start()
        else:
            self._idle.stop()

    @property
    def _planners(self) -> list[Planner]:
        return [one.player.planner for one in self._judging.judge.boards]

    def _takes_several(self, page: NoticePage) -> bool:
        verdict = self._judging.of(page)
        return verdict is not None and any(one.sheets > 1 for one in verdict.boards)

    def _go_on(self) -> None:
        until = monotonic() + SLICE_SECONDS
        for parts in self._steps:
            self._found = parts
            if monotonic() > until:
                return
        self._idle.stop()
        if len(self._found) > 1:
            self.proposal.setText(self._words.text("editor.split.proposed", len(self._found)))
            self.proposal.show()

    def _told(self, page: NoticePage, pictures: int) -> Iterator[str]:
        """What came of it, and what did not come along."""
        words = self._words
        length = len(page.headline) + sum(map(len, page.lines))
        yield words.text("editor.paste.done", page_words.title_of(page, words), length)
        if pictures:
            yield words.text("editor.paste.pictures", pictures)
        verdict = self._judging.of(page)
        if verdict is None:
            return
        if (lacking := _lacking(verdict)) is not None:
            yield words.text(Finding.LACKING.words, lacking)
        if self._takes_several(page):
            yield words.text("editor.paste.long")


def _lacking(verdict: PageVerdict) -> str | None:
    """The characters for which one board or another has no glyph."""
    found = dict.fromkeys(
        letter
        for board in verdict.boards
        for one in board.remarks
        if one.finding is Finding.LACKING
        for letter in str(one.told[0])
    )
    return "".join(found) or None
