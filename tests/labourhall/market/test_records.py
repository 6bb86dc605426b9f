"""Months counted, charted, and what they earn."""

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from labourhall.contract.rules import insurance_rules
from labourhall.market import records
from labourhall.market.insurance import Insurance, Interval, Month, Summary
from labourhall.market.records import Cell

RULES = insurance_rules()
TODAY = date(2026, 11, 23)


def interval(first: str, last: str, status: str = "正常", kind: Insurance = Insurance.PENSION) -> Interval:
    return Interval(kind, Month.parse(first), Month.parse(last), 500_000, 40_000, 80_000, "某厂", status)


def test_months_paid_or_paid_later_count_and_owed_or_broken_ones_do_not() -> None:
    rows = [
        interval("2020-01", "2020-03"),
        interval("2020-05", "2020-05", "补缴"),
        interval("2020-06", "2020-06", "欠缴"),
        interval("2020-07", "2020-09", "中断"),
        interval("2021-01", "2021-12", kind=Insurance.MEDICAL),
    ]
    assert records.summary(rows, Insurance.PENSION, 123) == Summary(Insurance.PENSION, 4, Month(2020, 5), 123)


def test_a_month_in_two_intervals_counts_once() -> None:
    rows = [interval("2020-11", "2021-02"), interval("2021-01", "2021-03", "补缴")]
    assert records.summary(rows, Insurance.PENSION).months == 5


@given(st.lists(st.tuples(st.integers(24000, 24100), st.integers(0, 30)), max_size=6))
def test_months_are_counted_as_a_set_of_months(spans: list[tuple[int, int]]) -> None:
    def text(ordinal: int) -> str:
        return str(Month.at(ordinal))

    rows = [interval(text(first), text(first + length)) for first, length in spans]
    expected = {month for first, length in spans for month in range(first, first + length + 1)}
    assert records.paid_months(rows, Insurance.PENSION) == expected
    assert sum(row.paid for row in records.year_rows(rows, Insurance.PENSION, TODAY)) == len(expected)


def test_nothing_paid_has_no_last_month_and_no_chart() -> None:
    assert records.summary([], Insurance.INJURY) == Summary(Insurance.INJURY, 0, None, None)
    assert records.year_rows([], Insurance.INJURY, TODAY) == ()


def test_the_chart_shows_gaps_only_between_the_first_month_and_the_running_one() -> None:
    rows = records.year_rows([interval("2025-03", "2025-10"), interval("2026-02", "2026-09")], Insurance.PENSION, TODAY)
    assert [row.year for row in rows] == [2025, 2026]
    assert [row.paid for row in rows] == [8, 8]
    assert rows[0].cells == (Cell.NOT_DUE,) * 2 + (Cell.PAID,) * 8 + (Cell.GAP,) * 2
    assert rows[1].cells == (Cell.GAP,) + (Cell.PAID,) * 8 + (Cell.GAP,) + (Cell.NOT_DUE,) * 2


def test_a_chart_runs_to_this_year_though_nothing_was_paid_for_long() -> None:
    rows = records.year_rows([interval("2023-12", "2023-12")], Insurance.PENSION, TODAY)
    assert [row.year for row in rows] == [2023, 2024, 2025, 2026]
    assert set(rows[1].cells) == {Cell.GAP}


def test_what_was_owed_and_never_paid_begins_no_chart() -> None:
    owed = replace(interval("1995-01", "2004-12"), status="欠缴")
    paid = interval("2020-03", "2025-12")
    assert records.chart_years([owed, paid], Insurance.PENSION, TODAY) == range(2020, 2027)
    assert records.chart_years([owed], Insurance.PENSION, TODAY) == range(0)


def test_after_the_day_of_the_records_no_year_is_drawn() -> None:
    rows = records.year_rows([interval("2024-01", "2025-12")], Insurance.PENSION, date(2025, 12, 31))
    assert [row.year for row in rows] == [2024, 2025]


def test_a_month_paid_ahead_is_in_the_chart() -> None:
    rows = records.year_rows([interval("2027-01", "2027-01")], Insurance.PENSION, TODAY)
    assert [row.year for row in rows] == [2027]


@pytest.mark.parametrize(("last", "insured"), [("2026-11", True), ("2026-10", True), ("2026-09", False)])
def test_whoever_paid_last_month_is_insured(last: str, insured: bool) -> None:
    assert records.is_insured([interval("2026-01", last)], Insurance.PENSION, TODAY) is insured


@pytest.mark.parametrize(
    ("paid", "earned"),
    [(0, 0), (11, 0), (12, 1), (47, 3), (48, 4), (53, 4), (54, 5), (60, 6), (120, 16), (168, 24), (240, 24)],
)
def test_benefit_months_follow_the_worked_cases_of_guangdong(paid: int, earned: int) -> None:
    assert records.benefit_months(paid, RULES) == earned


def test_more_months_paid_never_earn_less() -> None:
    assert all(one <= two for one, two in pairwise(records.benefit_months(paid, RULES) for paid in range(400)))


@pytest.mark.parametrize(
    ("day", "months"),
    [(date(2000, 1, 1), 180), (date(2029, 12, 31), 180), (date(2030, 1, 1), 186), (date(2045, 1, 1), 240)],
)
def test_a_pension_needs_what_the_table_says_for_its_day(day: date, months: int) -> None:
    assert records.pension_months_needed(RULES, day) == months


def test_the_rules_take_other_figures() -> None:
    assert records.benefit_months(100, replace(RULES, benefit_most=3)) == 3


@pytest.mark.parametrize(
    "text", ["2020", "2020-13", "2020-00", "0000-01", "x-y", "2020-1", "2020-01-01", "２０２０-01", " 2020-01"]
)
def test_what_is_no_month_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        Month.parse(text)


def test_months_are_counted_compared_and_said() -> None:
    august = Month(2026, 8)
    assert (august.year, august.month, str(august), repr(august)) == (2026, 8, "2026-08", "Month(2026, 8)")
    assert august == Month.parse("2026-08") == Month.of(date(2026, 8, 31)) == Month.at(august.ordinal)
    assert Month(2026, 7) < august <= Month(2026, 8) < Month(2027, 1)
    assert august != "2026-08"
    assert len({august, Month(2026, 8), Month(2026, 9)}) == 2
