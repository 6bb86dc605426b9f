"""The page while a card is read, as a slice. What the card says is the outer machine's business."""

from kiosk.forms.waiting import WaitingProps
from kiosk.sight import dock
from kiosk.slices.slice import Plays, Slice
from kiosk.visit.pages.waiting.props import derive
from kiosk.visit.states import Reading

SPEAK = "speak.reading"

WAITING = Slice(
    "waiting",
    plays=(Plays(Reading, shows=WaitingProps, derive=derive, says=lambda outer: SPEAK, dock=dock.arriving),),
    spoken=(SPEAK,),
)
