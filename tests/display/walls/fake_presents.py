"""A screen for tests that refreshes when it is told to, and puts then what an X server was to put in that refresh."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter

from display.motion import SECOND_NS
from display.walls.x_present import Shown
from display.walls.xcb import Rectangle
from tests.display.walls.fake_server import FakeServer

BEGAN = 1000


class Put(NamedTuple):
    """What is to be put in a refresh; `image` None: it is only to be said when that is."""

    refresh: int
    frame: int | None
    image: QImage | None
    corner: tuple[int, int]
    part: Rectangle


class FakePresents:
    """Puts onto the window of `server`. With `waits` False it has no refreshes, and puts all at once."""

    def __init__(self, server: FakeServer, rate: int = 60, waits: bool = True) -> None:
        self.server = server
        self.now = 7 * SECOND_NS
        self.ended = False
        self.is_deaf = False
        self.synced: Callable[[int], object] = lambda refresh: None
        self._rate = rate
        self._waits = waits
        self._start = self.now
        self._began = BEGAN
        self._queue: list[Put] = []
        self._heard: list[Shown] = []

    @property
    def refresh(self) -> int:
        """The number of the latest refresh."""
        return self._began + (self.now - self._start) * self._rate // SECOND_NS

    def turn_to(self, rate: int) -> None:
        """From now on it refreshes so often."""
        self._began, self._start, self._rate = self.refresh, self.now, rate

    def pass_until(self, refresh: int, put: Callable[[int], object] = lambda refresh: None) -> None:
        """Time goes by up to that refresh; `put` is told of each."""
        while self.refresh < refresh:
            following = self.refresh + 1
            self.now = self._start + -(-(following - self._began) * SECOND_NS // self._rate)
            due = [one for one in self._queue if one.refresh <= following]
            self._queue = [one for one in self._queue if one.refresh > following]
            for one in due:
                self._put(one)
            put(following)

    def present(
        self, pixmap: int, corner: tuple[int, int], part: Rectangle, refresh: int, frame: int
    ) -> None:  # fmt: skip
        self._take(Put(refresh, frame, self.server.kept[pixmap].copy(), corner, part))

    def skip(self, refresh: int) -> None:
        self._heard += [
            Shown(one.frame, refresh, self.now, is_put=False) for one in self._queue if one.refresh == refresh
        ]
        self._queue = [one for one in self._queue if one.refresh != refresh]

    def ask(self, refresh: int) -> None:
        self._take(Put(refresh, None, None, (0, 0), (0, 0, 0, 0)))

    def heard(self) -> Sequence[Shown]:
        found, self._heard = self._heard, []
        return () if self.is_deaf else found

    def sync(self) -> None:
        self.synced(self.refresh)

    def arrive(self) -> None:
        pass

    def end(self) -> None:
        self.ended = True

    @property
    def waiting(self) -> int:
        """How many are still to be put."""
        return len(self._queue)

    def _take(self, put: Put) -> None:
        if self._waits and put.refresh > self.refresh:
            self._queue.append(put)
        else:
            self._put(put)

    def _put(self, put: Put) -> None:
        self._heard.append(Shown(put.frame, self.refresh, self.now))
        if put.image is not None:
            (x, y), part = put.corner, QRect(*put.part)
            painter = QPainter(self.server.window)
            painter.drawImage(x + part.x(), y + part.y(), put.image, *put.part)
            painter.end()
