"""The staff page: to look at, and the way out of the program, which asks first."""

from kiosk.slices.outcome import Outcome, Over, Stay, Turn
from kiosk.visit.actions import Action
from kiosk.visit.pages.staff.actions import StaffAction
from kiosk.visit.pages.staff.states import AtMachine
from kiosk.visit.pages.staff.to import ToMachine
from kiosk.visit.vocabulary import EndProgram, Event, StaffPageOpened, Touched


def begin(to: ToMachine, turn: Turn) -> Stay:
    """Show the page, and have it noted that an officer opened it."""
    return Stay(AtMachine(), (StaffPageOpened(),))


def step(task: AtMachine, event: Event, turn: Turn) -> Outcome:
    """End the program, after a question, or the visit."""
    action = event.action if isinstance(event, Touched) else ""
    match action:
        case StaffAction.END_PROGRAM:
            return Stay(AtMachine(ending=True))
        case StaffAction.CONFIRM if task.ending:
            return Stay(task, (EndProgram(),))
        case Action.BACK if task.ending:
            return Stay(AtMachine())
        case Action.BACK:
            return Over()
        case _:
            return Stay(task)
