"""A version's way out of the editor: the 审批单, and its pages as pictures. Drawing leaves room for typing."""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from display.editor.window.judging import Judging
from display.editor.window.review import page_pictures, paper
from display.editor.window.review.failures import ReviewFailure
from display.editor.window.review.places import Places
from display.editor.window.review.sheet import Sheet
from display.strips.press import Press
from labourhall.program.whole_file import write_whole
from labourhall.program.words import Words


class Exports(QObject):
    """`says` bears a word's id and what it names, `failed` a ReviewFailure and what it is about."""

    says = Signal(str, object)
    failed = Signal(object, str)

    def __init__(
        self,
        words: Words,
        judging: Judging,
        presses: Mapping[str, Press],
        places: Places,
        now: Callable[[], datetime],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._judging = judging
        self._presses = presses
        self._places = places
        self._now = now
        self._steps: Iterator[str] = iter(())
        self._missing: list[str] = []
        self._folder = Path()
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._step)

    def paper(self, sheet: Sheet) -> None:
        """Write the 审批单 where whoever sits here wants it."""
        name = self._name(sheet, "editor.review.file.paper") + ".pdf"
        path = self._places.file(self._words.text("editor.do.paper"), name)
        if path is None:
            return
        board = next(iter(self._judging.boards))
        shown = paper.shown(sheet.difference)[: paper.MOST]
        drawn = [(one, _first(page_pictures.pictures(one.page, board, self._judging, self._presses))) for one in shown]
        try:
            write_whole(path, paper.pdf(sheet, board, drawn, self._now(), self._words))
        except OSError:
            self.failed.emit(ReviewFailure.NOT_WRITTEN, path.name)
            return
        self.says.emit("editor.review.paper_written", (path.name,))

    def pictures(self, sheet: Sheet) -> None:
        """Write each page on each board into a new folder, one after the other."""
        if self._idle.isActive():
            return
        folder = self._places.folder(self._words.text("editor.do.pictures"))
        if folder is None:
            return
        self._folder = folder / self._name(sheet, "editor.review.file.pictures")
        self._missing = []
        self._steps = page_pictures.written(sheet.bundle, self._folder, self._judging, self._presses, self._words)
        self.says.emit("editor.review.drawing", ())
        self._idle.start()

    def stop(self) -> None:
        """Draw no more."""
        self._idle.stop()

    def _step(self) -> None:
        """One page on one board."""
        try:
            missing = next(self._steps, None)
        except OSError:
            self._idle.stop()
            self.failed.emit(ReviewFailure.NOT_WRITTEN, self._folder.name)
            return
        if missing is None:
            self._idle.stop()
            left_out = self._words.text("editor.review.comma").join(self._missing)
            told = "editor.review.pictures_but" if left_out else "editor.review.pictures_written"
            self.says.emit(told, (self._folder.name, left_out))
        elif missing:
            self._missing.append(missing)

    def _name(self, sheet: Sheet, word: str) -> str:
        number = sheet.version.number if sheet.version is not None else self._words.text("editor.review.paper.draft")
        return page_pictures.fit(self._words.text(word, sheet.hall_name, number, sheet.name[:8]))


def _first(images: list[QImage]) -> QImage:
    return images[0] if images else QImage()
