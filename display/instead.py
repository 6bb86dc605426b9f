"""What stands on the board in place of its pages for whoever is at its machine: nothing, or a test pattern. Pure."""

from dataclasses import dataclass
from typing import Final

from display import patterns
from display.lamps import Lamps
from display.motion import frames
from display.patterns import Pattern
from display.picture import Picture

BLANK: Final = "blank"
PATTERN_FRAMES: Final = frames(15 * 60.0)
"""So long a pattern stands: whoever sets a board up may be called away."""


@dataclass(frozen=True, slots=True)
class Instead:
    """From the frame `began` on: `pattern`; None: the board is dark, until somebody ends it."""

    pattern: Pattern | None
    began: int

    @property
    def name(self) -> str:
        """As it is typed."""
        return BLANK if self.pattern is None else self.pattern.value

    def is_over(self, frame: int) -> bool:
        """Whether its time is over in that frame."""
        return self.pattern is not None and frame - self.began >= PATTERN_FRAMES

    def picture(self, size: tuple[int, int], lamps: Lamps, frame: int) -> Picture:
        """What stands in that frame."""
        if self.pattern is None:
            return Picture(*size, ())
        return patterns.picture(self.pattern, size, frame - self.began, lamps)
