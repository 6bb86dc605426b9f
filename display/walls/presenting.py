"""Running text that an X server shows by itself for some frames ahead, each in its own refresh of the screen.

The text of so many frames lies side by side in one pixmap, and a frame is a part of it. So none of them is late because
this program is, and none has to wake it. What is told may turn out to be wrong: then it is taken back.
"""

import logging
import time
from collections.abc import Callable, Iterable, Sequence
from typing import Final, NamedTuple, Protocol

from display.ahead import DEPTH
from display.folding import Fold
from display.motion import Refresh, earliest
from display.picture import Picture, Placed, Running
from display.walls.long_text import long_text, side_by_side
from display.walls.sliding import Server
from display.walls.trial import Trial
from display.walls.x_present import Shown
from display.walls.xcb import Rectangle

log = logging.getLogger(__name__)

LOW: Final = 15
"""With so few left more are told: a quarter of a second in which this program may be busy or asleep."""
LATE: Final = 60
"""A frame of which nothing was heard so long after its refresh was not shown."""
KEPT: Final = 4
"""So many frames before the one that was asked for may still be to come: it is asked for somewhat early."""
SOON_NS: Final = 3_000_000
"""What is told arrives by then."""
AFRESH: Final = 2
"""Where nothing was told before, so many frames are put when they are due: until then it has arrived on any machine."""
TOO_LATE_NS: Final = 11_000_000
"""Half of the time between two refreshes, and a little."""
PATIENCE: Final = 60
PART_SECONDS: Final = 0.001
"""The parts of a frame are shown within a millisecond or two of each other, or in the refresh that follows."""


class Presents(Protocol):
    """What puts pixels in refreshes to come: `walls.x_present.XPresents`."""

    def present(self, pixmap: int, corner: tuple[int, int], part: Rectangle, refresh: int, frame: int) -> None: ...

    def skip(self, refresh: int) -> None: ...

    def ask(self, refresh: int) -> None: ...

    def heard(self) -> Sequence[Shown]: ...

    def sync(self) -> None: ...

    def arrive(self) -> None: ...

    def end(self) -> None: ...


class Frame(NamedTuple):
    """What a frame to come is other in than the one before: what runs, and what small is put in place of something.

    `picture` is all of it; None: what is under the text is not known yet.
    """

    running: Running
    put: Sequence[tuple[int, Rectangle]] = ()
    """By what numbers the server knows it, and where it stands on the window."""
    picture: Picture | None = None


class Told(NamedTuple):
    """In which refresh a frame is to be shown."""

    refresh: int
    frame: Frame


