from kiosk.tasks.matches.states import ListingMatches
from kiosk.visit.actions import Action
from kiosk.visit.states import Attract, CardTrouble, Cleared
from kiosk.visit.visit import deadline, ends_at
from kiosk.visit.vocabulary import CardRefused, EndAtCity, Passed, PinTyped, Speak
from tests.kiosk.visit.play import Play, at_pin, guest, holder, reading


def test_nobody_waits_for_anything_on_an_untouched_attract_screen() -> None:
    assert deadline(Play().visit) is None


def test_after_ninety_seconds_a_holder_is_asked_once() -> None:
    play = holder().wait(89.9)
    assert not play.open.idle_warned
    assert play.wait(0.1).open.idle_warned
    assert play.effects == (Speak(("speak.still_here",)),)


def test_a_guest_has_three_minutes() -> None:
    assert not guest().wait(179.9).open.idle_warned
    assert guest().wait(180.0).open.idle_warned


def test_thirty_seconds_after_the_question_the_visit_ends() -> None:
    play = holder().wait(119.9)
    assert play.open.idle_warned
    gone = play.wait(0.1).visit.outer
    assert isinstance(gone, Cleared)
    assert gone.card_inside
    assert EndAtCity("token-secret") in play.effects


def test_the_touch_that_answers_the_question_does_nothing_else() -> None:
    play = holder().wait(100.0).touch("matches")
    assert not play.open.idle_warned
    assert play.open.touched_at == play.now
    assert play.touch("matches").task(ListingMatches).page == 0


def test_leaving_works_while_the_question_is_asked() -> None:
    assert isinstance(holder().wait(100.0).touch(Action.LEAVE).visit.outer, Cleared)


def test_the_question_is_what_is_read_out_while_it_stands() -> None:
    play = holder().wait(100.0)
    assert ends_at(play.open) == play.now + 20.0


def test_a_digit_counts_as_a_touch() -> None:
    play = at_pin().wait(80.0).send(PinTyped(1)).wait(80.0)
    assert not play.open.idle_warned


def test_two_minutes_before_the_hard_limit_it_is_said_and_then_it_ends() -> None:
    play = holder()
    for _ in range(18):
        play.wait(60.0).touch("still_here")
    assert play.open.limit_warned
    for _ in range(1):
        play.wait(60.0).touch("still_here")
    assert isinstance(play.wait(60.0).visit.outer, Cleared)


def test_a_clock_that_comes_early_is_sent_away() -> None:
    play = holder()
    before = play.visit
    assert play.send(Passed()).visit == before
    assert Play().send(Passed()).visit.outer == Attract()


def test_a_card_that_is_trouble_waits_for_nothing_but_being_taken_out() -> None:
    play = reading()
    play.send(CardRefused(play.reading.ticket, "C-106", "bank"))
    assert deadline(play.visit) is None
    assert play.send(Passed()).visit.outer == CardTrouble("C-106", "bank")
