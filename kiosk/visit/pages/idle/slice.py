"""The question over an open visit, as a slice. Any touch answers it, which is the outer machine's business."""

from kiosk.sight import dock
from kiosk.slices.slice import Plays, Slice
from kiosk.visit import speech
from kiosk.visit.pages.idle.props import IdleProps, derive
from kiosk.visit.states import Open

IDLE = Slice(
    "idle",
    plays=(
        Plays(
            Open,
            shows=IdleProps,
            derive=derive,
            says=lambda outer: speech.STILL_HERE,
            dock=dock.nothing,
            names_kiosk=True,
        ),
    ),
    spoken=(speech.STILL_HERE,),
)
