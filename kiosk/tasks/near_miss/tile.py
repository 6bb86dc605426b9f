"""The tile of the near misses: how many there are, or why none can be told yet."""

from kiosk.sight.sight import Sight
from kiosk.sight.tiles import Tile, TileFace, TilePlace
from kiosk.slices.outcome import Scene
from kiosk.tasks.near_miss.to import ToNearMisses
from kiosk.visit.task import Destination

NAME = "near_misses"


def _face(sight: Sight) -> TileFace:
    matches = sight.open.identity.matches
    count = len(matches.near_misses) if matches is not None else 0
    why = "more" if count else "later" if matches is None else "none"
    return TileFace(
        NAME,
        "stair",
        sight.say("home.near_misses"),
        sight.say(f"home.near_misses.{why}"),
        "–" if matches is None else str(count),
        sight.say("home.near_misses.unit"),
        available=count > 0,
    )


def _leads(scene: Scene) -> Destination | None:
    matches = scene.identity.matches
    return ToNearMisses() if matches is not None and matches.near_misses else None


TILE = Tile(NAME, TilePlace.SQUARE, _face, _leads)
