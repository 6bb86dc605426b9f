"""One vacancy in full: asking for the letter to its employer, or first whether an age may be waived."""

from dataclasses import replace

from kiosk.slices.outcome import Leave, Outcome, Scene, Stay
from kiosk.tasks.asking.to import ToAsking
from kiosk.tasks.letter.to import ToLetter
from kiosk.tasks.vacancy.actions import VacancyAction
from kiosk.tasks.vacancy.states import Viewing
from kiosk.tasks.vacancy.to import ToVacancy
from kiosk.tasks.vacancy.way import Way, way
from kiosk.visit.actions import Action
from kiosk.visit.failures import Failure
from kiosk.visit.states import Guest
from kiosk.visit.tickets import letter_key
from kiosk.visit.vocabulary import Answered, Ask, Event, NotAnswered, Touched
from labourhall.contract.visit_calls import WriteReferral
from labourhall.market.referral import Referral


def begin(to: ToVacancy, scene: Scene) -> Stay:
    """Show the vacancy."""
    return Stay(Viewing(to.number, to.back))


def step(task: Viewing, event: Event, scene: Scene) -> Outcome:
    """Ask for a letter and wait for it, or go to the question that comes first."""
    match event:
        case Touched(action=VacancyAction.ASK_EMPLOYER) if way(scene.identity, task.number) is Way.ASK:
            return Leave(ToAsking(task.number, back=ToVacancy(task.number, task.back)))
        case Touched(action=VacancyAction.WRITE_LETTER) if not task.waiting:
            return _write(task, scene)
        case Touched(action=Action.BACK):
            return Leave(task.back)
        case Answered(answer=Referral() as referral):
            return Leave(ToLetter(referral, task.back))
        case NotAnswered():
            return Stay(replace(task, waiting="", code=event.code))
        case _:
            return Stay(task)


def _write(task: Viewing, scene: Scene) -> Outcome:
    if isinstance(scene.identity, Guest):
        return Stay(replace(task, code=Failure.CARD_NEEDED.code))
    if way(scene.identity, task.number) is not Way.LETTER:
        return Stay(task)
    call = WriteReferral(task.number, scene.identity.card.card_number, letter_key(scene.seed, task.number))
    return Stay(replace(task, waiting=scene.ticket, code=""), (Ask(scene.ticket, call, scene.token),))
