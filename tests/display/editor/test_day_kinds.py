"""Each day is of a kind, by the calendar or by what staff said; stepping goes to those that are not as usual."""

from dataclasses import replace
from datetime import date

import pytest

from display.app import shipped_calendar
from display.editor.day_kinds import DayKind, kind_of_day, next_unusual
from display.programme import Programme
from labourhall.contract.playlist import Bundle, DeclaredDay

GIVEN = Programme("t", "b", "市场", False, Bundle((), ()), shipped_calendar())
SAID = (DeclaredDay(date(2027, 1, 1), False), DeclaredDay(date(2027, 1, 4), True), DeclaredDay(date(2026, 2, 17), True))


@pytest.mark.parametrize(
    ("day", "kind"),
    [
        (date(2026, 2, 13), DayKind.WORKING),
        (date(2026, 2, 14), DayKind.MADE_UP),
        (date(2026, 2, 15), DayKind.HOLIDAY),  # a Sunday within the holidays
        (date(2026, 2, 17), DayKind.HOLIDAY),  # the lunar new year
        (date(2026, 3, 1), DayKind.WEEKEND),
        (date(2027, 1, 1), DayKind.SAID_REST),
        (date(2027, 1, 4), DayKind.SAID_WORKING),
        (date(2027, 1, 5), DayKind.UNKNOWN),
    ],
)
def test_a_day_is_of_the_kind_that_the_calendar_says_and_staff_only_beyond_it(day: date, kind: DayKind) -> None:
    assert kind_of_day(replace(GIVEN, bundle=replace(GIVEN.bundle, declared=SAID)), day) is kind


def test_stepping_goes_from_one_unusual_day_to_the_next_and_takes_holidays_in_a_row_as_one() -> None:
    assert next_unusual(GIVEN, date(2026, 2, 10), 1) == date(2026, 2, 14)
    assert next_unusual(GIVEN, date(2026, 2, 14), 1) == date(2026, 2, 15)
    assert next_unusual(GIVEN, date(2026, 2, 15), 1) == date(2026, 2, 28)
    assert next_unusual(GIVEN, date(2026, 2, 28), -1) == date(2026, 2, 15)
    assert next_unusual(GIVEN, date(2026, 11, 29), 1) == date(2027, 1, 1)
    assert next_unusual(GIVEN, date(2027, 1, 1), 1) == date(2027, 1, 2)


def test_without_a_calendar_every_day_is_unknown() -> None:
    bare = replace(GIVEN, calendar=None)
    assert kind_of_day(bare, date(2026, 11, 23)) is DayKind.UNKNOWN
    assert next_unusual(bare, date(2026, 11, 23), -1) == date(2026, 11, 22)
