"""还差一步: one near miss after another, each with the single requirement that is missing."""

from kiosk.slices.outcome import Leave, Outcome, Scene, Stay
from kiosk.tasks.near_miss.states import NearMisses
from kiosk.tasks.near_miss.to import ToNearMisses
from kiosk.tasks.vacancy.to import ToVacancy
from kiosk.visit.actions import Action
from kiosk.visit.vocabulary import Event, Touched
from labourhall.market.groups import Listed


def begin(to: ToNearMisses, scene: Scene) -> Stay:
    """Show the near miss asked for, or the nearest there is."""
    return Stay(NearMisses(max(0, min(to.index, len(_found(scene)) - 1)), to.back))


def step(task: NearMisses, event: Event, scene: Scene) -> Outcome:
    """Turn to the next or the one before, or look at the vacancy itself."""
    if not isinstance(event, Touched):
        return Stay(task)
    match event.action:
        case Action.NEXT_PAGE:
            return begin(ToNearMisses(task.index + 1, task.back), scene)
        case Action.PREVIOUS_PAGE:
            return begin(ToNearMisses(task.index - 1, task.back), scene)
        case Action.OPEN_VACANCY if any(found.match.number == event.argument for found in _found(scene)):
            return Leave(ToVacancy(event.argument, back=ToNearMisses(task.index, task.back)))
        case Action.BACK:
            return Leave(task.back)
        case _:
            return Stay(task)


def _found(scene: Scene) -> tuple[Listed, ...]:
    return scene.identity.groups.one_step.listed if scene.identity.groups is not None else ()
