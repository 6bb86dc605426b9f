"""Whether what was painted is what stands on the screen: read back once a page, a band a frame. Pure.

How pixels come back is an eye's (`display.walls`); where none can see, that is said too, and nothing is made up.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Protocol

from display.motion import frames

MOST_PIXELS: Final = 60_000
"""Pixels of a band: read and compared in a millisecond or two, so no frame is late for it (0032, 0056)."""
UNWAITED_PIXELS: Final = 8 * MOST_PIXELS
"""The same where frames come by themselves meanwhile: less is lost by the way."""
WAIT_FRAMES: Final = frames(1.5)
"""So long it is waited for a frame in which there is something else to do."""


class OnScreen(StrEnum):
    """What was found on the screen."""

    SEEN = "seen"
    """What was painted, pixel for pixel."""
    BLACK = "black"
    """Nothing but black, though something was painted."""
    FROZEN = "frozen"
    """What an earlier page looked like."""
    COVERED = "covered"
    """Something else, in part at least: another window lies over it."""
    UNREAD = "unread"
    """Nobody could look, or the page was over before its middle."""


@dataclass(frozen=True, slots=True)
class Look:
    """A band as it stands on the screen: is it what was painted, is it all black; equal pixels have equal marks."""

    is_equal: bool
    is_black: bool
    seen: int


class Eye(Protocol):
    """Looks at the board's place on the screen, band by band from the top."""

    @property
    def bands(self) -> int:
        """How many bands there are: 0 where nothing can be read back."""
        ...

    def look(self, band: int) -> Look | None:
        """How a band stands there now; None where it cannot be read."""
        ...


class Blind:
    """An eye that cannot see: a wall without a screen, or a screen that shows nobody what is on it."""

    bands: Final = 0

    def look(self, band: int) -> Look | None:
        return None


class ReadBack:
    """Reads each page back once through `eye`, and tells what it found."""

    def __init__(self, eye: Eye, tell: Callable[[OnScreen], object] = lambda sight: None) -> None:
        self._eye = eye
        self._tell = tell
        self._page = -1
        self._looks: list[Look | None] = []
        self._is_read = False
        self._own: tuple[int, ...] = ()
        """The marks of the page that was seen last as it was painted."""

    def look(self, began: int, dwell: int, frame: int) -> None:
        """Look at the next band, if it is time; after the frame of a page that began at one and stands for so many."""
        if self._page != began:
            self._page, self._looks, self._is_read = began, [], False
        if frame < began + dwell // 2 or self._is_read:
            return
        bands = self._eye.bands
        if len(self._looks) < bands:
            self._looks.append(self._eye.look(len(self._looks)))
        self._is_read = len(self._looks) >= bands
        if self._is_read and len(self._looks) == bands > 0:  # not where they became fewer meanwhile
            self._tell(self._found())

    def due(self, began: int, dwell: int) -> int:
        """The frame after which that page is looked at, if it was not before: it is from its middle on, after whatever
        frame there is something to do; and once it was read not before its end.
        """
        if self._page == began and self._is_read:
            return began + dwell
        is_begun = self._page == began and bool(self._looks)
        return began + dwell // 2 + (0 if is_begun else min(WAIT_FRAMES, dwell // 4))

    def of_page(self, began: int) -> OnScreen:
        """What was found of the page that began in that frame, which is over."""
        whole = self._page == began and 0 < len(self._looks) == self._eye.bands
        found = self._found() if whole else OnScreen.UNREAD
        if found is OnScreen.SEEN:
            self._own = tuple(look.seen for look in self._looks if look is not None)
        return found

    def _found(self) -> OnScreen:
        looks = [look for look in self._looks if look is not None]
        if len(looks) < len(self._looks):
            return OnScreen.UNREAD
        if all(look.is_equal for look in looks):
            return OnScreen.SEEN
        if all(look.is_black for look in looks):
            return OnScreen.BLACK
        return OnScreen.FROZEN if self._is_earlier(looks) else OnScreen.COVERED

    def _is_earlier(self, looks: Sequence[Look]) -> bool:
        return bool(self._own) and tuple(look.seen for look in looks) == self._own
