"""The one action in kapok at home: how many vacancies fit, or, before that is known, the way to say what one wants."""

from kiosk.sight import phrases
from kiosk.sight.sight import Sight
from kiosk.sight.tiles import Tile, TileFace, TilePlace
from kiosk.slices.outcome import Scene
from kiosk.tasks.matches.to import ToMatches
from kiosk.tasks.wishes.to import ToWishes
from kiosk.visit.task import Destination

NAME = "matches"


def _face(sight: Sight) -> TileFace:
    matches = sight.open.identity.matches
    if matches is None:
        return TileFace(NAME, "briefcase", sight.say("home.find"), sight.say("home.find.more"))
    found = phrases.number(matches.total)
    word, more = sight.say("home.matches"), sight.say("home.matches.more")
    return TileFace(NAME, "briefcase", word, more, found, sight.say("home.matches.unit"))


def _leads(scene: Scene) -> Destination:
    return ToMatches() if scene.identity.matches is not None else ToWishes()


TILE = Tile(NAME, TilePlace.MAIN, _face, _leads)
