"""The PIN pad: how many digits stand there, how many tries are left. The digits themselves are nowhere."""

from dataclasses import dataclass
from typing import Final

from kiosk.sight.sight import Sight
from kiosk.tasks.pin.states import AskingPin
from kiosk.visit.limits import SHORTEST_PIN

USUAL_PLACES: Final = 6
USUAL_TRIES: Final = 5


@dataclass(frozen=True, slots=True)
class PinProps:
    """`asking` shows the pad, `warned` the question before the last try, `blocked` that no try is left."""

    title: str = ""
    more: str = ""
    places: int = USUAL_PLACES
    filled: int = 0
    tries: int = 0
    tries_of: int = USUAL_TRIES
    tries_words: str = ""
    tries_more: str = ""
    asking: bool = True
    warned: bool = False
    blocked: bool = False
    typing: bool = True
    confirm: str = ""
    confirm_sub: str = ""
    may_confirm: bool = False
    busy: bool = False
    trouble: str = ""
    trouble_do: str = ""
    without: str = ""


def derive(sight: Sight, task: AskingPin) -> PinProps:
    """The pad as it stands; nothing tells more of the PIN than its length so far."""
    tries = task.tries_left
    key = "blocked" if task.blocked else "warned" if task.warned else "asking"
    return PinProps(
        title=sight.say("machine.pin" if task.officer and key == "asking" else f"pin.{key}.title"),
        more=sight.say(f"pin.{key}.more"),
        places=max(USUAL_PLACES, task.length),
        filled=task.length,
        tries=tries or 0,
        tries_of=max(USUAL_TRIES, tries or 0),
        tries_words=sight.say("pin.tries", tries) if tries is not None else sight.say("pin.asking_card"),
        tries_more=_more(sight, task),
        asking=key == "asking",
        warned=key == "warned",
        blocked=task.blocked,
        typing=not task.waiting and tries is not None,
        confirm=sight.say("pin.busy" if task.waiting and tries is not None else "pin.confirm"),
        confirm_sub=_missing(sight, task),
        may_confirm=task.may_confirm(),
        busy=bool(task.waiting),
        trouble=sight.say(f"failure.{task.code}") if task.code else "",
        trouble_do=sight.say(f"failure.{task.code}.do") if task.code else "",
        without="" if task.officer else sight.say("pin.without"),
    )


def _more(sight: Sight, task: AskingPin) -> str:
    if task.wrong:
        return sight.say("pin.wrong")
    return sight.say("pin.calm") if task.tries_left else ""


def _missing(sight: Sight, task: AskingPin) -> str:
    short = SHORTEST_PIN - task.length
    return sight.say("pin.missing", short) if short > 0 and not task.waiting else ""
