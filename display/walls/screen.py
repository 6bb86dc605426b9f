"""A wall on this machine's display: a black full screen with the board in it, lamp for pixel, in as many strips as its
folding has. On a desk it is an ordinary window, enlarged.
"""

import logging
from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent, QRasterWindow, QRegion

from display.canvas import Placement, Screen, Standing, Told, standing
from display.folding import Fold, Rect
from display.picture import Picture
from display.strips.palette import BLACK
from display.strips.press import Press
from display.walls.screens import screens, system_screen
from display.walls.wall import Between, Pace, Pictures

log = logging.getLogger(__name__)

APPLICATION_ID = "labourhall-display"
"""By this name a compositor's rules find the window: on Wayland no client can place itself."""
LOOK_MS: Final = 1000
"""So often it is looked which screens there are: Qt tells of a change in several signals, some in the middle of it."""


class ScreenWall(QRasterWindow):
    """The board's window. `scale` 0: a black full screen, lamp for pixel; above 0: a window on a desk.

    While the board's screen is not there no picture is asked for: nobody sees one. `there` tells the machine's screens.
    """

    def __init__(
        self,
        placement: Placement,
        scale: float,
        press: Press,
        title: str,
        there: Callable[[], Sequence[Screen]] = screens,
    ) -> None:
        super().__init__()
        self._placement = placement
        self._scale = scale or 1.0
        self._is_full = not scale
        self._press = press
        self._there = there
        self._pace = Pace(self._ask)
        self._pictures: Pictures | None = None
        self._picture: Picture | None = None
        self._standing: Standing | None = None
        self._there_before: tuple[Screen, ...] = ()
        self._looking = QTimer()
        self._looking.timeout.connect(self._look)
        self.setTitle(title)
        self.setCursor(Qt.CursorShape.BlankCursor)
        if self._is_full:
            flags = Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
            self.setFlags(flags)
        else:
            width, height = placement.size
            self.setPosition(*placement.at)
            self.resize(round(width * scale), round(height * scale))

    @property
    def wrong(self) -> tuple[Told, ...]:
        """What is wrong with where the board stands, now."""
        return () if self._standing is None else self._standing.wrong

    def play(self, picture: Pictures, between: Between) -> None:
        """Show the window and begin to play; see `Wall`."""
        self._pictures = picture
        if self._is_full:
            self._stand()
            self._looking.start(LOOK_MS)
        else:
            self.show()
        self._pace.start(between)

    def place(self, placement: Placement) -> None:
        """Stand elsewhere from the next frame on; on a desk nothing moves."""
        self._placement = placement
        if self._is_full:
            self._stand()

    def stop(self) -> None:
        self._pace.stop()
        self._looking.stop()
        self.close()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.draw(painter, event.region().boundingRect())
        painter.end()

    def draw(self, painter: QPainter, where: QRect) -> None:
        """Black everywhere, the picture where the board is: before the first picture there is nothing but black."""
        painter.fillRect(where, QColor(*BLACK))
        if self._picture is None:
            return
        # between whole numbers lamps cannot all be alike: smooth is nearer to what they look like from afar
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not self._scale.is_integer())
        painter.scale(self._scale, self._scale)
        for fold in self._folds():
            across, down = fold.left - fold.source.x, fold.top - fold.source.y
            painter.setClipRect(_qt(fold.target))
            painter.translate(across, down)
            self._press.paint(painter, self._picture)
            painter.translate(-across, -down)

    def _folds(self) -> tuple[Fold, ...]:
        if self._standing is not None:
            return self._standing.folds
        return (Fold(Rect(0, 0, *self._placement.size), 0, 0),)

    def _ask(self, frame: int) -> None:
        assert self._pictures is not None
        if self._standing is not None and self._standing.screen is None:
            return
        picture = self._pictures(frame)
        if picture != self._picture:
            self._picture = picture
            self.update(self._lit() if self._is_full else QRegion(0, 0, self.width(), self.height()))

    def _lit(self) -> QRegion:
        """What of the window shows the board: all else was painted black when the window came up."""
        region = QRegion()
        for fold in self._folds():
            region = region.united(_qt(fold.target))
        return region

    def _stand(self) -> None:
        """Stand on the screens that there are now, and say what is wrong with that."""
        before = self._standing
        self._there_before = tuple(self._there())
        self._standing = standing(self._placement, self._there_before, before)
        self._say(() if before is None else before.wrong)
        screen = self._standing.screen
        if screen is None:
            self.hide()
            return
        system = system_screen(screen)
        if system is not None and system is not self.screen():
            self.setScreen(system)
        if not self.isVisible() or self.geometry() != _qt(screen.place):
            self.setGeometry(_qt(screen.place))  # a bare X server has nobody to make it full
            self.showFullScreen()
        self.update()

    def _look(self) -> None:
        """Stand anew where the screens are others; else come to the top, where no window manager keeps a window."""
        if tuple(self._there()) != self._there_before:
            self._stand()
        elif QGuiApplication.platformName() == "xcb":
            self.raise_()

    def _say(self, before: Sequence[Told]) -> None:
        for told in self.wrong:
            if told not in before:
                log.warning("%s the board's screen: %s", told.failure.code, "; ".join(told.particulars))
        if before and not self.wrong:
            log.info("the board's screen is as it should be again")


def _qt(rect: Rect) -> QRect:
    return QRect(rect.x, rect.y, rect.width, rect.height)
