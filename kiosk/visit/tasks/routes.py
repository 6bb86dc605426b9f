"""Which file plays which task: the one place that names them all."""

from dataclasses import replace
from typing import assert_never

from kiosk.visit.accommodations import Accommodations
from kiosk.visit.states import (
    AskingPin,
    AskingWishes,
    AtHome,
    FetchingRecords,
    Lettered,
    Listing,
    NearMisses,
    RecordsElsewhere,
    ShowingRecords,
    Task,
    Viewing,
)
from kiosk.visit.tasks import home, listing, near_misses, pin, records, viewing, wishes
from kiosk.visit.tasks.outcome import (
    Destination,
    Outcome,
    Scene,
    Stay,
    ToElsewhere,
    ToHome,
    ToListing,
    ToNearMisses,
    ToPin,
    ToRecords,
    ToVacancy,
    ToWishes,
)
from kiosk.visit.vocabulary import Event


def begin(to: Destination, scene: Scene) -> Stay:
    """Begin the task that plays at `to`."""
    match to:
        case ToHome():
            return home.begin(scene)
        case ToWishes():
            return wishes.begin(scene)
        case ToListing():
            return listing.begin(scene, to.page)
        case ToNearMisses():
            return near_misses.begin(scene, to.index)
        case ToVacancy():
            return viewing.begin(scene, to.number, to.page, to.near_miss)
        case ToPin():
            return pin.begin(scene.ticket)
        case ToRecords():
            return records.begin(scene)
        case ToElsewhere():
            return records.begin_elsewhere(scene, to.code)
        case _:
            assert_never(to)


def step(task: Task, event: Event, scene: Scene) -> Outcome:
    """Let the task take a step."""
    match task:
        case AtHome():
            return home.step(task, event, scene)
        case AskingWishes():
            return wishes.step(task, event, scene)
        case Listing():
            return listing.step(task, event, scene)
        case NearMisses():
            return near_misses.step(task, event, scene)
        case Viewing():
            return viewing.step(task, event, scene)
        case Lettered():
            return viewing.step_lettered(task, event, scene)
        case AskingPin():
            return pin.step(task, event, scene.ticket)
        case FetchingRecords():
            return records.step_fetching(task, event, scene)
        case ShowingRecords():
            return records.step(task, event, scene)
        case RecordsElsewhere():
            return records.step_elsewhere(task, event, scene)
        case _:
            assert_never(task)


def waiting(task: Task) -> str:
    """The ticket of the one question whose answer the task waits for, "" if it waits for none."""
    if isinstance(task, AskingWishes | Viewing | Lettered | AskingPin | FetchingRecords):
        return task.waiting
    return ""


def adapted(task: Task, before: Accommodations, after: Accommodations) -> Task:
    """The task as it looks after the person changed the screen: the same first row, no amounts beside a helper."""
    if isinstance(task, Listing) and before.large != after.large:
        return listing.resized(task, after.large)
    if isinstance(task, ShowingRecords) and after.helped:
        return replace(task, amounts_until=0.0)
    return task


def deadline(task: Task) -> float | None:
    """When the task itself wants to hear `Passed`, or None."""
    return task.amounts_until if isinstance(task, ShowingRecords) and task.amounts_until else None
