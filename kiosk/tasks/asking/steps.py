"""先问一声: the question and the consent, then that it is noted; and at the next visit what employers answered."""

from dataclasses import replace

from kiosk.slices.outcome import Leave, Outcome, Scene, Stay
from kiosk.tasks.asking.actions import AskingAction
from kiosk.tasks.asking.states import Asked, AskingEmployer, HearingOutcomes, may_apply, outcomes, pages, rows_a_page
from kiosk.tasks.asking.to import ToAsked, ToAsking, ToOutcomes
from kiosk.tasks.home.to import ToHome
from kiosk.tasks.vacancy.to import ToVacancy
from kiosk.visit.actions import Action
from kiosk.visit.states import Holder, Identity
from kiosk.visit.vocabulary import Answered, Ask, Event, NotAnswered, TellCity, Touched
from labourhall.contract.visit_calls import AskEmployer, SeeOutcomes
from labourhall.market.ask import OpenAsk


def begin(to: ToAsking, scene: Scene) -> Stay:
    """Show the question."""
    return Stay(AskingEmployer(to.number, to.back))


def begin_asked(to: ToAsked, scene: Scene) -> Stay:
    """Say that it is noted."""
    return Stay(Asked(to.ask, to.back))


def begin_outcomes(to: ToOutcomes, scene: Scene) -> Stay:
    """Tell the answers."""
    return _at(0, scene)


def step(task: AskingEmployer, event: Event, scene: Scene) -> Outcome:
    """Ask once, with or without what may be told, and wait until the city has noted it."""
    match event:
        case Touched(action=AskingAction.ASK_TELLING | AskingAction.ASK_SILENT) if not task.waiting:
            call = AskEmployer(task.number, may_tell=event.action == AskingAction.ASK_TELLING)
            return Stay(replace(task, waiting=scene.ticket, code=""), (Ask(scene.ticket, call, scene.token),))
        case Touched(action=Action.BACK):
            return Leave(task.back)
        case Answered(answer=OpenAsk() as ask) if isinstance(scene.identity, Holder):
            return Leave(ToAsked(ask, task.back), identity=_asking(scene.identity, ask))
        case NotAnswered():
            return Stay(replace(task, waiting="", code=event.code))
        case _:
            return Stay(task)


def step_asked(task: Asked, event: Event, scene: Scene) -> Outcome:
    """Go on where one came from."""
    if isinstance(event, Touched) and event.action in (AskingAction.GO_ON, Action.BACK):
        return Leave(task.back)
    return Stay(task)


def step_outcomes(task: HearingOutcomes, event: Event, scene: Scene) -> Outcome:
    """Turn pages, open a vacancy that may still be applied for, go on home."""
    if not isinstance(event, Touched):
        return Stay(task)
    match event.action:
        case Action.NEXT_PAGE:
            return _at(min(task.page + 1, pages(len(outcomes(scene.identity)), scene.large) - 1), scene)
        case Action.PREVIOUS_PAGE:
            return _at(max(0, task.page - 1), scene)
        case Action.OPEN_VACANCY if _may_open(scene.identity, event.argument):
            return Leave(ToVacancy(event.argument, back=ToOutcomes()))
        case AskingAction.GO_ON | Action.BACK:
            return Leave(ToHome())
        case _:
            return Stay(task)


def _at(page: int, scene: Scene) -> Stay:
    """The page, of whose answers the city hears that they stood on the glass: it need not tell them again."""
    rows = rows_a_page(scene.large)
    shown = outcomes(scene.identity)[page * rows : (page + 1) * rows]
    seen = SeeOutcomes(tuple(one.vacancy for one in shown))
    return Stay(HearingOutcomes(page), (TellCity(seen, scene.token),) if shown else ())


def _may_open(identity: Identity, number: str) -> bool:
    return any(one.vacancy == number and may_apply(one, identity) for one in outcomes(identity))


def _asking(holder: Holder, ask: OpenAsk) -> Holder:
    """The holder with this question among the open ones, once."""
    others = tuple(one for one in holder.asks if one.vacancy != ask.vacancy)
    return replace(holder, asks=(*others, ask))
