"""A vacancy in short texts."""

from dataclasses import replace

import pytest

from display.pages import facts
from labourhall.market import education
from labourhall.market.vacancy import AgeLimit, Conditions, Place, Requirements, Wage, WageUnit
from labourhall.program.words import Words
from scripts.wall_pictures import vacancy
from tests.display.conftest import DISTRICTS

WELDER = vacancy("104417", "电焊工", 6, (6000, 8500), "440112")


@pytest.mark.parametrize(
    ("wage", "text"),
    [
        (Wage("", 6000, 8500), "6000-8500"),
        (Wage("", 0.8, 1.6, WageUnit.PIECE), "0.8-1.6"),
        (Wage("", 5000, 5000), "5000"),
        (Wage("", 6000), "6000以上"),
        (Wage("", None, 8000), "8000以内"),
        (Wage("", 1234567.5, 2000000), "1234567.5-2000000"),
        (Wage("面议"), ""),
    ],
)
def test_pay_is_the_figures_alone(wage: Wage, text: str, words: Words) -> None:
    assert facts.pay(wage, words) == text


@pytest.mark.parametrize(
    ("unit", "text"),
    [(WageUnit.MONTH, "元/月"), (WageUnit.DAY, "元/天"), (WageUnit.HOUR, "元/时"), (WageUnit.PIECE, "元/件")],
)
def test_the_unit_stands_apart(unit: WageUnit, text: str, words: Words) -> None:
    assert facts.read(replace(WELDER, wage=Wage("", 1, 2, unit)), False, words, DISTRICTS).unit == text


def test_base_pay_is_a_fact_of_its_own(words: Words) -> None:
    found = facts.read(replace(WELDER, wage=Wage("", 5500, 6500, base=2300)), False, words, DISTRICTS)
    assert (found.pay, found.base) == ("5500-6500", "2300")
    assert facts.read(WELDER, False, words, DISTRICTS).base == ""


@pytest.mark.parametrize(
    ("age", "texts"),
    [
        (AgeLimit(18, 45), ("18-45岁",)),
        (AgeLimit(18, None), ("18岁以上",)),
        (AgeLimit(None, 50), ("50岁以下",)),
        (AgeLimit(), ()),
        (None, ()),
    ],
)
def test_an_age_limit_is_a_condition_where_the_hall_shows_ages(
    age: AgeLimit | None, texts: tuple[str, ...], words: Words
) -> None:
    found = facts.read(replace(WELDER, requirements=Requirements(age=age)), True, words, DISTRICTS)
    assert (found.conditions, found.anyone) == (texts, "不限")


def test_an_age_limit_that_is_not_shown_is_neither_named_nor_denied(words: Words) -> None:
    limited = replace(WELDER, requirements=Requirements(age=AgeLimit(18, 45)))
    found = facts.read(limited, False, words, DISTRICTS)
    assert (found.conditions, found.anyone) == ((), "")
    assert (
        facts.read(replace(WELDER, requirements=Requirements(age=AgeLimit())), False, words, DISTRICTS).anyone == "不限"
    )
    assert facts.read(WELDER, False, words, DISTRICTS).anyone == "不限"


def test_conditions_stand_in_the_order_in_which_people_ask(words: Words) -> None:
    wanted = Requirements(education.JUNIOR, 3.0, AgeLimit(None, 50), ("焊工证",))
    found = facts.read(replace(WELDER, requirements=wanted), True, words, DISTRICTS)
    assert found.conditions == ("初中", "3年经验", "焊工证", "50岁以下")


@pytest.mark.parametrize(
    ("lodging", "meals", "text"),
    [(True, True, "包吃住"), (True, None, "包住"), (None, True, "包吃"), (False, None, ""), (None, None, "")],
)
def test_board_and_lodging_are_said_in_one_word(
    lodging: bool | None, meals: bool | None, text: str, words: Words
) -> None:
    stated = Conditions(shift="两班倒", lodging=lodging, meals=meals)
    found = facts.read(replace(WELDER, conditions=stated), False, words, DISTRICTS)
    assert found.board == text
    assert found.extras == tuple(filter(None, ("两班倒", text)))


@pytest.mark.parametrize(
    ("place", "text"),
    [(Place("", "440112"), "黄埔"), (Place("东莞", outside=True), "市外"), (Place("某处"), "")],
)
def test_a_district_has_its_short_name_and_work_elsewhere_says_so(place: Place, text: str, words: Words) -> None:
    assert facts.read(replace(WELDER, place=place), False, words, DISTRICTS).district == text


def test_a_vacancy_without_a_trade_is_called_by_its_title(words: Words) -> None:
    assert facts.read(replace(WELDER, trade="", title="焊工"), False, words, DISTRICTS).trade == "焊工"


@pytest.mark.parametrize(
    ("place", "street"),
    [
        ("番禺石碁", "石碁"),
        ("广州市番禺区石碁镇市莲路28号", "石碁"),
        ("番禺区", ""),
        ("番禺区石岗东村工业园一路", ""),
        ("石碁镇", ""),
        ("", ""),
    ],
)
def test_a_street_is_what_stands_between_district_and_address(place: str, street: str) -> None:
    assert facts.street_of(place, "番禺") == street
    assert facts.street_of(place, "") == ""


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("番禺石碁", "番禺石碁"),
        ("番禺石碁市莲东村", "番禺石碁市莲东村"),
        ("广州市番禺区石碁镇市莲路28号", "番禺石碁"),
        ("番禺区石岗东村工业园一路", "番禺"),
    ],
)
def test_an_address_becomes_district_and_street(text: str, place: str, words: Words) -> None:
    found = facts.read(replace(WELDER, place=Place(text, "440113")), False, words, DISTRICTS)
    assert (found.place, found.district) == (place, "番禺")
