"""The hall's wall clock. China has one time and no summer time, whatever zone the machine is set to."""

from datetime import date, datetime, timedelta, timezone
from typing import Final

HALL_TIME: Final = timezone(timedelta(hours=8), "CST")


def wall_clock() -> datetime:
    """The hall's local time, by this machine's clock."""
    return datetime.now(HALL_TIME)


def today() -> date:
    """The hall's local date."""
    return wall_clock().date()


def not_before(day: date, proven: datetime | None) -> date:
    """`day`, or the later day that the city has already proven: a clock that was set back brings nothing back."""
    return day if proven is None else max(day, proven.astimezone(HALL_TIME).date())


def time_of_day(moment: datetime) -> str:
    """As people write it: 9:26."""
    return f"{moment.hour}:{moment.minute:02d}"
