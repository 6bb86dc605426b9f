"""A wall on this machine's display: a black full screen with the board in it, lamp for pixel, in as many strips as its
folding has. On a desk it is an ordinary window, enlarged.
"""

import logging
import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QRect, QTimer
from PySide6.QtGui import QColor, QCursor, QGuiApplication, QImage, QPainter, QPixmap

from display.ahead import nobody_knows
from display.canvas import Placement, Screen, Standing, Told, standing
from display.damage import Part, changed
from display.failures import BoardFailure
from display.folding import Fold, Rect
from display.nudge import Nudge
from display.picture import Picture
from display.read_back import Blind, Eye
from display.strips.palette import BLACK
from display.strips.plain import fill
from display.strips.press import Press
from display.walls.drawn_ahead import DrawnAhead
from display.walls.eye import Grab, ScreenEye, screen_grab
from display.walls.pieces import around, corner, on_window, rectangle
from display.walls.qt_alone import QtAlone
from display.walls.screens import screens, system_screen
from display.walls.surface import Surface
from display.walls.wall import Between, Foreseen, Pace, Pictures, Then, nothing

if TYPE_CHECKING:
    from display.walls.server_part import ServerPart

log = logging.getLogger(__name__)

APPLICATION_ID = "labourhall-display"
"""By this name a compositor's rules find the window: on Wayland no client can place itself."""
LOOK_MS: Final = 3000
"""So often it is looked which screens there are: Qt tells of a change in several signals, some in the middle of it."""
BUSY_NS: Final = 8_000_000
"""So long work is done in one go between frames that the screen shows by itself."""
TRIES: Final = 5
"""Pixels are taken in less than half of the time that a frame stands."""
FRAMELESS_ON_TOP: Final = 0x1 | 0x800 | 0x40000
"""`Window`, `FramelessWindowHint` and `WindowStaysOnTopHint` of Qt's WindowType, by number (see `strips/plain.py`)."""


