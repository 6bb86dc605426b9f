"""The attract screen: whoever has no card comes in by a touch."""

from kiosk.slices.outcome import Leave, Turn
from kiosk.tasks.wishes.to import ToWishes
from kiosk.visit.pages.attract.actions import AttractAction
from kiosk.visit.states import Attract, Guest
from kiosk.visit.vocabulary import Event, Touched
from labourhall.market.seeker import Seeker


def step(outer: Attract, event: Event, turn: Turn) -> Leave | None:
    """Open a visit for somebody without a card, who is asked what they want."""
    if isinstance(event, Touched) and event.action == AttractAction.GUEST:
        return Leave(ToWishes(), identity=Guest(Seeker(), None))
    return None
