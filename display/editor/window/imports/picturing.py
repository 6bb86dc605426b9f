"""From a picture's file to a page: fitted to the hall's boards aside, looked at, said in words."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from display import regions
from display.editor.window.imports import fitting, picture_file
from display.editor.window.imports.picture_dialog import PictureDialog
from display.editor.window.imports.picture_file import Note
from display.editor.window.judging import Judging
from display.editor.window.pages_column import PagesColumn
from display.pages import picture
from display.strips.press import Press
from labourhall.contract import pictures
from labourhall.contract.playlist import PicturePage
from labourhall.program.words import Words


@dataclass(frozen=True, slots=True)
class Fitted:
    """A picture as it will travel, and what was done to it."""

    fits: tuple[bytes, ...]
    notes: tuple[Note, ...]


class Picturing(QObject):
    """`says` bears a sentence. `board` names the board that is looked at."""

    says = Signal(str)

    def __init__(
        self,
        words: Words,
        parent: QWidget,
        pages: PagesColumn,
        judging: Judging,
        presses: Mapping[str, Press],
        board: Callable[[], str],
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._pages = pages
        self._judging = judging
        self._presses = presses
        self._board = board
        self.dialog = PictureDialog(words, parent, self._drawn)
        self.dialog.taken.connect(self._take)

    @property
    def reader(self) -> Callable[[Path], Fitted]:
        """What makes a fitted picture of a file, in whatever thread. It raises Unreadable."""
        return partial(_read, areas=self._areas)

    @property
    def _areas(self) -> list[tuple[int, int]]:
        """The room that each board of the hall has for pictures, and then its panel where it has one."""
        grids = [one.player.planner.grid for one in self._judging.judge.boards]
        panels = [sides.panel for grid in grids if (sides := regions.parted(grid)) is not None]
        areas = dict.fromkeys(picture.area(grid)[2:] for grid in (*grids, *panels))
        return list(areas)[: max(pictures.MOST_FITS, len(set(grids)))]

    def offer(self, path: Path, found: Fitted) -> None:
        """Show what was read."""
        words = self._words
        told = [words.text(f"editor.picture.{one.value}") for one in found.notes]
        self.dialog.offer(path.name, found.fits, " ".join((*told, words.text("editor.verdict.lettering"))))

    def offer_image(self, image: QImage) -> None:
        """Show a picture that comes out of no file."""
        seen = picture_file.on_black(image)
        fits = fitting.fitted(seen, self._areas)
        self.dialog.offer(self._words.text("editor.kind.picture"), fits, self._words.text("editor.verdict.lettering"))

    def _take(self, fits: tuple[bytes, ...], shows: str) -> None:
        if self._pages.put((PicturePage(next(self._pages.new_ids()), shows, fits),)):
            self.says.emit(self._words.text("editor.import.done", 1))

    def _drawn(self, fits: tuple[bytes, ...]) -> QImage:
        look = self._judging.look(PicturePage("picture", "-", fits), self._board())
        return self._presses[self._board()].image(look.pictures[0]) if look and look.pictures else QImage()


def _read(path: Path, areas: list[tuple[int, int]]) -> Fitted:
    loaded = picture_file.load(path)
    return Fitted(fitting.fitted(loaded.image, areas), loaded.notes)
