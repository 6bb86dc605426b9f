"""The one action in kapok at home: how many vacancies fit or may be asked about; before that, how to find any."""

from kiosk.sight import phrases
from kiosk.sight.sight import Sight
from kiosk.sight.tiles import Tile, TileFace, TilePlace
from kiosk.slices.outcome import Scene
from kiosk.tasks.matches.to import ToMatches
from kiosk.tasks.wishes.to import ToWishes
from kiosk.visit.task import Destination
from labourhall.market.groups import Groups
from labourhall.market.order import Order

NAME = "matches"


def _face(sight: Sight) -> TileFace:
    groups = sight.open.identity.groups
    if groups is None:
        return TileFace(NAME, "briefcase", sight.say("home.find"), sight.say("home.find.more"))
    found = phrases.number(groups.fits.count + groups.ask.count)
    return TileFace(
        NAME, "briefcase", sight.say("home.matches"), _more(sight, groups), found, sight.say("home.matches.unit")
    )


def _more(sight: Sight, groups: Groups) -> str:
    if groups.ask.count and not groups.fits.count:
        return sight.say("home.matches.ask_all")
    if groups.ask.count:
        return sight.say("home.matches.ask", phrases.number(groups.ask.count))
    if not groups.fits.count:
        return sight.say("home.matches.none")
    return sight.say("overview.newest" if sight.open.identity.order is Order.NEWEST else "home.matches.more")


def _leads(scene: Scene) -> Destination:
    return ToMatches() if scene.identity.groups is not None else ToWishes()


TILE = Tile(NAME, TilePlace.MAIN, _face, _leads)
