"""The one thing that remembers: what is on the glass. Steps the player a frame at a time and notes what was shown."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from display import proof
from display.picture import Picture
from display.player import Data, Player, Showing


class Glass:
    """Gives a wall its pictures. `data` and `clock` are asked once a frame; `journal` keeps proof of play."""

    def __init__(
        self, player: Player, data: Callable[[datetime], Data], clock: Callable[[], datetime], journal: Path
    ) -> None:
        self._player = player
        self._data = data
        self._clock = clock
        self._journal = journal
        self._showing: Showing | None = None
        self._latest = 0

    def picture(self, frame: int) -> Picture:
        """The picture of a frame; frames are asked for in order, though some may be left out."""
        now = self._clock()
        data = self._data(now)
        before = self._showing
        self._showing = self._player.step(before, data, now, frame)
        if before is not None and self._showing.began != before.began:
            self._note(before, frame)
        self._latest = frame
        return self._player.picture(self._showing, data, now, frame)

    def end(self) -> None:
        """Note the page that stood last."""
        if self._showing is not None:
            self._note(self._showing, self._latest)

    def _note(self, shown: Showing, until: int) -> None:
        line = proof.line(self._player.board, shown.sheet, shown.states, shown.began_at, until - shown.began)
        path = self._journal / f"{shown.began_at:%Y-%m-%d}.jsonl"
        with path.open("a", encoding="utf-8") as file:
            file.write(line + "\n")
