"""While the card is read and the city is asked: whose card it is stands there as soon as it is read."""

from kiosk.forms.waiting import WaitingProps
from kiosk.sight.sight import Sight
from kiosk.visit.states import Reading
from labourhall.market.identity import masked_name


def derive(sight: Sight, outer: Reading) -> WaitingProps:
    """A card is in: it is read, then the city is asked. Whose card it is stands there as soon as it is read."""
    asked = outer.card is not None
    return WaitingProps(
        title=_title(sight, outer),
        more=sight.say("reading.slow" if outer.slow and not asked else f"reading.{'city' if asked else 'card'}.more"),
        calm=sight.say("reading.calm"),
        card_word=sight.say("attract.card"),
        slot_word=sight.say("reading.slot"),
        steps=tuple(sight.say(f"reading.step.{name}") for name in ("card", "city", "matches")),
        step=1 if asked else 0,
    )


def _title(sight: Sight, outer: Reading) -> str:
    if outer.card is None:
        return sight.say("reading.card")
    name = outer.card.name
    return masked_name(name) if name else sight.say("reading.city")
