"""The PIN pad. How many tries are left is known before the first digit; the digits themselves never come here."""

from dataclasses import replace

from kiosk.visit.actions import Action
from kiosk.visit.failures import Failure
from kiosk.visit.limits import LONGEST_PIN, SHORTEST_PIN
from kiosk.visit.states import AskingPin
from kiosk.visit.tasks.outcome import Leave, Outcome, Stay, ToElsewhere, ToHome, ToRecords
from kiosk.visit.vocabulary import CheckPin, Event, ForgetPin, LookAtPin, PinChecked, PinLooked, PinTyped, Touched


def begin(ticket: str) -> Stay:
    """Ask the card first: it says how many tries are left without spending one."""
    return Stay(AskingPin(None, waiting=ticket), (ForgetPin(), LookAtPin(ticket)))


def step(task: AskingPin, event: Event, ticket: str) -> Outcome:
    """Count digits, let the card compare them, say what it said."""
    match event:
        case Touched():
            return _touched(task, event, ticket)
        case PinTyped():
            return _typed(task, event)
        case PinLooked():
            return _looked(task, event)
        case PinChecked():
            return _checked(event, ticket)
        case _:
            return Stay(task)


def may_confirm(task: AskingPin) -> bool:
    """Whether the card can be asked now."""
    ready = bool(task.tries_left) and not task.waiting and not task.blocked
    return ready and SHORTEST_PIN <= task.length <= LONGEST_PIN


def _touched(task: AskingPin, event: Touched, ticket: str) -> Outcome:
    match event.action:
        case Action.BACK if task.warned:
            return Stay(replace(task, warned=False, length=0), (ForgetPin(),))
        case Action.BACK:
            return Leave(ToHome(), (ForgetPin(),))
        case Action.PIN_FORGOTTEN:
            return Leave(ToElsewhere(Failure.PIN_FORGOTTEN.code), (ForgetPin(),))
        case Action.PIN_GO_ON if task.warned:
            return _check(task, ticket)
        case Action.PIN_CONFIRM if may_confirm(task) and not task.warned:
            return Stay(replace(task, warned=True)) if task.tries_left == 1 else _check(task, ticket)
        case _:
            return Stay(task)


def _check(task: AskingPin, ticket: str) -> Stay:
    asked = replace(task, waiting=ticket, length=0, wrong=False, warned=False, code="")
    return Stay(asked, (CheckPin(ticket),))


def _typed(task: AskingPin, event: PinTyped) -> Outcome:
    """Digits that come while the card is asked, or where none are wanted, are thrown away."""
    if task.waiting or task.blocked or task.warned:
        return Stay(task, (ForgetPin(),) if event.length else ())
    return Stay(replace(task, length=event.length, wrong=task.wrong and not event.length))


def _looked(task: AskingPin, event: PinLooked) -> Outcome:
    if event.code:
        return Stay(replace(task, waiting="", code=event.code))
    if event.tries_left is None:
        return Leave(ToElsewhere(Failure.NO_PIN_ON_CARD.code))
    return Stay(AskingPin(event.tries_left, blocked=event.tries_left == 0, code=task.code))


def _checked(event: PinChecked, ticket: str) -> Outcome:
    """A card that fell silent may have spent a try all the same, so it is asked how many are left."""
    if event.accepted:
        return Leave(ToRecords())
    if event.code:
        asking_again = AskingPin(None, waiting=ticket, code=event.code)
        return Stay(asking_again, (LookAtPin(ticket),))
    blocked = event.tries_left == 0
    return Stay(AskingPin(event.tries_left, wrong=not blocked, blocked=blocked))
