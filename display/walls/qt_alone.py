"""A window whose screen puts nothing by itself, or of which nobody knows yet. `server_part` is for one that does."""

from collections.abc import Callable, Iterable, Sequence
from itertools import takewhile
from typing import Final

from display.ahead import DEPTH, Ahead
from display.folding import Fold
from display.picture import Picture, Strip
from display.walls.wall import Foreseen, Then


class QtAlone:
    """Where no server puts anything by itself; `draw` prepares a strip."""

    puts_ahead: Final = False
    is_whole: Final = True

    def __init__(self, draw: Callable[[Iterable[Strip]], bool]) -> None:
        self.prepare = draw

    def put(self, frame: int, before: Picture, picture: Picture, folds: Sequence[Fold]) -> None:
        """It puts nothing."""

    def before(self, frame: int, picture: Picture, asked: int, given: Picture) -> Picture:
        """That one: nothing was put since."""
        return given

    def then(self, frame: int, picture: Picture, ahead: Foreseen, folds: Sequence[Fold]) -> Then:
        """The first frame in which anything changes."""
        return Then(standing_until(frame, picture, ahead(DEPTH)))

    def now(self, frame: int, picture: Picture) -> Picture:
        """That one: nothing was put meanwhile."""
        return picture

    def wait(self, frame: int) -> None:
        """It is due."""

    def cancel(self) -> None:
        """There is nothing to take back."""

    def end(self) -> None:
        """There is nothing to forget."""


def standing_until(frame: int, picture: Picture, ahead: Ahead) -> int:
    """The first frame after this one in which anything of the picture changes, or may."""
    return frame + 1 + len(list(takewhile(lambda one: one is picture, ahead.pictures[: ahead.sure])))
