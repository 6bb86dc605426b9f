"""您还在吗: nobody touched the glass for a while. The question covers the page and all that is personal."""

from dataclasses import dataclass

from kiosk.sight.sight import Sight
from kiosk.visit.limits import COUNTDOWN
from kiosk.visit.states import Open


@dataclass(frozen=True, slots=True)
class IdleProps:
    """One question, one big answer."""

    title: str = ""
    more: str = ""
    calm: str = ""
    here: str = ""
    leave: str = ""


def derive(sight: Sight, outer: Open) -> IdleProps:
    """The question."""
    return IdleProps(
        title=sight.say("idle.title"),
        more=sight.say("idle.more", round(COUNTDOWN)),
        calm=sight.say("idle.calm"),
        here=sight.say("idle.here"),
        leave=sight.say("dock.leave"),
    )
