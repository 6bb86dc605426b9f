from dataclasses import replace

import pytest

from kiosk.slices.outcome import Leave, Stay
from kiosk.tasks.letter import steps as letter
from kiosk.tasks.letter.states import Lettered
from kiosk.tasks.letter.to import ToLetter
from kiosk.tasks.matches.states import ListingMatches
from kiosk.tasks.matches.to import ToMatches
from kiosk.tasks.near_miss.states import NearMisses
from kiosk.tasks.vacancy.actions import VacancyAction
from kiosk.tasks.vacancy.states import Viewing
from kiosk.tasks.vacancy.steps import step
from kiosk.tasks.wishes.actions import WishesAction
from kiosk.visit.actions import Action
from kiosk.visit.states import Guest
from kiosk.visit.tickets import letter_key
from kiosk.visit.vocabulary import Answered, Ask, NotAnswered, Passed, Print, Printed
from labourhall.contract.visit_calls import WriteReferral
from labourhall.market.seeker import Seeker
from tests.kiosk.visit.play import CARD, GROUPS, REFERRAL, Play, a_scene, guest, holder, stranger, waiting
from tests.kiosk.visit.test_properties import values


def viewed(play: Play) -> Play:
    return play.touch("matches").touch(Action.OPEN_VACANCY, "400001")


def ranked(play: Play) -> Play:
    play.touch(WishesAction.CONFIRM).touch(WishesAction.CONFIRM)
    return play.send(Answered(waiting(play), GROUPS)).touch(Action.OPEN_VACANCY, "400001")


def lettered() -> Play:
    play = viewed(holder()).touch(VacancyAction.WRITE_LETTER)
    return play.send(Answered(waiting(play), REFERRAL))


def test_a_letter_is_asked_for_in_the_visit() -> None:
    play = viewed(holder()).touch(VacancyAction.WRITE_LETTER)
    asked = play.asked(Ask)
    assert asked.call == WriteReferral("400001", "D2143569X", letter_key(11, "400001"))
    assert (asked.key, asked.ticket) == ("token-secret", waiting(play))


def test_a_stranger_asks_without_a_token() -> None:
    asked = ranked(stranger()).touch(VacancyAction.WRITE_LETTER).asked(Ask)
    assert isinstance(asked.call, WriteReferral)
    assert (asked.call.card_number, asked.key) == ("D2143569X", "")


def test_a_guest_is_told_that_a_letter_needs_a_card() -> None:
    play = ranked(guest()).touch(VacancyAction.WRITE_LETTER)
    assert play.task(Viewing).code == "K-504"
    assert play.effects == ()


def test_one_letter_is_asked_for_at_a_time() -> None:
    play = viewed(holder()).touch(VacancyAction.WRITE_LETTER).touch(VacancyAction.WRITE_LETTER)
    assert play.effects == ()


def test_a_letter_that_came_is_printed_with_the_name_on_the_card() -> None:
    play = lettered()
    assert play.task(Lettered) == Lettered(REFERRAL, ToMatches(), "printing", waiting(play))
    assert play.asked(Print) == Print(waiting(play), REFERRAL, "梁*英", "梁秀英")


@pytest.mark.parametrize(
    ("on_card", "told", "full"),
    [
        ("梁秀英", "梁秀瑛", "梁秀英"),
        (None, "梁秀英", "梁秀英"),
        ("梁〓英", "梁秀英", "梁秀英"),  # a character that the card holds and nobody can read
        ("梁〓英", "", "梁〓英"),
        (None, "", ""),
    ],
)
def test_the_full_name_is_the_cards_else_the_citys(on_card: str | None, told: str, full: str) -> None:
    play = viewed(holder(replace(CARD, name=on_card))).touch(VacancyAction.WRITE_LETTER)
    play.send(Answered(waiting(play), replace(REFERRAL, holder_name=told)))
    assert play.asked(Print).full_name == full


def test_the_full_name_that_the_city_told_reaches_the_paper_alone() -> None:
    play = viewed(holder(replace(CARD, name=None))).touch(VacancyAction.WRITE_LETTER)
    answer = Answered(waiting(play), replace(REFERRAL, holder_name="阿依古丽·吐尔逊"))
    play.send(answer)
    effect = play.asked(Print)
    assert "阿依古丽·吐尔逊" in {value for value in values(effect) if isinstance(value, str)}
    assert "阿依古丽·吐尔逊" not in {value for value in values(play.visit) if isinstance(value, str)}
    assert "阿依古丽" not in f"{answer!r} {answer.answer!r} {effect!r} {play.visit!r}"


@pytest.mark.parametrize(("code", "paper"), [("", "printed"), ("none", "none"), ("K-510", "K-510")])
def test_the_paper_comes_or_says_why_not(code: str, paper: str) -> None:
    play = lettered()
    assert play.send(Printed(waiting(play), code)).task(Lettered).paper == paper


def test_a_refused_letter_says_why_and_can_be_asked_for_again_with_the_same_key() -> None:
    play = viewed(holder()).touch(VacancyAction.WRITE_LETTER)
    first = play.asked(Ask)
    play.send(NotAnswered(waiting(play), "L-204"))
    assert (play.task(Viewing).code, play.task(Viewing).waiting) == ("L-204", "")
    again = play.touch(VacancyAction.WRITE_LETTER).asked(Ask)
    assert again.call == first.call
    assert again.ticket != first.ticket
    assert play.task(Viewing).code == ""


def test_back_leads_to_the_page_of_the_list_or_of_the_near_misses() -> None:
    assert isinstance(viewed(holder()).touch(Action.BACK).open.task, ListingMatches)
    assert isinstance(lettered().touch(Action.BACK).open.task, ListingMatches)
    play = holder().touch("near_misses").touch(Action.NEXT_PAGE).touch(Action.OPEN_VACANCY, "500002")
    play.touch(VacancyAction.WRITE_LETTER)
    play.send(Answered(waiting(play), REFERRAL))
    assert play.touch(Action.BACK).task(NearMisses).index == 1


def test_other_touches_and_answers_change_neither_page() -> None:
    play = viewed(holder())
    before = play.open.task
    assert play.touch(WishesAction.CONFIRM).open.task == before
    play = lettered()
    printed = play.open.task
    assert play.touch(WishesAction.CONFIRM).open.task == printed


def test_nobody_is_named_on_a_letter_without_a_card() -> None:
    scene = a_scene(Guest(Seeker(), None))
    outcome = step(Viewing("400001", ToMatches(), waiting="t"), Answered("t", REFERRAL), scene)
    to = ToLetter(REFERRAL, ToMatches())
    assert outcome == Leave(to)
    assert letter.begin(to, scene).effects == (Print("t", REFERRAL, ""),)
    assert step(Viewing("400001", ToMatches()), Passed(), scene) == Stay(Viewing("400001", ToMatches()))
