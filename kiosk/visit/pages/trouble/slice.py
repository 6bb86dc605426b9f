"""The page of a card that cannot be used, as a slice. It stands until the card is out."""

from kiosk.forms.trouble import TroubleProps
from kiosk.sight import dock
from kiosk.slices.slice import Plays, Slice
from kiosk.visit.pages.trouble.props import derive
from kiosk.visit.states import CardTrouble

SPEAK = "speak.card_trouble"

TROUBLE = Slice(
    "trouble",
    plays=(Plays(CardTrouble, shows=TroubleProps, derive=derive, says=lambda outer: SPEAK, dock=dock.stopped),),
    spoken=(SPEAK,),
)
