"""Movement in whole frames and whole pixels at 60 Hz; never seconds since start, which drift and beat (look §7)."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, NamedTuple

RATE: Final = 60
"""Frames a second."""
SECOND_NS: Final = 1_000_000_000
ROW_FRAMES: Final = 4
"""A page turns row by row from the top, one row each so many frames."""
FILLED_FRAMES: Final = 3 * RATE
"""How long 已招满 stands in a row before the row goes black."""

TICKER_CHARACTERS: Final = 5
"""The most characters of running text that pass a reader in a second: above 6 nobody follows them (look §7)."""


class Pace(StrEnum):
    """How fast a hall's boards go: 标准, or 标准(慢) for halls whose readers need longer."""

    STANDARD = "standard"
    SLOW = "slow"


@dataclass(frozen=True, slots=True)
class Step:
    """Even motion: so many whole pixels each so many frames."""

    pixels: int
    frames: int = 1

    def moved(self, since: int) -> int:
        """How many pixels it has moved, `since` frames after it began."""
        return max(0, since) // self.frames * self.pixels

    def characters_a_second(self, glyph_height: int) -> float:
        """How many characters as wide as they are high pass in a second."""
        return self.pixels * RATE / (self.frames * glyph_height)


def ticker_speed(glyph_height: int, pace: Pace = Pace.STANDARD) -> Step:
    """How fast text of that height (pixels, above 0) runs: never over `TICKER_CHARACTERS` a second; slow, half of it.

    A step above one pixel is even, so that half of it is a whole one.
    """
    most = glyph_height * TICKER_CHARACTERS // RATE
    if most >= 2:
        step = most // 2 * 2
        return Step(step) if pace is Pace.STANDARD else Step(step // 2)
    wait = -(-RATE // (glyph_height * TICKER_CHARACTERS))
    return Step(1, wait if pace is Pace.STANDARD else 2 * wait)


def frames(seconds: float) -> int:
    """The number of whole frames nearest to `seconds`."""
    return round(seconds * RATE)


def rows_turned(since: int, count: int) -> int:
    """How many of `count` rows show the new page, `since` frames after it began: the first at once."""
    return min(count, max(0, since) // ROW_FRAMES + 1)


def filled_pixels(since: int, dwell: int, width: int) -> int:
    """How many whole pixels of a page mark of `width` are filled `since` frames into a page of `dwell` frames."""
    return min(width, max(0, since) * width // dwell)


def turns_on(since: int, count: int) -> int | None:
    """How long after a page began the next of its `count` rows turns, `since` frames after that; None: all have."""
    return None if rows_turned(since, count) == count else (max(0, since) // ROW_FRAMES + 1) * ROW_FRAMES


class Beat(NamedTuple):
    """Which frame is due, and when: deadlines are whole frames after `start`, so that lateness never adds up.

    `start` is the monotonic moment (ns) of frame 0, `lost` how many deadlines passed without a frame.
    """

    start: int
    frame: int = 0
    lost: int = 0

    @property
    def due(self) -> int:
        """The monotonic moment (ns) when this frame is due."""
        return self.start + (self.frame + self.lost) * SECOND_NS // RATE

    def in_step(self, due: int) -> "Beat":
        """The same with its frame due at that moment, by a screen's own beat, and all others with it."""
        return self._replace(start=self.start + due - self.due)

    def gone_on(self, now: int, put: int) -> "Beat":
        """That of the latest frame that is due at `now`, as far as the screen has gone on by itself: up to `put`."""
        latest = min(put, (now - self.start) * RATE // SECOND_NS - self.lost)
        return self if latest <= self.frame else self._replace(frame=latest)

    def sooner(self, now: int, shown: int) -> "Beat":
        """That of the first frame that is due after `now`, where a later one was to be next; `shown` was the last."""
        first = max((now - self.start) * RATE // SECOND_NS + 1 - self.lost, shown + 1)
        return self if self.frame <= first else self._replace(frame=first)


def next_beat(beat: Beat, shown: int, then: int) -> Beat:
    """The beat of the frame `then` after that of `beat`, which was shown at the monotonic moment `shown` (ns).

    Late is a late step, never a jump: no frame is left out. Shown more than half a frame late it has the deadline that
    is nearest, and the next frame the one after that: two steps in one refresh of the screen would be a jump as well.
    """
    late = max(0, shown - beat.due)
    return Beat(beat.start, then, beat.lost + (late * RATE + SECOND_NS // 2) // SECOND_NS)


class Refresh(NamedTuple):
    """A screen's own beat, about `RATE` a second: its refresh of that number was at the monotonic `moment` (ns)."""

    number: int
    moment: int

    def number_at(self, moment: int) -> int:
        """That of the latest by then."""
        return self.number + (moment - self.moment) * RATE // SECOND_NS

    def moment_of(self, number: int) -> int:
        """When that one is."""
        return self.moment + (number - self.number) * SECOND_NS // RATE

    @property
    def phase(self) -> int:
        """How late it is against others of one screen, in a unit that counts for nothing."""
        return self.moment * RATE - self.number * SECOND_NS

    def keeps_step(self, later: "Refresh") -> bool:
        """Whether from this one to a `later` one it refreshed at `RATE`, within a hundredth and a timer's two ms."""
        apart = abs(later.moment - self.moment_of(later.number))
        return apart <= (later.moment - self.moment) // 100 + 2_000_000


def earliest(heard: Sequence[Refresh]) -> Refresh:
    """That by which a screen's beat is known best: what was heard of a refresh may be late, and never early."""
    return min(heard, key=lambda one: one.phase)
