"""A letter as a slice."""

from kiosk.slices.slice import Plays, Slice
from kiosk.tasks.letter.props import LetterProps, derive
from kiosk.tasks.letter.states import Lettered
from kiosk.tasks.letter.steps import begin, step
from kiosk.tasks.letter.tile import TILE
from kiosk.tasks.letter.to import ToLetter

SPEAK = "speak.letter"

LETTER = Slice(
    "letter",
    plays=(Plays(Lettered, shows=LetterProps, derive=derive, says=lambda task: SPEAK, step=step),),
    spoken=(SPEAK,),
    begins={ToLetter: begin},
    tile=TILE,
)
