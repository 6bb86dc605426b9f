"""A slice's tile at home: what it shows of this person, where it stands, and where it leads."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from kiosk.sight.sight import Sight
from kiosk.visit.task import Destination


class TilePlace(StrEnum):
    """`MAIN` is the one action in kapok, `SQUARE` those below it in the table's order."""

    MAIN = "main"
    SQUARE = "square"


@dataclass(frozen=True, slots=True)
class TileFace:
    """One tile as it stands there. One that is neither `readable` (only to read) nor `available` says in `more` why."""

    action: str
    icon: str
    word: str
    more: str
    figure: str = ""
    unit: str = ""
    available: bool = True
    readable: bool = False
    argument: str = ""


@dataclass(frozen=True, slots=True)
class Tile:
    """`action` is what a touch on it says; `leads` is given the visit's `Scene`, None is for nowhere now."""

    action: str
    place: TilePlace
    shows: Callable[[Sight], TileFace]
    leads: Callable[[Any], Destination | None] = lambda scene: None
