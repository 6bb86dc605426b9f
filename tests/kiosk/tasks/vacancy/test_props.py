from dataclasses import replace

import pytest

from kiosk.tasks.matches.to import ToMatches
from kiosk.tasks.vacancy.props import derive, facts
from kiosk.tasks.vacancy.states import Viewing
from kiosk.visit.task import Trail
from labourhall.market.vacancy import AgeLimit, Conditions, EmploymentForm, Requirements, Vacancy
from scripts.samples import GUEST, VACANCIES, opened
from tests.kiosk.sight.seen import sight

SEWER = VACANCIES["402317"]


def test_what_an_employer_did_not_say_is_not_guessed() -> None:
    outer = opened(Viewing("415530", ToMatches()))
    props = derive(sight(outer), Viewing("415530", ToMatches()))
    values = {fact.caption: fact.value for fact in props.facts}
    assert values["班次"] == values["社保"] == values["吃住"] == "没写"
    assert values["学历"] == values["年龄"] == values["证件"] == "没提"


def test_the_letter_button_says_why_not() -> None:
    guest = opened(Viewing("402317", ToMatches()), GUEST)
    assert derive(sight(guest), Viewing("402317", ToMatches())).letter_sub == "要插卡"
    closed = Viewing("402317", ToMatches(), code="L-215")
    shown = derive(sight(opened(closed)), closed)
    assert (shown.available, shown.trouble) == (False, "这个岗位刚招满")
    again = replace(opened(Viewing("402317", ToMatches())), trail=Trail(letters=("402317",)))
    assert derive(sight(again), Viewing("402317", ToMatches())).letter_sub == "您已经有一份"
    waiting = Viewing("402317", ToMatches(), waiting="t")
    assert derive(sight(opened(waiting)), waiting).busy


def test_a_vacancy_that_left_meanwhile_says_so() -> None:
    view = opened(Viewing("999999", ToMatches()))
    gone = derive(sight(view), Viewing("999999", ToMatches()))
    assert (gone.gone, gone.available, gone.qr) == (True, False, ())


def test_a_posting_day_that_nobody_stated_is_not_shown() -> None:
    guessed = replace(SEWER, provenance=replace(SEWER.provenance, assumed=("posted_on",)))
    seen = sight(opened(Viewing("402317", ToMatches())))
    seen = replace(seen, library=replace(seen.library, vacancy=lambda number: guessed))
    assert derive(seen, Viewing("402317", ToMatches())).posted == ""


@pytest.mark.parametrize(
    ("meals", "lodging", "said"),
    [
        (True, True, "包吃包住"),
        (True, False, "包吃，不包住"),
        (False, True, "包住，不包吃"),
        (False, False, "不包吃住"),
        (None, None, "没写"),
    ],
)
def test_board_and_lodging_are_said_together(meals: bool | None, lodging: bool | None, said: str) -> None:
    offered = replace(SEWER.conditions, meals=meals, lodging=lodging)
    assert value("吃住", replace(SEWER, conditions=offered)) == said


@pytest.mark.parametrize(
    ("least", "most", "said"),
    [(18, 55, "18–55 岁"), (None, 50, "50 岁以内"), (18, None, "满 18 岁"), (None, None, "没提")],
)
def test_an_age_limit_is_said_as_far_as_it_goes(least: int | None, most: int | None, said: str) -> None:
    assert value("年龄", replace(SEWER, requirements=Requirements(age=AgeLimit(least, most)))) == said


@pytest.mark.parametrize(
    ("form", "said"),
    [
        (EmploymentForm.CONTRACT, "劳动合同"),
        (EmploymentForm.DISPATCH, "劳务派遣"),
        (EmploymentForm.OVER_AGE, "超龄用工协议"),
        (None, "没写"),
    ],
)
def test_the_form_of_employment_is_a_fact(form: EmploymentForm | None, said: str) -> None:
    assert value("用工", replace(SEWER, employment_form=form)) == said


@pytest.mark.parametrize(
    ("shift", "hours", "said"),
    [
        ("白班", "8–18 点", "白班 8–18 点"),
        ("白班", "8:30-17:30", "白班 8:30-17:30"),
        ("白班", "早7晚7/早8晚8，月休4-6天", "白班"),
        (None, "8:30-17:30", "8:30-17:30"),
        ("夜班", None, "夜班"),
        (None, None, "没写"),
    ],
)
def test_the_hours_stand_beside_the_shift_where_there_is_room(shift: str | None, hours: str | None, said: str) -> None:
    assert value("班次", replace(SEWER, conditions=Conditions(shift, hours))) == said


def value(caption: str, vacancy: Vacancy) -> str:
    """What the block of facts says under this caption."""
    seen = sight(opened(Viewing("402317", ToMatches())))
    return next(fact.value for fact in facts(seen, vacancy) if fact.caption == caption)
