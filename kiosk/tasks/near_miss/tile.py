"""The tile of the near misses: how many there are, or why none can be told yet."""

from kiosk.sight import phrases
from kiosk.sight.sight import Sight
from kiosk.sight.tiles import Tile, TileFace, TilePlace
from kiosk.slices.outcome import Scene
from kiosk.tasks.near_miss.to import ToNearMisses
from kiosk.visit.task import Destination

NAME = "near_misses"


def _face(sight: Sight) -> TileFace:
    groups = sight.open.identity.groups
    count = groups.one_step.count if groups is not None else 0
    why = "more" if count else "later" if groups is None else "none"
    return TileFace(
        NAME,
        "stair",
        sight.say("home.near_misses"),
        sight.say(f"home.near_misses.{why}"),
        "–" if groups is None else phrases.number(count),
        sight.say("home.near_misses.unit"),
        available=count > 0,
    )


def _leads(scene: Scene) -> Destination | None:
    groups = scene.identity.groups
    return ToNearMisses() if groups is not None and groups.one_step.listed else None


TILE = Tile(NAME, TilePlace.SQUARE, _face, _leads)
