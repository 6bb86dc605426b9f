"""What one wants, asked by tiles: trades, then districts, then the ranking. Nothing is typed and nothing is a must.

The city ranks while it answers; otherwise the kiosk does, over the hall's own copy and by the same rules.
"""

from dataclasses import replace

from kiosk.slices.outcome import Leave, Outcome, Scene, Stay
from kiosk.tasks.home.to import ToHome
from kiosk.tasks.matches.to import ToMatches
from kiosk.tasks.wishes.actions import WishesAction
from kiosk.tasks.wishes.states import DISTRICT, TRADE, AskingWishes
from kiosk.tasks.wishes.to import ToWishes
from kiosk.visit.actions import Action
from kiosk.visit.ranking import asks_here, city_call
from kiosk.visit.states import Guest, Holder, Identity, Stranger
from kiosk.visit.vocabulary import Answered, Ask, Event, MatchHere, NotAnswered, Touched
from labourhall.contract.visit_calls import FindPublicMatches
from labourhall.market.groups import Groups
from labourhall.market.seeker import Origin, Seeker


def begin(to: ToWishes, scene: Scene) -> Stay:
    """Ask anew: what was wished before might have no tile, and would then filter unseen."""
    return Stay(AskingWishes(TRADE, (), (), 0, ""))


def step(task: AskingWishes, event: Event, scene: Scene) -> Outcome:
    """Choose, turn pages, go on; then wait for the ranking."""
    match event:
        case Touched() if not task.waiting:
            return _touched(task, event, scene)
        case Touched(action=Action.BACK):
            return Stay(replace(task, waiting="", here=False))
        case Answered(answer=Groups() as groups):
            return Leave(ToMatches(), identity=_learnt(scene.identity, _seeker(task, scene.identity), groups))
        case NotAnswered() if not task.here:
            return _rank_here(task, scene)
        case NotAnswered():
            return Stay(replace(task, waiting="", here=False, code=event.code))
        case _:
            return Stay(task)


def _touched(task: AskingWishes, event: Touched, scene: Scene) -> Outcome:
    match event.action:
        case WishesAction.TRADE if task.step == TRADE and event.argument:
            return Stay(replace(task, trades=_toggled(task.trades, event.argument)))
        case WishesAction.DISTRICT if task.step == DISTRICT:
            return Stay(replace(task, districts=_toggled(task.districts, event.argument) if event.argument else ()))
        case Action.NEXT_PAGE:
            return Stay(replace(task, page=task.page + 1))
        case Action.PREVIOUS_PAGE:
            return Stay(replace(task, page=max(0, task.page - 1)))
        case WishesAction.CONFIRM:
            return _confirmed(task, scene)
        case Action.BACK if task.step == DISTRICT:
            return Stay(replace(task, step=TRADE, page=0, code=""))
        case Action.BACK:
            return Leave(ToHome())
        case _:
            return Stay(task)


def _toggled(chosen: tuple[str, ...], code: str) -> tuple[str, ...]:
    return tuple(item for item in chosen if item != code) if code in chosen else (*chosen, code)


def _confirmed(task: AskingWishes, scene: Scene) -> Outcome:
    if task.step == TRADE:
        return Stay(replace(task, step=DISTRICT, page=0))
    if asks_here(scene.identity):
        return _rank_here(task, scene)
    call = city_call(scene.identity, _seeker(task, scene.identity), scene.identity.order)
    return Stay(replace(task, waiting=scene.ticket, code=""), (Ask(scene.ticket, call, scene.token),))


def _rank_here(task: AskingWishes, scene: Scene) -> Outcome:
    call = FindPublicMatches(_seeker(task, scene.identity), scene.identity.order)
    return Stay(replace(task, waiting=scene.ticket, here=True, code=""), (MatchHere(scene.ticket, call),))


def _seeker(task: AskingWishes, identity: Identity) -> Seeker:
    """The person as known, wishing what was chosen. No wish about pay or shifts is lost by choosing a trade."""
    known = identity.seeker
    wishes = replace(known.wishes, occupations=task.trades, districts=task.districts)
    origins = {**dict(known.origins), "wishes": Origin.ASKED}
    return replace(known, wishes=wishes, origins=tuple(origins.items()))


def _learnt(identity: Identity, seeker: Seeker, groups: Groups) -> Holder | Stranger | Guest:
    return replace(identity, seeker=seeker, groups=groups)
