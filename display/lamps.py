"""What lamps a board has, and exact colours of them. What roles of colour look like is `strips.palette`'s."""

from enum import StrEnum
from typing import Final

Colour = tuple[int, int, int]

BLACK: Final[Colour] = (0, 0, 0)
AMBER: Final[Colour] = (255, 170, 0)


class Lamps(StrEnum):
    """What lamps a board has."""

    FULL = "full"
    DUAL = "dual"
    ONE_BIT = "onebit"
