"""The letter is there; the paper comes or says why not."""

from dataclasses import replace

from kiosk.slices.outcome import Leave, Outcome, Scene, Stay
from kiosk.tasks.letter.states import PRINTED, PRINTING, Lettered
from kiosk.tasks.letter.to import ToLetter
from kiosk.visit.actions import Action
from kiosk.visit.states import Guest, Identity
from kiosk.visit.vocabulary import Event, Print, Printed, Touched

UNREADABLE = "〓"


def begin(to: ToLetter, scene: Scene) -> Stay:
    """Show the letter and have it printed. The full name goes to the paper alone: no state holds it."""
    referral = replace(to.referral, holder_name="")
    masked, full = _names(scene.identity, to.referral.holder_name)
    lettered = Lettered(referral, to.back, PRINTING, scene.ticket)
    return Stay(lettered, (Print(scene.ticket, referral, masked, full),))


def _names(identity: Identity, told: str) -> tuple[str, str]:
    """The masked and the full name: the card's own, unless a character of it could not be read; else the city's `told`.

    "" for a name that nobody knows.
    """
    if isinstance(identity, Guest):
        return "", ""
    on_card = identity.card.name or ""
    whole = on_card if UNREADABLE not in on_card else ""
    return identity.name_masked, whole or told or on_card


def step(task: Lettered, event: Event, scene: Scene) -> Outcome:
    """Say what became of the paper."""
    match event:
        case Touched(action=Action.BACK):
            return Leave(task.back)
        case Printed():
            return Stay(replace(task, waiting="", paper=event.code or PRINTED))
        case _:
            return Stay(task)
