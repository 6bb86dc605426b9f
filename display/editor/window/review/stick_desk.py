"""From the key to the stick: where it is, what the city seals, what came of the writing."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from display.editor.window import trouble_words
from display.editor.window.review.places import Places
from display.editor.window.review.review_desk import ReviewDesk
from display.editor.window.review.stick import StickWriter, Written
from display.editor.window.review.version_words import name
from labourhall.contract import wire
from labourhall.contract.refusals import Malformed, NoAnswer, Trouble
from labourhall.contract.stick_calls import Sealed, SealedBundle
from labourhall.program.words import Words

STOP_SECONDS: Final = 2.0


class StickDesk(QObject):
    """`says` bears a word's id and what it names, `failed` a ReviewFailure and what it is about."""

    says = Signal(str, object)
    failed = Signal(object, str)

    def __init__(self, words: Words, desk: ReviewDesk, places: Places, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words
        self._desk = desk
        self._places = places
        self._folder: Path | None = None
        self._sealed: SealedBundle | None = None
        self.writer = StickWriter(self)
        desk.sealed.connect(self._write)
        desk.not_sealed.connect(self._not_sealed)
        self.writer.done.connect(self._done)

    def save(self) -> None:
        """Have what plays sealed and written onto a stick."""
        if self._folder is not None or self.writer.is_writing:
            return
        if not self._desk.officer:
            self.says.emit("editor.review.stick_sign_in", ())
            return
        self._folder = self._places.folder(self._words.text("editor.do.stick"))
        if self._folder is not None:
            self.says.emit("editor.review.sealing", ())
            self._desk.seal()

    def stop(self) -> None:
        """Wait a little for a stick that is being written."""
        self.writer.stop(STOP_SECONDS)

    def _write(self, sealed: Sealed) -> None:
        folder = self._folder
        if folder is None:
            return
        try:
            self._sealed = wire.decode(sealed.content.encode(), SealedBundle)
        except Malformed as error:
            self._not_sealed(error)
            return
        self.says.emit("editor.review.stick_writing", ())
        self.writer.write(folder, self._desk.hall, wire.encode(sealed))

    def _not_sealed(self, trouble: Trouble) -> None:
        self._folder = None
        no_line = isinstance(trouble, NoAnswer)
        if no_line:
            self.says.emit("editor.review.stick_no_line", ())
        else:
            self.says.emit(*trouble_words.refusal(trouble))

    def _done(self, found: Written) -> None:
        self._folder, sealed = None, self._sealed
        if found.failure is not None:
            self.failed.emit(found.failure, str(found.folder))
        elif sealed is not None:
            until = f"{sealed.good_until:%m-%d %H:%M}"
            self.says.emit("editor.review.stick_written", (name(sealed.number, self._words), until))
