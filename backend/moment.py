"""When something happens, as a value handed in: the hall's wall time for dates, monotonic seconds for lifetimes."""

import time
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Final

HALL_TIME: Final = timezone(timedelta(hours=8))
"""Beijing time, which has no summer time; never the machine's own zone."""


@dataclass(frozen=True, slots=True)
class Moment:
    """`at` is aware and in the hall's time; `seconds` is monotonic: a clock that is set does not end a visit."""

    at: datetime
    seconds: float

    @property
    def today(self) -> date:
        """The hall's day."""
        return self.at.date()

    @property
    def text(self) -> str:
        """RFC 3339 with offset, whole seconds."""
        return self.at.isoformat(timespec="seconds")


def read_clocks() -> Moment:
    """The machine's clocks now: the only place in this room that looks at them."""
    return Moment(datetime.now(UTC).astimezone(HALL_TIME), time.monotonic())
