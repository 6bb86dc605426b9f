"""The home page: a greeting, today's figures, and tiles whose figures are this person's own."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.sight import phrases
from kiosk.sight.counts import Count, counts
from kiosk.sight.sight import Sight
from kiosk.sight.tiles import Tile, TileFace, TilePlace
from kiosk.tasks.home.states import AtHome
from kiosk.visit.actions import Action
from kiosk.visit.states import Guest


@dataclass(frozen=True, slots=True)
class HomeProps:
    """`main` is the one action in kapok, `tiles` the squares below it, `wide` the one at the foot."""

    name: str = ""
    greeting: str = ""
    lines: tuple[str, ...] = ()
    today: str = ""
    counts: tuple[Count, ...] = ()
    main: tuple[TileFace, ...] = ()
    tiles: tuple[TileFace, ...] = ()
    wide: tuple[TileFace, ...] = ()


def derive(sight: Sight, task: AtHome, tiles: Sequence[Tile]) -> HomeProps:
    """What stands on the home page: each task's tile at its place, in the order of the table."""
    person = sight.open.identity
    faces = [(tile.place, tile.shows(sight)) for tile in tiles]
    return HomeProps(
        name="" if isinstance(person, Guest) else person.name_masked,
        greeting=phrases.greeting(sight.now, sight),
        lines=(_news(sight), sight.say("home.calm")),
        today=sight.say("home.today"),
        counts=counts(sight),
        main=tuple(face for place, face in faces if place is TilePlace.MAIN),
        tiles=tuple(face for place, face in faces if place is TilePlace.SQUARE),
        wide=(_help(sight),),
    )


def _news(sight: Sight) -> str:
    new = sight.visit.surroundings.figures.new_today
    if not new:
        return sight.say("home.no_news")
    return sight.say("home.news.morning" if sight.now.hour < 12 else "home.news", phrases.number(new))


def _help(sight: Sight) -> TileFace:
    more = sight.say("home.help.phone", sight.hall.phone) if sight.hall.phone else sight.say("help.title")
    return TileFace(Action.CALL_HELP, "people", sight.say("home.help"), more)
