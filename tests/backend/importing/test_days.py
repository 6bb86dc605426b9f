"""Dates as tables write them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.importing.days import first_day, last_day

DAY = date(2026, 11, 24)
TODAY = date(2026, 12, 24)


@pytest.mark.parametrize(
    "text",
    ["2026-11-24", "2026/11/24 09:30", "2026年11月24日", "2026.11.24", "20261124", "20261124093000", "46350",
     "46350.5", "1795487400000", "1795487400", "２０２６－１１－２４", "2026-11-24T09:30:00+08:00", "11/24/2026",
     "24/11/2026 9:30", "24-Nov-26", "24-Nov-2026", "Nov 24, 2026", "November 24 2026", "24 Nov 2026", "24-Nov",
     "Nov-24", "11-24", "11-24发布", "发布于11-24", "11-24 09:30", "更新时间：11/24"],
)  # fmt: skip
def test_a_day_is_read(text: str) -> None:
    assert first_day(text, TODAY) == last_day(text, TODAY) == DAY


@pytest.mark.parametrize(
    "text",
    [
        "",
        "长期",
        "招满为止",
        "2026-13-40",
        "1970-01-01",
        "9999-12-31",
        "24-11",
        "99999",
        "9" * 13,
        "1.5个月",
        "3天前",
        "昨天",
        "30天",
        "10/11/2026",
        "2026-13",
        "31-Feb",
        "2/30",
        "May",
    ],
)
def test_what_is_no_day_is_none(text: str) -> None:
    assert first_day(text, TODAY) is last_day(text, TODAY) is None


@given(st.text(alphabet="0123456789-/.年月日 :", max_size=20))
def test_no_day_raises(text: str) -> None:
    for found in (first_day(text, TODAY), last_day(text, TODAY)):
        assert found is None or 2000 <= found.year <= 2099


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2026-11-01至2026-12-31", date(2026, 11, 1), date(2026, 12, 31)),
        ("2026.11.1-2026.12.31", date(2026, 11, 1), date(2026, 12, 31)),
        ("自2026年11月1日至2026年12月31日", date(2026, 11, 1), date(2026, 12, 31)),
        ("2026年11月1日-12月31日", date(2026, 11, 1), date(2026, 12, 31)),
        ("2026年12月1日-1月31日", date(2026, 12, 1), date(2027, 1, 31)),
        ("11月1日-12月31日", date(2026, 11, 1), date(2026, 12, 31)),
        ("12月1日至2月28日", date(2026, 12, 1), date(2027, 2, 28)),
        ("2026/12/31前", date(2026, 12, 31), date(2026, 12, 31)),
        ("26/12/31", date(2026, 12, 31), date(2026, 12, 31)),
        ("2026-11-01 至 2026-12-31 止", date(2026, 11, 1), date(2026, 12, 31)),
        ("11.1-12.31", date(2026, 11, 1), date(2026, 12, 31)),
        ("11-01至12-31", date(2026, 11, 1), date(2026, 12, 31)),
        ("12/1 - 2/28", date(2026, 12, 1), date(2027, 2, 28)),
        ("2026年12月", date(2026, 12, 1), date(2026, 12, 31)),
        ("2026-11", date(2026, 11, 1), date(2026, 11, 30)),
        ("2024年2月底", date(2024, 2, 1), date(2024, 2, 29)),
    ],
)
def test_a_period_has_a_first_and_a_last_day(text: str, first: date, last: date) -> None:
    assert (first_day(text, TODAY), last_day(text, TODAY)) == (first, last)


@pytest.mark.parametrize("text", ["01-05", "1月5日", "1/5", "1.5"])
def test_without_a_year_posted_is_never_in_the_future_and_an_end_is_the_nearest(text: str) -> None:
    assert first_day(text, TODAY) == date(2026, 1, 5)
    assert last_day(text, TODAY) == date(2027, 1, 5)
    assert last_day("12-01", date(2026, 2, 1)) == date(2025, 12, 1)
    assert last_day("2-29", date(2026, 2, 1)) is None
    assert first_day("2-29", date(2026, 2, 1)) == date(2024, 2, 29)
    assert first_day("08-30", date(2026, 8, 30)) == date(2026, 8, 30)
    assert first_day("08-30", date(2026, 8, 29)) == date(2025, 8, 30)
    assert first_day("12月1日", date(2026, 2, 1)) == date(2025, 12, 1)
