"""Dates as tables write them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.importing.days import parse_day

DAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    "text",
    ["2026-11-24", "2026/11/24 09:30", "2026年11月24日", "2026.11.24", "20261124", "20261124093000", "46350",
     "46350.5", "1795487400000", "1795487400", "２０２６－１１－２４", "2026-11-24T09:30:00+08:00"],
)  # fmt: skip
def test_a_day_is_read(text: str) -> None:
    assert parse_day(text) == DAY


@pytest.mark.parametrize(
    "text", ["", "长期", "招满为止", "2026-13-40", "1970-01-01", "9999-12-31", "24-11", "99999", "9" * 13]
)
def test_what_is_no_day_is_none(text: str) -> None:
    assert parse_day(text) is None


@given(st.text(alphabet="0123456789-/.年月日 :", max_size=20))
def test_no_day_raises(text: str) -> None:
    found = parse_day(text)
    assert found is None or 2000 <= found.year <= 2099
