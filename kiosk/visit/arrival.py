"""From a card going in to an open visit, or to the page that says why there is none."""

from dataclasses import replace

from kiosk.slices.table import SLICES
from kiosk.visit import ending, staff
from kiosk.visit.accommodations import Accommodations
from kiosk.visit.limits import LARGE_FROM_AGE
from kiosk.visit.opened import opened
from kiosk.visit.states import Attract, CardFacts, CardTrouble, Guest, Holder, Open, Reading, Stranger, Visit
from kiosk.visit.tickets import draw
from kiosk.visit.vocabulary import (
    Answered,
    CardRead,
    CardRefused,
    CardSlow,
    Effect,
    Event,
    Forget,
    NotAnswered,
    OpenWithCard,
    ReadCard,
)
from labourhall.contract.refusals import NotProven
from labourhall.contract.visit_calls import Welcome
from labourhall.market.identity import masked_name
from labourhall.market.seeker import Origin, Seeker


def card_in(visit: Visit, seed: int, now: float) -> tuple[Visit, tuple[Effect, ...]]:
    """Read the card. Who stood here before with a card is gone; who stood here without one has put it in."""
    outer = visit.outer
    guest = isinstance(outer, Open) and isinstance(outer.identity, Guest)
    same_person = guest or isinstance(outer, Attract)
    looks = visit.accommodations if same_person else Accommodations()
    before: tuple[Effect, ...] = (Forget(),) if same_person else ending.farewell(visit)
    reading = Reading(draw(seed, "read"), now, seed=seed)
    return Visit(reading, visit.surroundings, looks), (*before, ReadCard(reading.ticket))


def answered(visit: Visit, outer: Reading, event: Event, now: float) -> tuple[Visit, tuple[Effect, ...]]:
    """What the card said, then what the city said."""
    match event:
        case CardRead():
            return _read(visit, outer, event.card, now)
        case CardRefused():
            return replace(visit, outer=CardTrouble(event.code, event.kind)), ()
        case CardSlow():
            return replace(visit, outer=replace(outer, since=now, slow=True)), ()
        case Answered(answer=Welcome() as welcome) if outer.card is not None:
            to = SLICES.entrances.told if welcome.outcomes else SLICES.entrances.holder
            return opened(visit, _holder(outer.card, welcome), to, outer.seed, now)
        case NotAnswered(code=NotProven.code):
            return replace(visit, outer=CardTrouble(event.code)), ()
        case NotAnswered() if outer.card is not None:
            person = _stranger(outer.card, event.code)
            return opened(visit, person, SLICES.entrances.stranger, outer.seed, now)
        case _:
            return visit, ()


def _read(visit: Visit, outer: Reading, card: CardFacts, now: float) -> tuple[Visit, tuple[Effect, ...]]:
    if card.officer:
        return staff.begin(visit, card.officer, outer.seed, now)
    ticket = draw(outer.seed, "open")
    old_enough = card.age is not None and card.age >= LARGE_FROM_AGE
    looks = replace(visit.accommodations, large=visit.accommodations.large or old_enough)
    reading = replace(outer, ticket=ticket, card=card)
    return Visit(reading, visit.surroundings, looks), (OpenWithCard(ticket, card),)


def _holder(card: CardFacts, welcome: Welcome) -> Holder:
    return Holder(
        card=card,
        token=welcome.token,
        name_masked=welcome.name_masked,
        seeker=welcome.seeker,
        groups=welcome.groups,
        pension_months=welcome.pension_months,
        letters=welcome.letters,
        asks=welcome.asks,
        outcomes=welcome.outcomes,
    )


def _stranger(card: CardFacts, code: str) -> Stranger:
    """What the card itself says is all that is known of the person."""
    known = {"age": card.age, "past_statutory": card.past_statutory}
    origins = tuple((name, Origin.CARD) for name, fact in known.items() if fact is not None)
    name = masked_name(card.name) if card.name else ""
    return Stranger(card, name, code, Seeker(age=card.age, origins=origins, past_statutory=card.past_statutory), None)
