"""The letter is there; the paper comes or says why not."""

from dataclasses import replace

from kiosk.slices.outcome import Leave, Outcome, Scene, Stay
from kiosk.tasks.letter.states import PRINTED, PRINTING, Lettered
from kiosk.tasks.letter.to import ToLetter
from kiosk.visit.actions import Action
from kiosk.visit.states import Guest
from kiosk.visit.vocabulary import Event, Print, Printed, Touched


def begin(to: ToLetter, scene: Scene) -> Stay:
    """Show the letter and have it printed."""
    name = "" if isinstance(scene.identity, Guest) else scene.identity.name_masked
    lettered = Lettered(to.referral, to.back, PRINTING, scene.ticket)
    return Stay(lettered, (Print(scene.ticket, to.referral, name),))


def step(task: Lettered, event: Event, scene: Scene) -> Outcome:
    """Say what became of the paper."""
    match event:
        case Touched(action=Action.BACK):
            return Leave(task.back)
        case Printed():
            return Stay(replace(task, waiting="", paper=event.code or PRINTED))
        case _:
            return Stay(task)
