import pytest

from kiosk.tasks.vacancy.actions import VacancyAction
from kiosk.visit.accommodations import Accommodations
from kiosk.visit.actions import Action
from kiosk.visit.pages.cleared.actions import ClearedAction
from kiosk.visit.states import Attract, CardTrouble, Cleared
from kiosk.visit.vocabulary import Answered, CardOut, CardRefused, EndAtCity, Forget, ForgetPin, Speak
from tests.kiosk.visit.play import RECORDS, REFERRAL, Play, at_pin, guest, holder, reading, stranger, waiting


def cleared(play: Play) -> Cleared:
    assert isinstance(play.visit.outer, Cleared)
    return play.visit.outer


def test_the_card_coming_out_wipes_the_person_and_tells_everybody() -> None:
    play = holder().send(CardOut())
    assert play.effects == (ForgetPin(), Forget(), EndAtCity("token-secret"))
    assert cleared(play) == Cleared(play.now + 15.0, 0, False, 0, card_inside=False, since=play.now)


def test_the_city_hears_nothing_of_a_visit_that_it_does_not_know() -> None:
    assert stranger().send(CardOut()).effects == (ForgetPin(), Forget())


def test_the_cleared_screen_counts_what_was_done() -> None:
    play = holder().touch("matches")
    for number in ("400000", "400001", "400000"):
        play.touch(Action.OPEN_VACANCY, number)
        play.touch(VacancyAction.WRITE_LETTER)
        play.send(Answered(waiting(play), REFERRAL)).touch(Action.BACK)
    at_pin(play)
    play.send_pin()
    play.send(Answered(waiting(play), RECORDS)).send(CardOut())
    counts = cleared(play)
    assert (counts.vacancies_seen, counts.letters, counts.records_seen) == (2, 1, True)


def test_leaving_by_touch_asks_for_the_card() -> None:
    play = holder().touch(Action.LEAVE)
    assert cleared(play).card_inside
    assert play.effects[-1] == Speak(("speak.take_card",))
    assert EndAtCity("token-secret") in play.effects


def test_a_guest_has_no_card_to_take() -> None:
    play = guest().touch(Action.LEAVE)
    assert not cleared(play).card_inside
    assert play.effects == (ForgetPin(), Forget())


def test_leaving_while_the_card_is_read_asks_for_it_too() -> None:
    assert cleared(reading().touch(Action.LEAVE)).card_inside


def test_there_is_nothing_to_leave_on_the_attract_screen() -> None:
    play = Play().touch(Action.LEAVE)
    assert (play.visit.outer, play.effects) == (Attract(), ())


def test_the_card_taken_after_leaving_starts_the_fifteen_seconds() -> None:
    play = holder().touch(Action.LEAVE)
    play.now += 3.0
    play.send(CardOut())
    assert not cleared(play).card_inside
    assert cleared(play).until == play.now + 15.0


def test_the_cleared_screen_goes_by_touch_or_by_itself() -> None:
    assert holder().send(CardOut()).touch(ClearedAction.UNDERSTOOD).visit.outer == Attract()
    assert isinstance(holder().send(CardOut()).wait(14.9).visit.outer, Cleared)
    assert holder().send(CardOut()).wait(15.0).visit.outer == Attract()


def test_the_looks_stay_on_the_cleared_screen_and_end_with_it() -> None:
    play = holder().touch(Action.LARGE).send(CardOut())
    assert play.visit.accommodations.large
    assert play.touch(ClearedAction.UNDERSTOOD).visit.accommodations == Accommodations()


@pytest.mark.parametrize("trouble", [False, True])
def test_a_card_out_before_a_visit_leads_back_to_the_attract_screen(trouble: bool) -> None:
    play = reading().touch(Action.LARGE)
    if trouble:
        play.send(CardRefused(play.reading.ticket, "C-106", "bank"))
        assert isinstance(play.visit.outer, CardTrouble)
    play.send(CardOut())
    assert (play.visit.outer, play.visit.accommodations) == (Attract(), Accommodations())


def test_a_stray_card_out_leaves_an_attract_screen_as_somebody_set_it() -> None:
    play = Play().touch(Action.LARGE)
    before = play.visit
    assert play.send(CardOut()).visit == before
    assert play.effects == (ForgetPin(), Forget())


def test_a_touch_that_means_nothing_changes_nothing() -> None:
    for play in (Play(), reading(), holder().send(CardOut())):
        before = play.visit
        assert play.touch(Action.OPEN_VACANCY, "400000").visit == before
