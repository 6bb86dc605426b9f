"""`python -m tests.display.walls.told_ahead_on_x11 [HEARD…]`: a board whose server shows frames by itself.

A mark fills beside the text that runs, rows turn, and something comes and goes that nobody knew of before. About the
frames HEARD something is heard, and the text is gone at once, or back. With HELD in its environment nothing of the
program goes on for five seconds, much longer than what was told. Says in JSON how many frames were shown, for
how many the program was asked, how often the screen was read and how often that was other than what is to stand there,
in which refreshes frames were shown, and how many were neither shown nor asked for.
"""

import json
import os
import sys
import threading
import time
from collections.abc import Sequence
from functools import cache

os.environ.update(QT_QPA_PLATFORM="xcb", QT_ENABLE_HIGHDPI_SCALING="0")

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from display import grids, regions, ticker
from display.ahead import Ahead, Lull
from display.canvas import Placement
from display.glyphs.lettering import measure
from display.motion import RATE, SECOND_NS
from display.nudge import Nudge
from display.picture import Box, Ink, Picture, Placed, Strip
from display.steps import finished
from display.strips.palette import PALETTES, Lamps
from display.strips.press import Press
from display.walls.screen import ScreenWall
from display.walls.x_present import Shown, XPresents

FRAMES = 400
ROWS = 4
HEAD = Placed(0, 0, Strip(640, 40, (Box(0, 0, 640, 40, Ink.LABEL),)))
GUEST = Placed(200, 100, Strip(90, 30, (Box(0, 0, 90, 30, Ink.ANSWER),)))
FRAME = Box(0, 0, 30, 20, Ink.MARK, frame=2)
LOOKS = tuple(Strip(30, 20, (FRAME, Box(0, 0, full, 20, Ink.ANSWER))) for full in range(31))
OLD, NEW = (
    tuple(Strip(300, 12, (Box(0, 0, 9 + 9 * row + past, 12, Ink.TEXT),)) for row in range(ROWS)) for past in (0, 90)
)
GUEST_FRAMES = 130
HELD_AT, HELD_SECONDS = 60, 5.0


@cache
def page(filled: int, turned: int, has_guest: bool) -> Picture:
    """So much of its mark is full, so many of its rows are new, and something lies beside them or not."""
    rows = tuple(Placed(0, 150 + 20 * row, (NEW if row < turned else OLD)[row]) for row in range(ROWS))
    mark = Placed(600, 60, LOOKS[filled])
    shown = (HEAD, mark, *rows, GUEST) if has_guest else (HEAD, mark, *rows)
    return Picture(640, 320, shown, coming_rows=(*NEW, *LOOKS))


class Board:
    """A wall on the screen, what it is told, and what was seen of it."""

    def __init__(self) -> None:
        banded = regions.banded(grids.LARGE_S)
        assert banded is not None
        found = finished(ticker.running(("凭社会保障卡到触摸屏办理", "请保管好随身物品"), banded, measure))
        assert found is not None
        self.run = found
        strip = 320 if os.environ.get("FOLDED") else 0
        self.wall = ScreenWall(Placement((640, 320), (60, 37), strip=strip), 0.0, Press(PALETTES[Lamps.FULL]), "board")
        self.nudge = Nudge()
        self.latest = -1
        self.is_gone = False
        self.is_to_be_held = "HELD" in os.environ
        self.seen: list[bool] = []
        self.asked: list[int] = []
        self.shown: list[Shown] = []

    def picture(self, frame: int) -> Picture:
        there = page(min(30, frame // 17), min(ROWS, frame // 60), frame // GUEST_FRAMES % 2 == 1)
        if self.is_gone:
            return there
        since, run = 200 + frame, self.run
        return there.with_running(run.runway, run.placed(since), run.coming(since), run.step.moved(since))

    def given(self, frame: int) -> Picture:
        self.asked.append(frame)
        self.latest = frame
        return self.picture(frame)

    def ahead(self, count: int) -> Ahead:
        """As if nothing were heard; that something comes is not known before it does."""
        past = self.latest + 1
        until = min(past + count, (self.latest // GUEST_FRAMES + 1) * GUEST_FRAMES)
        pictures = [self.picture(frame) for frame in range(past, until)]
        later = [self.picture(frame).running for frame in range(until, past + count)]
        return Ahead(pictures, len(pictures), [one for one in later if one is not None])

    def between(self) -> Lull:
        if self.is_to_be_held and self.latest >= HELD_AT:
            self.is_to_be_held = False
            time.sleep(HELD_SECONDS)
        if self.latest >= FRAMES:
            QGuiApplication.exit()
        return Lull(FRAMES + 200)

    def hear(self, frames: Sequence[int]) -> None:
        """Another thread."""
        for frame in frames:
            while self.latest < 0 or time.monotonic_ns() < self.wall._pace._beat.start + frame * SECOND_NS // RATE:
                time.sleep(0.002)
            self.is_gone = not self.is_gone
            self.nudge.give()

    def look(self) -> None:
        if self.wall.has_painted:
            eye = self.wall.eye
            looks = [eye.look(band) for band in range(eye.bands)]
            self.seen.extend(one.is_equal for one in looks if one is not None)

    def note(self) -> None:
        """Note what the server says that it showed."""
        heard = XPresents.heard

        def noted(presents: XPresents) -> Sequence[Shown]:
            found = heard(presents)
            self.shown.extend(one for one in found if one.frame is not None and one.is_put)
            return found

        for name, listens in {"heard": noted}.items():
            setattr(XPresents, name, listens)


def main() -> int:
    application, board, looking = QGuiApplication(sys.argv[:1]), Board(), QTimer()
    board.note()
    looking.timeout.connect(board.look)
    looking.start(37)
    frames = [int(frame) for frame in sys.argv[1:]]
    threading.Thread(target=board.hear, args=(frames,), daemon=True).start()
    board.wall.play(board.given, board.between, board.ahead, board.nudge)
    application.exec()
    looking.stop()
    board.wall.stop()
    shown = {one.frame for one in board.shown}
    left_out = set(range(max(one for one in shown if one is not None))) - set(board.asked) - shown
    said = {
        "asked": len(board.asked), "frames": board.latest, "read": len(board.seen), "other": board.seen.count(False),
        "shown": [[one.frame, one.refresh] for one in board.shown], "twice": len(board.asked) - len(set(board.asked)),
        "left_out": len(left_out),
    }  # fmt: skip
    sys.stdout.write(json.dumps(said))
    return 0


if __name__ == "__main__":
    sys.exit(main())
