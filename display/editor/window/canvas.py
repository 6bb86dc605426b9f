"""A board's picture on this screen: a lamp is one pixel, or two by two. Nothing is smoothed."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget


class Canvas(QWidget):
    """Shows an image, pixel by pixel, whatever the screen's own scale is."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self._times = 1

    @property
    def image(self) -> QImage:
        """What is shown."""
        return self._image

    def show_image(self, image: QImage, times: int) -> None:
        """Show an image, each of its pixels `times` wide and high."""
        self._image, self._times = image, times
        self.setFixedSize(self._room())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawImage(QRect(0, 0, self.width(), self.height()), self._image)
        painter.end()

    def _room(self) -> QSize:
        """In Qt's units, of which a screen with a scale has fewer than pixels."""
        scale = self._times / self.devicePixelRatioF()
        return QSize(round(self._image.width() * scale), round(self._image.height() * scale))
