"""Whether the board lives: that frames are shown, its page moves on, and it answers. Pure."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final, NamedTuple

from display.motion import frames

LATE_FRAMES: Final = frames(10.0)
"""So much longer than it is to a page may stand: a machine that does much else besides is late, not stuck."""
STUCK_BEATS: Final = 6
"""So many beats in a row without life, and the program ends to be started anew: half a minute.

Beats are counted, not seconds: a machine that slept did not hang.
"""


class Pulse(NamedTuple):
    """What the thread that paints says of itself: the frame shown last, the page's first one and how many it stands."""

    frame: int
    began: int
    dwell: int


class Life(StrEnum):
    """What a beat found."""

    ALIVE = "alive"
    NO_FRAMES = "no-frames"
    SAME_PAGE = "same-page"
    NO_ANSWER = "no-answer"
    NO_SCREEN = "no-screen"
    """Its screen is not there: nobody sees a frame, so none is asked for. A new start would find none either."""


WELL: Final = (Life.ALIVE, Life.NO_SCREEN)
"""In these a program does what it can."""


@dataclass(frozen=True, slots=True)
class Beat:
    """One look at the board; `pulse` None: nothing was shown yet. `still` counts the looks in a row without life."""

    pulse: Pulse | None = None
    life: Life = Life.NO_FRAMES
    still: int = 0

    @property
    def is_stuck(self) -> bool:
        """Whether only a new start helps."""
        return self.still >= STUCK_BEATS


def next_beat(before: Beat, pulse: Pulse | None, is_answered: bool, has_screen: bool = True) -> Beat:
    """The look after `before`, at which that pulse was found, and a question was answered or not."""
    life = _life(before.pulse, pulse, is_answered) if has_screen or not is_answered else Life.NO_SCREEN
    return Beat(pulse, life, 0 if life in WELL else before.still + 1)


def _life(before: Pulse | None, pulse: Pulse | None, is_answered: bool) -> Life:
    if pulse is None or (before is not None and pulse.frame <= before.frame):
        return Life.NO_FRAMES
    if pulse.frame - pulse.began > pulse.dwell + LATE_FRAMES:
        return Life.SAME_PAGE
    return Life.ALIVE if is_answered else Life.NO_ANSWER
