"""An X server for tests: it keeps pixels and puts them into the image of one window."""

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

Rectangle = tuple[int, int, int, int]


class FakeServer:
    """`window` is what it shows; `room` is for how many strips it has room at once."""

    def __init__(self, width: int, height: int, room: int = 1000) -> None:
        self.window = QImage(width, height, QImage.Format.Format_RGB32)
        self.window.fill(QColor(255, 0, 255))
        self.kept: dict[int, QImage] = {}
        self.touched: list[QRect] = []
        self.sent = 0
        self._room = room
        self._last = 0

    def keep(self, width: int, height: int, pixels: bytes) -> int | None:
        if len(self.kept) >= self._room:
            return None
        self._last += 1
        self.kept[self._last] = QImage(pixels, width, height, 4 * width, QImage.Format.Format_RGB32).copy()
        return self._last

    def room(self, width: int, height: int) -> int | None:
        return self.keep(width, height, b"\x7f" * (4 * width * height))

    def forget(self, pixmap: int) -> None:
        del self.kept[pixmap]

    def copy(self, pixmap: int, left: int, target: Rectangle, onto: int | None = None) -> None:
        x, y, width, height = target
        painter = QPainter(self._drawn_on(QRect(x, y, width, height), onto))
        painter.drawImage(x, y, self.kept[pixmap], left, 0, width, height)
        painter.end()

    def blacken(self, targets: Sequence[Rectangle], onto: int | None = None) -> None:
        for target in targets:
            painter = QPainter(self._drawn_on(QRect(*target), onto))
            painter.fillRect(QRect(*target), QColor(0, 0, 0))
            painter.end()

    def put(self, pixels: bytes, target: Rectangle) -> None:
        x, y, width, height = target
        self._put(QRect(x, y, width, height))
        painter = QPainter(self.window)
        painter.drawImage(x, y, QImage(pixels, width, height, 4 * width, QImage.Format.Format_RGB32))
        painter.end()

    def send(self) -> None:
        self.sent += 1
        self.touched = []

    def _drawn_on(self, where: QRect, onto: int | None) -> QImage:
        """The window, of which each pixel is put but once in a frame, or what is kept."""
        if onto is not None:
            return self.kept[onto]
        self._put(where)
        return self.window

    def _put(self, where: QRect) -> None:
        assert not any(where.intersects(one) for one in self.touched), "a pixel is put twice in a frame: it may flash"
        self.touched.append(where)
