"""A screen for machines without one: shows what a wall paints, and whatever may stand in its way."""

from collections.abc import Callable

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter


class FakeScreen:
    """Shows, at `where` on a black ground, what `draw` paints, its corner at (0, 0)."""

    def __init__(self, width: int, height: int, where: QRect, draw: Callable[[QPainter, QRect], object]) -> None:
        self._size = width, height
        self._where = where
        self._draw = draw
        self._still: QImage | None = None
        self.covers: list[QRect] = []
        """Other windows that lie over it."""
        self.is_dark = False
        """Whether its light is out: it shows nothing but black."""
        self.is_readable = True

    def freeze(self) -> None:
        """Go on showing what it shows now, whatever is painted."""
        self._still = self._shown()

    def thaw(self) -> None:
        """Follow what is painted again."""
        self._still = None

    def grab(self, part: QRect) -> QImage | None:
        """What stands there: `walls.eye.Grab`."""
        return self._shown().copy(part) if self.is_readable else None

    def _shown(self) -> QImage:
        if self._still is not None:
            return self._still
        image = QImage(*self._size, QImage.Format.Format_RGB32)
        image.fill(QColor(0, 0, 0))
        if self.is_dark:
            return image
        painter = QPainter(image)
        painter.translate(self._where.topLeft())
        whole = QRect(0, 0, self._where.width(), self._where.height())
        painter.setClipRect(whole)
        self._draw(painter, whole)
        painter.setClipping(False)
        painter.resetTransform()
        for cover in self.covers:
            painter.fillRect(cover, QColor(200, 40, 200))
        painter.end()
        return image
