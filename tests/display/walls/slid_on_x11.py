"""`python -m tests.display.walls.slid_on_x11`: a board on the screen that DISPLAY names, with text that runs.

Beside it a mark grows, and something comes and goes. Says in JSON of how many frames the server's pixels were looked
at, how many were other than what is to be shown, in how many frames nothing was painted, and in how many the text was.
"""

import json
import os
import sys
from functools import cache

os.environ.update(QT_QPA_PLATFORM="xcb", QT_ENABLE_HIGHDPI_SCALING="0")

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from display import grids, regions, ticker
from display.canvas import Placement
from display.glyphs.lettering import measure
from display.picture import Box, Ink, Picture, Placed, Strip
from display.steps import finished
from display.strips.palette import PALETTES, Lamps
from display.strips.press import Press
from display.walls.screen import ScreenWall
from tests.display.walls.between import doing

FRAMES = 90
HEAD = Placed(0, 0, Strip(640, 40, (Box(0, 0, 640, 40, Ink.LABEL),)))
GUEST = Placed(200, 100, Strip(90, 30, (Box(0, 0, 90, 30, Ink.ANSWER),)))


@cache
def page(grown: int, has_guest: bool) -> Picture:
    """A page with a mark of so many pixels, and something on it now and then."""
    mark = Placed(630, 60, Strip(4, grown, (Box(0, 0, 4, grown, Ink.TEXT),)))
    return Picture(640, 320, (HEAD, mark, GUEST) if has_guest else (HEAD, mark))


@cache
def still_page(filled: int) -> Picture:
    """A page on which nothing runs, with a mark of which so much is full."""
    mark = Placed(600, 60, Strip(30, 20, (Box(0, 0, 30, 20, Ink.MARK, frame=2), Box(0, 0, filled, 20, Ink.ANSWER))))
    return Picture(640, 320, (HEAD, mark))


class Counting(ScreenWall):
    """Counts how often Qt paints."""

    painted = 0
    painted_text = 0
    text = QRect()

    def draw(self, painter: QPainter, part: QRect | None = None) -> None:
        self.painted += 1
        self.painted_text += part is None or part.intersects(self.text)
        super().draw(painter, part)


def main() -> int:
    application = QGuiApplication(sys.argv[:1])
    banded = regions.banded(grids.LARGE_S)
    assert banded is not None
    run = finished(ticker.running(("凭社会保障卡到触摸屏办理", "请保管好随身物品"), banded, measure))
    assert run is not None
    press = Press(PALETTES[Lamps.FULL])
    wall = Counting(Placement((640, 320), (100, 37)), 0.0, Press(PALETTES[Lamps.FULL]), "board")
    seen: list[bool] = []
    Counting.text = QRect(100, 37 + run.runway.y, 640, 320 - run.runway.y)
    latest, counted, is_still = [page(1, False)], [0], sys.argv[1:] == ["still"]

    def picture(frame: int) -> Picture:
        if is_still:
            latest[0] = still_page(1 + frame // 7)
            return latest[0]
        shown = page(1 + frame // 7, frame // 11 % 2 == 1)
        latest[0] = shown.with_running(run.runway, run.placed(200 + frame), run.coming(200 + frame))
        return latest[0]

    def looked() -> None:
        counted[0] += 1
        if wall._painted is latest[0]:
            shown = wall.screen().grabWindow(0, 100, 37, 640, 320).toImage()
            seen.append(shown.convertToFormat(QImage.Format.Format_RGB32) == press.image(latest[0]))
        if len(seen) >= FRAMES:
            application.exit()  # `quit` would close the window at once, before the frames that do without Qt are over

    wall.play(picture, doing(looked))
    application.exec()
    wall.stop()
    said = {
        "looked": len(seen),
        "other": seen.count(False),
        "unpainted": counted[0] - wall.painted,
        "text": wall.painted_text,
    }
    sys.stdout.write(json.dumps(said))
    return 0


if __name__ == "__main__":
    sys.exit(main())