class ScreenWall(Surface):
    """The board's window. `scale` 0: it covers the placement's screen, lamp for pixel; else it stands on a desk.

    While the board's screen is not there no picture is asked for: nobody sees one. `there` tells the machine's screens;
    `tell` hears what is wrong with where the board stands, whenever that is looked at anew.
    """

    def __init__(
        self,
        placement: Placement,
        scale: float,
        press: Press,
        title: str,
        there: Callable[[], Sequence[Screen]] = screens,
        tell: Callable[[Sequence[BoardFailure]], object] = lambda wrong: None,
    ) -> None:
        super().__init__()
        self._placement = placement
        self._scale = scale or 1.0
        self._is_full = not scale
        self._press = press
        self._there = there
        self._tell = tell
        self._pace = Pace(self._ask)
        self._pictures: Pictures | None = None
        self._picture: Picture | None = None
        self._painted: Picture | None = None
        """What of it the window has; while no screen shows that, nothing new."""
        self._part: ServerPart | QtAlone = QtAlone(press.prepare)
        """What the window's X server puts by itself, where it can."""
        self._looked_on = 0
        """The window, by its number, for which that was looked at."""
        self._drawn_ahead = DrawnAhead()
        self._stood: Picture | None = None
        """What was there when the screen was read last."""
        self._frame = -1
        """The frame that was asked for last."""
        self._then = Then(0)
        self._ahead: Foreseen = nobody_knows
        self._nudge = Nudge()
        self._between: Between = nothing
        self._standing: Standing | None = None
        self._there_before: tuple[Screen, ...] = ()
        self._looking = QTimer()
        self._looking.timeout.connect(self._look)
        self.setTitle(title)
        self.setCursor(_unseen())
        if self._is_full:
            self.setProperty("flags", FRAMELESS_ON_TOP)
        else:
            width, height = placement.size
            self.setPosition(*placement.at)
            self.resize(round(width * scale), round(height * scale))

    @property
    def wrong(self) -> tuple[Told, ...]:
        """What is wrong with where the board stands, now."""
        return () if self._standing is None else self._standing.wrong

    @property
    def has_screen(self) -> bool:
        """Whether the board's screen is there; for any thread."""
        return self._standing is None or self._standing.screen is not None

    @property
    def has_painted(self) -> bool:
        """Whether people see a picture of the board: a window comes some frames after it was asked for."""
        return self._painted is not None

    @property
    def eye(self) -> Eye:
        """What looks whether the board stands there as it was painted: lamp for pixel, where a screen lets one."""
        grab = screen_grab(self.screen)
        if grab is None or self._scale != 1.0:
            return Blind()
        return ScreenEye(self.region, self.paint_again, self._grab(grab), lambda: not self._part.puts_ahead)

    def play(
        self, picture: Pictures, between: Between, ahead: Foreseen = nobody_knows, nudge: Nudge | None = None
    ) -> None:
        """Show the window and begin to play; see `Wall`."""
        self._pictures, self._ahead, self._nudge = picture, ahead, nudge or self._nudge
        self._nudge.felt_by(self._pace.nudge)
        if self._is_full:
            self._stand()
            self._looking.start(LOOK_MS)
        else:
            self.show()
        self._between = between
        self._pace.start(self._work)

    def stands(self, at: Placement | None) -> Standing | None:
        """How the board would stand there, or stands now (None); None on a desk. For the thread that paints."""
        if not self._is_full:
            return None
        return self._standing if at is None else standing(at, self._there(), self._standing)

    def place(self, placement: Placement) -> None:
        """Stand elsewhere from the next frame on; on a desk nothing moves."""
        self._placement = placement
        if self._is_full:
            self._stand()

    def stop(self) -> None:
        self._nudge.felt_by_nobody()
        self._pace.stop()
        self._looking.stop()
        self._between, self._ahead = nothing, nobody_knows
        self._part.end()
        self._part = QtAlone(self._press.prepare)
        self.shut()

    def draw(self, painter: QPainter, part: QRect | None = None) -> None:
        """Black everywhere, the picture where the board is: before the first picture there is nothing but black."""
        part = part or QRect(0, 0, self.width(), self.height())
        fill(painter, part, BLACK)
        self._painted = self._picture
        picture = self._picture if self.is_told else self._as_it_stands()
        if picture is None:
            return
        if self._scale != 1.0:
            # between whole numbers lamps cannot all be alike: smooth is nearer to what they look like from afar
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not self._scale.is_integer())
            painter.scale(self._scale, self._scale)
            self._press.paint(painter, picture)
            painter.resetTransform()
            return
        for fold in self._folds():
            self._draw_piece(painter, picture, fold, part)

    def _draw_piece(self, painter: QPainter, picture: Picture, fold: Fold, part: QRect) -> None:
        """What of a piece lies in a part of the window."""
        shown = rectangle(fold.target) & part
        if shown.isEmpty():
            return
        left, top = corner(fold)
        painter.setClipRect(shown)
        here = Part(shown.x() - left, shown.y() - top, shown.width(), shown.height())
        self._press.paint(painter, picture, left, top, here)

    def region(self) -> QRect:
        """Where on the screens the board stands, all its pieces together; empty while its screen is not there."""
        lit = around(self._folds())
        return QRect(self.mapToGlobal(lit.topLeft()), lit.size())

    def paint_again(self, painter: QPainter, part: QRect) -> bool:
        """Draw a part of what was painted last, the corner of all pieces at (0, 0); whether there was anything."""
        picture = self._stood or self._painted
        if picture is None:
            return False
        first = around(self._folds()).topLeft()
        painter.translate(-first)
        for fold in self._folds():
            self._draw_piece(painter, picture, fold, part.translated(first))
        painter.translate(first)
        return True

    def _folds(self) -> tuple[Fold, ...]:
        if self._standing is not None:
            return self._standing.folds
        return (Fold(Rect(0, 0, *self._placement.size), 0, 0),)

    def _work(self) -> int:
        """Between two frames: what the player has to do, and what will be painted next; the frame from which on there
        is more of it. While the screen shows frames by itself that is done in one go: it is quicker so.
        """
        until = self._do_a_piece()
        if self._then.frame > self._frame + 1:
            late = time.monotonic_ns() + BUSY_NS
            while until <= self._frame and time.monotonic_ns() < late:
                until = self._do_a_piece()
        return until

    def _do_a_piece(self) -> int:
        until, following = self._between()
        picture = self._picture
        if picture is None or self._painted is None:
            return self._frame + 1
        if self.is_seen and self._drawn_ahead.is_other(picture):
            self._look_for_a_server()
        self._drawn_ahead.follow(following)
        is_more = self._drawn_ahead.prepare(self._part.prepare, self._press.prepare)
        return 0 if is_more else until

    def _look_for_a_server(self) -> None:
        """Look whether the window's screen can put by itself what runs, and what is small in its place."""
        window = int(self.winId())
        if window != self._looked_on:
            # late: no first page waits for what moves text
            from display.walls.server_part import ServerPart
            from display.walls.x_server import server_of

            self._looked_on = window
            self._part.end()
            server = server_of(window) if self._scale == 1.0 else None
            self._part = (
                QtAlone(self._press.prepare)
                if server is None
                else ServerPart(server, server.presents(), self._press.pixels)
            )

    def _ask(self, frame: int) -> Then:
        """Show a frame; which has to be shown next."""
        assert self._pictures is not None
        if self._standing is not None and self._standing.screen is None:
            self._then = Then(frame + 1)
            return self._then
        asked, self._frame = self._frame, frame
        before, picture = self._picture, self._pictures(frame)
        if before is not None and self._painted is before:
            before = self._painted = self._part.before(frame, picture, asked, before)
        if picture is not before:
            self._picture = picture
            self._show(frame, before, picture)
        is_there = self._painted is picture
        self._then = self._part.then(frame, picture, self._ahead, self._folds()) if is_there else Then(frame + 1)
        return self._then

    def _show(self, frame: int, before: Picture | None, picture: Picture) -> None:
        """Have a picture on the screen where `before` stands."""
        parts = None if before is None else self._beside_what_is_put(frame, before, picture)
        if parts is None:
            parts = changed(before, picture)
            self._part.wait(frame)
        else:
            self._painted = picture
        if parts and self._scale != 1.0:
            self.paint_whole()  # a lamp's edge is no pixel's edge there
        elif parts:
            self.paint(list(on_window(self._folds(), parts)))

    def _beside_what_is_put(self, frame: int, before: Picture, picture: Picture) -> tuple[Part, ...] | None:
        """What is to be painted beside what the screen puts by itself; None: it put nothing."""
        if self._painted is not before or not self.is_seen:
            self._part.cancel()
            return None
        return self._part.put(frame, before, picture, self._folds())

    def _as_it_stands(self) -> Picture | None:
        """What was painted, with what the screen has put by itself meanwhile."""
        picture = self._painted
        return picture if picture is None else self._part.now(self._frame, picture)

    def _grab(self, grab: Grab) -> Grab:
        """The same of a screen that stays meanwhile: what was read is compared with what stood then."""

        def still(part: QRect) -> QImage | None:
            for _ in range(TRIES):
                before, image = self._as_it_stands(), grab(part)
                self._stood = self._as_it_stands()
                if self._part.is_whole and self._looks_alike(before, self._stood, part):
                    return image
            return None

        return still

    def _looks_alike(self, before: Picture | None, after: Picture | None, part: QRect) -> bool:
        """Whether two pictures look the same in a part of the screens."""
        if after is None or before is after:
            return True
        here = part.translated(-self.mapToGlobal(QPoint(0, 0)))
        return not any(here.intersects(one) for one in on_window(self._folds(), changed(before, after)))

    def _stand(self) -> None:
        """Stand on the screens that there are now, and say what is wrong with that."""
        before = self._standing
        self._drawn_ahead.begin_anew()
        self._part.cancel()
        self._there_before = tuple(self._there())
        self._standing = standing(self._placement, self._there_before, before)
        self._say(() if before is None else before.wrong)
        self._tell([told.failure for told in self.wrong])
        screen = self._standing.screen
        if screen is None:
            self.hide()
            return
        system = system_screen(screen)
        if system is not None and system is not self.screen():
            self.setScreen(system)
        was_visible = self.isVisible()
        if not was_visible or self.geometry() != rectangle(screen.place):
            self.setGeometry(rectangle(screen.place))  # a bare X server has nobody to make it full
            self.showFullScreen()
        if was_visible:
            self.update()  # one that comes is painted for that: twice would cost the first page ten milliseconds

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


def _unseen() -> QCursor:
    """A cursor of one clear pixel."""
    clear = QPixmap(1, 1)
    clear.fill(QColor(0, 0, 0, 0))
    return QCursor(clear)
