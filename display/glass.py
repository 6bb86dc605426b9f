"""The one thing that remembers: what is on the glass. Steps the player a frame at a time and notes what was shown.

Between two frames the next cycle is planned, a piece at a time: a frame has it at hand, or goes on with what there is.
"""

import logging
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from display.ahead import Ahead, Lull
from display.canvas import Placement
from display.ended_pages import Ended, EndedPages, Record
from display.errands import Errands
from display.failures import BoardFailure
from display.instead import Instead, Scene
from display.interrupted import InterruptedPlayer
from display.lamps import Lamps
from display.life import Pulse
from display.motion import RATE
from display.picture import Picture, Running, Strip
from display.read_back import Blind, OnScreen, ReadBack
from display.showing import Data, Showing, Source
from display.shown import Proven
from display.slack import Slack
from labourhall.contract.proof_calls import ClosedRow

log = logging.getLogger(__name__)

SECOND: Final = timedelta(seconds=1)
LOOK_SECONDS: Final = 3
"""So often it is looked what hangs on the clock; a minute begins with a look."""


@dataclass(frozen=True, slots=True)
class GlassStatus:
    """What stands on the glass; `sight`: what the page before was found to look like on the screen.

    `instead`: what stands in place of the page, "" where nothing does.
    """

    playlist: str
    page: str
    kind: str
    frame: int
    sight: OnScreen
    instead: str


@dataclass(frozen=True, slots=True)
class Still:
    """While this counts a frame differs from the one before in what runs, fills and turns: nothing else is due.

    Up to the frame `until`; and from the moment `since`, lest the clock be set back, up to `over`, when what hangs on
    it is looked at anew.
    """

    until: int
    since: datetime
    over: datetime
    data: Data

    def counts(self, frame: int, now: datetime) -> bool:
        """Whether it does in that frame, if nothing was heard."""
        return frame < self.until and self.since <= now < self.over


def _unheard(row: ClosedRow) -> None:
    pass


def _immovable(at: Placement | None) -> None:
    pass


