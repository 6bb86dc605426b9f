"""A wall on this machine's display: a black full screen with the board in it, lamp for pixel; enlarged on a desk."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QRasterWindow

from display.picture import Picture
from display.read_back import Blind, Eye
from display.strips.palette import BLACK
from display.strips.press import Press
from display.walls.eye import ScreenEye, screen_grab
from display.walls.wall import Between, Pace, Pictures, nothing

APPLICATION_ID = "labourhall-display"
"""By this name a compositor's rules find the window: on Wayland no client can place itself."""


class ScreenWall(QRasterWindow):
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
        self._painted: Picture | None = None
        self._between: Between = nothing
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
        self._between = between
        self._pace.start(self._work)

    def stop(self) -> None:
        self._pace.stop()
        self.close()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.draw(painter)
        painter.end()
        self._painted = self._picture

    def draw(self, painter: QPainter) -> None:
        """Black everywhere, the picture where the board is: before the first picture there is nothing but black."""
        painter.fillRect(QRect(0, 0, self.width(), self.height()), QColor(*BLACK))
        if self._picture is None:
            return
        # between whole numbers lamps cannot all be alike: smooth is nearer to what they look like from afar
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not self._scale.is_integer())
        painter.translate(*self._corner)
        painter.scale(self._scale, self._scale)
        painter.setClipRect(0, 0, *self._size)
        self._press.paint(painter, self._picture)

    @property
    def eye(self) -> Eye:
        """What looks whether the board stands there as it was painted: lamp for pixel, where a screen lets one."""
        grab = screen_grab(self.screen)
        return Blind() if grab is None or self._scale != 1.0 else ScreenEye(self.region, self.paint_again, grab)

    def region(self) -> QRect:
        """Where on the screens the board stands."""
        return QRect(self.mapToGlobal(QPoint(*self._corner)), QSize(*self._size))

    def paint_again(self, painter: QPainter) -> bool:
        """Draw what was painted last, its corner at (0, 0); whether there was anything."""
        if self._painted is not None:
            self._press.paint(painter, self._painted)
        return self._painted is not None

    def _work(self) -> None:
        """Between two frames: what the player has to do, and what will be painted next."""
        self._between()
        if self._picture is not None:
            self._press.prepare(self._picture.coming)

    def _ask(self, frame: int) -> None:
        assert self._pictures is not None
        picture = self._pictures(frame)
        if picture != self._picture:
            self._picture = picture
            self.update()
