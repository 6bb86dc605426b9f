"""One vacancy in full, and the letter to its employer."""

from dataclasses import replace

from kiosk.visit.actions import Action
from kiosk.visit.failures import Failure
from kiosk.visit.states import Guest, Lettered, Viewing
from kiosk.visit.tasks.outcome import Leave, Outcome, Scene, Stay, ToListing, ToNearMisses
from kiosk.visit.tickets import letter_key
from kiosk.visit.vocabulary import Answered, Ask, Event, NotAnswered, Print, Printed, Touched
from labourhall.contract.visit_calls import WriteReferral
from labourhall.market.referral import Referral

PRINTING = "printing"
PRINTED = "printed"


def begin(scene: Scene, number: str, page: int, near_miss: bool = False) -> Stay:
    """Show the vacancy `number`."""
    return Stay(Viewing(number, page, near_miss=near_miss))


def step(task: Viewing, event: Event, scene: Scene) -> Outcome:
    """Ask for a letter, wait for it, have it printed."""
    match event:
        case Touched(action=Action.WRITE_LETTER) if not task.waiting:
            return _write(task, scene)
        case Touched(action=Action.BACK):
            return _back(task)
        case Answered(answer=Referral() as referral):
            return _print(task, referral, scene)
        case NotAnswered():
            return Stay(replace(task, waiting="", code=event.code))
        case _:
            return Stay(task)


def step_lettered(task: Lettered, event: Event, scene: Scene) -> Outcome:
    """The letter is there; the paper comes or says why not."""
    match event:
        case Touched(action=Action.BACK):
            return _back(task)
        case Printed():
            return Stay(replace(task, waiting="", paper=event.code or PRINTED))
        case _:
            return Stay(task)


def _write(task: Viewing, scene: Scene) -> Outcome:
    if isinstance(scene.identity, Guest):
        return Stay(replace(task, code=Failure.CARD_NEEDED.code))
    call = WriteReferral(task.number, scene.identity.card.card_number, letter_key(scene.seed, task.number))
    return Stay(replace(task, waiting=scene.ticket, code=""), (Ask(scene.ticket, call, scene.token),))


def _print(task: Viewing, referral: Referral, scene: Scene) -> Outcome:
    name = "" if isinstance(scene.identity, Guest) else scene.identity.name_masked
    lettered = Lettered(referral, task.page, PRINTING, scene.ticket, task.near_miss)
    return Stay(lettered, (Print(scene.ticket, referral, name),))


def _back(task: Viewing | Lettered) -> Leave:
    return Leave(ToNearMisses(task.page) if task.near_miss else ToListing(task.page))
