"""How old the hall's copy is and what time it is in the city: proven by each answer, never by a flag that stays. Pure.

An answer says what the city held at a moment. That the copy holds it too is proven by the next question, for that names
the copy's cursor: where a disk is full or a file is locked, nothing is proven, and the data age.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from labourhall.contract.public_calls import Changes, Snapshot


@dataclass(frozen=True, slots=True)
class Freshness:
    """Nothing is known at first. `seconds` are those of a clock that nobody sets (monotonic)."""

    as_of: datetime | None = None
    """The city's time at which the copy held all that the city had."""
    _handed: tuple[str, datetime] | None = None  # where the copy stands, and as of when, once it has stored the answer
    _told: tuple[datetime, float] | None = None  # the city's time in its last answer, and our seconds then

    def asked(self, cursor: str) -> "Freshness":
        """The copy stands at `cursor`, for it asks what came after."""
        if self._handed is None or self._handed[0] != cursor:
            return self
        return replace(self, as_of=self._handed[1])

    def answered(self, answer: Snapshot | Changes, seconds: float) -> "Freshness":
        """The city answered. A page that others follow does not hold all that the city has."""
        follows = isinstance(answer, Changes) and answer.more
        handed = None if follows else (answer.cursor, answer.taken_at)
        return replace(self, _handed=handed, _told=(answer.taken_at, seconds))

    def city_time(self, seconds: float) -> datetime | None:
        """What time it is in the city now, by its last answer and the seconds since; None before the first."""
        if self._told is None:
            return None
        moment, then = self._told
        return moment + timedelta(seconds=seconds - then)
