"""The list of matches: pages of whole rows, never a scroll."""

from kiosk.visit.actions import Action
from kiosk.visit.states import Identity, Listing
from kiosk.visit.tasks.outcome import Leave, Outcome, Scene, Stay, ToHome, ToVacancy, ToWishes
from kiosk.visit.vocabulary import Event, Touched

ROWS = 3
ROWS_LARGE = 2


def rows(large: bool) -> int:
    """Vacancies on one page (look/kiosk.md §3)."""
    return ROWS_LARGE if large else ROWS


def pages(count: int, large: bool) -> int:
    """Pages of a list of `count` vacancies; an empty list has one."""
    return max(1, -(-count // rows(large)))


def resized(task: Listing, large: bool) -> Listing:
    """The page that shows the same first row after the letters became large (or normal again)."""
    first = task.page * rows(not large)
    return Listing(first // rows(large))


def begin(scene: Scene, page: int = 0) -> Stay:
    """Show `page`, or the last one if there are fewer."""
    return Stay(Listing(max(0, min(page, _last(scene)))))


def step(task: Listing, event: Event, scene: Scene) -> Outcome:
    """Turn pages, open a row, change the wishes."""
    if not isinstance(event, Touched):
        return Stay(task)
    match event.action:
        case Action.NEXT_PAGE:
            return begin(scene, task.page + 1)
        case Action.PREVIOUS_PAGE:
            return begin(scene, task.page - 1)
        case Action.OPEN_VACANCY if event.argument in _numbers(scene.identity):
            return Leave(ToVacancy(event.argument, task.page))
        case Action.WISHES:
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
