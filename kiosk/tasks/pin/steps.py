"""The PIN pad. How many tries are left is known before the first digit; the digits themselves never come here.

It plays in an officer's visit as well, so it asks for no open one.
"""

from dataclasses import replace

from kiosk.slices.outcome import Leave, Outcome, Over, Stay, Turn
from kiosk.tasks.home.to import ToHome
from kiosk.tasks.pin.actions import PinAction
from kiosk.tasks.pin.states import AskingPin
from kiosk.tasks.pin.to import ToPin
from kiosk.tasks.records.to import ToElsewhere
from kiosk.visit.actions import Action
from kiosk.visit.failures import Failure
from kiosk.visit.vocabulary import CheckPin, Event, ForgetPin, LookAtPin, PinChecked, PinLooked, PinTyped, Touched


def begin(to: ToPin, turn: Turn) -> Stay:
    """Ask the card first: it says how many tries are left without spending one."""
    asking = AskingPin(None, waiting=turn.ticket, then=to.then, officer=to.officer)
    return Stay(asking, (ForgetPin(), LookAtPin(turn.ticket)))


def step(task: AskingPin, event: Event, turn: Turn) -> Outcome:
    """Count digits, let the card compare them, say what it said."""
    match event:
        case Touched():
            return _touched(task, event, turn)
        case PinTyped():
            return _typed(task, event)
        case PinLooked():
            return _looked(task, event)
        case PinChecked():
            return _checked(task, event, turn)
        case _:
            return Stay(task)


def _touched(task: AskingPin, event: Touched, turn: Turn) -> Outcome:
    match event.action:
        case Action.BACK if task.warned:
            return Stay(replace(task, warned=False, length=0), (ForgetPin(),))
        case Action.BACK:
            return Over() if task.officer else Leave(ToHome(), (ForgetPin(),))
        case PinAction.FORGOTTEN:
            return _elsewhere(task, Failure.PIN_FORGOTTEN)
        case PinAction.GO_ON if task.warned:
            return _check(task, turn)
        case PinAction.CONFIRM if task.may_confirm() and not task.warned:
            return Stay(replace(task, warned=True)) if task.tries_left == 1 else _check(task, turn)
        case _:
            return Stay(task)


def _elsewhere(task: AskingPin, why: Failure) -> Outcome:
    """Nothing is shown without a PIN: a person learns where else to ask, an officer why the page stays shut."""
    return Over(why.code) if task.officer else Leave(ToElsewhere(why.code), (ForgetPin(),))


def _check(task: AskingPin, turn: Turn) -> Stay:
    asked = replace(task, waiting=turn.ticket, length=0, wrong=False, warned=False, code="")
    return Stay(asked, (CheckPin(turn.ticket),))


def _typed(task: AskingPin, event: PinTyped) -> Outcome:
    """Digits that come while the card is asked, or where none are wanted, are thrown away."""
    if task.waiting or task.blocked or task.warned:
        return Stay(task, (ForgetPin(),) if event.length else ())
    return Stay(replace(task, length=event.length, wrong=task.wrong and not event.length))


def _looked(task: AskingPin, event: PinLooked) -> Outcome:
    if event.code:
        return Stay(replace(task, waiting="", code=event.code))
    if event.tries_left is None:
        return _elsewhere(task, Failure.NO_PIN_ON_CARD)
    return Stay(_asking(task, event.tries_left, code=task.code))


def _checked(task: AskingPin, event: PinChecked, turn: Turn) -> Outcome:
    """A card that fell silent may have spent a try all the same, so it is asked how many are left."""
    if event.accepted:
        return Leave(task.then)
    if event.code:
        return Stay(_asking(task, None, code=event.code, waiting=turn.ticket), (LookAtPin(turn.ticket),))
    return Stay(_asking(task, event.tries_left, wrong=event.tries_left > 0))


def _asking(
    task: AskingPin, tries_left: int | None, code: str = "", waiting: str = "", wrong: bool = False
) -> AskingPin:
    """The pad anew, without digits."""
    blocked = tries_left == 0
    return AskingPin(
        tries_left, wrong=wrong, waiting=waiting, blocked=blocked, code=code, then=task.then, officer=task.officer
    )
