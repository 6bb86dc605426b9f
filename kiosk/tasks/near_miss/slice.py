"""The near misses as a slice."""

from kiosk.slices.slice import Plays, Slice
from kiosk.tasks.near_miss.props import NearMissProps, derive
from kiosk.tasks.near_miss.states import NearMisses
from kiosk.tasks.near_miss.steps import begin, step
from kiosk.tasks.near_miss.tile import TILE
from kiosk.tasks.near_miss.to import ToNearMisses

SPEAK = "speak.near_misses"

NEAR_MISS = Slice(
    "near_miss",
    plays=(Plays(NearMisses, shows=NearMissProps, derive=derive, says=lambda task: SPEAK, step=step),),
    spoken=(SPEAK,),
    begins={ToNearMisses: begin},
    tile=TILE,
)