class Presenting:
    """Has `presents` show what runs on the window of `server`, which knows strips by the numbers of `pixmaps`."""

    def __init__(
        self,
        server: Server,
        presents: Presents,
        pixmaps: Callable[[Sequence[Placed]], Sequence[int] | None],
        clock: Callable[[], int] = time.monotonic_ns,
    ) -> None:
        self._server = server
        self._presents = presents
        self._pixmaps = pixmaps
        self._clock = clock
        self._trial = Trial(presents.ask, clock)
        self._beat = Refresh(0, 0)
        self._told: dict[int, Told] = {}
        """By their frames, from about the one that was asked for last on."""
        self._first = self._last = -1
        """Of those that it was told one after the other."""
        self._shown: tuple[int, Running] | None = None
        self._hasty: set[int] = set()
        """What was taken back so late that it may be shown all the same, until that is over."""
        self._left: dict[int, int] = {}
        """Of how many parts of a frame was not heard yet that they were shown."""
        self._partly: set[int] = set()
        """The frames of which some were, and some were not."""

    @property
    def is_trusted(self) -> bool:
        """Whether the server keeps to the refresh that it is told."""
        return self._trial.is_passed

    @property
    def is_whole(self) -> bool:
        """Whether no frame is shown in part alone, as far as was heard."""
        return not self._partly

    def holds(self, frame: int, running: Running) -> bool:
        """Whether the server shows just that in this frame by itself."""
        told = self._told.get(frame)
        if told is None:
            return False
        held = told.frame.running
        return held.runway == running.runway and held.strips == running.strips

    def picture(self, frame: int) -> Picture | None:
        """What the server shows by itself in this frame; None where it was not told of all of it."""
        told = self._told.get(frame)
        return None if told is None else told.frame.picture

    def hear(self, frame: int) -> None:
        """Hear what was shown by the time of this frame, and whether the server can be trusted."""
        self._hear()
        self._trial.try_again()
        is_long_ago = self._shown is None or self._shown[0] < frame - LATE
        if frame in self._told and self._first < frame - LATE and is_long_ago:
            self._distrust()

    def is_to_be_told(self, frame: int, sure: int) -> bool:
        """Whether there is something to tell of what follows this frame: of much nothing was told, or of those that are
        `sure` not all. Never where it cannot be trusted.
        """
        is_little = self.last(frame) - frame <= DEPTH // 2
        return self.is_trusted and (is_little or (sure > 0 and self.picture(frame + sure) is None))

    def tell(self, frame: int, following: Sequence[Frame], folds: Sequence[Fold]) -> None:
        """Have the server show the frames that follow this one, in their refreshes.

        What runs in those that it was told of stays as it is; what else is known of them by now is told.
        """
        self._forget([number for number in self._told if number < frame - KEPT])
        told = min((number for number in self._told if number > frame), default=None)
        by_now = following[told - frame - 1 :][:1] if told is not None else ()
        if told is not None and not (by_now and self.holds(told, by_now[0].running)):
            self.cancel(told)
        soonest = self._beat.number_at(self._clock() + SOON_NS) + 1
        first, refresh = frame + 1 + AFRESH, soonest + AFRESH
        if (last := self.last(frame)) > frame:
            first, refresh = last + 1, max(self._told[last].refresh + 1, soonest)
            self._complete(frame, following[: last - frame], soonest)
        following = one_text(following[first - frame - 1 :])
        if following and self._send(following, first, refresh, folds):
            self._first = self._first if last > frame else first
            for past, one in enumerate(following):
                self._told[first + past] = Told(refresh + past, one)
                self._left[first + past] = len(folds) + len(one.put)
            self._last = first + len(following) - 1
        self._server.send()

    @property
    def is_telling(self) -> bool:
        """Whether there is anything that it was told, and was not forgotten."""
        return bool(self._told)

    def shows(self, frame: int) -> bool:
        """Whether the server shows what runs in this frame by itself."""
        return frame in self._told

    def last(self, frame: int) -> int:
        """The last frame of which that is so, or this one if none after it is."""
        return self._last if self._last in self._told else frame

    def due(self, frame: int) -> int | None:
        """When the screen shows that frame (monotonic ns); None where the server was told neither of it nor of the one
        before, or where of the one before alone and the moment is over: it comes late, after what stands.
        """
        told = self._told.get(frame)
        if told is not None:
            return self._beat.moment_of(told.refresh)
        before = self._told.get(frame - 1)
        due = None if before is None else self._beat.moment_of(before.refresh + 1)
        return None if due is None or due < self._clock() else due

    def now(self, frame: int) -> tuple[int, Running] | None:
        """The frame that the server showed last by itself, and what runs in it; None where what stands is this frame,
        which it was not told of.
        """
        if self._told:
            self._await(lambda: not self._partly)
        is_older = self._shown is not None and self._shown[0] <= frame and frame not in self._told
        return None if is_older else self._shown

    def cancel(self, frame: int) -> None:
        """Take back what was told of this frame and those that follow: what stands then on the screen stays.

        What was to be shown in a moment can no more be taken back (a server of rounded refreshes has begun them half of
        one earlier): that is waited for.
        """
        since, told = self._beat.number_at(self._clock()), self._told
        taken = [number for number in told if number >= frame]
        later = {told[number].refresh for number in taken if told[number].refresh >= since}
        for refresh in later:
            self._presents.skip(refresh)
        if later:
            self._presents.arrive()
            until = self._beat.number_at(self._clock() + TOO_LATE_NS)
            self._hasty = {number for number in taken if since <= told[number].refresh <= until}
        self._forget(taken)
        self._first = self._last = -1
        if self._hasty:
            self._await(lambda: not self._hasty)
        if self._shown is not None and self._shown[0] >= frame:
            self._shown = None  # whoever takes it back puts something else

    def end(self) -> None:
        """Tell nothing more, and hear nothing; what was told goes with the window."""
        self._presents.end()

    def _send(self, following: Sequence[Frame], frame: int, refresh: int, folds: Sequence[Fold]) -> bool:
        """Have these shown from that frame and refresh on; whether the server has room for it."""
        running = [one.running for one in following]
        strips, span = side_by_side(running), running[-1].moved - running[0].moved
        pixmaps = self._pixmaps(strips)
        if pixmaps is None:
            return False
        top, height = running[0].runway
        columns = [(fold.source.x, fold.source.x + fold.source.width + span) for fold in folds]
        made = [long_text(self._server, strips, pixmaps, place, height) for place in columns]
        long = [pixmap for pixmap in made if pixmap is not None]
        has_room = len(long) == len(folds)
        if has_room:
            for fold, pixmap in zip(folds, long, strict=True):
                source = fold.source
                for past, one in enumerate(running):
                    moved = one.moved - running[0].moved
                    corner, part = (fold.left - moved, fold.top - source.y + top), (moved, 0, source.width, height)
                    self._presents.present(pixmap, corner, part, refresh + past, frame + past)
            for past, told in enumerate(following):
                self._tell_put(told, refresh + past, frame + past)
        for pixmap in long:
            self._server.forget(pixmap)
        return has_room

    def _complete(self, frame: int, following: Sequence[Frame], soonest: int) -> None:
        """Have put what was not known of these frames when the server was told of them."""
        for number, one in enumerate(following, frame + 1):
            told = self._told.get(number)
            if told is None or told.frame.picture is not None or one.picture is None or told.refresh < soonest:
                continue
            self._tell_put(one, told.refresh, number)
            self._left[number] = self._left.get(number, 0) + len(one.put)
            self._told[number] = Told(told.refresh, told.frame._replace(picture=one.picture))
        self._server.send()

    def _tell_put(self, one: Frame, refresh: int, number: int) -> None:
        for pixmap, (x, y, width, height) in one.put:
            self._presents.present(pixmap, (x, y), (0, 0, width, height), refresh, number)

    def _await(self, is_heard: Callable[[], bool]) -> None:
        """Hear until that is so, or nobody would have the patience."""
        for _ in range(PATIENCE):
            self._presents.sync()
            self._hear()
            if is_heard():
                return
            time.sleep(PART_SECONDS)

    def _forget(self, frames: Iterable[int]) -> None:
        for frame in frames:
            del self._told[frame]
            self._left.pop(frame, None)
            self._partly.discard(frame)

    def _hear(self) -> None:
        beats = list[Refresh]()
        for shown in self._presents.heard():
            if shown.frame is None:
                self._trial.hear(Refresh(shown.refresh, shown.moment))
                self._beat = Refresh(shown.refresh, shown.moment)
                continue
            self._hasty.discard(shown.frame)
            if shown.is_put and (told := self._told.get(shown.frame)) is not None:
                self._see(shown.frame, told)
                beats.append(Refresh(shown.refresh, shown.moment))
                if shown.refresh < told.refresh:
                    self._distrust()
        if beats:
            self._beat = earliest(beats)

    def _distrust(self) -> None:
        log.info("the screen does not wait for its refreshes: each frame of running text is put when it is due")
        self._trial.fail()
        self.cancel(0)

    def _see(self, frame: int, told: Told) -> None:
        """A part of this frame was shown: it stands when all have."""
        left = self._left[frame] = self._left.get(frame, 1) - 1
        if left > 0:
            self._partly.add(frame)
            return
        self._partly.discard(frame)
        if self._shown is None or self._shown[0] < frame:
            self._shown = frame, told.frame.running


def one_text(following: Sequence[Frame]) -> Sequence[Frame]:
    """Of frames one after the other, the beginning in which one text runs on one runway."""
    for place in range(1, len(following)):
        before, after = following[place - 1].running, following[place].running
        if before.runway != after.runway or after.moved < before.moved:
            return following[:place]
    return following
