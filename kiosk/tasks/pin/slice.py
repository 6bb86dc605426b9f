"""The PIN pad as a slice."""

from kiosk.sight import dock
from kiosk.slices.slice import Plays, Slice
from kiosk.tasks.pin.props import PinProps, derive
from kiosk.tasks.pin.states import AskingPin
from kiosk.tasks.pin.steps import begin, step
from kiosk.tasks.pin.to import ToPin

SPEAK = "speak.pin"
SPEAK_LAST_TRY = "speak.pin_last_try"
SPEAK_BLOCKED = "speak.pin_blocked"


def _says(task: AskingPin) -> str:
    if task.blocked:
        return SPEAK_BLOCKED
    return SPEAK_LAST_TRY if task.tries_left == 1 else SPEAK


PIN = Slice(
    "pin",
    plays=(Plays(AskingPin, shows=PinProps, derive=derive, says=_says, step=step, dock=dock.apart),),
    spoken=(SPEAK, SPEAK_LAST_TRY, SPEAK_BLOCKED),
    begins={ToPin: begin},
)
