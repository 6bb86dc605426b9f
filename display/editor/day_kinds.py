"""What kind of day a day is, by the city's calendar and by what staff said of it; and the next that is not as usual."""

from collections.abc import Iterator
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from display.programme import Programme
from labourhall.market.working_days import SATURDAY

FURTHEST: Final = 400
"""So many days ahead or back is looked for a day that is not as usual."""


class DayKind(StrEnum):
    """The first two are as usual: a weekday that is worked, a weekend that is not."""

    WORKING = "working"
    WEEKEND = "weekend"
    HOLIDAY = "holiday"
    MADE_UP = "made_up"
    """A Saturday or Sunday that is worked."""
    SAID_WORKING = "said_working"
    SAID_REST = "said_rest"
    UNKNOWN = "unknown"


USUAL: Final = (DayKind.WORKING, DayKind.WEEKEND)


def kind_of_day(given: Programme, day: date) -> DayKind:
    """What kind of day it is."""
    calendar, worked = given.calendar, given.is_worked(day)
    if calendar is None or not calendar.covers(day):
        if worked is None:
            return DayKind.UNKNOWN
        return DayKind.SAID_WORKING if worked else DayKind.SAID_REST
    is_weekend = day.weekday() >= SATURDAY
    if worked:
        return DayKind.MADE_UP if is_weekend else DayKind.WORKING
    return DayKind.WEEKEND if is_weekend and day not in calendar.off else DayKind.HOLIDAY


def next_unusual(given: Programme, day: date, step: int) -> date | None:
    """The next day (`step` 1) or the last one (-1) that is not as usual; of holidays in a row the first alone."""
    return next((one for one in _days(day, step) if _is_unusual(given, one)), None)


def _is_unusual(given: Programme, day: date) -> bool:
    kind = kind_of_day(given, day)
    is_later = kind is DayKind.HOLIDAY and kind_of_day(given, day - timedelta(days=1)) is kind
    return kind not in USUAL and not is_later


def _days(day: date, step: int) -> Iterator[date]:
    return (day + timedelta(days=count * step) for count in range(1, FURTHEST + 1))
