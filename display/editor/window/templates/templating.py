"""A new page from a template: it is put behind the chosen one, and its first blank waits to be typed over."""

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from display import app as board_app
from display.editor import blanks, templates
from display.editor.page_edits import copied
from display.editor.window.form import PageForm
from display.editor.window.judging import Judging
from display.editor.window.pages_column import PagesColumn
from display.editor.window.preview import Preview
from display.editor.window.templates.gallery import TemplateGallery
from display.strips.press import Press
from labourhall.contract.playlist import Page
from labourhall.program.words import Words


class Templating(QObject):
    """The pictures are those of the board that the preview shows."""

    def __init__(
        self,
        words: Words,
        parent: QWidget,
        pages: PagesColumn,
        form: PageForm,
        preview: Preview,
        judging: Judging,
        presses: Mapping[str, Press],
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._pages = pages
        self._form = form
        self._preview = preview
        self._judging = judging
        self._presses = presses
        self.gallery = TemplateGallery(words, parent, self._drawn)
        self.gallery.taken.connect(self._take)

    def choose(self) -> None:
        """Offer all templates."""
        self._form.commit()
        data = self._judging.judge.data
        found = templates.offered(self._words, data.vacancies, board_app.short_districts(), data.district)
        self.gallery.offer(found)

    def _take(self, template: Page) -> None:
        page = copied(template, next(self._pages.new_ids()))
        if self._pages.put((page,)):
            first = next(iter(blanks.of_page(page)), None)
            self._form.begin(first.field if first else "")

    def _drawn(self, page: Page) -> QImage:
        look = self._judging.look(page, self._preview.board)
        if look is None or not look.pictures:
            return QImage()
        return self._presses[self._preview.board].image(look.pictures[0])
