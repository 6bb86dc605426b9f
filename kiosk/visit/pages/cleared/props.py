"""The visit is over: what was wiped, each by name, and what to take along. No name of anybody."""

from dataclasses import dataclass

from kiosk.sight import phrases
from kiosk.sight.sight import Sight
from kiosk.visit.states import Cleared


@dataclass(frozen=True, slots=True)
class Wiped:
    """One thing that is gone (or never was)."""

    icon: str
    word: str
    state: str


@dataclass(frozen=True, slots=True)
class ClearedProps:
    """`card_inside` asks for the card to be taken before anything else."""

    title: str = ""
    more: str = ""
    heading: str = ""
    time: str = ""
    wiped: tuple[Wiped, ...] = ()
    take: str = ""
    take_more: str = ""
    take_icon: str = ""
    understood: str = ""
    back_in: str = ""
    card_inside: bool = False
    card_word: str = ""
    slot_word: str = ""


def derive(sight: Sight, outer: Cleared) -> ClearedProps:
    """The page after a visit."""
    take, more, icon = _take(sight, outer)
    seconds = max(1, round(outer.until - outer.since))
    return ClearedProps(
        title=sight.say("cleared.card" if outer.card_inside else "cleared.title"),
        more=sight.say("cleared.more"),
        heading=sight.say("cleared.heading"),
        time=f"{phrases.clock(sight.now)}:{sight.now.second:02d}",
        wiped=_wiped(sight, outer),
        take=take,
        take_more=more,
        take_icon=icon,
        understood="" if outer.card_inside else sight.say("cleared.understood"),
        back_in=sight.say("cleared.stays" if outer.card_inside else "cleared.back_in", seconds),
        card_inside=outer.card_inside,
        card_word=sight.say("attract.card"),
        slot_word=sight.say("cleared.slot"),
    )


def _wiped(sight: Sight, outer: Cleared) -> tuple[Wiped, ...]:
    gone, nothing = sight.say("cleared.gone"), sight.say("cleared.nothing")
    seen = outer.vacancies_seen
    return (
        Wiped("people", sight.say("cleared.name"), gone),
        Wiped("umbrella", sight.say("cleared.records"), gone if outer.records_seen else nothing),
        Wiped(
            "briefcase",
            sight.say("cleared.vacancies", seen) if seen else sight.say("cleared.no_vacancies"),
            gone if seen else nothing,
        ),
        Wiped("wishes", sight.say("cleared.choices"), gone),
        Wiped("printer", sight.say("cleared.paper"), nothing),
        Wiped("phone", sight.say("cleared.codes"), gone if seen else nothing),
    )


def _take(sight: Sight, outer: Cleared) -> tuple[str, str, str]:
    if outer.letters:
        where = sight.say("cleared.take.paper" if sight.hall.prints else "cleared.take.number")
        return sight.say("cleared.take.letters", outer.letters), where, "envelope"
    return sight.say("cleared.take"), sight.say("cleared.take.more"), "card"
