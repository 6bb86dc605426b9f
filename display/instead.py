"""What stands on the board in place of its pages for whoever is at its machine: nothing, a test pattern, a picture.

Where that is tried elsewhere on the screen, the board stands there as long as it does. Pure.
"""

from dataclasses import dataclass
from typing import Final

from display import patterns
from display.canvas import Placement
from display.lamps import Lamps
from display.motion import frames
from display.patterns import MODULE, Pattern, Size
from display.picture import Picture

BLANK: Final = "blank"
PICTURE: Final = "picture"
PATTERN_FRAMES: Final = frames(15 * 60.0)
"""So long a pattern stands: whoever sets a board up may be called away."""


@dataclass(frozen=True, slots=True)
class Scene:
    """What is to stand there: a pattern, a picture, None: the board is dark, until somebody ends it.

    All else stands for `lasts` frames. `module` is how large a pattern takes the board's modules to be; `at` is where a
    board is tried, None: where it stands.
    """

    shows: Pattern | Picture | None
    lasts: int = PATTERN_FRAMES
    module: Size = MODULE
    at: Placement | None = None

    @property
    def name(self) -> str:
        """As it is typed."""
        if self.shows is None:
            return BLANK
        return PICTURE if isinstance(self.shows, Picture) else self.shows.value


@dataclass(frozen=True, slots=True)
class Instead:
    """A scene, from the frame `began` on."""

    scene: Scene
    began: int

    def left(self, frame: int) -> int | None:
        """For how many frames it still stands in that frame; None: until somebody ends it."""
        return None if self.scene.shows is None else max(0, self.began + self.scene.lasts - frame)

    def is_over(self, frame: int) -> bool:
        """Whether its time is over in that frame."""
        return self.left(frame) == 0

    def picture(self, size: tuple[int, int], lamps: Lamps, frame: int) -> Picture:
        """What stands in that frame on a board of that size, or of the one that is tried."""
        size = size if self.scene.at is None else self.scene.at.size
        shows = self.scene.shows
        if shows is None:
            return Picture(*size, ())
        if isinstance(shows, Picture):
            return shows
        return patterns.picture(shows, size, frame - self.began, lamps, self.scene.module)
