"""The file of working days: the shipped one is used, one that is wrong is refused in one sentence."""

from datetime import date
from pathlib import Path

import pytest

from backend.city_calendar import read_calendar
from backend.failures import Failure, Stopped

YEAR = '[[years]]\nyear = 2027\nsource = "a notice"\nunverified = true\noff = [2027-01-01]\nwork = []\n'


def test_the_shipped_calendar_is_read_where_none_is_named() -> None:
    assert read_calendar(None).is_worked(date(2026, 11, 24))


def test_a_citys_own_calendar_is_read(tmp_path: Path) -> None:
    path = tmp_path / "calendar.toml"
    path.write_text(YEAR, encoding="utf-8")
    assert read_calendar(path).last == date(2027, 12, 31)


@pytest.mark.parametrize(
    "text",
    ["", "no toml", YEAR + YEAR, YEAR.replace("2027-01-01", "2027-02-30"), YEAR.replace("year = 2027", "year = 1")],
)
def test_a_calendar_that_is_wrong_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "calendar.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(Stopped) as caught:
        read_calendar(path)
    assert caught.value.failure is Failure.CALENDAR_WRONG
    assert str(path) in str(caught.value)


@pytest.mark.parametrize("content", [None, b"\xff\xfe"])
def test_a_calendar_that_cannot_be_read_is_refused(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "calendar.toml"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(Stopped):
        read_calendar(path)
