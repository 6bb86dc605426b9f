"""Which reasons are given for which vacancy, and that their arguments are short."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings

from labourhall.market.match import Reason
from labourhall.market.matching.reasons import ReasonCode
from labourhall.market.matching.score import SeekerView, facts
from labourhall.market.matching.shared_reasons import short_trade
from labourhall.market.matching.wording import Wording
from labourhall.market.seeker import Experience, Seeker
from labourhall.market.vacancy import Provenance, Vacancy, WageUnit
from tests.labourhall.market.samples import (
    CLEANER,
    CODER,
    GUARD,
    LIWAN,
    NANSHA,
    RULES,
    SEWING,
    TAILORING,
    TODAY,
    YUEXIU,
    seeker,
    seekers,
    vacancies,
    vacancy,
)

ASKS = {"education": 2, "experience_years": 0.5}
SILENT = vacancy(requirements=ASKS)
PLAIN = vacancy()
UNSTATED = Provenance("test", assumed=("openings",))
SEWN = Experience(SEWING, 3.7, last_wage=6000.0)


def given_for(who: Seeker, one: Vacancy) -> tuple[Reason, ...]:
    return Wording(SeekerView(who, RULES, TODAY)).reasons(one, facts(one, RULES))


def good(who: Seeker, one: Vacancy) -> list[tuple[str, ...]]:
    return [(reason.code, *reason.args) for reason in given_for(who, one) if not reason.against]


def bad(who: Seeker, one: Vacancy) -> list[tuple[str, ...]]:
    return [(reason.code, *reason.args) for reason in given_for(who, one) if reason.against]


def test_a_sewing_worker_hears_what_the_study_promises() -> None:
    one = vacancy(conditions={"meals": True}, requirements=ASKS)
    who = seeker(experience=(SEWN,), districts=(LIWAN,))
    assert good(who, one) == [("did_trade", "3", "缝纫"), ("same_district", "荔湾区"), ("meals",)]
    assert bad(who, one) == [("wage_below", "500")]


@pytest.mark.parametrize(
    ("who", "one", "reason"),
    [
        (seeker(experience=(Experience(CODER, 70.0),)), replace(SILENT, occupation=CODER), ("did_this_work", "60")),
        (seeker(occupations=(SEWING,)), SILENT, ("wished_trade",)),
        (seeker(occupations=(SEWING,)), replace(SILENT, occupation=GUARD), ("near_trade", "缝纫")),
        (seeker(occupations=(CLEANER,)), replace(SILENT, occupation="40708"), ("near_trade", "保洁")),
        (seeker(occupations=(TAILORING,)), SILENT, ("still_hiring", "3")),
        (seeker(occupations=(CODER,)), SILENT, ("still_hiring", "3")),
        (seeker(districts=(YUEXIU,)), SILENT, ("next_district", "越秀区")),
        (seeker(districts=(NANSHA,)), SILENT, ("still_hiring", "3")),
        (seeker(wage_floor=5000.0), SILENT, ("wage_enough",)),
        (seeker(experience=(Experience("0", 0.0, 5000.0),)), SILENT, ("wage_above", "500")),
        (seeker(age=52), replace(SILENT, tags=("4050",)), ("welcomed",)),
        (seeker(age=30), replace(SILENT, tags=("4050",)), ("still_hiring", "3")),
        (seeker(shifts=("夜班",)), vacancy(requirements=ASKS, conditions={"shift": "夜班"}), ("shift_fits",)),
        (Seeker(), vacancy(requirements=ASKS, conditions={"shift": "白班"}), ("day_shift",)),
        (Seeker(), vacancy(requirements=ASKS, conditions={"lodging": True, "meals": True}), ("lodging_and_meals",)),
        (Seeker(), vacancy(requirements=ASKS, conditions={"lodging": True}), ("lodging",)),
        (Seeker(), vacancy(requirements=ASKS, conditions={"insurance": True}), ("insurance",)),
        (Seeker(), replace(SILENT, openings=20), ("many_openings", "20")),
        (
            Seeker(),
            replace(SILENT, openings=20, provenance=Provenance("", assumed=("openings",))),
            ("still_hiring", "20"),
        ),
        (Seeker(), replace(SILENT, posted_on=TODAY), ("posted_today",)),
        (Seeker(), replace(SILENT, posted_on=TODAY - timedelta(days=3)), ("fresh",)),
        (Seeker(), replace(SILENT, posted_on=TODAY + timedelta(days=3)), ("still_hiring", "3")),
        (Seeker(), vacancy(requirements={"experience_years": 1.0}), ("no_schooling_asked",)),
        (Seeker(), vacancy(requirements={"education": 2}), ("no_experience_asked",)),
    ],
)
def test_the_first_reason_for(who: Seeker, one: Vacancy, reason: tuple[str, ...]) -> None:
    assert good(who, one)[0] == reason


@pytest.mark.parametrize(
    ("held", "asked", "reason"),
    [
        (("健康证",), ("健康证",), ("certificate_held", "健康证")),
        (("健康证", "叉车证"), ("健康证", "叉车证"), ("certificates_held",)),
        (("特种设备作业人员证",), ("特种设备作业人员证",), ("certificates_held",)),
        (("健康证",), ("叉车证",), ("still_hiring", "3")),
        (None, ("叉车证",), ("still_hiring", "3")),
    ],
)
def test_certificates_held_are_a_reason(
    held: tuple[str, ...] | None, asked: tuple[str, ...], reason: tuple[str, ...]
) -> None:
    assert good(seeker(certificates=held), vacancy(requirements={**ASKS, "certificates": asked}))[0] == reason


def by(unit: WageUnit, amount: float | None) -> Vacancy:
    return vacancy(wage={"text": "", "minimum": amount, "unit": unit})


@pytest.mark.parametrize(
    ("who", "one", "reason"),
    [
        (Seeker(), PLAIN, []),
        (Seeker(), vacancy(place={"text": "", "outside": True}), [("outside_city",)]),
        (seeker(experience=(SEWN,)), PLAIN, [("wage_below", "500")]),
        (seeker(wage_floor=6300.0), PLAIN, [("wage_below_wish", "300")]),
        (seeker(wage_floor=6050.0), PLAIN, []),
        (seeker(wage_floor=6300.0), by(WageUnit.MONTH, 6000.0), [("wage_below_wish", "300")]),
        (seeker(wage_floor=6300.0), by(WageUnit.DAY, 200.0), []),
        (seeker(experience=(SEWN,)), by(WageUnit.DAY, 200.0), []),
        (Seeker(), vacancy(requirements={"experience_years": 1.5}), [("experience_asked", "1.5")]),
        (seeker(experience=(Experience(SEWING, 2.0),)), vacancy(requirements={"experience_years": 1.5}), []),
        (Seeker(), vacancy(conditions={"shift": "夜班"}), [("night_shift",)]),
        (Seeker(), vacancy(conditions={"shift": "两班倒"}), [("rotating_shift",)]),
        (Seeker(), vacancy(conditions={"shift": "白班"}), []),
        (seeker(shifts=("夜班",)), vacancy(conditions={"shift": "夜班"}), []),
        (Seeker(), by(WageUnit.PIECE, 0.8), [("piece_pay",)]),
        (Seeker(), by(WageUnit.MONTH, None), [("wage_uncertain",)]),
        (seeker(occupations=(CODER,)), PLAIN, [("other_trade",)]),
        (seeker(districts=(NANSHA,)), PLAIN, [("other_district", "荔湾区")]),
        (seeker(districts=(NANSHA,)), vacancy(place={"text": "", "district": ""}), []),
    ],
)
def test_the_one_reason_against(who: Seeker, one: Vacancy, reason: list[tuple[str, ...]]) -> None:
    assert bad(who, one) == reason


@settings(max_examples=150)
@given(who=seekers(), one=vacancies("000001"))
def test_arguments_are_short_and_codes_are_known(who: Seeker, one: Vacancy) -> None:
    for reason in given_for(who, one):
        assert reason.code in set(ReasonCode)
        assert sum(map(len, reason.args)) <= 6


def test_a_trade_of_many_characters_has_no_short_name() -> None:
    assert [short_trade(code, RULES) for code in (SEWING, GUARD, CLEANER, CODER, "")] == [
        "缝纫",
        "保安员",
        "保洁",
        "",
        "",
    ]


def test_a_day_of_posting_that_nobody_stated_is_no_news() -> None:
    undated = vacancy(posted_on=TODAY, provenance=Provenance("test", assumed=("posted_on",)))
    assert ("posted_today",) not in good(seeker(), undated)
    assert ("posted_today",) in good(seeker(), vacancy(posted_on=TODAY))
