"""While the city is asked for the records."""

from kiosk.forms.waiting import WaitingProps
from kiosk.sight.sight import Sight
from kiosk.tasks.records.states import FetchingRecords


def derive(sight: Sight, task: FetchingRecords) -> WaitingProps:
    """The card took the PIN; the city is asked for the records."""
    return WaitingProps(
        title=sight.say("fetching.title"),
        more=sight.say("fetching.more"),
        calm=sight.say("reading.calm"),
        card_word=sight.say("attract.card"),
        slot_word=sight.say("reading.slot"),
        steps=tuple(sight.say(f"fetching.step.{name}") for name in ("pin", "city", "records")),
        step=1,
    )
