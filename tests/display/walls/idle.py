"""A wall in tests has nothing to do between frames, or something to be told."""

from collections.abc import Callable, Sequence

from display.picture import Strip
from display.walls.wall import Between


def idle() -> Sequence[Strip]:
    """No work."""
    return ()


def doing(action: Callable[[], object]) -> Between:
    """This, after each frame; nothing is wanted soon."""

    def between() -> Sequence[Strip]:
        action()
        return ()

    return between
