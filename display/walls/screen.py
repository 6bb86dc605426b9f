"""A wall on this machine's display: a black full screen with the board in it, lamp for pixel; enlarged on a desk."""

from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter

from display.damage import Part, changed
from display.picture import Picture
from display.strips.palette import BLACK
from display.strips.press import Press
from display.walls.surface import Surface
from display.walls.wall import Between, Pace, Pictures

_GROUND: Final = QColor(*BLACK)

APPLICATION_ID = "labourhall-display"
"""By this name a compositor's rules find the window: on Wayland no client can place itself."""


class ScreenWall(Surface):
    """The board's window. `left`, `top`: where the board begins, in pixels; `scale` 0: full screen, lamp for pixel."""

    def __init__(self, size: tuple[int, int], left: int, top: int, scale: float, press: Press, title: str) -> None:
        super().__init__()
        self._size = size
        self._corner = (0, 0) if scale else (left, top)
        self._scale = scale or 1.0
        self._press = press
        self._pace = Pace(self._ask)
        self._pictures: Pictures | None = None
        self._picture: Picture | None = None
        self.setTitle(title)
        self.setCursor(Qt.CursorShape.BlankCursor)
        if scale:
            self.setPosition(left, top)
            self.resize(round(size[0] * scale), round(size[1] * scale))
        else:
            self.setFlags(Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self._is_full = not scale

    def play(self, picture: Pictures, between: Between) -> None:
        """Show the window and begin to play; see `Wall`."""
        self._pictures = picture
        if self._is_full:
            self.setGeometry(self.screen().geometry())  # a bare X server has nobody to make it full
            self.showFullScreen()
        else:
            self.show()
        self._pace.start(between)

    def stop(self) -> None:
        self._pace.stop()
        self.close()

    def draw(self, painter: QPainter, part: QRect | None = None) -> None:
        """Black everywhere, the picture where the board is: before the first picture there is nothing but black."""
        painter.fillRect(part or QRect(0, 0, self.width(), self.height()), _GROUND)
        if self._picture is None:
            return
        if self._scale != 1.0:
            # between whole numbers lamps cannot all be alike: smooth is nearer to what they look like from afar
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not self._scale.is_integer())
            painter.scale(self._scale, self._scale)
            self._press.paint(painter, self._picture)
            painter.resetTransform()
            return
        left, top = self._corner
        board = QRect(left, top, *self._size)
        shown = board if part is None else board & part
        painter.setClipRect(shown)
        here = Part(shown.x() - left, shown.y() - top, shown.width(), shown.height())
        self._press.paint(painter, self._picture, left, top, here)

    def _ask(self, frame: int) -> None:
        assert self._pictures is not None
        before, picture = self._picture, self._pictures(frame)
        self._picture = picture
        parts = changed(before, picture)
        if self._scale != 1.0 and parts:
            self.paint_whole()  # a lamp's edge is no pixel's edge there
        else:
            left, top = self._corner
            self.paint([QRect(left + x, top + y, width, height) for x, y, width, height in parts])
