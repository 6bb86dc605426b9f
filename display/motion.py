"""Movement in whole frames and whole pixels at 60 Hz; never seconds since start, which drift and beat (look §7)."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final, NamedTuple

RATE: Final = 60
"""Frames a second."""
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
        return self.start + (self.frame + self.lost) * 1_000_000_000 // RATE


def next_beat(beat: Beat, shown: int) -> Beat:
    """The beat after `beat`, whose frame was shown at the monotonic moment `shown` (ns).

    Late is a late step, never a jump: no frame is left out. Shown more than half a frame late it has the deadline that
    is nearest, and the next frame the one after that: two steps in one refresh of the screen would be a jump as well.
    """
    late = max(0, shown - beat.due)
    return Beat(beat.start, beat.frame + 1, beat.lost + (late * RATE + 500_000_000) // 1_000_000_000)
