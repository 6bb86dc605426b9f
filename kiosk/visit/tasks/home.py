"""The home page: where its tiles lead."""

from kiosk.visit.actions import Action
from kiosk.visit.failures import Failure
from kiosk.visit.states import AtHome, Guest
from kiosk.visit.tasks.outcome import (
    Destination,
    Leave,
    Outcome,
    Scene,
    Stay,
    ToElsewhere,
    ToListing,
    ToNearMisses,
    ToPin,
    ToWishes,
)
from kiosk.visit.vocabulary import Event, Touched
from labourhall.contract.refusals import NoAnswer


def begin(scene: Scene) -> Stay:
    """Show the tiles."""
    return Stay(AtHome())


def step(task: AtHome, event: Event, scene: Scene) -> Outcome:
    """A tile leads somewhere; everything else is not for this page."""
    if isinstance(event, Touched):
        to = destination(event.action, scene)
        if to is not None:
            return Leave(to)
    return Stay(task)


def destination(action: str, scene: Scene) -> Destination | None:
    """Where a tile leads; None for a tile that has nothing behind it now."""
    matches = scene.identity.matches
    match action:
        case Action.MATCHES:
            return ToListing() if matches is not None else ToWishes()
        case Action.NEAR_MISSES:
            return ToNearMisses() if matches is not None and matches.near_misses else None
        case Action.WISHES:
            return ToWishes()
        case Action.RECORDS:
            return _records(scene)
        case _:
            return None


def _records(scene: Scene) -> Destination:
    """No PIN is asked for where nothing could follow: without a card, or while the line is known to be cut."""
    if isinstance(scene.identity, Guest):
        return ToElsewhere(Failure.CARD_NEEDED.code)
    return ToPin() if scene.line_up else ToElsewhere(NoAnswer.code)
