"""`python watched.py NOTES OPTIONS…`: hall-display itself, and in the file NOTES when each of its frames was whole.

A frame is whole when all that it is other in stands on the screen: what runs, when the X server says that it showed it
(in a refresh of its own); all else, when the program has painted it. The later of both counts.

Begun as a file: its package brings half the house along. Nothing of the program is other than in a hall, nor loaded
earlier; beside it a number is kept a frame, and written down when it ends.
"""

import json
import sys
import time
from array import array
from collections.abc import Callable, Sequence
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

import display.__main__ as board

if TYPE_CHECKING:
    from display.ahead import Lull
    from display.draft import Draft
    from display.feed import Feed
    from display.nudge import Nudge
    from display.picture import Picture
    from display.walls.screen import ScreenWall
    from display.walls.wall import Between, Foreseen
    from display.walls.x_present import Shown
    from display.walls.xcb import Rectangle
    from labourhall.link.news import News


class Notes:
    """What was seen, in monotonic nanoseconds."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.painted: dict[int, int] = {}  # by the program, by frames
        self.changed: set[int] = set()  # those of them in which more than what runs is other
        self.put: dict[int, int] = {}  # by the X server
        self.told: dict[int, int] = {}  # when it was told to
        self.turns = array("q")
        self.news: list[tuple[str, int]] = []
        self.filled: dict[str, tuple[int, int]] = {}
        self.first = 0
        self.rows: list[str] = []  # of the first page

    def write(self) -> None:
        """All of it, whole at once."""
        late = {frame: self.painted[frame] for frame in self.changed if self.painted[frame] > self.put.get(frame, 0)}
        whole = sorted({**self.painted, **self.put, **late}.items())
        told = [self.told[frame] if frame in self.put and frame not in late else moment for frame, moment in whole]
        said = {"painted": [moment for _, moment in whole], "told": told, "turns": list(self.turns), "news": self.news}
        text = json.dumps({**said, "filled": self.filled, "first": self.first, "rows": self.rows})
        beside = self.path.with_suffix(".new")
        beside.write_text(text, encoding="ascii")
        beside.rename(self.path)


def watch(notes: Notes) -> None:
    """Have the program tell what is noted once it has loaded itself, from the outside of its parts."""
    program = board.program

    def watched() -> ModuleType:
        app = program()
        _listen(notes, app)
        return app

    board.program = watched


def _listen(notes: Notes, app: ModuleType) -> None:
    from display.draft import Draft
    from display.feed import Feed
    from display.walls.x_present import XPresents
    from labourhall.link.news import VacanciesChanged

    begun, report = Draft.begun, Feed.report
    put, present, end = XPresents.heard, XPresents.present, XPresents.end

    def noted(draft: "Draft") -> None:
        notes.turns.append(time.monotonic_ns())
        begun(draft)

    def heard(feed: "Feed", news: "News") -> None:
        if isinstance(news, VacanciesChanged):
            notes.news += [(number, time.monotonic_ns()) for number, _ in news.gone]
        report(feed, news)

    def shown(presents: "XPresents") -> "Sequence[Shown]":
        found = put(presents)
        notes.put.update((one.frame, one.moment) for one in found if one.frame is not None and one.is_put)
        return found

    def told(
        presents: "XPresents", pixmap: int, corner: tuple[int, int], part: "Rectangle", refresh: int, frame: int
    ) -> None:
        notes.told[frame] = time.monotonic_ns()
        present(presents, pixmap, corner, part, refresh, frame)

    def ended(presents: "XPresents") -> None:
        presents.sync()
        presents.heard()  # what was shown since the program was asked for a frame
        end(presents)

    parts = (
        (app, "ScreenWall", _watched_wall(notes)), (Draft, "begun", noted), (Feed, "report", heard),
        (XPresents, "heard", shown), (XPresents, "present", told), (XPresents, "end", ended),
    )  # fmt: skip
    for owner, name, heard_of in parts:
        setattr(owner, name, heard_of)


def _watched_wall(notes: Notes) -> "type[ScreenWall]":
    from display.ahead import nobody_knows
    from display.walls.screen import ScreenWall

    class Watched(ScreenWall):
        def play(
            self,
            picture: "Callable[[int], Picture]",
            between: "Between",
            ahead: "Foreseen" = nobody_knows,
            nudge: "Nudge | None" = None,
        ) -> None:
            latest: list[Any] = [0, None, None]
            """The frame asked for last, its picture, and the rows that were looked at last."""

            def asked(frame: int) -> "Picture":
                shown = picture(frame)
                latest[0], latest[1] = frame, shown
                return shown

            def painted() -> "Lull":
                now, (frame, shown, looked_at) = time.monotonic_ns(), latest
                notes.painted.setdefault(frame, now)
                if shown is None or shown.rows is looked_at:
                    return between()
                has_painted = self._painted is shown  # the window comes after the first frame
                if has_painted and self.isExposed():
                    latest[2] = shown.rows
                    _look(notes, shown, frame, now)
                return between()

            super().play(asked, painted, ahead, nudge)

        def _show(self, frame: int, before: "Picture | None", picture: "Picture") -> None:
            stood = None if before is None or before.running is None else before.running.stands
            if picture.running is None or picture.running.stands != stood:
                notes.changed.add(frame)
            super()._show(frame, before, picture)
            notes.painted[frame] = time.monotonic_ns()

    return Watched


def _look(notes: Notes, shown: "Picture", frame: int, now: int) -> None:
    if shown.rows and not notes.first:
        notes.first, notes.rows = now, [row.number for row in shown.rows]
        notes.write()
    for row in shown.rows:
        if row.state != "open" and row.number not in notes.filled:
            notes.filled[row.number] = (frame, now)


if __name__ == "__main__":
    kept = Notes(Path(sys.argv[1]))
    watch(kept)
    ended = board.main(sys.argv[2:])
    kept.write()
    sys.exit(ended)
