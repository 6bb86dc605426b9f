"""In which group one vacancy stands for one person, and what is said to stand between."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from labourhall.market import education
from labourhall.market.answer import EmployerAnswer
from labourhall.market.groups import Bar, Group
from labourhall.market.legal_age import AgeRules
from labourhall.market.matching.filters import demands
from labourhall.market.matching.verdict import Judge, Verdict
from labourhall.market.seeker import Experience, Seeker
from labourhall.market.vacancy import AgeLimit
from tests.labourhall.market.samples import GUARD, LAW, LIWAN, NANSHA, RULES, SEWING, TODAY, seeker, vacancy

ELECTRICIAN = "60706"
OPENED = replace(LAW, work=tuple(replace(rule, opened=TODAY) for rule in LAW.work))
ANSWERED = date(2026, 11, 20)
YES, NO = EmployerAnswer(True, ANSWERED), EmployerAnswer(False, ANSWERED)
SAID_YES = Bar("employer_yes", ("2026-11-20",))
LIMIT = {"age": AgeLimit(18, 45)}
ASKED = Bar("age_asked", ("18–45",))


def verdict(who: Seeker, answer: EmployerAnswer | None = None, law: AgeRules = LAW, **changes: Any) -> Verdict:
    one = vacancy(**changes)
    return Judge(who, RULES, law, TODAY).verdict(demands(one), one.occupation, answer)


@pytest.mark.parametrize(
    ("who", "changes", "group", "bar"),
    [
        (Seeker(), {"requirements": {**LIMIT, "education": 5, "certificates": ("叉车证",)}}, Group.FITS, None),
        (seeker(age=45), {"requirements": LIMIT}, Group.FITS, None),
        (seeker(age=46), {"requirements": LIMIT}, Group.ASK, ASKED),
        (seeker(age=17), {"requirements": LIMIT}, Group.ASK, ASKED),
        (seeker(age=57), {"requirements": {"age": AgeLimit(None, 55)}}, Group.ASK, Bar("age_asked", ("–55",))),
        (seeker(age=57), {"requirements": {"age": AgeLimit(60, None)}}, Group.ASK, Bar("age_asked", ("60–",))),
        (
            seeker(certificates=()),
            {"requirements": {"certificates": ("叉车证",)}},
            Group.ONE_STEP,
            Bar("certificate", ("叉车证",)),
        ),
        (
            seeker(education=education.JUNIOR),
            {"requirements": {"education": education.SENIOR}},
            Group.ONE_STEP,
            Bar("education", ("高中",)),
        ),
        (
            seeker(education=education.PRIMARY),
            {"requirements": {"education": education.SENIOR}},
            Group.FURTHER,
            Bar("education", ("高中",)),
        ),
        (seeker(shifts=("白班",)), {"conditions": {"shift": "夜班"}}, Group.ONE_STEP, Bar("shift", ("night",))),
        (
            seeker(certificates=()),
            {"requirements": {"certificates": ("叉车证", "健康证")}},
            Group.FURTHER,
            Bar("certificate", ("叉车证",)),
        ),
        (
            seeker(age=50, certificates=()),
            {"requirements": {**LIMIT, "certificates": ("叉车证",)}},
            Group.FURTHER,
            Bar("certificate", ("叉车证",)),
        ),
        (
            seeker(shifts=("白班",), certificates=()),
            {"requirements": {"certificates": ("叉车证",)}, "conditions": {"shift": "夜班"}},
            Group.FURTHER,
            Bar("certificate", ("叉车证",)),
        ),
    ],
)
def test_each_thing_that_stands_between_puts_it_into_a_group(
    who: Seeker, changes: dict[str, Any], group: Group, bar: Bar | None
) -> None:
    found = verdict(who, **changes)
    assert (found.group, found.bar) == (group, bar)


@pytest.mark.parametrize(
    "changes",
    [
        {"requirements": {"experience_years": 30.0}},
        {"wage": {"text": "", "minimum": 1.0, "maximum": 1.0}},
        {"place": {"text": "", "district": NANSHA}},
        {"place": {"text": "", "outside": True}},
        {"conditions": {"lodging": False}},
        {"employer": "甲厂", "openings": 1},
    ],
)
def test_district_pay_and_experience_move_nothing_from_one_group_to_another(changes: dict[str, Any]) -> None:
    who = seeker(age=50, districts=(LIWAN,), wage_floor=9000.0, experience=(Experience(SEWING, 1.0, 9000.0),))
    assert verdict(who, **changes) == Verdict(Group.FITS)


def test_under_sixteen_is_shut_whatever_else_is_said() -> None:
    who = seeker(age=15, certificates=())
    found = verdict(who, YES, requirements={**LIMIT, "certificates": ("叉车证",)})
    assert found == Verdict(Group.CLOSED, Bar("too_young", ("16",)))


def test_law_that_nobody_verified_asks_and_law_whose_source_was_opened_shuts() -> None:
    who = seeker(age=61, past_statutory=True)
    bar = Bar("statutory_age", ("special_operation",))
    assert verdict(who, occupation=ELECTRICIAN) == Verdict(Group.ASK, bar, rank=2)
    assert verdict(who, YES, law=OPENED, occupation=ELECTRICIAN) == Verdict(Group.CLOSED, bar)
    assert verdict(replace(who, past_statutory=None), law=OPENED, occupation=ELECTRICIAN) == Verdict(Group.FITS)


def test_where_law_asks_too_the_employers_own_words_are_what_is_said() -> None:
    who = seeker(age=61, past_statutory=True)
    assert verdict(who, occupation=ELECTRICIAN, requirements=LIMIT) == Verdict(Group.ASK, ASKED, rank=2)


def test_law_that_asks_and_another_requirement_are_two_things() -> None:
    found = verdict(seeker(age=17, certificates=()), occupation=GUARD, requirements={"certificates": ("保安员证",)})
    assert found == Verdict(Group.FURTHER, Bar("certificate", ("保安员证",)))


def test_a_no_of_the_employer_is_kept_with_its_day() -> None:
    no = Verdict(Group.FURTHER, Bar("employer_no", ("2026-11-20",)))
    assert verdict(seeker(age=50), NO, requirements=LIMIT) == no
    assert verdict(seeker(age=50), replace(YES, up_to=49), requirements=LIMIT) == no


@pytest.mark.parametrize("answer", [NO, YES])
def test_an_answer_says_nothing_of_whoever_is_within_the_limit_or_of_unknown_age(answer: EmployerAnswer) -> None:
    for age in (None, 30):
        assert verdict(seeker(age=age), answer, requirements=LIMIT) == Verdict(Group.FITS)


def test_a_yes_comes_first_then_a_limit_within_five_years_then_the_rest() -> None:
    near, far = seeker(age=50), seeker(age=51)
    assert verdict(near, YES, requirements=LIMIT) == Verdict(Group.ASK, SAID_YES, rank=0)
    assert verdict(far, replace(YES, up_to=51), requirements=LIMIT) == Verdict(Group.ASK, SAID_YES, rank=0)
    assert verdict(near, requirements=LIMIT) == Verdict(Group.ASK, ASKED, rank=1)
    assert verdict(far, requirements=LIMIT) == Verdict(Group.ASK, ASKED, rank=2)


def test_a_yes_removes_nothing_but_the_age() -> None:
    found = verdict(seeker(age=50, certificates=()), YES, requirements={**LIMIT, "certificates": ("叉车证",)})
    assert found.group is Group.FURTHER


def test_an_answer_admits_an_age_that_is_not_known_and_a_no_admits_nobody() -> None:
    assert replace(YES, up_to=49).admits(None)
    assert not NO.admits(None)


def test_a_kind_that_the_rules_do_not_offer_as_a_step_is_further_away() -> None:
    rules = replace(RULES, near_miss_kinds=("certificate",))
    one = vacancy(conditions={"shift": "夜班"})
    found = Judge(seeker(shifts=("白班",)), rules, LAW, TODAY).verdict(demands(one), one.occupation, None)
    assert found == Verdict(Group.FURTHER, Bar("shift", ("night",)))
