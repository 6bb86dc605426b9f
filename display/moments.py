"""Moments and lengths of time as a person types them: 14:36, 2026-11-23T14:36, 90s, 10m, 2h. Pure."""

import re
from datetime import datetime, time, timedelta
from typing import Final

_LENGTH: Final = re.compile(r"(\d{1,6})(s|m|h)")
_SECONDS: Final = {"s": 1, "m": 60, "h": 3600}


def moment(text: str, now: datetime) -> datetime:
    """A moment: RFC 3339, without an offset of the hall's time, or a clock time of today. Raises ValueError."""
    try:
        return datetime.combine(now.date(), time.fromisoformat(text), now.tzinfo)
    except ValueError:
        found = datetime.fromisoformat(text)
    return found if found.tzinfo is not None else found.replace(tzinfo=now.tzinfo)


def length(text: str) -> timedelta:
    """A length of time: whole seconds, minutes or hours. Raises ValueError."""
    found = _LENGTH.fullmatch(text)
    if found is None:
        raise ValueError(f"{text!r} is no length of time: give 90s, 10m or 2h")
    return timedelta(seconds=int(found[1]) * _SECONDS[found[2]])
