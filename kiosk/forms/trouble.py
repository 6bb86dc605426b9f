"""Something cannot be done now: what is, since when, what works, what does not and where that is done instead."""

from dataclasses import dataclass

from kiosk.sight.sight import Sight


@dataclass(frozen=True, slots=True)
class Works:
    """One thing that works now, with a word on how."""

    icon: str
    word: str
    more: str


@dataclass(frozen=True, slots=True)
class TroubleProps:
    """`scene` is the drawing in the arch: plug, card or window; `calm` the words under it.

    `wanted` is what is said of the card that belongs in here, drawn with `card_word` on it; "" where there is no other.
    """

    scene: str = ""
    calm: str = ""
    title: str = ""
    lines: tuple[str, ...] = ()
    works_caption: str = ""
    works: tuple[Works, ...] = ()
    not_now_caption: str = ""
    not_now: str = ""
    not_now_where: str = ""
    action: str = ""
    action_word: str = ""
    action_icon: str = "briefcase"
    wanted: str = ""
    wanted_how: str = ""
    card_word: str = ""


def desk(sight: Sight) -> str:
    """Where a person of the hall can be asked."""
    return sight.hall.phone or sight.say("trouble.desk")
