"""The holder's own records and their chart by year; amounts of money only for a moment, and not beside a helper."""

from dataclasses import replace

from kiosk.visit.actions import Action
from kiosk.visit.limits import AMOUNTS_SHOWN, YEARS_A_PAGE
from kiosk.visit.states import FetchingRecords, RecordsElsewhere, ShowingRecords, Stranger
from kiosk.visit.tasks.outcome import Leave, Outcome, Scene, Stay, ToElsewhere, ToHome
from kiosk.visit.vocabulary import Answered, Ask, Event, NotAnswered, Passed, Touched
from labourhall.contract.visit_calls import GetRecords
from labourhall.market.insurance import Kind, Records


def begin(scene: Scene) -> Stay:
    """Ask the city, which is not asked before the card has taken the PIN, nor about somebody whom it does not know."""
    person = scene.identity
    if isinstance(person, Stranger):
        return begin_elsewhere(scene, person.reason_code)
    return Stay(FetchingRecords(scene.ticket), (Ask(scene.ticket, GetRecords(), scene.token),))


def begin_elsewhere(scene: Scene, code: str) -> Stay:
    """Say why the records are not shown here and where to ask."""
    return Stay(RecordsElsewhere(code))


def step_fetching(task: FetchingRecords, event: Event, scene: Scene) -> Outcome:
    """Wait for the city."""
    match event:
        case Answered(answer=Records() as records):
            return Stay(ShowingRecords(records, Kind.PENSION))
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


def years(records: Records, kind: str) -> int:
    """Years from the first month of `kind` to the records' day, the rows that its chart has in all; at least 1."""
    firsts = [interval.first.year for interval in records.intervals if interval.kind == kind]
    newest = records.as_of.year
    return max(1, newest - min(firsts, default=newest) + 1)


def _touched(task: ShowingRecords, event: Touched, scene: Scene) -> Outcome:
    match event.action:
        case Action.INSURANCE if event.argument in set(Kind):
            return Stay(replace(task, kind=event.argument, offset=0))
        case Action.EARLIER:
            return Stay(_moved(task, YEARS_A_PAGE))
        case Action.LATER:
            return Stay(_moved(task, -YEARS_A_PAGE))
        case Action.SHOW_AMOUNTS if not scene.helped:
            return Stay(replace(task, amounts_until=scene.now + AMOUNTS_SHOWN))
        case Action.HIDE_AMOUNTS:
            return Stay(replace(task, amounts_until=0.0))
        case Action.BACK:
            return Leave(ToHome())
        case _:
            return Stay(task)


def _moved(task: ShowingRecords, step: int) -> ShowingRecords:
    offset = task.offset + step
    return replace(task, offset=offset) if 0 <= offset < years(task.records, task.kind) else task
