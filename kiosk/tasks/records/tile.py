"""The tile of the records. Its figure is months, never money."""

from kiosk.sight import phrases
from kiosk.sight.sight import Sight
from kiosk.sight.tiles import Tile, TileFace, TilePlace
from kiosk.slices.outcome import Scene
from kiosk.tasks.pin.to import ToPin
from kiosk.tasks.records.to import ToElsewhere, ToRecords
from kiosk.visit.failures import Failure
from kiosk.visit.states import Guest, Holder
from kiosk.visit.task import Destination
from labourhall.contract.refusals import NoAnswer

NAME = "records"


def _face(sight: Sight) -> TileFace:
    person, word = sight.open.identity, sight.say("home.records")
    if isinstance(person, Guest):
        return TileFace(NAME, "umbrella", word, sight.say("home.records.card"))
    months, why = "–", "pin"
    if sight.visit.surroundings.line_cut_at:
        why = "cut"
    elif isinstance(person, Holder) and person.pension_months is not None:
        months, why = phrases.number(person.pension_months), "more"
    return TileFace(NAME, "umbrella", word, sight.say(f"home.records.{why}"), months, sight.say("unit.months"))


def _leads(scene: Scene) -> Destination:
    """No PIN is asked for where nothing could follow: without a card, or while the line is known to be cut."""
    if isinstance(scene.identity, Guest):
        return ToElsewhere(Failure.CARD_NEEDED.code)
    return ToPin(then=ToRecords()) if scene.line_up else ToElsewhere(NoAnswer.code)


TILE = Tile(NAME, TilePlace.SQUARE, _face, _leads)
