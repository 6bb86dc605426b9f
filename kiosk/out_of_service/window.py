"""The page on the whole screen: a raster window, painted once a size. No QML, card or line: they may be what fell."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QRasterWindow

from kiosk.out_of_service.painting import Page


class PageWindow(QRasterWindow):
    """`shown` is called after each frame that went to the screen."""

    def __init__(self, page: Page, shown: Callable[[], object]) -> None:
        super().__init__()
        self._page = page
        self._shown = shown
        self._picture = QImage()
        self._is_painted = False
        self.setCursor(Qt.CursorShape.BlankCursor)

    def event(self, event: QEvent) -> bool:
        """Qt's own event; what it painted is on the screen when that is done."""
        done = super().event(event)
        if self._is_painted:
            self._is_painted = False
            self._shown()
        return done

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture.size() != self.size():
            self._picture = self._page.image(self.width(), self.height())
        painter = QPainter(self)
        painter.drawImage(0, 0, self._picture)
        painter.end()
        self._is_painted = True
