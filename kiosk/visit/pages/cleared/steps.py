"""The page after a visit: read, it may go."""

from kiosk.slices.outcome import Over, Turn
from kiosk.visit.pages.cleared.actions import ClearedAction
from kiosk.visit.states import Cleared
from kiosk.visit.vocabulary import Event, Touched


def step(outer: Cleared, event: Event, turn: Turn) -> Over | None:
    """Whoever has read it need not wait."""
    return Over() if isinstance(event, Touched) and event.action == ClearedAction.UNDERSTOOD else None
