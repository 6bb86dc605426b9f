"""What keeps a person from a vacancy, and what never does."""

from dataclasses import fields

import pytest

from labourhall.market import education
from labourhall.market.matching.filters import Shortfall, demands, holds, one_step, shortfalls
from labourhall.market.seeker import Seeker, Wishes
from labourhall.market.vacancy import AgeLimit
from tests.labourhall.market.samples import RULES, seeker, vacancy

STRICT = vacancy(
    requirements={
        "education": education.SENIOR,
        "age": AgeLimit(18, 50),
        "certificates": ("叉车证",),
        "experience_years": 5.0,
    },
    conditions={"shift": "夜班"},
)


def missing(who: Seeker) -> list[str]:
    return [one.requirement.value for one in shortfalls(who, demands(STRICT))]


def test_what_is_not_known_filters_nothing() -> None:
    assert missing(Seeker()) == []


@pytest.mark.parametrize(
    ("who", "short"),
    [
        (seeker(education=education.JUNIOR), ["education"]),
        (seeker(education=education.SENIOR), []),
        (seeker(age=17), ["age"]),
        (seeker(age=18), []),
        (seeker(age=50), []),
        (seeker(age=51), ["age"]),
        (seeker(certificates=()), ["certificate"]),
        (seeker(certificates=("叉车证(N1)",)), []),
        (seeker(shifts=("白班",)), ["shift"]),
        (seeker(shifts=("白班", "夜班")), []),
        (seeker(shifts=("随便",)), []),
        (seeker(age=60, education=1, certificates=(), shifts=("day",)), ["education", "age", "shift", "certificate"]),
    ],
)
def test_each_known_fact_is_held_against_what_is_asked(who: Seeker, short: list[str]) -> None:
    assert missing(who) == short


def test_a_vacancy_that_asks_for_nothing_shuts_nobody_out() -> None:
    everything_known = seeker(age=70, education=education.PRIMARY, certificates=(), shifts=("白班",))
    assert shortfalls(everything_known, demands(vacancy())) == ()


def test_an_open_end_of_an_age_limit_limits_nothing() -> None:
    young_only = vacancy(requirements={"age": AgeLimit(None, 45)})
    grown_only = vacancy(requirements={"age": AgeLimit(18, None)})
    assert shortfalls(seeker(age=3), demands(young_only)) == ()
    assert shortfalls(seeker(age=99), demands(grown_only)) == ()


def test_a_narrower_certificate_meets_a_wider_one_and_not_the_reverse() -> None:
    assert holds(("C1驾驶证",), "驾驶证")
    assert holds(("叉车证",), "叉车证（N1）")
    assert not holds(("电工证",), "高压电工证")


def test_a_near_miss_is_one_requirement_one_step_away_and_of_an_offered_kind() -> None:
    kinds = RULES.near_miss_kinds
    assert one_step(shortfalls(seeker(education=education.JUNIOR), demands(STRICT)), kinds)
    assert not one_step(shortfalls(seeker(education=education.PRIMARY), demands(STRICT)), kinds)
    assert not one_step(shortfalls(seeker(age=51), demands(STRICT)), kinds)
    assert not one_step(shortfalls(seeker(certificates=(), shifts=("白班",)), demands(STRICT)), kinds)
    assert not one_step((), kinds)


def test_a_shortfall_names_what_is_asked() -> None:
    short = shortfalls(seeker(education=education.JUNIOR), demands(STRICT))
    assert short == (Shortfall(short[0].requirement, "高中", 1),)


def test_a_seeker_has_no_field_that_the_law_forbids_to_use() -> None:
    names = {item.name for kind in (Seeker, Wishes) for item in fields(kind)}
    assert names == {
        "age", "education", "experience", "certificates", "wishes", "origins", "past_statutory",
        "occupations", "districts", "wage_floor", "shifts",
    }  # fmt: skip
