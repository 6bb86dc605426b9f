from dataclasses import replace
from datetime import date

import pytest

from kiosk.slices.outcome import Stay
from kiosk.tasks.asking.actions import AskingAction
from kiosk.tasks.asking.states import Asked, AskingEmployer, HearingOutcomes, pages
from kiosk.tasks.asking.steps import step, step_asked, step_outcomes
from kiosk.tasks.home.states import AtHome
from kiosk.tasks.matches.states import ListingMatches
from kiosk.tasks.matches.to import Section, ToMatches
from kiosk.tasks.vacancy.actions import VacancyAction
from kiosk.tasks.vacancy.states import Viewing
from kiosk.visit.accommodations import Accommodations
from kiosk.visit.actions import Action
from kiosk.visit.states import Holder
from kiosk.visit.vocabulary import Answered, Ask, NotAnswered, Passed, TellCity
from labourhall.contract.visit_calls import AskEmployer, SeeOutcomes, WriteReferral
from labourhall.market.answer import EmployerAnswer
from labourhall.market.ask import AskOutcome, OpenAsk
from tests.kiosk.visit.play import GROUPS, WELCOME, Play, a_scene, asking_city, holder, stranger, waiting

TODAY = GROUPS.day
ASK = OpenAsk("410001", "电工", "甲厂", TODAY, date(2026, 11, 26))
YES, NO = EmployerAnswer(True, TODAY), EmployerAnswer(False, TODAY)
OUTCOMES = tuple(
    AskOutcome(str(400000 + n), "电工", "甲厂", TODAY, answer, is_open)
    for n, (answer, is_open) in enumerate([(YES, True), (NO, True), (None, False), (YES, False), (YES, True)])
)


def viewed(play: Play) -> Play:
    play.touch("matches").touch("overview").touch("list", Section.ASK)
    return play.touch(Action.OPEN_VACANCY, "410001")


def asking() -> Play:
    return viewed(holder()).touch(VacancyAction.ASK_EMPLOYER)


def told() -> Play:
    """A visit to which the city has answers to tell."""
    play = asking_city()
    return play.send(Answered(play.reading.ticket, replace(WELCOME, outcomes=OUTCOMES)))


def identity(play: Play) -> Holder:
    found = play.open.identity
    assert isinstance(found, Holder)
    return found


def test_a_vacancy_whose_employer_named_an_age_leads_to_the_question_and_writes_no_letter() -> None:
    play = viewed(holder()).touch(VacancyAction.WRITE_LETTER)
    assert isinstance(play.open.task, Viewing)
    assert play.effects == ()
    assert play.touch(VacancyAction.ASK_EMPLOYER).task(AskingEmployer).number == "410001"


def test_what_fits_is_not_asked_about() -> None:
    play = holder().touch("matches").touch(Action.OPEN_VACANCY, "400001").touch(VacancyAction.ASK_EMPLOYER)
    assert isinstance(play.open.task, Viewing)


def test_for_whom_the_city_does_not_know_the_window_asks() -> None:
    play = stranger()
    play.touch(Action.HOME)
    play.visit = replace(play.visit, outer=replace(play.open, identity=replace(play.open.identity, groups=GROUPS)))
    play = viewed(play).touch(VacancyAction.ASK_EMPLOYER)
    assert isinstance(play.open.task, Viewing)
    assert isinstance(play.touch(VacancyAction.WRITE_LETTER).asked(Ask).call, WriteReferral)


@pytest.mark.parametrize(("action", "may_tell"), [("ask_telling", True), ("ask_silent", False)])
def test_age_and_trade_are_told_only_with_her_consent(action: str, may_tell: bool) -> None:
    play = asking().touch(action)
    assert play.asked(Ask).call == AskEmployer("410001", may_tell)
    assert play.touch(action).effects == ()  # once is enough


