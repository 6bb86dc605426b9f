"""Shows on a virtual X11 screen (Xvfb) that a board is read back: as painted, under another window, and what it costs.

`python -m tests.benchmarks.boards.reading_back` needs Xvfb; the suite shows the same with a fake screen.
"""

import os
import statistics
import sys
import time

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent, QRasterWindow

from display import grids
from display.canvas import Placement
from display.picture import Picture
from display.read_back import Eye, Look, OnScreen, ReadBack
from display.strips.palette import PALETTES, Lamps
from display.strips.press import Press
from display.walls.screen import ScreenWall
from display.walls.wall import nothing
from scripts import wall_pictures
from tests.benchmarks.house import screen

SIZES = ((448, 224), (640, 320), (992, 192), (1280, 640))
TURNS = 40
FEW = 4
"""Frames of a page: read back from the second on."""


class Window(QRasterWindow):
    """Another program's window, all in one colour."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(QRect(0, 0, self.width(), self.height()), QColor(200, 40, 200))
        painter.end()


def waited(application: QGuiApplication) -> None:
    """Until what was to be painted is on the screen."""
    for _ in range(20):
        application.processEvents()
        time.sleep(0.01)


class Timed:
    """An eye, and how long each of its looks took, in milliseconds."""

    def __init__(self, eye: Eye) -> None:
        self._eye = eye
        self.took: list[float] = []

    @property
    def bands(self) -> int:
        return self._eye.bands

    def look(self, band: int) -> Look | None:
        before = time.perf_counter()
        found = self._eye.look(band)
        self.took.append((time.perf_counter() - before) * 1000)
        return found


def turned(reader: ReadBack, page: int) -> OnScreen:
    """A page read back."""
    for frame in range(page, page + 2 * FEW):
        reader.look(page, 2, frame)
    return reader.of_page(page)


def shown(
    application: QGuiApplication, size: tuple[int, int], pictures: list[Picture]
) -> tuple[list[OnScreen], float, float]:
    """What was found as painted, under a window, and after it; the median look and one of twenty, in milliseconds."""
    wall = ScreenWall(Placement(size, (100, 50)), 0.0, Press(PALETTES[Lamps.FULL]), "read back")
    current = pictures[0]
    wall.play(lambda frame: current, nothing)
    waited(application)
    eye = Timed(wall.eye)
    reader, page = ReadBack(eye), 0
    found = set[OnScreen]()
    for turn in range(TURNS):
        current = pictures[turn % len(pictures)]
        waited(application)
        page += 1000
        found.add(turned(reader, page))
    over = Window()
    over.setFlags(Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)
    over.setGeometry(110, 60, 20, 20)
    over.show()
    waited(application)
    covered = turned(reader, page + 1000)
    over.close()
    waited(application)
    after = turned(reader, page + 2000)
    wall.stop()
    waited(application)
    took = sorted(eye.took)
    return [*sorted(found), covered, after], statistics.median(took), took[len(took) * 95 // 100]


def main() -> int:
    """Print a line a board: 1 if anything was found otherwise than it was."""
    os.environ.update({"QT_QPA_PLATFORM": "xcb", "QT_ENABLE_HIGHDPI_SCALING": "0"})
    with screen.virtual_screen((1920, 1080)):
        application = QGuiApplication([])
        is_right = True
        for size in SIZES:
            grid = next(one for one in grids.GRIDS if (one.width, one.height) == size)
            found, usual, slow = shown(application, size, [one for _, one in wall_pictures.pictures(grid)][:2])
            is_right &= found == [OnScreen.SEEN, OnScreen.COVERED, OnScreen.SEEN]
            said = f"{', '.join(found)}; a look takes {usual:.1f} ms, one of twenty {slow:.1f} or more"
            sys.stdout.write(f"{size[0]}x{size[1]}: {said}\n")
        application.exit()
    return 0 if is_right else 1


if __name__ == "__main__":
    sys.exit(main())
