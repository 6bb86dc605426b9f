"""`python -m tests.benchmarks.wall.enduring SETTINGS CHANGES`: a board's own parts, page after page without the waits.

Window, press, mind and what plans between frames are the program's; most frames in which a page merely stands are left
out, and no frame waits for its moment. Says in JSON what the process weighed after a tenth of the pages and after all.
"""

import ctypes
import gc
import json
import os
import sys
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Final

from display import app
from display.bundle_answers import proved
from display.glass import Glass
from display.journal import Entry
from display.motion import RATE
from display.picture import Picture
from display.settings import Settings, checked
from display.showing import Data
from display.walls import screen
from display.walls.application import application_for
from display.walls.wall import Pace
from labourhall.contract import wire
from labourhall.contract.board_calls import Given
from labourhall.link.cache import Cache
from labourhall.program import words
from labourhall.program.hall_time import wall_clock
from labourhall.program.layers import load
from tests.benchmarks.house.memory import pss_mib
from tests.display.told import Told

TURNING_FRAMES: Final = 48
"""While its rows turn every fourth frame of a page is shown, of all others one in five seconds and the next: between
these two its running text moves and nothing else.
"""
DAY_SECONDS: Final = 36_000


class Pages:
    """Counts the pages that came and went, as the record of what was shown does; says which frame is next."""

    def __init__(self, data: Data, start: datetime, changes: int) -> None:
        self.data = data
        self.weights: list[float] = []
        self._start = start
        self._changes = changes
        self._frame = 0
        self._began = 0
        self._count = 0
        self._has_jumped = False

    @property
    def is_over(self) -> bool:
        return self._count >= self._changes

    def note(self, entry: Entry) -> None:
        """A page has gone."""
        self._count, self._began = self._count + 1, self._frame
        if self._count in (self._changes // 10, self._changes):
            gc.collect()  # garbage that was not found yet, and what the allocator holds for later, are nobody's
            ctypes.CDLL(None).malloc_trim(0)
            self.weights.append(pss_mib(os.getpid()))

    def next(self) -> int:
        is_turning = self._frame - self._began < TURNING_FRAMES
        self._frame += 4 if is_turning else 1 if self._has_jumped else 5 * RATE
        self._has_jumped = not is_turning and not self._has_jumped
        return self._frame

    def now(self) -> datetime:
        return self._start + timedelta(seconds=self._frame / RATE % DAY_SECONDS)


class Hurry(Pace):
    """Asks for the next frame as soon as one was shown and what comes after it is done."""

    def _tick(self) -> None:
        self._show(self._beat.frame)
        self._work()
        self._timer.start(0)


def main(path: Path, changes: int) -> int:
    settings = checked(load(Settings, path))
    for name, hurried in (("Pace", Hurry),):  # the one thing of the window that is other than in a hall
        setattr(screen, name, hurried)
    application = application_for(settings)
    with closing(Cache(settings.data_folder / "vacancies.db")) as cache:
        vacancies = {one.number: one for one in cache.open_vacancies(date.min)}
        as_of = cache.taken_at()
    given = wire.decode((settings.data_folder / "bundle.json").read_bytes(), Given)
    pages = Pages(Data(proved(given, None), vacancies, as_of), wall_clock(), changes)
    player = app.player(settings, app.grid_for(settings), words.read(settings.language))
    glass = Glass(player, Told(lambda: pages.data), pages.now, pages, lambda proven: None)
    wall = app.wall_for(settings)

    def picture(_: int) -> Picture:
        if pages.is_over:
            application.quit()
        return glass.picture(pages.next())

    wall.play(picture, glass.between)
    application.exec()
    wall.stop()
    sys.stdout.write(json.dumps(pages.weights))
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2])))
