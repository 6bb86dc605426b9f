"""The tile of the wishes: what was wished so far."""

from typing import Final

from kiosk.sight.sight import Sight
from kiosk.sight.tiles import Tile, TileFace, TilePlace
from kiosk.tasks.wishes.to import ToWishes

NAME = "wishes"

LONGEST_TRADES: Final = 9
"""Letters of the trades that the tile names; those after are only counted."""


def _face(sight: Sight) -> TileFace:
    chosen = sight.open.identity.seeker.wishes.occupations
    more = _trades(sight, chosen) if chosen else sight.say("home.wishes.none")
    return TileFace(NAME, "wishes", sight.say("home.wishes"), more, str(len(chosen)), sight.say("home.wishes.unit"))


def _trades(sight: Sight, chosen: tuple[str, ...]) -> str:
    names = sight.trade_names()
    known = [names[code] for code in chosen if code in names]
    while len("".join(known)) > LONGEST_TRADES:
        known.pop()
    return " · ".join(known) if known else sight.say("home.wishes.more")


TILE = Tile(NAME, TilePlace.SQUARE, _face, lambda scene: ToWishes())