class Glass:
    """Gives a wall its pictures. `source` and `clock` are asked before each; `record` keeps proof of play.

    Frames of text that runs alone are told ahead, and need not be asked for. A frame is proved when the wall has
    painted it, as soon as a later one is asked for: then `prove` hears of it, and `closed` of rows that left in it. The
    first cycle is planned at once: before the first frame nothing is late.

    `place` hears where the board is to stand from this frame on, None: where its settings say. `mistrust` hears whether
    the clock is not believed, whenever that changes.
    """

    def __init__(
        self,
        player: InterruptedPlayer,
        source: Source,
        clock: Callable[[], datetime],
        record: Record,
        prove: Callable[[Proven], None],
        closed: Callable[[ClosedRow], None] = _unheard,
        read_back: ReadBack | None = None,
        lamps: Lamps = Lamps.FULL,
        errands: Errands | None = None,
        place: Callable[[Placement | None], object] = _immovable,
        mistrust: Callable[[bool], object] = lambda mistrusted: None,
    ) -> None:
        self._player = player
        self._source = source
        self._clock = clock
        self._over = EndedPages(player, record)
        self._prove = prove
        self._closed = closed
        self._read_back = read_back or ReadBack(Blind())
        self._slack = Slack(player, self._read_back)
        self._lamps = lamps
        self._errands = errands or Errands()
        self._place = place
        self._mistrust = mistrust
        self._at: Placement | None = None
        self._instead: Instead | None = None
        self._after_page: Callable[[], object] | None = None
        self._still: Still | None = None
        self._ahead: dict[int, Picture] = {}
        self._is_hidden = False
        self._hidden = 0
        """Frames of the page on the glass in which something stood in its place."""
        self._sight = OnScreen.UNREAD
        self._picture = Picture(*player.player.size, ())
        self._showing: Showing | None = None
        self._latest = 0
        self._acknowledged: tuple[int, frozenset[str]] = (0, frozenset())
        """The page by its first frame, and the rows that were told to have left it."""
        self._seen: tuple[Data, datetime] | None = None
        """By what the latest frame was shown, or one shortly before it from which it differs in what runs alone."""
        self._is_dated = True  # whether the page on the glass began at a time that was believed
        self._is_clock_trusted = True
        self._city_time: datetime | None = None

    def picture(self, frame: int) -> Picture:
        """The picture of a frame; frames are asked for in order, though some may be left out."""
        now, before, still = self._clock(), self._showing, self._still
        if before is not None:
            if frame - 1 in self._ahead:  # it was told, and nobody asked
                self._latest, self._picture = frame - 1, self._ahead[frame - 1]
            self._prove(Proven(before.cycle.bundle, "" if self._is_hidden else before.sheet.page, self._latest))
            if before.closed:
                self._acknowledge(before)
            if still is not None and still.counts(frame, now) and self._source.is_quiet():
                was, self._latest, self._seen = self._latest, frame, (still.data, now)
                self._picture = self._ahead.get(frame) or self._later(
                    before, still.data, still.since, self._picture, was, frame
                )
                return self._picture
            self._hidden += frame - self._latest if self._is_hidden else 0
        data = self._source.data()
        self._look_at_the_clock(data, now)
        ready = None if before is None else self._slack.ready
        self._showing = self._player.step(before, data, now, frame, ready)
        if before is not None and self._showing.cycle is not before.cycle:
            self._slack.begun()
        if before is None or self._showing.began != before.began:
            if before is not None:
                self._end_page(before, frame)
                self._page_ended(self._showing)
            self._is_dated = self._is_clock_trusted
        self._latest, self._seen = frame, (data, now)
        self._slack.wake()
        self._picture = self._shown(self._showing, data, now, frame)
        self._ahead = {}
        self._still = None if self._is_hidden else self._standing(self._showing, data, now, frame)
        return self._picture

    def ahead(self, count: int) -> Ahead:
        """What the next frames look like, at most so many, if nothing is heard and nobody has anything done."""
        showing, still, made = self._showing, self._still, self._picture
        if showing is None or self._is_hidden:
            return Ahead()
        first, (data, now) = self._latest + 1, self.seen
        until = min(first + count, self._player.stands_until(showing, self._latest))
        sure = 0 if still is None else max(0, min(still.until, until) - first)
        known, self._ahead = self._ahead, {}
        pictures = list[Picture]()
        for frame in range(first, until):
            made = known.get(frame) or self._later(showing, data, now, made, frame - 1, frame)
            pictures.append(made)
            if frame < first + sure:
                self._ahead[frame] = made
        return Ahead(pictures, sure, self._runs_on(showing, made, range(max(first, until), first + count)))

    def _later(
        self, showing: Showing, data: Data, now: datetime, picture: Picture, was: int, frame: int
    ) -> Picture:  # fmt: skip
        """The picture of a frame in which nothing is heard, where `picture` was that of the earlier one `was`."""
        turn = self._player.turns_on(showing, was)
        if turn is not None and turn <= frame:
            return self._player.picture(showing, data, now, frame)
        return self._player.moved(showing, picture, frame)

    def _runs_on(self, showing: Showing, picture: Picture, frames: Iterable[int]) -> Iterator[Running]:
        """What runs in these frames, if it does not end before, where that picture is the last before them."""
        for frame in frames:
            picture = self._player.moved(showing, picture, frame)
            if picture.running is None:
                return
            yield picture.running

    def _standing(self, showing: Showing, data: Data, now: datetime, frame: int) -> Still | None:
        """For how long nothing but what runs, fills and turns will change."""
        over = now.replace(second=now.second // LOOK_SECONDS * LOOK_SECONDS, microsecond=0) + LOOK_SECONDS * SECOND
        due = frame + -(-(over - now) * RATE // SECOND)
        until = min(self._player.stands_until(showing, frame), due)
        return Still(until, now, over, data) if until > frame + 1 else None

    def between(self) -> Lull:
        """Plan a piece of what comes next, read a piece of what stands back.

        For when a frame has been given, and before the next one is due.
        """
        following: Sequence[Strip] = ()
        if self._latest >= self._slack.rests_until:
            self._over.note()
            if self._showing is not None and self._seen is not None:
                following = self._slack.work(self._showing, self._seen[0], self._clock(), self._latest)
        if self._errands.is_any:
            self._errands.run()
            return Lull(self._latest + 1, following)
        is_untold = self._showing is not None and len(self._showing.closed) > len(self._told_of(self._showing))
        return Lull(self._latest + 1 if is_untold else self._slack.rests_until, following)

    def stand_instead(self, scene: Scene) -> None:
        """Show something else in place of the pages: until it is over, an emergency comes, or `show_pages`."""
        self._still, self._ahead = None, {}
        self._instead = Instead(scene, self._latest + 1)

    def show_pages(self) -> None:
        """Show the pages again."""
        self._instead = None

    def after_page(self, job: Callable[[], object]) -> None:
        """Have `job` done once, between this page and the next; not where the next one is an emergency's."""
        self._after_page = job

    @property
    def pulse(self) -> Pulse | None:
        """What it says of itself to other threads: to them a frame more or less is the same."""
        showing = self._showing
        return None if showing is None else Pulse(self._latest, showing.began, showing.dwell)

    @property
    def instead(self) -> Instead | None:
        """What stands in place of the pages; for the thread that paints."""
        return self._instead

    @property
    def latest(self) -> int:
        """The frame that was given last."""
        return self._latest

    @property
    def seen(self) -> tuple[Data, datetime]:
        """By which data and at about what moment the frame before was shown; for the thread that paints."""
        return self._seen or (self._source.data(), self._clock())

    @property
    def painted(self) -> Picture:
        """The picture that was given last."""
        return self._picture

    @property
    def status(self) -> GlassStatus:
        """What stands on the glass; for the thread that paints."""
        instead = "" if self._instead is None else self._instead.scene.name
        if self._showing is None:
            return GlassStatus("", "", "", self._latest, self._sight, instead)
        cycle, sheet = self._showing.cycle, self._showing.sheet
        return GlassStatus(cycle.playlist, sheet.page, sheet.kind.value, self._latest, self._sight, instead)

    def _shown(self, showing: Showing, data: Data, now: datetime, frame: int) -> Picture:
        """The page, or what stands in its place. An emergency waits for nobody who sets the board up."""
        if self._instead is not None and (showing.sheet.emergency is not None or self._instead.is_over(frame)):
            self._instead = None
        self._is_hidden = self._instead is not None
        at = None if self._instead is None else self._instead.scene.at
        if at != self._at:
            self._at = at
            self._place(at)
        if self._instead is not None:
            return self._instead.picture(self._player.player.size, self._lamps, frame)
        return self._player.picture(showing, data, now, frame)

    def end(self) -> None:
        """Note the page that stood last."""
        if self._showing is not None:
            self._end_page(self._showing, self._latest)
            self._over.note()

    def _page_ended(self, following: Showing) -> None:
        if self._after_page is not None and following.sheet.emergency is None:
            job, self._after_page = self._after_page, None
            job()

    def _acknowledge(self, painted: Showing) -> None:
        """Tell of each row that left this page, once: with the frame in which it first said so, and was painted."""
        told = self._told_of(painted)
        new = painted.closed.keys() - told
        if new:
            self._acknowledged = painted.began, told | new
            for number in sorted(new):
                self._closed(ClosedRow(number, painted.closed[number][0]))

    def _told_of(self, page: Showing) -> frozenset[str]:
        """The rows of which was told that they left this page."""
        began, told = self._acknowledged
        return told if began == page.began else frozenset()

    def _end_page(self, shown: Showing, until: int) -> None:
        """Have it noted; not one that began at a time nobody believes: a record with false times proves nothing."""
        self._sight, hidden, self._hidden = self._read_back.of_page(shown.began), self._hidden, 0
        if self._is_dated:
            today = None if self._city_time is None else self._city_time.date()
            self._over.add(Ended(shown, until, hidden, self._sight, today))

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
        self._mistrust(not trusted)
