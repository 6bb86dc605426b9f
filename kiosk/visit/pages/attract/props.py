"""The attract screen: how to begin, what the hall has today, three languages, and a way in without a card."""

from dataclasses import dataclass

from kiosk.sight.counts import Count, counts
from kiosk.sight.sight import Sight
from kiosk.visit.accommodations import Language
from kiosk.visit.states import Attract


@dataclass(frozen=True, slots=True)
class Tongue:
    """One language to begin in, named and asked in itself."""

    code: str
    name: str
    ask: str
    icon: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class AttractProps:
    """`title` over everything; `trouble` instead of the figures while no card can be read or help was called."""

    title: str = ""
    card_word: str = ""
    slot_word: str = ""
    counts: tuple[Count, ...] = ()
    tongues: tuple[Tongue, ...] = ()
    guest: str = ""
    guest_more: str = ""
    trouble: str = ""
    trouble_do: str = ""


def derive(sight: Sight, outer: Attract) -> AttractProps:
    """What stands on the attract screen."""
    trouble, remedy = _trouble(sight, outer)
    return AttractProps(
        title=sight.say("attract.title"),
        card_word=sight.say("attract.card"),
        slot_word=sight.say("attract.slot"),
        counts=counts(sight),
        tongues=tuple(_tongue(sight, language) for language in Language),
        guest=sight.say("attract.guest"),
        guest_more=sight.say("attract.guest.more"),
        trouble=trouble,
        trouble_do=remedy,
    )


def _tongue(sight: Sight, language: Language) -> Tongue:
    """The names are the same in every language: each is looked for by who speaks it."""
    key = language.value
    icon = "language" if language is Language.ENGLISH else "speaker"
    chosen = sight.visit.accommodations.language is language
    return Tongue(key, sight.say(f"tongue.{key}"), sight.say(f"tongue.{key}.ask"), icon, chosen)


def _trouble(sight: Sight, outer: Attract) -> tuple[str, str]:
    code = sight.visit.surroundings.reader_code
    if outer.help_called:
        remedy = sight.say("help.where.phone", sight.hall.phone) if sight.hall.phone else sight.say("help.where")
        return sight.say("help.title"), remedy
    if code:
        return sight.say(f"failure.{code}"), sight.say(f"failure.{code}.do")
    return "", ""
