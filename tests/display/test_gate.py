"""What never reaches the glass."""

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from typing import Any

import pytest
from msgspec import structs

from display import gate
from display.gate import Age, Gate, Withheld
from labourhall.contract.playlist import Agency, FairPost
from labourhall.contract.unlawful_rules import unlawful_rules
from labourhall.market.vacancy import Conditions, Place, Provenance, Requirements, Status, Vacancy, Wage
from scripts.wall_pictures import vacancy

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 14, 36, tzinfo=timezone(timedelta(hours=8)))
GATE = Gate("", unlawful_rules())
WELDER = vacancy("104417", "电焊工", 6, (6000, 8500), "440112")


@pytest.mark.parametrize(
    "changed",
    [
        pytest.param({"title": "电焊工（限男性）"}, id="by sex"),
        pytest.param({"title": "电焊工", "trade": "只招汉族"}, id="by people"),
        pytest.param({"requirements": Requirements(certificates=("未婚未育",))}, id="by marriage"),
        pytest.param({"conditions": Conditions(shift="限本地户口")}, id="by where one is registered"),
        pytest.param({"conditions": Conditions(shift="入职交押金300元")}, id="a deposit"),
    ],
)
def test_a_row_that_still_asks_for_what_no_employer_may_ask_for_is_refused(changed: dict[str, Any]) -> None:
    assert GATE.refusal(replace(WELDER, **changed), TODAY) is Withheld.UNLAWFUL


@pytest.mark.parametrize(
    "changed",
    [
        pytest.param({"title": "女装缝纫工", "employer": "少数民族用品厂"}, id="what is made, and by whom"),
        pytest.param({"title": "护工（男女不限）"}, id="everybody"),
        pytest.param({"requirements": Requirements(certificates=("低压电工证", "健康证"))}, id="a certificate"),
        pytest.param({"place": Place("女人街12号", "440112")}, id="a street"),
    ],
)
def test_what_only_sounds_like_it_is_shown(changed: dict[str, Any]) -> None:
    assert GATE.refusal(replace(WELDER, **changed), TODAY) is None


def test_what_stands_at_a_booth_is_held_to_the_same() -> None:
    good = FairPost("A01", "甲公司", "普工", 5, "5000元/月")
    assert GATE.refusal(structs.replace(good, post="普工（限女性）"), TODAY) is Withheld.UNLAWFUL
    assert GATE.refusal(structs.replace(good, pay="5000元/月，入职交押金300元"), TODAY) is Withheld.UNLAWFUL


@pytest.mark.parametrize("status", [Status.FILLED, Status.WITHDRAWN, Status.HELD])
def test_only_open_vacancies_are_admitted(status: Status) -> None:
    assert GATE.refusal(replace(WELDER, status=status), TODAY) is Withheld.CLOSED


def test_a_vacancy_whose_last_day_is_past_is_refused() -> None:
    assert GATE.refusal(replace(WELDER, valid_until=TODAY), TODAY) is None
    assert GATE.refusal(replace(WELDER, valid_until=TODAY - timedelta(days=1)), TODAY) is Withheld.CLOSED


def test_a_vacancy_without_figures_of_pay_is_refused_for_the_wall_never_says_negotiable() -> None:
    assert GATE.refusal(replace(WELDER, wage=Wage("面议")), TODAY) is Withheld.NO_PAY
    assert GATE.refusal(replace(WELDER, wage=Wage("6000起", minimum=6000)), TODAY) is None


def test_a_vacancy_that_nobody_verified_is_refused() -> None:
    assert GATE.refusal(replace(WELDER, provenance=Provenance("a file")), TODAY) is Withheld.UNVERIFIED


@pytest.mark.parametrize(
    "changed",
    [
        {"title": "电焊工 13800138000"},
        {"employer": "李先生138 0013 8000"},
        {"place": Place("石井138-0013-8000")},
        {"requirements": Requirements(certificates=("电话13800138000",))},
        {"conditions": Conditions(shift="加微信13800138000")},
        {"trade": "11010519491231002X"},
    ],
)
def test_a_telephone_or_id_number_in_any_text_keeps_the_vacancy_off(changed: dict[str, Any]) -> None:
    assert GATE.refusal(replace(WELDER, **changed), TODAY) is Withheld.PRIVATE


