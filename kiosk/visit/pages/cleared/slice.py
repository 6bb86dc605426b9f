"""The page after a visit, as a slice."""

from kiosk.sight import dock
from kiosk.slices.slice import Plays, Slice
from kiosk.visit import speech
from kiosk.visit.pages.cleared.props import ClearedProps, derive
from kiosk.visit.pages.cleared.steps import step
from kiosk.visit.states import Cleared

SPEAK = "speak.cleared"


def _says(outer: Cleared) -> str:
    return speech.TAKE_CARD if outer.card_inside else SPEAK


CLEARED = Slice(
    "cleared",
    plays=(Plays(Cleared, shows=ClearedProps, derive=derive, says=_says, step=step, dock=dock.nothing),),
    spoken=(SPEAK, speech.TAKE_CARD),
)
