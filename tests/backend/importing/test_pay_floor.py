"""Pay below the minimum wage waits for an officer, by the figure of its day; what is no such wage is let be."""

import tomllib
from dataclasses import replace
from datetime import date

import pytest

from backend.importing.pay_floor import PayFloor
from labourhall.market.vacancy import EmploymentForm, Place, Status
from labourhall.market.wages import parse_wage
from labourhall.program.places import asset
from tests.backend.importing.conftest import TODAY, One

HERE = Place("天河区", "440106")
VALUES = tomllib.loads(asset("rules", "pay.toml").read_text(encoding="utf-8"))
SHIPPED = PayFloor.from_mapping(VALUES)
OPENED = replace(SHIPPED, steps=tuple(replace(step, opened=TODAY) for step in SHIPPED.steps))


def doubt(text: str, about: str = "普工", floor: PayFloor = SHIPPED, today: date = TODAY, place: Place = HERE) -> str:
    return "".join(floor.doubt(parse_wage(text), place, about, None, today))


@pytest.mark.parametrize("text", ["1800元/月", "1800-2400", "2000元/月", "15元/小时", "时薪18-20元", "2.4万/年"])
def test_pay_below_the_minimum_waits_and_says_that_nobody_opened_the_figure(text: str) -> None:
    found = doubt(text)
    assert text in found
    assert "（待核实）：" in found


@pytest.mark.parametrize(
    "text",
    [
        "2500元/月",
        "2000-4000",
        "23.7元/小时",
        "20-30元/小时",
        "面议",
        "80元/天",
        "0.5元/件",
        "底薪2000+提成",
        "周薪1000",
    ],
)
def test_what_may_be_above_it_or_cannot_be_told_is_let_be(text: str) -> None:
    assert doubt(text) == ""


@pytest.mark.parametrize("text", ["2000-4000", "20-30元/小时"])
def test_the_lower_end_of_a_range_counts_once_somebody_opened_the_figure(text: str) -> None:
    found = doubt(text, floor=OPENED)
    assert text in found
    assert "待核实" not in found


@pytest.mark.parametrize("about", ["保洁（兼职）", "普工\n非全日制", "行政实习生"])
def test_a_months_minimum_is_not_for_part_time_posts_and_internships(about: str) -> None:
    assert doubt("1800元/月", about) == ""


@pytest.mark.parametrize("form", [EmploymentForm.PART_TIME, EmploymentForm.DAILY])
def test_nor_where_the_form_of_employment_says_so(form: EmploymentForm) -> None:
    assert SHIPPED.doubt(parse_wage("1800元/月"), HERE, "普工", form, TODAY) == ()
    assert SHIPPED.doubt(parse_wage("1800元/月"), HERE, "普工", EmploymentForm.DISPATCH, TODAY) != ()


def test_an_hours_minimum_is_for_part_time_posts() -> None:
    assert doubt("15元/小时", "保洁（兼职）")


def test_the_figure_is_that_of_the_day() -> None:
    assert "2500" in doubt("2400元/月", today=date(2025, 3, 1))
    assert doubt("2400元/月", today=date(2025, 2, 28)) == ""
    assert doubt("1元/小时", today=date(2021, 11, 30)) == ""


def test_the_citys_figure_is_not_for_work_elsewhere() -> None:
    assert doubt("1800元/月", place=Place("佛山", outside=True)) == ""


def test_the_importer_holds_such_a_vacancy(one: One) -> None:
    new = one(工资="1800元/月")
    assert (new.vacancy.status, new.held) == (
        Status.HELD,
        ("低于最低工资（待核实）：1800元/月（每月 2500 元，2025-03-01 起）",),
    )


def test_steps_out_of_order_or_without_a_source_are_refused() -> None:
    first, second = VALUES["minimum"]
    with pytest.raises(ValueError, match="order"):
        PayFloor.from_mapping({**VALUES, "minimum": [second, first]})
    with pytest.raises(ValueError, match="2021-12-01"):
        PayFloor.from_mapping({**VALUES, "minimum": [first | {"unverified": False}, second]})
