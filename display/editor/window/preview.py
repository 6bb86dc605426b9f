"""The chosen page, or what was raised, as the chosen board shows it: by the board's own planner and press."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from display.editor.board_look import Board, Look
from display.editor.verdict import PageVerdict
from display.editor.window import page_words
from display.editor.window.canvas import Canvas
from display.editor.window.card import COLOURS
from display.editor.window.far_row import FarRow, dpi_of, seen
from display.picture import Picture, Raster, Text
from display.strips.press import Press
from labourhall.contract.playlist import Page
from labourhall.program.words import Words

REMARKS_HIGH: Final = 4
_FAR: Final = {True: "editor.preview.far", False: "editor.preview.far_guessed"}
Looked = Callable[[Page, str], Look | None]


class Preview(QWidget):
    """`presses` draw for the boards of their names."""

    def __init__(
        self, words: Words, look: Looked, presses: Mapping[str, Press], board_of: Callable[[str], Board]
    ) -> None:
        super().__init__()
        self._words = words
        self._look = look
        self._board_of = board_of
        self._presses = presses
        self._board = next(iter(presses))
        self._shown: Callable[[str], Look | None] | None = None
        self._key = ""
        self._verdict: PageVerdict | None = None
        self._also = ""
        self._sheet = 0
        self._times = 1
        self._is_far = False
        self._pictures: tuple[Picture, ...] = ()
        self.canvas = Canvas()
        self.area = QScrollArea()
        self.told = QLabel()
        self.remarks = QListWidget()
        self.before = self._button("editor.preview.before", lambda: self.turn(-1))
        self.after = self._button("editor.preview.after", lambda: self.turn(1))
        self.larger = self._button("editor.preview.larger", self.enlarge)
        self.larger.setCheckable(True)
        self.far = self._button("editor.preview.far_row", self.from_far_row)
        self.far.setCheckable(True)
        self._lay_out()

    @property
    def board(self) -> str:
        """The name of the board that is shown."""
        return self._board

    def show_board(self, name: str) -> None:
        """Show the page on that board; one that the city alone knows cannot be drawn for."""
        if name in self._presses:
            self._board = name
            self.renew()

    def show_page(self, page: Page | None, verdict: PageVerdict | None) -> None:
        """Show a page, with its verdict; the sheet that is looked at stays while it is the same page's."""
        self._show(page.id if page is not None else "", partial(self._look, page) if page is not None else None)
        self._show_verdict(verdict)

    def show_look(self, key: str, look: Callable[[Board], Look]) -> None:
        """Show what is no page; `key` is another for another thing."""
        self._show(key, lambda name: look(self._board_of(name)))
        self._show_verdict(None)

    def renew(self) -> None:
        """Draw anew."""
        look = self._shown(self._board) if self._shown is not None else None
        self._pictures = look.pictures if look is not None else ()
        self._sheet = max(0, min(self._sheet, len(self._pictures) - 1))
        self._draw(look)

    def turn(self, by: int) -> None:
        """Look at another sheet."""
        self._sheet = max(0, min(self._sheet + by, len(self._pictures) - 1))
        self.renew()

    def offer(self, button: QPushButton) -> None:
        """Have a button beside the verdict, for something to be done about it."""
        self._layout.addWidget(button)

    def enlarge(self) -> None:
        """Twice as large, or not any more."""
        self._show_as(times=3 - self._times, is_far=False)

    def from_far_row(self) -> None:
        """As the reader in the far row sees it, or lamp for pixel again."""
        self._show_as(times=1, is_far=not self._is_far)

    def _show(self, key: str, shown: Callable[[str], Look | None] | None) -> None:
        if not key or key != self._key:
            self._sheet = 0
        self._key, self._shown = key, shown
        self.renew()

    def _show_as(self, times: int, is_far: bool) -> None:
        self._times, self._is_far = times, is_far
        self.larger.setChecked(times == 2)
        self.far.setChecked(is_far)
        self.renew()

    def _draw(self, look: Look | None) -> None:
        picture = self._pictures[self._sheet] if self._pictures else None
        image = self._presses[self._board].image(picture) if picture is not None else QImage()
        board, (dpi, is_told) = self._board_of(self._board), dpi_of(self)
        far = self._is_far and not image.isNull()
        if far:
            image = seen(image, FarRow(board.pitch_mm, board.far_row_m).size(image.size(), dpi))
        self.canvas.show_image(image, self._times)
        drawn = " ".join(_texts(picture)) if picture is not None else ""
        for one in (self.canvas, self.area):
            one.setAccessibleDescription(drawn)
        facts = self._facts(look)
        self.told.setText(self._words.text(_FAR[is_told], facts, f"{board.far_row_m:g}") if far else facts)
        self.before.setEnabled(self._sheet > 0)
        self.after.setEnabled(self._sheet + 1 < len(self._pictures))

    def _facts(self, look: Look | None) -> str:
        if self._shown is None:
            return ""
        if look is None:
            return self._words.text("editor.not_judged")
        if not look.pictures:
            return self._words.text("editor.preview.none", self._board)
        return self._words.text("editor.preview.sheet", self._board, self._sheet + 1, len(look.pictures))

    def say_also(self, text: str) -> None:
        """Say this beside the verdict of what is shown; "" says nothing more."""
        if text != self._also:
            self._also = text
            self._show_verdict(self._verdict)

    def _show_verdict(self, verdict: PageVerdict | None) -> None:
        self._verdict = verdict
        self.remarks.clear()
        if verdict is None:
            return
        if self._also:
            item = QListWidgetItem(self._words.text("editor.weight.warns", self._also))
            item.setForeground(QColor(COLOURS["warns"]))
            self.remarks.addItem(item)
        for text, weight in page_words.sentences(verdict, self._words):
            item = QListWidgetItem(text)
            if weight:
                item.setForeground(QColor(COLOURS[weight]))
            self.remarks.addItem(item)

    def _lay_out(self) -> None:
        words = self._words
        self.canvas.setAccessibleName(words.text("editor.preview"))
        self.remarks.setAccessibleName(words.text("editor.remarks"))
        self.remarks.setWordWrap(True)
        self.remarks.setFixedHeight(REMARKS_HIGH * self.fontMetrics().lineSpacing() + 8)
        self.area.setWidget(self.canvas)
        self.area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.area.setAccessibleName(words.text("editor.preview"))
        self.told.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(self.told, 1)
        for button in (self.before, self.after, self.larger, self.far):
            row.addWidget(button)
        self._layout = QVBoxLayout(self)
        self._layout.addLayout(row)
        self._layout.addWidget(self.area, 1)
        self._layout.addWidget(self.remarks)

    def _button(self, text: str, does: Callable[[], object]) -> QPushButton:
        button = QPushButton(self._words.text(text))
        button.clicked.connect(lambda _=False: does())
        return button


def _texts(picture: Picture) -> list[str]:
    """What a screen reader says of the picture."""
    marks = [mark for placed in picture.placed for mark in placed.strip.marks]
    return [mark.text if isinstance(mark, Text) else mark.shows for mark in marks if isinstance(mark, Text | Raster)]
