"""The tile of the letters: only to read, how many have been written."""

from kiosk.sight.sight import Sight
from kiosk.sight.tiles import Tile, TileFace, TilePlace
from kiosk.visit.states import Guest, Holder

NAME = "letters"


def _face(sight: Sight) -> TileFace:
    person = sight.open.identity
    written = len(sight.open.trail.letters) + (person.letters if isinstance(person, Holder) else 0)
    return TileFace(
        NAME,
        "envelope",
        sight.say("home.letters"),
        sight.say("home.letters.card" if isinstance(person, Guest) else "home.letters.more"),
        str(written),
        sight.say("home.letters.unit"),
        available=False,
        readable=True,
    )


TILE = Tile(NAME, TilePlace.SQUARE, _face)
