"""How a visit ends: everything of the person is dropped at once, every worker is told to forget, the city is told."""

from kiosk.visit import speech
from kiosk.visit.accommodations import Accommodations
from kiosk.visit.limits import CLEARED_STANDS
from kiosk.visit.states import Attract, Cleared, Guest, Holder, Open, Reading, Staffed, Visit
from kiosk.visit.vocabulary import Effect, EndAtCity, Forget, ForgetPin, Speak


def farewell(visit: Visit) -> tuple[Effect, ...]:
    """What must be done, whatever follows. Forgetting comes before the city, which may take its time."""
    outer = visit.outer
    forget: tuple[Effect, ...] = (ForgetPin(), Forget())
    if isinstance(outer, Open) and isinstance(outer.identity, Holder):
        return (*forget, EndAtCity(outer.identity.token))
    return forget


def attract(visit: Visit) -> Visit:
    """Nobody is here any more, and the screen looks as everybody meets it."""
    return Visit(Attract(), visit.surroundings, Accommodations())


def card_out(visit: Visit, now: float) -> tuple[Visit, tuple[Effect, ...]]:
    """The card left: from every state to one that knows nobody. An untouched attract screen stays as it is."""
    outer = visit.outer
    if isinstance(outer, Attract):
        return visit, farewell(visit)
    if isinstance(outer, Open):
        return _cleared(visit, outer, now, card_inside=False), farewell(visit)
    if isinstance(outer, Cleared):
        gone = Cleared(now + CLEARED_STANDS, outer.vacancies_seen, outer.records_seen, outer.letters, False, now)
        return Visit(gone, visit.surroundings, visit.accommodations), farewell(visit)
    return attract(visit), farewell(visit)


def leave(visit: Visit, now: float) -> tuple[Visit, tuple[Effect, ...]]:
    """The person (or the clock) ends the visit while the card, if there is one, is still inside."""
    outer = visit.outer
    if isinstance(outer, Open):
        inside = not isinstance(outer.identity, Guest)
        return _cleared(visit, outer, now, inside), farewell(visit) + _call_out(visit, inside)
    if isinstance(outer, Reading | Staffed):
        nothing = Cleared(now + CLEARED_STANDS, 0, False, 0, True, now)
        ended = Visit(nothing, visit.surroundings, visit.accommodations)
        return ended, farewell(visit) + _call_out(visit, inside=True)
    return visit, ()


def _cleared(visit: Visit, outer: Open, now: float, card_inside: bool) -> Visit:
    cleared = Cleared(
        until=now + CLEARED_STANDS,
        vacancies_seen=len(outer.trail.vacancies),
        records_seen=outer.trail.records,
        letters=len(outer.trail.letters),
        card_inside=card_inside,
        since=now,
    )
    return Visit(cleared, visit.surroundings, visit.accommodations)


def _call_out(visit: Visit, inside: bool) -> tuple[Effect, ...]:
    return (Speak((speech.TAKE_CARD,), visit.accommodations.language),) if inside else ()
