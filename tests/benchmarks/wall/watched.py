"""`python watched.py NOTES OPTIONS…`: hall-display itself, and in the file NOTES when each of its frames was painted.

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
    from display.draft import Draft
    from display.feed import Feed
    from display.picture import Picture, Strip
    from display.walls.screen import ScreenWall
    from display.walls.wall import Between
    from labourhall.link.news import News


class Notes:
    """What was seen, in monotonic nanoseconds."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.painted = array("q")
        self.numbers = array("q")
        self.turns = array("q")
        self.news: list[tuple[str, int]] = []
        self.filled: dict[str, tuple[int, int]] = {}
        self.first = 0
        self.rows: list[str] = []  # of the first page

    def write(self) -> None:
        """All of it, whole at once."""
        said = {name: list(getattr(self, name)) for name in ("painted", "numbers", "turns", "news")}
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
    from labourhall.link.news import VacanciesChanged

    begun, report = Draft.begun, Feed.report

    def noted(draft: "Draft") -> None:
        notes.turns.append(time.monotonic_ns())
        begun(draft)

    def heard(feed: "Feed", news: "News") -> None:
        if isinstance(news, VacanciesChanged):
            notes.news += [(number, time.monotonic_ns()) for number, _ in news.gone]
        report(feed, news)

    parts = ((app, "ScreenWall", _watched_wall(notes)), (Draft, "begun", noted), (Feed, "report", heard))
    for owner, name, heard_of in parts:
        setattr(owner, name, heard_of)


def _watched_wall(notes: Notes) -> "type[ScreenWall]":
    from display.walls.screen import ScreenWall

    class Watched(ScreenWall):
        def play(self, picture: "Callable[[int], Picture]", between: "Between") -> None:
            latest: list[Any] = [0, None, None]
            """The frame asked for last, its picture, and the rows that were looked at last."""

            def asked(frame: int) -> "Picture":
                shown = picture(frame)
                latest[0], latest[1] = frame, shown
                return shown

            def painted() -> Sequence["Strip"]:
                now, (frame, shown, looked_at) = time.monotonic_ns(), latest
                notes.painted.append(now)
                notes.numbers.append(frame)
                if shown is None or shown.rows is looked_at:
                    return between()
                has_painted = self._painted is shown  # the window comes after the first frame
                if has_painted and self.isExposed():
                    latest[2] = shown.rows
                    _look(notes, shown, frame, now)
                return between()

            super().play(asked, painted)

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
