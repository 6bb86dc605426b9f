"""The holder's own records and their chart by year; amounts of money only for a moment, and not beside a helper."""

from dataclasses import replace

from kiosk.slices.outcome import Leave, Outcome, Scene, Stay
from kiosk.tasks.home.to import ToHome
from kiosk.tasks.records.actions import RecordsAction
from kiosk.tasks.records.states import FetchingRecords, RecordsElsewhere, ShowingRecords
from kiosk.tasks.records.to import ToElsewhere, ToRecords
from kiosk.visit.actions import Action
from kiosk.visit.limits import AMOUNTS_SHOWN, YEARS_A_PAGE
from kiosk.visit.states import Stranger
from kiosk.visit.vocabulary import Answered, Ask, Event, NotAnswered, Passed, Touched
from labourhall.contract.visit_calls import GetRecords
from labourhall.market.insurance import Insurance, Records


def begin(to: ToRecords, scene: Scene) -> Stay:
    """Ask the city, which is not asked before the card has taken the PIN, nor about somebody whom it does not know."""
    person = scene.identity
    if isinstance(person, Stranger):
        return begin_elsewhere(ToElsewhere(person.reason_code), scene)
    return Stay(FetchingRecords(scene.ticket), (Ask(scene.ticket, GetRecords(), scene.token),))


def begin_elsewhere(to: ToElsewhere, scene: Scene) -> Stay:
    """Say why the records are not shown here and where to ask."""
    return Stay(RecordsElsewhere(to.code))


def step_fetching(task: FetchingRecords, event: Event, scene: Scene) -> Outcome:
    """Wait for the city."""
    match event:
        case Answered(answer=Records() as records):
            return Stay(ShowingRecords(records, Insurance.PENSION))
        case NotAnswered():
            return Leave(ToElsewhere(event.code))
        case Touched(action=Action.BACK):
            return Leave(ToHome())
        case _:
            return Stay(task)


def step_elsewhere(task: RecordsElsewhere, event: Event, scene: Scene) -> Outcome:
    """Only the way back."""
    return Leave(ToHome()) if isinstance(event, Touched) and event.action == Action.BACK else Stay(task)


def step(task: ShowingRecords, event: Event, scene: Scene) -> Outcome:
    """Choose the insurance in the chart, turn to earlier years, show and hide amounts."""
    match event:
        case Passed() if 0 < task.amounts_until <= scene.now:
            return Stay(replace(task, amounts_until=0.0))
        case Touched():
            return _touched(task, event, scene)
        case _:
            return Stay(task)


def _touched(task: ShowingRecords, event: Touched, scene: Scene) -> Outcome:
    match event.action:
        case RecordsAction.INSURANCE if event.argument in set(Insurance):
            return Stay(replace(task, kind=event.argument, offset=0))
        case RecordsAction.EARLIER:
            return Stay(_moved(task, YEARS_A_PAGE))
        case RecordsAction.LATER:
            return Stay(_moved(task, -YEARS_A_PAGE))
        case RecordsAction.SHOW_AMOUNTS if not scene.helped:
            return Stay(replace(task, amounts_until=scene.now + AMOUNTS_SHOWN))
        case RecordsAction.HIDE_AMOUNTS:
            return Stay(replace(task, amounts_until=0.0))
        case Action.BACK:
            return Leave(ToHome())
        case _:
            return Stay(task)


def _moved(task: ShowingRecords, step: int) -> ShowingRecords:
    offset = task.offset + step
    return replace(task, offset=offset) if 0 <= offset < task.years() else task
