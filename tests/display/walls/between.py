"""What a wall in tests does between two frames, where it does anything."""

from collections.abc import Callable

from display.ahead import Lull
from display.walls.wall import Between


def doing(action: Callable[[], object]) -> Between:
    """This, after each frame; nothing is wanted soon."""

    def between() -> Lull:
        action()
        return Lull()

    return between
