"""The list of matches as a slice."""

from kiosk.slices.slice import Plays, Slice
from kiosk.tasks.matches.props import MatchesProps, derive
from kiosk.tasks.matches.states import Listing
from kiosk.tasks.matches.steps import begin, step
from kiosk.tasks.matches.tile import TILE
from kiosk.tasks.matches.to import ToMatches

SPEAK = "speak.matches"

MATCHES = Slice(
    "matches",
    plays=(Plays(Listing, shows=MatchesProps, derive=derive, says=lambda task: SPEAK, step=step),),
    spoken=(SPEAK,),
    begins={ToMatches: begin},
    tile=TILE,
)
