"""The one thing that remembers: what is on the glass. Steps the player a frame at a time and notes what was shown.

Between two frames the next cycle is planned, a piece at a time: a frame has it at hand, or goes on with what there is.
"""

import logging
from collections.abc import Callable
from datetime import datetime
from typing import Final, Protocol

from display import proof
from display.draft import Draft
from display.failures import BoardFailure
from display.interrupted import InterruptedPlayer
from display.journal import Entry
from display.orders import Order
from display.picture import Picture
from display.showing import Data, Showing
from display.shown import Proven

log = logging.getLogger(__name__)

LOOK_FRAMES: Final = 6
"""So often it is asked what is to be planned; an order is told ten seconds ahead, and one that is late costs a page."""


class Record(Protocol):
    """Keeps proof of play: `display.journal.Journal`."""

    def note(self, entry: Entry) -> None:
        """Keep one line; must not wait."""
        ...


class Glass:
    """Gives a wall its pictures. `data` and `clock` are asked once a frame; `record` keeps proof of play.

    A frame is proved when the next one is asked for: the wall has painted it. Then `prove` hears of it. The first cycle
    is planned at once: before the first frame nothing is late.
    """

    def __init__(
        self,
        player: InterruptedPlayer,
        data: Callable[[], Data],
        clock: Callable[[], datetime],
        record: Record,
        prove: Callable[[Proven], None],
    ) -> None:
        self._player = player
        self._draft = Draft(player.player)
        self._data = data
        self._clock = clock
        self._record = record
        self._prove = prove
        self._showing: Showing | None = None
        self._latest = 0
        self._seen: tuple[Data, datetime] | None = None
        """By what the latest frame was shown."""
        self._wanted: Order | None = None
        self._looked = -LOOK_FRAMES
        self._is_dated = True  # whether the page on the glass began at a time that was believed
        self._is_clock_trusted = True
        self._city_time: datetime | None = None

    def picture(self, frame: int) -> Picture:
        """The picture of a frame; frames are asked for in order, though some may be left out."""
        now = self._clock()
        data = self._data()
        before = self._showing
        if before is not None:
            self._prove(Proven(before.cycle.bundle, before.sheet.page, self._latest))
        self._look_at_the_clock(data, now)
        ready = None if before is None else self._draft.ready
        self._showing = self._player.step(before, data, now, frame, ready)
        if before is not None and self._showing.cycle is not before.cycle:
            self._draft.begun()
        if before is None or self._showing.began != before.began:
            if before is not None:
                self._note(before, frame)
            self._is_dated = self._is_clock_trusted
        self._latest, self._seen = frame, (data, now)
        return self._player.picture(self._showing, data, now, frame)

    def between(self) -> None:
        """Plan a piece of what comes next; for when a frame has been given, and before the next one is due."""
        if self._showing is not None and self._seen is not None:
            data, now = self._seen
            if self._latest - self._looked >= LOOK_FRAMES or self._looked < self._showing.began:
                self._looked = self._latest
                self._wanted = self._player.wanted(self._showing, data, now, self._latest)
            self._draft.work(self._wanted, data.vacancies)

    def end(self) -> None:
        """Note the page that stood last."""
        if self._showing is not None:
            self._note(self._showing, self._latest)

    def _note(self, shown: Showing, until: int) -> None:
        """A page that began at a time nobody believes is not noted: a record with false times proves nothing."""
        if not self._is_dated:
            return
        frames, covered = until - shown.began, self._player.covered(shown, until)
        line = proof.line(self._player.board, shown.cycle, shown.sheet, shown.states, shown.began_at, frames, covered)
        today = None if self._city_time is None else self._city_time.date()
        self._record.note(Entry(shown.began_at.date(), line, today))

    def _look_at_the_clock(self, data: Data, now: datetime) -> None:
        """Say once that the clock is not believed, and once that it is again."""
        self._city_time = data.city_time
        trusted = data.is_clock_trusted(now)
        if trusted is self._is_clock_trusted:
            return
        self._is_clock_trusted = trusted
        if trusted:
            log.info("the machine's clock is near the city's time again")
        else:
            log.warning("%s the machine's clock is far from the city's time", BoardFailure.WRONG_CLOCK.code)