def test_the_halls_own_number_is_nobodys_private_one() -> None:
    changed = replace(WELDER, place=Place("咨询020-81234567"))
    assert GATE.refusal(changed, TODAY) is Withheld.PRIVATE
    assert Gate("02081234567").refusal(changed, TODAY) is None
    assert Gate("02081234567").admit([changed], TODAY).admitted == (changed,)


def test_an_admission_counts_what_it_refused() -> None:
    vacancies: list[Vacancy] = [
        WELDER,
        replace(WELDER, number="104418", status=Status.FILLED),
        replace(WELDER, number="104419", status=Status.HELD),
        replace(WELDER, number="104420", wage=Wage("面议")),
    ]
    admission = GATE.admit(vacancies, TODAY)
    assert admission.admitted == (WELDER,)
    assert admission.refused == {Withheld.CLOSED: 2, Withheld.NO_PAY: 1}


@pytest.mark.parametrize(
    ("old", "age"),
    [
        (timedelta(), Age.FRESH),
        (timedelta(minutes=10), Age.FRESH),
        (timedelta(minutes=11), Age.STALE),
        (timedelta(hours=36), Age.STALE),
        (timedelta(hours=37), Age.MISSING),
    ],
)
def test_data_grow_stale_and_then_leave_the_glass(old: timedelta, age: Age) -> None:
    assert gate.age_of(NOW - old, NOW) is age


def test_no_data_are_missing_data() -> None:
    assert gate.age_of(None, NOW) is Age.MISSING


def test_before_the_city_answers_a_clock_before_what_it_had_said_is_not_believed() -> None:
    assert gate.is_clock_trusted(None, None, NOW)
    assert gate.is_clock_trusted(NOW + timedelta(minutes=5), None, NOW)
    assert not gate.is_clock_trusted(NOW, None, datetime(2000, 1, 1, tzinfo=NOW.tzinfo))


@pytest.mark.parametrize("hours", [-24 * 365 * 26, -2, 2, 24 * 365 * 4])
def test_a_clock_far_from_the_citys_time_is_not_believed_on_either_side(hours: int) -> None:
    assert not gate.is_clock_trusted(None, NOW, NOW + timedelta(hours=hours))
    assert gate.is_clock_trusted(None, NOW, NOW + timedelta(minutes=hours % 50))


def test_the_citys_time_of_now_outweighs_what_it_once_said() -> None:
    assert gate.is_clock_trusted(NOW + timedelta(days=400), NOW, NOW)


def test_an_agency_needs_a_licence_that_is_good_today() -> None:
    good = Agency("甲机构", "4401", TODAY, "中山路")
    assert GATE.refusal(good, TODAY) is None
    assert GATE.refusal(structs.replace(good, valid_until=TODAY - timedelta(days=1)), TODAY) is Withheld.UNLICENSED
    assert GATE.refusal(structs.replace(good, valid_until=None), TODAY) is Withheld.UNLICENSED
    assert GATE.refusal(structs.replace(good, licence=" "), TODAY) is Withheld.UNLICENSED
    assert GATE.refusal(structs.replace(good, address="请打13800138000"), TODAY) is Withheld.PRIVATE
    assert Gate("02083123456").refusal(structs.replace(good, address="请打02083123456"), TODAY) is None


def test_a_post_of_a_fair_needs_a_name_an_employer_and_a_stated_pay() -> None:
    good = FairPost("A1", "甲公司", "电工", 3, "6000-8000元/月")
    assert GATE.refusal(good, TODAY) is None
    assert GATE.refusal(structs.replace(good, post=" "), TODAY) is Withheld.UNNAMED
    assert GATE.refusal(structs.replace(good, employer=""), TODAY) is Withheld.UNNAMED
    assert GATE.refusal(structs.replace(good, pay="面议"), TODAY) is Withheld.NO_PAY
    assert GATE.refusal(structs.replace(good, employer="甲公司13800138000"), TODAY) is Withheld.PRIVATE
