"""Any order of events: no crash, no person left behind, no late answer that counts, no clock that stands still."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from enum import Enum

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.tasks.pin.actions import PinAction
from kiosk.tasks.records.actions import RecordsAction
from kiosk.tasks.vacancy.actions import VacancyAction
from kiosk.tasks.wishes.actions import WishesAction
from kiosk.visit.actions import Action
from kiosk.visit.pages.attract.actions import AttractAction
from kiosk.visit.pages.cleared.actions import ClearedAction
from kiosk.visit.pages.staff.actions import StaffAction
from kiosk.visit.states import Attract, Cleared, Holder, Open, Reading, Staffed, Surroundings, Visit
from kiosk.visit.visit import Answer, deadline
from kiosk.visit.vocabulary import (
    Answered,
    CardIn,
    CardOut,
    CardRead,
    CardRefused,
    CardSlow,
    EndAtCity,
    Event,
    Forget,
    ForgetPin,
    NotAnswered,
    Passed,
    PinChecked,
    PinLooked,
    PinTyped,
    Printed,
    SurroundingsChanged,
    Touched,
)
from tests.kiosk.visit.play import CARD, GROUPS, RECORDS, REFERRAL, WELCOME, Play

ANSWERS = (CardRead, CardRefused, CardSlow, Answered, NotAnswered, PinLooked, PinChecked, Printed)
OFFICER = replace(CARD, officer="何志明")
NOW = "<the ticket that is waited for>"
PERSONAL = {
    CARD.name, CARD.id_number, CARD.card_number, CARD.identification_code, WELCOME.token, WELCOME.name_masked,
    REFERRAL.number, REFERRAL.check_code, RECORDS.intervals[0].employer, OFFICER.officer,
    GROUPS.fits.listed[0].match.number,
}  # fmt: skip

tickets = st.sampled_from([NOW, NOW, NOW, "late", ""])
codes = st.sampled_from(["L-204", "L-211", "L-212", "L-213", "C-103"])
actions = st.sampled_from(
    [
        *(*Action, *AttractAction, *ClearedAction, *StaffAction, *VacancyAction, *WishesAction, *PinAction),
        *(*RecordsAction, "matches", "near_misses", "records", "letters", "still_here"),
    ]
)
arguments = st.sampled_from(["", "400001", "500001", "440103", "8-04-01", "en", "medical"])
answers: st.SearchStrategy[Answer] = st.one_of(
    st.builds(CardRead, tickets, st.sampled_from([CARD, CARD, OFFICER])),
    st.builds(CardRefused, tickets, codes, st.just("bank")),
    st.builds(CardSlow, tickets),
    st.builds(Answered, tickets, st.sampled_from([WELCOME, GROUPS, REFERRAL, RECORDS, None])),
    st.builds(NotAnswered, tickets, codes),
    st.builds(PinLooked, tickets, st.sampled_from([None, 0, 1, 3]), st.sampled_from(["", "C-103"])),
    st.builds(PinChecked, tickets, st.booleans(), st.integers(0, 3), st.sampled_from(["", "C-103"])),
    st.builds(Printed, tickets, st.sampled_from(["", "none", "K-510"])),
)
events: st.SearchStrategy[Event] = st.one_of(
    answers,
    answers,
    st.builds(Touched, actions, arguments, st.integers(0, 9)),
    st.builds(Touched, actions, arguments, st.integers(0, 9)),
    st.builds(CardIn, st.integers(0, 9)),
    st.just(CardOut()),
    st.just(Passed()),
    st.builds(PinTyped, st.integers(0, 13)),
    st.builds(SurroundingsChanged, st.builds(Surroundings, line_cut_at=st.sampled_from(["", "9:26"]))),
)
walks = st.lists(st.tuples(events, st.sampled_from([0.0, 0.5, 31.0, 95.0, 700.0])), max_size=40)


def waited_for(visit: Visit) -> str:
    if isinstance(visit.outer, Reading):
        return visit.outer.ticket
    if isinstance(visit.outer, Staffed):
        return visit.outer.task.awaits()
    return visit.outer.task.awaits() if isinstance(visit.outer, Open) else ""


def walk(play: Play, steps: list[tuple[Event, float]]) -> Iterator[Event]:
    """Send each event, with the ticket that is waited for put in where the walk says so."""
    for event, pause in steps:
        play.now += pause
        if isinstance(event, ANSWERS) and event.ticket == NOW:
            event = replace(event, ticket=waited_for(play.visit))
        play.send(event)
        yield event


def values(value: object) -> Iterator[object]:
    """Every plain value anywhere inside the dataclasses."""
    if is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from values(getattr(value, field.name))
    elif isinstance(value, tuple):
        for item in value:
            yield from values(item)
    elif not isinstance(value, Enum):
        yield value


@given(walks)
@settings(max_examples=300)
def test_after_the_card_is_out_nothing_of_the_person_is_left(steps: list[tuple[Event, float]]) -> None:
    play = Play()
    for _ in walk(play, [*steps, (CardOut(), 0.0)]):
        pass
    assert isinstance(play.visit.outer, Attract | Cleared)
    assert not PERSONAL & {value for value in values(play.visit) if isinstance(value, str)}
    assert {ForgetPin(), Forget()} <= set(play.effects)


@given(walks)
@settings(max_examples=200)
def test_every_visit_that_the_city_opened_is_ended_there_once(steps: list[tuple[Event, float]]) -> None:
    play, opened, ended, late = Play(), 0, 0, 0
    before = play.visit
    for event in walk(play, [*steps, (CardOut(), 0.0)]):
        opened += is_holders(play.visit) and not is_holders(before)
        late += isinstance(event, Answered) and event.answer is WELCOME and event.ticket in {"late", ""}
        ended += play.effects.count(EndAtCity(WELCOME.token))
        before = play.visit
    assert ended == opened + late


def is_holders(visit: Visit) -> bool:
    return isinstance(visit.outer, Open) and isinstance(visit.outer.identity, Holder)


@given(walks, answers)
@settings(max_examples=300)
def test_a_late_answer_never_changes_the_visit(steps: list[tuple[Event, float]], answer: Answer) -> None:
    play = Play()
    for _ in walk(play, steps):
        pass
    before = play.visit
    assert play.send(replace(answer, ticket="late")).visit == before


@given(walks)
@settings(max_examples=200)
def test_time_alone_always_leads_back_to_a_screen_without_a_person(steps: list[tuple[Event, float]]) -> None:
    """Each `Passed` moves the deadline on, so the conductor's timer can never spin; and in the end nobody is left."""
    play = Play()
    for _ in walk(play, steps):
        pass
    for _ in range(40):
        due = deadline(play.visit)
        if due is None:
            break
        play.now = max(play.now, due)
        before = play.visit
        play.send(Passed())
        assert play.visit != before
    assert deadline(play.visit) is None
    assert not isinstance(play.visit.outer, Open)


@given(walks)
@settings(max_examples=100)
def test_the_same_walk_always_leads_to_the_same_place(steps: list[tuple[Event, float]]) -> None:
    first, second = Play(), Play()
    for _ in walk(first, steps):
        pass
    for _ in walk(second, steps):
        pass
    assert first.visit == second.visit