def test_a_question_that_the_city_noted_is_said_and_kept_and_leads_back() -> None:
    play = asking().touch(AskingAction.ASK_TELLING)
    play.send(Answered(waiting(play), ASK))
    assert play.task(Asked).ask == ASK
    assert identity(play).asks == (ASK,)
    viewing = play.touch(AskingAction.GO_ON).task(Viewing)
    assert (viewing.number, viewing.back) == ("410001", ToMatches(0, Section.ASK))
    assert play.touch(VacancyAction.WRITE_LETTER).effects == ()
    assert isinstance(play.touch(VacancyAction.ASK_EMPLOYER).open.task, Viewing)
    assert isinstance(play.touch(Action.BACK).open.task, ListingMatches)


def test_from_the_day_on_which_no_answer_is_waited_for_a_letter_may_be_written() -> None:
    play = asking_city()
    play.send(Answered(play.reading.ticket, replace(WELCOME, asks=(replace(ASK, letter_from=TODAY),))))
    assert isinstance(viewed(play).touch(VacancyAction.WRITE_LETTER).asked(Ask).call, WriteReferral)


def test_asked_again_a_question_stands_once() -> None:
    play = asking_city()
    play.send(Answered(play.reading.ticket, replace(WELCOME, asks=(replace(ASK, letter_from=TODAY),))))
    play.visit = replace(play.visit, outer=replace(play.open, task=AskingEmployer("410001", ToMatches())))
    play.touch(AskingAction.ASK_SILENT)
    play.send(Answered(waiting(play), ASK))
    assert identity(play).asks == (ASK,)


def test_a_question_that_the_city_does_not_take_says_why_and_may_be_put_again() -> None:
    play = asking().touch(AskingAction.ASK_TELLING)
    play.send(NotAnswered(waiting(play), "L-223"))
    assert play.task(AskingEmployer).failure() == "L-223"
    assert play.touch(AskingAction.ASK_TELLING).asked(Ask)
    assert isinstance(play.touch(Action.BACK).open.task, Viewing)


def test_answers_are_told_before_anything_else_and_the_city_hears_that_these_were_seen() -> None:
    play = told()
    assert play.task(HearingOutcomes).page == 0
    assert play.asked(TellCity) == TellCity(SeeOutcomes(("400000", "400001", "400002")), WELCOME.token)
    play.touch(Action.NEXT_PAGE)
    assert play.asked(TellCity).call == SeeOutcomes(("400003", "400004"))
    assert play.touch(Action.NEXT_PAGE).task(HearingOutcomes).page == 1
    assert play.touch(Action.PREVIOUS_PAGE).task(HearingOutcomes).page == 0
    assert isinstance(play.touch(AskingAction.GO_ON).open.task, AtHome)


def test_home_is_home_also_where_there_was_something_to_tell() -> None:
    assert isinstance(told().touch(Action.HOME).open.task, AtHome)
    assert isinstance(told().touch(Action.BACK).open.task, AtHome)


def test_only_a_yes_to_what_is_still_open_leads_to_the_vacancy_and_back() -> None:
    play = told()
    for number in ("400001", "400002", "400003", "999999"):
        assert isinstance(play.touch(Action.OPEN_VACANCY, number).open.task, HearingOutcomes)
    assert play.touch(Action.OPEN_VACANCY, "400000").task(Viewing).number == "400000"
    assert isinstance(play.touch(Action.BACK).open.task, HearingOutcomes)


def test_pages_hold_whole_answers_and_keep_the_first_in_sight_when_letters_change() -> None:
    assert [pages(count, large=False) for count in (0, 3, 4)] == [1, 1, 2]
    large, normal = Accommodations(large=True), Accommodations()
    assert HearingOutcomes(1).adapted(normal, large) == HearingOutcomes(1)
    assert HearingOutcomes(2).adapted(large, normal) == HearingOutcomes(1)


def test_nothing_else_moves_these_pages() -> None:
    scene = a_scene(told().open.identity)
    asking_now, asked, hearing = AskingEmployer("1", ToMatches()), Asked(ASK, ToMatches()), HearingOutcomes()
    assert step(asking_now, Passed(), scene) == Stay(asking_now)
    assert step_asked(asked, Passed(), scene) == Stay(asked)
    assert step_outcomes(hearing, Passed(), scene) == Stay(hearing)
    play = told()
    assert isinstance(play.touch(VacancyAction.WRITE_LETTER).open.task, HearingOutcomes)
