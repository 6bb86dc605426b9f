from dataclasses import replace

import pytest

from kiosk.tasks.home.states import AtHome
from kiosk.tasks.wishes.states import AskingWishes
from kiosk.visit.accommodations import Accommodations
from kiosk.visit.actions import Action
from kiosk.visit.limits import READING_LIMIT
from kiosk.visit.states import CardTrouble, Guest, Holder, Reading, Stranger
from kiosk.visit.vocabulary import (
    Answered,
    CardIn,
    CardRead,
    CardRefused,
    CardSlow,
    EndAtCity,
    Forget,
    ForgetPin,
    NotAnswered,
    OpenWithCard,
    ReadCard,
)
from labourhall.market.seeker import Origin
from tests.kiosk.visit.play import CARD, ENGLISH, WELCOME, Play, asking_city, guest, holder, reading, stranger


def test_a_card_that_goes_in_is_read() -> None:
    play = reading()
    assert play.asked(ReadCard).ticket == play.reading.ticket
    assert play.reading.since == play.now


def test_a_card_that_was_read_is_shown_to_the_city() -> None:
    play = asking_city()
    assert play.asked(OpenWithCard) == OpenWithCard(play.reading.ticket, CARD)
    assert play.reading.card == CARD


def test_reading_and_asking_have_tickets_of_their_own() -> None:
    assert reading().reading.ticket != asking_city().reading.ticket


def test_whom_the_city_welcomes_stands_at_home() -> None:
    play = holder()
    identity = play.open.identity
    assert isinstance(identity, Holder)
    assert (identity.token, identity.name_masked, identity.pension_months) == ("token-secret", "梁*英", 146)
    assert play.task(AtHome) == AtHome()
    assert (play.open.opened_at, play.open.touched_at) == (play.now, play.now)


@pytest.mark.parametrize("code", ["L-212", "L-204", "L-219"])
def test_whom_the_city_does_not_know_is_asked_by_tiles(code: str) -> None:
    play = stranger(code)
    identity = play.open.identity
    assert isinstance(identity, Stranger)
    assert (identity.reason_code, identity.name_masked, identity.groups) == (code, "梁*英", None)
    assert (identity.seeker.age, identity.seeker.origins) == (52, (("age", Origin.CARD),))
    assert play.task(AskingWishes).step == "trade"


def test_an_age_that_the_card_does_not_say_is_unknown() -> None:
    play = asking_city(replace(CARD, age=None, name=None))
    play.send(NotAnswered(play.reading.ticket, "L-212"))
    assert (play.open.identity.seeker.age, play.open.identity.seeker.origins) == (None, ())
    assert isinstance(play.open.identity, Stranger)
    assert play.open.identity.name_masked == ""


def test_a_card_that_does_not_prove_itself_opens_nothing() -> None:
    play = asking_city()
    play.send(NotAnswered(play.reading.ticket, "L-211"))
    assert play.visit.outer == CardTrouble("L-211")


def test_a_card_that_cannot_be_read_is_named() -> None:
    play = reading()
    play.send(CardRefused(play.reading.ticket, "C-106", "bank"))
    assert play.visit.outer == CardTrouble("C-106", "bank")


def test_a_card_that_fails_at_the_proof_is_trouble_too() -> None:
    play = asking_city()
    play.send(CardRefused(play.reading.ticket, "C-116"))
    assert play.visit.outer == CardTrouble("C-116")


def test_the_city_has_nothing_to_say_before_the_card_was_read() -> None:
    play = reading()
    before = play.visit
    for event in (Answered(play.reading.ticket, WELCOME), NotAnswered(play.reading.ticket, "L-212")):
        assert play.send(event).visit == before


@pytest.mark.parametrize(("age", "large"), [(59, False), (60, True), (61, True), (None, False)])
def test_from_sixty_years_letters_are_large(age: int | None, large: bool) -> None:
    assert holder(replace(CARD, age=age)).visit.accommodations.large is large


def test_what_was_chosen_on_the_attract_screen_goes_along() -> None:
    play = Play().touch(Action.LARGE).touch(Action.LANGUAGE, "en")
    looks = asking_city(play=play).visit.accommodations
    assert looks == Accommodations(large=True, language=ENGLISH)


def test_a_guest_who_puts_a_card_in_keeps_the_looks_and_loses_the_wishes() -> None:
    play = guest().touch(Action.CONTRAST).send(CardIn(5))
    assert isinstance(play.visit.outer, Reading)
    assert play.visit.accommodations.contrast
    assert play.asked(Forget) == Forget()


def test_a_second_card_without_the_first_leaving_is_another_person() -> None:
    play = holder().touch(Action.LARGE).send(CardIn(5))
    assert isinstance(play.visit.outer, Reading)
    assert play.visit.accommodations == Accommodations()
    assert play.effects[:3] == (ForgetPin(), Forget(), EndAtCity("token-secret"))
    assert play.effects[3] == ReadCard(play.reading.ticket)


def test_a_guest_is_asked_by_tiles_with_nothing_known() -> None:
    play = guest()
    assert isinstance(play.open.identity, Guest)
    assert play.open.identity.seeker.origins == ()
    assert play.task(AskingWishes).trades == ()
    assert play.open.visit_seed == 77


def test_the_same_seed_plays_the_same_visit() -> None:
    assert holder() == holder()
    assert holder().open != Play().send(CardIn(12)).visit.outer


def test_an_answer_of_another_kind_is_not_taken() -> None:
    play = asking_city()
    before = play.visit
    assert play.send(Answered(play.reading.ticket, "?")).visit == before
    assert play.send(CardRead("", CARD)).visit == before


def test_a_card_that_goes_on_answering_is_waited_for_however_long_it_takes() -> None:
    play = reading()
    for _ in range(5):
        play.wait(READING_LIMIT - 1).send(CardSlow(play.reading.ticket))
        assert play.reading.slow
    before = play.visit
    assert play.send(CardSlow(play.reading.ticket)).visit == before
    assert isinstance(play.wait(READING_LIMIT).visit.outer, CardTrouble)


def test_news_of_a_slow_card_that_nobody_waits_for_changes_nothing() -> None:
    play = holder()
    before = play.visit
    assert play.send(CardSlow("late")).visit == before
