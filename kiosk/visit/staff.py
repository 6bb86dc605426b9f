"""An officer's card is in: first the PIN, as for everybody, then the staff page. The city is not asked for either."""

from dataclasses import replace

from kiosk.visit import ending
from kiosk.visit.actions import Action
from kiosk.visit.limits import PERSONAL_IDLE
from kiosk.visit.states import AskingPin, AtMachine, CardTrouble, Staffed, Visit
from kiosk.visit.tasks import pin
from kiosk.visit.tasks.outcome import Leave, Stay, ToElsewhere, ToRecords
from kiosk.visit.tickets import draw
from kiosk.visit.vocabulary import Effect, EndProgram, Event, ForgetPin, LookAtPin, StaffPageOpened, Touched


def begin(visit: Visit, officer: str, seed: int, now: float) -> tuple[Visit, tuple[Effect, ...]]:
    """Ask for the PIN: whoever has found the card sees no more than that."""
    ticket = draw(seed, "staff:0")
    asking = AskingPin(None, waiting=ticket)
    return replace(visit, outer=Staffed(officer, asking, now, seed)), (ForgetPin(), LookAtPin(ticket))


def step(visit: Visit, outer: Staffed, event: Event, now: float) -> tuple[Visit, tuple[Effect, ...]]:
    """Let the pad or the page take a step."""
    if isinstance(outer.task, AtMachine):
        return _at_machine(visit, outer, outer.task, event, now)
    outcome = pin.step(outer.task, event, draw(outer.seed, f"staff:{outer.drawn}"))
    match outcome:
        case Stay(task=AskingPin() as task):
            return replace(visit, outer=replace(outer, task=task, drawn=outer.drawn + 1)), outcome.effects
        case Leave(to=ToRecords()):
            return replace(visit, outer=replace(outer, task=AtMachine())), (StaffPageOpened(),)
        case Leave(to=ToElsewhere(code=code)):
            return replace(visit, outer=CardTrouble(code)), ending.farewell(visit)
        case _:
            return ending.leave(visit, now)


def waiting(outer: Staffed) -> str:
    """The ticket of the question to the card whose answer is waited for, "" if none is."""
    return outer.task.waiting if isinstance(outer.task, AskingPin) else ""


def deadline(outer: Staffed) -> float:
    """Left alone, the page is nobody's: it ends without a question."""
    return outer.touched_at + PERSONAL_IDLE


def _at_machine(
    visit: Visit, outer: Staffed, task: AtMachine, event: Event, now: float
) -> tuple[Visit, tuple[Effect, ...]]:
    action = event.action if isinstance(event, Touched) else ""
    match action:
        case Action.END_PROGRAM:
            return replace(visit, outer=replace(outer, task=AtMachine(ending=True))), ()
        case Action.CONFIRM if task.ending:
            return visit, (EndProgram(),)
        case Action.BACK if task.ending:
            return replace(visit, outer=replace(outer, task=AtMachine())), ()
        case Action.BACK:
            return ending.leave(visit, now)
        case _:
            return visit, ()
