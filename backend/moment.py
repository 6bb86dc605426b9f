"""When something happens, as a value handed in: the hall's wall time for dates, monotonic seconds for lifetimes."""

import time
from dataclasses import dataclass
from datetime import date, datetime

from labourhall.program.hall_time import wall_clock


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
    def stamp(self) -> datetime:
        """The time as it is given out: whole seconds, with the hall's offset."""
        return self.at.replace(microsecond=0)

    @property
    def text(self) -> str:
        """The same as RFC 3339 has it."""
        return self.stamp.isoformat()

    def on(self, day: date) -> "Moment":
        """The same time of another day."""
        return Moment(datetime.combine(day, self.at.timetz()), self.seconds)


def read_clocks() -> Moment:
    """The machine's clocks now: the only place in this room that looks at them."""
    return Moment(wall_clock(), time.monotonic())
