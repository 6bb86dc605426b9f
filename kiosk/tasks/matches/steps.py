"""The list of matches: pages of whole rows, never a scroll."""

from kiosk.slices.outcome import Leave, Outcome, Scene, Stay
from kiosk.tasks.home.to import ToHome
from kiosk.tasks.matches.actions import MatchesAction
from kiosk.tasks.matches.states import Listing, pages
from kiosk.tasks.matches.to import ToMatches
from kiosk.tasks.vacancy.to import ToVacancy
from kiosk.tasks.wishes.to import ToWishes
from kiosk.visit.actions import Action
from kiosk.visit.states import Identity
from kiosk.visit.vocabulary import Event, Touched


def begin(to: ToMatches, scene: Scene) -> Stay:
    """Show the page asked for, or the last one if there are fewer."""
    return Stay(Listing(max(0, min(to.page, _last(scene)))))


def step(task: Listing, event: Event, scene: Scene) -> Outcome:
    """Turn pages, open a row, change the wishes."""
    if not isinstance(event, Touched):
        return Stay(task)
    match event.action:
        case Action.NEXT_PAGE:
            return begin(ToMatches(task.page + 1), scene)
        case Action.PREVIOUS_PAGE:
            return begin(ToMatches(task.page - 1), scene)
        case Action.OPEN_VACANCY if event.argument in _numbers(scene.identity):
            return Leave(ToVacancy(event.argument, back=ToMatches(task.page)))
        case MatchesAction.WISHES:
            return Leave(ToWishes())
        case Action.BACK:
            return Leave(ToHome())
        case _:
            return Stay(task)


def _numbers(identity: Identity) -> frozenset[str]:
    ranked = identity.matches.ranked if identity.matches is not None else ()
    return frozenset(match.number for match in ranked)


def _last(scene: Scene) -> int:
    ranked = scene.identity.matches.ranked if scene.identity.matches is not None else ()
    return pages(len(ranked), scene.large) - 1
