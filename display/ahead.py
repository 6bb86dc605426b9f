"""What a wall is told of the frames to come, so that it need not ask for each. Pure."""

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from display.picture import Picture, Running, Strip

DEPTH: Final = 108
"""So many frames are told ahead at most, of a board in pieces as many among them: a system lets one wait for 128
refreshes.
"""


class Ahead(NamedTuple):
    """What follows a frame if nothing is heard: pictures, so many of them `sure`, and then what is taken to run on.

    The first that is not sure is to be asked for in its time: it is known, and so may be told, but may be wrong.
    """

    pictures: Sequence[Picture] = ()
    sure: int = 0
    runs_on: Iterable[Running] = ()
    """Under it there is what nobody knows yet. Made as they are asked for."""


class Lull(NamedTuple):
    """From which frame on there is something to do between two: one that is over, at once, where there is time; and
    what will be wanted soon, to be drawn ahead.
    """

    until: int = 0
    following: Sequence[Strip] = ()


def nobody_knows(count: int) -> Ahead:
    """For pictures of which nothing is known before they are asked for."""
    return Ahead()
