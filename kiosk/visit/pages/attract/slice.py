"""The attract screen as a slice."""

from kiosk.sight import dock
from kiosk.slices.slice import Plays, Slice
from kiosk.visit.pages.attract.props import AttractProps, derive
from kiosk.visit.pages.attract.steps import step
from kiosk.visit.states import Attract

SPEAK = "speak.attract"

ATTRACT = Slice(
    "attract",
    plays=(
        Plays(
            Attract,
            shows=AttractProps,
            derive=derive,
            says=lambda outer: SPEAK,
            step=step,
            dock=dock.outside,
            names_kiosk=True,
        ),
    ),
    spoken=(SPEAK,),
)
