"""What stands on an X11 screen, read back and compared with what was painted. No other file takes its pixels.

On Wayland no client may look, and offscreen there is nothing to look at: there nobody sees.
"""

import zlib
from collections.abc import Callable
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication, QImage, QPainter, QScreen

from display.read_back import MOST_PIXELS, UNWAITED_PIXELS, Look
from display.strips.palette import BLACK
from display.strips.plain import fill, plain

PIXELS: Final = QImage.Format.Format_RGB32
Grab = Callable[[QRect], QImage | None]
"""The pixels of a rectangle of the screen; None where they cannot be had."""

DEPTH: Final = 24
"""Bits of colour below which a screen shows other colours than were painted."""


class ScreenEye:
    """Compares `region` of the screen, a board's place lamp for pixel, with what `paint` puts there.

    Bands are higher while no frame waits for one (`is_waited_for`). `paint` draws a part of the picture that stood when
    `grab` last took pixels, the picture's corner at (0, 0), and says whether there was one.
    """

    def __init__(
        self,
        region: Callable[[], QRect],
        paint: Callable[[QPainter, QRect], bool],
        grab: Grab,
        is_waited_for: Callable[[], bool] = lambda: True,
    ) -> None:
        self._region = region
        self._paint = paint
        self._grab = grab
        self._is_waited_for = is_waited_for
        self._painted = QImage()
        """The band as it was painted. Kept: new memory costs a frame more than what is drawn into it."""

    @property
    def bands(self) -> int:
        region = self._region()
        return -(-region.height() // self._high(region))

    def look(self, band: int) -> Look | None:
        """How a band stands on the screen now."""
        region = self._region()
        high = self._high(region)
        top = band * high
        size = QSize(region.width(), min(high, region.height() - top))
        seen = self._grab(QRect(region.topLeft() + QPoint(0, top), size))
        if self._painted.size() != size:
            self._painted = QImage(size, PIXELS)
        painter = QPainter(self._painted)
        fill(painter, self._painted.rect(), BLACK)
        painter.translate(0, -top)
        is_there = self._paint(painter, QRect(QPoint(0, top), size))
        painter.end()
        if not is_there or seen is None or seen.size() != size:
            return None
        if seen.format() is not PIXELS:
            seen = seen.convertToFormat(PIXELS)
        mark = _mark(seen)
        return Look(seen == self._painted, mark == _mark_of_black(size.width(), size.height()), mark)

    def _high(self, region: QRect) -> int:
        """How many rows are a band."""
        most = MOST_PIXELS if self._is_waited_for() else UNWAITED_PIXELS
        return max(1, most // max(1, region.width()))


def screen_grab(screen: Callable[[], QScreen]) -> Grab | None:
    """How the pixels of a screen are had; None where this platform gives them to nobody."""
    if QGuiApplication.platformName() != "xcb":
        return None

    def grab(part: QRect) -> QImage | None:
        one = screen()
        if one.depth() < DEPTH:
            return None
        corner = part.topLeft() - one.geometry().topLeft()
        found = one.grabWindow(0, corner.x(), corner.y(), part.width(), part.height())
        return None if found.isNull() else found.toImage()

    return grab


def _mark(image: QImage) -> int:
    return zlib.crc32(image.constBits())


@lru_cache(maxsize=4)  # all bands but the last are alike
def _mark_of_black(width: int, height: int) -> int:
    return _mark(plain(width, height, BLACK))
