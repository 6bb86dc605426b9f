"""Working days by a dated calendar. Which days are off is data (`assets/rules/calendar.toml`), handed in.

A day that the calendar does not cover is not counted, and that is said: nobody guesses when next year's holidays are.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import Any, Final

FIELDS: Final = ("year", "source", "off", "work")
SATURDAY: Final = 5
DECEMBER: Final = 12


@dataclass(frozen=True, slots=True)
class CityCalendar:
    """The days from `first` to `last` (inclusive): Mondays to Fridays that are off, weekend days that are worked."""

    first: date
    last: date
    off: frozenset[date]
    made_up: frozenset[date]

    def covers(self, day: date) -> bool:
        """Whether the calendar has the day."""
        return self.first <= day <= self.last

    def is_worked(self, day: date) -> bool:
        """Whether `day` is a working day; of a day outside of the calendar nobody can say that it is."""
        if not self.covers(day):
            return False
        return day in self.made_up or (day.weekday() < SATURDAY and day not in self.off)


@dataclass(frozen=True, slots=True)
class CalendarEnds:
    """The calendar reaches to `last` (inclusive), and the count goes on after it."""

    last: date


def after(day: date, count: int, calendar: CityCalendar) -> date | CalendarEnds:
    """The last of the first `count` (1 or more) working days that follow `day`, which itself is not counted."""
    following = max(day + timedelta(days=1), calendar.first)
    left = count
    while following <= calendar.last:
        left -= calendar.is_worked(following)
        if left == 0:
            return following
        following += timedelta(days=1)
    return CalendarEnds(calendar.last)


def missing_year(today: date, calendar: CityCalendar | None) -> int | None:
    """The year that the calendar should have by `today` and has not: this one, and from 1 December on the next."""
    wanted = today.year + (today.month == DECEMBER)
    years = (year for year in (today.year, wanted) if calendar is None or not calendar.covers(date(year, 12, 31)))
    return next(years, None)


def from_mapping(values: Mapping[str, Any]) -> CityCalendar:
    """The calendar in the plain values of its file. Whatever is wrong with them is a ValueError of one sentence."""
    rows = values.get("years")
    if not isinstance(rows, list) or not rows:
        raise ValueError("a calendar has `years`")
    years = sorted(_year(row) for row in rows)
    for earlier, later in pairwise(years):
        if later == earlier:
            raise ValueError(f"the year {later} stands there twice")
        if later != earlier + 1:
            raise ValueError(f"the year {earlier + 1} is missing")
    off, made_up = frozenset[date](), frozenset[date]()
    for row in rows:
        off |= set(_days(row, "off"))
        made_up |= set(_days(row, "work"))
    return CityCalendar(date(years[0], 1, 1), date(years[-1], 12, 31), off, made_up)


def _year(row: object) -> int:
    """The year of a row that can be used."""
    if not isinstance(row, dict) or any(name not in row for name in FIELDS):
        raise ValueError(f"each year of a calendar has {', '.join(FIELDS)}")
    year = row["year"]
    if not isinstance(year, int) or not date.min.year <= year <= date.max.year:
        raise ValueError(f"{year!r} is no year")
    if not row["source"] or ("opened" in row) == (row.get("unverified") is True):
        raise ValueError(f"the year {year} must name its source, and be either `opened` on a day or `unverified`")
    days = [*_days(row, "off"), *_days(row, "work")]
    for day in days:
        if day.year != year:
            raise ValueError(f"{day} stands under the year {year}")
        if days.count(day) > 1:
            raise ValueError(f"{day} stands there twice")
    if not row["off"]:
        raise ValueError(f"the year {year} has no day off")
    anyway = [day for day in _days(row, "work") if day.weekday() < SATURDAY]
    if anyway:
        raise ValueError(f"{anyway[0]} is to be worked, but is no Saturday or Sunday")
    return year


def _days(row: Mapping[str, Any], name: str) -> Iterator[date]:
    given = row[name]
    if not isinstance(given, Sequence) or isinstance(given, str):
        raise ValueError(f"`{name}` of the year {row['year']} is no list")
    for day in given:
        if type(day) is not date:  # a time of day is a date too, to Python
            raise ValueError(f"{day} under the year {row['year']} is no date")
        yield day
