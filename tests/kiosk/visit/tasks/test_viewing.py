import pytest

from kiosk.visit.actions import Action
from kiosk.visit.states import Guest, Lettered, Listing, NearMisses, Viewing
from kiosk.visit.tasks import viewing
from kiosk.visit.tasks.outcome import Scene, Stay
from kiosk.visit.tickets import letter_key
from kiosk.visit.vocabulary import Answered, Ask, NotAnswered, Passed, Print, Printed
from labourhall.contract.visit_calls import WriteReferral
from labourhall.market.seeker import Seeker
from tests.kiosk.visit.play import MATCHES, REFERRAL, Play, guest, holder, stranger, waiting


def viewed(play: Play) -> Play:
    return play.touch(Action.MATCHES).touch(Action.OPEN_VACANCY, "400001")


def ranked(play: Play) -> Play:
    play.touch(Action.CONFIRM).touch(Action.CONFIRM)
    return play.send(Answered(waiting(play), MATCHES)).touch(Action.OPEN_VACANCY, "400001")


def lettered() -> Play:
    play = viewed(holder()).touch(Action.WRITE_LETTER)
    return play.send(Answered(waiting(play), REFERRAL))


def test_a_letter_is_asked_for_in_the_visit() -> None:
    play = viewed(holder()).touch(Action.WRITE_LETTER)
    asked = play.asked(Ask)
    assert asked.call == WriteReferral("400001", "D2143569X", letter_key(11, "400001"))
    assert (asked.key, asked.ticket) == ("token-secret", waiting(play))


def test_a_stranger_asks_without_a_token() -> None:
    asked = ranked(stranger()).touch(Action.WRITE_LETTER).asked(Ask)
    assert isinstance(asked.call, WriteReferral)
    assert (asked.call.card_number, asked.key) == ("D2143569X", "")


def test_a_guest_is_told_that_a_letter_needs_a_card() -> None:
    play = ranked(guest()).touch(Action.WRITE_LETTER)
    assert play.task(Viewing).code == "K-504"
    assert play.effects == ()


def test_one_letter_is_asked_for_at_a_time() -> None:
    play = viewed(holder()).touch(Action.WRITE_LETTER).touch(Action.WRITE_LETTER)
    assert play.effects == ()


def test_a_letter_that_came_is_printed_with_the_masked_name() -> None:
    play = lettered()
    assert play.task(Lettered) == Lettered(REFERRAL, 0, "printing", waiting(play))
    assert play.asked(Print) == Print(waiting(play), REFERRAL, "梁*英")


@pytest.mark.parametrize(("code", "paper"), [("", "printed"), ("none", "none"), ("K-510", "K-510")])
def test_the_paper_comes_or_says_why_not(code: str, paper: str) -> None:
    play = lettered()
    assert play.send(Printed(waiting(play), code)).task(Lettered).paper == paper


def test_a_refused_letter_says_why_and_can_be_asked_for_again_with_the_same_key() -> None:
    play = viewed(holder()).touch(Action.WRITE_LETTER)
    first = play.asked(Ask)
    play.send(NotAnswered(waiting(play), "L-204"))
    assert (play.task(Viewing).code, play.task(Viewing).waiting) == ("L-204", "")
    again = play.touch(Action.WRITE_LETTER).asked(Ask)
    assert again.call == first.call
    assert again.ticket != first.ticket
    assert play.task(Viewing).code == ""


def test_back_leads_to_the_page_of_the_list_or_of_the_near_misses() -> None:
    assert isinstance(viewed(holder()).touch(Action.BACK).open.task, Listing)
    assert isinstance(lettered().touch(Action.BACK).open.task, Listing)
    play = holder().touch(Action.NEAR_MISSES).touch(Action.NEXT_PAGE).touch(Action.OPEN_VACANCY, "500002")
    play.touch(Action.WRITE_LETTER)
    play.send(Answered(waiting(play), REFERRAL))
    assert play.touch(Action.BACK).task(NearMisses).index == 1


def test_other_touches_and_answers_change_neither_page() -> None:
    play = viewed(holder())
    before = play.open.task
    assert play.touch(Action.CONFIRM).open.task == before
    play = lettered()
    printed = play.open.task
    assert play.touch(Action.CONFIRM).open.task == printed


def test_nobody_is_named_on_a_letter_without_a_card() -> None:
    scene = Scene(Guest(Seeker(), None), large=False, helped=False, line_up=True, seed=1, ticket="t", now=0.0)
    outcome = viewing.step(Viewing("400001", 0, waiting="t"), Answered("t", REFERRAL), scene)
    assert outcome.effects == (Print("t", REFERRAL, ""),)
    assert viewing.step(Viewing("400001", 0), Passed(), scene) == Stay(Viewing("400001", 0))
