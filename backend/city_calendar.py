"""The city's calendar of working days, read from its file. What a calendar means is the market's to say."""

import tomllib
from pathlib import Path

from backend.failures import Failure, Stopped
from labourhall.market.working_days import CityCalendar, from_mapping
from labourhall.program.places import asset


def read_calendar(path: Path | None) -> CityCalendar:
    """The calendar in `path`; None reads the one that ships with the product. Raises Stopped."""
    path = path or asset("rules", "calendar.toml")
    try:
        return from_mapping(tomllib.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError) as error:
        raise Stopped(Failure.CALENDAR_WRONG, path, error) from error
