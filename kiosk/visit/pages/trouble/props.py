"""The card in the reader cannot be used: what it is, what to do with it, and what works without it."""

from typing import Final

from cardreader.failures import Failure
from kiosk.forms.trouble import TroubleProps, Works, desk
from kiosk.sight.sight import Sight
from kiosk.visit.states import CardTrouble

_CALM: Final = {
    Failure.WRONG_CARD.code: "trouble.card.calm",
    Failure.TOO_MANY_CARDS.code: "trouble.card.calm",
    Failure.CARD_LOCKED.code: "trouble.line.calm",
    Failure.APPLICATION_LOCKED.code: "trouble.line.calm",
    Failure.GENERATION_UNKNOWN.code: "trouble.line.calm",
}
"""What stands under the card: that nothing is wrong with it is said only where that is true."""

_WANTED: Final = {
    Failure.WRONG_CARD.code: "trouble.card.wanted",
    Failure.TOO_MANY_CARDS.code: "trouble.card.wanted",
    Failure.CARD_MUTE.code: "trouble.card.like_this",
    Failure.CARD_REMOVED.code: "trouble.card.like_this",
    Failure.CARD_UNREADABLE.code: "trouble.card.like_this",
}
"""What is said beside a picture of the right card; a locked one is the right card already."""


def derive(sight: Sight, outer: CardTrouble) -> TroubleProps:
    """The card in the reader cannot be used; the page stays until it is out."""
    named = f"card_kind.{outer.kind}"
    words = named if outer.kind and sight.words.has(named) else f"failure.{outer.code}"
    return TroubleProps(
        scene="card",
        calm=sight.say(_CALM.get(outer.code, "trouble.card.no_hurry")),
        title=sight.say(words),
        lines=(sight.say(f"{words}.do"), sight.say("trouble.card.out")),
        works_caption=sight.say("trouble.works"),
        works=(
            Works("briefcase", sight.say("trouble.works.find"), sight.say("trouble.works.without_card")),
            Works("people", sight.say("trouble.works.ask"), desk(sight)),
        ),
        wanted=sight.say(_WANTED[outer.code]) if outer.code in _WANTED else "",
        wanted_how=sight.say("trouble.card.how"),
        card_word=sight.say("attract.card"),
    )
