"""Working days: holidays and made-up days count as the calendar says, days beyond it not at all."""

import tomllib
from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import pytest

from labourhall.market.working_days import CalendarEnds, after, from_mapping, missing_year
from labourhall.program.places import asset

SHIPPED: dict[str, Any] = tomllib.loads(asset("rules", "calendar.toml").read_text(encoding="utf-8"))
CALENDAR = from_mapping(SHIPPED)


def year(number: int, **changes: Any) -> dict[str, Any]:
    plain = {"year": number, "source": "a notice", "unverified": True, "off": [date(number, 1, 1)], "work": []}
    return {**plain, **changes}


@pytest.mark.parametrize(
    ("day", "count", "expected"),
    [
        (date(2026, 11, 23), 1, date(2026, 11, 24)),  # Monday
        (date(2026, 11, 23), 2, date(2026, 11, 25)),
        (date(2026, 11, 26), 2, date(2026, 11, 30)),  # Thursday, over a weekend
        (date(2026, 11, 28), 2, date(2026, 12, 1)),  # Saturday
        (date(2026, 2, 13), 2, date(2026, 2, 24)),  # over the Spring Festival, with the Saturday worked before it
        (date(2026, 2, 14), 2, date(2026, 2, 25)),
        (date(2026, 5, 7), 2, date(2026, 5, 9)),  # a Saturday is the second day
        (date(2026, 9, 30), 2, date(2026, 10, 9)),
    ],
)
def test_days_off_are_passed_over_and_days_made_up_count(day: date, count: int, expected: date) -> None:
    assert after(day, count, CALENDAR) == expected


def test_the_year_2026_has_as_many_working_days_as_the_notice_leaves() -> None:
    days = [date.fromordinal(n) for n in range(date(2026, 1, 1).toordinal(), date(2027, 1, 1).toordinal())]
    worked = [day for day in days if CALENDAR.is_worked(day)]
    weekdays = [day for day in days if day.weekday() < 5]
    assert len(weekdays) == 261
    assert len(worked) == 261 - len([day for day in CALENDAR.off if day.weekday() < 5]) + len(CALENDAR.made_up) == 248


def test_days_beyond_the_calendar_are_not_counted_and_it_says_how_far_it_reaches() -> None:
    assert after(date(2026, 12, 29), 2, CALENDAR) == date(2026, 12, 31)
    assert after(date(2026, 12, 30), 2, CALENDAR) == CalendarEnds(date(2026, 12, 31))
    assert after(date(2031, 1, 1), 1, CALENDAR) == CalendarEnds(date(2026, 12, 31))
    assert not CALENDAR.is_worked(date(2027, 1, 4))


def test_days_before_the_calendar_are_not_counted_either() -> None:
    assert after(date(2025, 12, 1), 1, CALENDAR) == date(2026, 1, 4)


def test_the_count_goes_on_over_the_turn_of_the_year_where_both_years_are_there() -> None:
    both = from_mapping({"years": [year(2027, off=[date(2027, 1, 1)]), *SHIPPED["years"]]})
    assert after(date(2026, 12, 30), 2, both) == date(2027, 1, 4)
    assert (both.first, both.last) == (date(2026, 1, 1), date(2027, 12, 31))


@pytest.mark.parametrize(
    ("today", "missing"),
    [
        (date(2026, 1, 1), None),
        (date(2026, 11, 30), None),
        (date(2026, 12, 1), 2027),
        (date(2026, 12, 31), 2027),
        (date(2027, 1, 4), 2027),
        (date(2025, 12, 1), 2025),
    ],
)
def test_from_the_first_of_december_on_the_next_year_is_missed(today: date, missing: int | None) -> None:
    assert missing_year(today, CALENDAR) == missing


def test_nothing_is_missed_of_a_calendar_that_has_both_years_and_everything_of_none() -> None:
    both = from_mapping({"years": [year(2027), *SHIPPED["years"]]})
    assert missing_year(date(2026, 12, 1), both) is None
    assert missing_year(date(2026, 6, 1), None) == 2026


FAULTS: dict[str, Callable[[], dict[str, Any]]] = {
    "the year 2027 is missing": lambda: {"years": [year(2026), year(2028)]},
    "the year 2026 stands there twice": lambda: {"years": [year(2026), year(2026)]},
    "2026-01-01 stands there twice": lambda: {"years": [year(2026, off=[date(2026, 1, 1)] * 2)]},
    "2026-01-03 stands there twice": lambda: {
        "years": [year(2026, off=[date(2026, 1, 3)], work=[date(2026, 1, 3)])],
    },
    "2025-12-31 stands under the year 2026": lambda: {"years": [year(2026, off=[date(2025, 12, 31)])]},
    "2026-01-05 is to be worked, but is no Saturday or Sunday": lambda: {
        "years": [year(2026, work=[date(2026, 1, 5)])],
    },
    "tomorrow under the year 2026 is no date": lambda: {"years": [year(2026, off=["tomorrow"])]},
    "2026-01-01 08:00:00 under the year 2026 is no date": lambda: {
        "years": [year(2026, off=[datetime(2026, 1, 1, 8)])],
    },
    "`off` of the year 2026 is no list": lambda: {"years": [year(2026, off="2026-01-01")]},
    "the year 2026 has no day off": lambda: {"years": [year(2026, off=[])]},
    "'2026' is no year": lambda: {"years": [year(2026, year="2026")]},
    "0 is no year": lambda: {"years": [year(2026, year=0)]},
    "the year 2026 must name its source, and be either `opened` on a day or `unverified`": lambda: {
        "years": [year(2026, unverified=False)],
    },
    "each year of a calendar has year, source, off, work": lambda: {"years": [{"year": 2026}]},
    "a calendar has `years`": lambda: {"years": []},
}  # fmt: skip


@pytest.mark.parametrize("sentence", FAULTS)
def test_what_is_wrong_with_a_calendar_is_one_sentence(sentence: str) -> None:
    with pytest.raises(ValueError) as caught:
        from_mapping(FAULTS[sentence]())
    assert str(caught.value) == sentence


def test_a_row_that_is_no_table_and_years_that_are_no_list_are_said_too() -> None:
    given: list[Any] = [[3], {"2026": {}}]
    for years in given:
        with pytest.raises(ValueError, match="calendar has"):
            from_mapping({"years": years})
