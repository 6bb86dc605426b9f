"""What follows from a far row: the board's type, how far that is read, which of the present pages are too small. Pure.

The board is played forward as it would be, through a cycle at most: what is found is what the wall would show.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import islice
from typing import Final

from display import fitted, foresight
from display.interrupted import InterruptedPlayer
from display.legibility import COMFORT, FURTHEST, Sight, reach_m
from display.motion import RATE, frames
from display.settings import Settings
from display.showing import Data
from display.unclear import Why, unclear

CYCLE: Final = frames(600.0)
MOST_PAGES: Final = 60
VACANCIES: Final = 200
"""So many fill the pages of a cycle well enough to see their type."""


@dataclass(frozen=True, slots=True)
class TooSmall:
    """A page of which something is not read from the far row, or with a strain: the smallest type that is at fault."""

    page: str
    title: str
    size: int
    is_lost: bool


@dataclass(frozen=True, slots=True)
class FarRowReading:
    """How the board would be read: `small` and `main` are the heights of its type.

    `pages` are those of which something is too small.
    """

    sight: Sight
    small: int
    main: int
    pages: tuple[TooSmall, ...] = ()

    @property
    def is_legible(self) -> bool:
        """Whether a board may be shown so at all: its type can be told apart from the far row."""
        return self.small >= self.sight.least

    @property
    def comfort_m(self) -> float:
        """How far the small type is read with comfort."""
        return reach_m(self.small, self.sight.pitch_mm, COMFORT)

    @property
    def furthest_m(self) -> float:
        """How far it can be told apart at all."""
        return reach_m(self.small, self.sight.pitch_mm, FURTHEST)


def reading(
    settings: Settings, player_for: Callable[[Settings], InterruptedPlayer], data: Data, now: datetime
) -> FarRowReading:
    """How the board of these settings would be read, with what it has to play now."""
    sight = Sight(settings.pitch_mm, settings.far_row_m)
    grid = fitted.grid_for(settings.width, settings.height, sight.wanted)
    assert grid is not None, "a board that runs has a grid"
    found = FarRowReading(sight, grid.sizes.small, grid.sizes.main)
    if not found.is_legible:
        return found
    return replace(found, pages=tuple(_too_small(player_for(settings), _plain(data), now, sight)))


def _plain(data: Data) -> Data:
    """Without what breaks into pages, and with no more vacancies than pages need."""
    given = None if data.programme is None else replace(data.programme, interrupts=())
    return replace(data, programme=given, vacancies=dict(islice(data.vacancies.items(), VACANCIES)))


def _too_small(player: InterruptedPlayer, data: Data, now: datetime, sight: Sight) -> Iterator[TooSmall]:
    """Of each page its worst."""
    found: dict[str, TooSmall] = {}
    for seen in islice(foresight.played(player, data, now, CYCLE), MOST_PAGES):
        if seen.frame >= CYCLE:
            break
        picture = player.picture(seen.showing, seen.data, seen.now, seen.frame + RATE)
        sizes = [one.size for one in unclear(picture, sight) if one.why is not Why.CROWDED]
        sheet = seen.showing.sheet
        if sizes and (sheet.page not in found or min(sizes) < found[sheet.page].size):
            found[sheet.page] = TooSmall(sheet.page, sheet.title, min(sizes), min(sizes) < sight.least)
    yield from found.values()
