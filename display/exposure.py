"""How often and how long vacancies were to be read on a board, and where: added up from what stood. Pure.

A day can be kept as a few bytes a vacancy, for long after its proof of play is gone.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from display.record import Stood


class Where(NamedTuple):
    """A page of a playlist, and the code of the district whose it is; "": the hall's own."""

    page: str
    playlist: str
    district: str = ""


class Came(NamedTuple):
    """How often, and for how many seconds."""

    times: int = 0
    seconds: float = 0.0

    def plus(self, other: "Came") -> "Came":
        """Both together."""
        return Came(self.times + other.times, round(self.seconds + other.seconds, 2))


@dataclass(frozen=True, slots=True)
class Exposure:
    """Where a vacancy came up, whose it was, and when last; while a call covered it, nobody could read it."""

    number: str
    employer: str
    last: datetime
    where: Mapping[Where, Came]

    @property
    def all(self) -> Came:
        """On all pages together."""
        found = Came()
        for one in self.where.values():
            found = found.plus(one)
        return found

    def plus(self, other: "Exposure") -> "Exposure":
        """What both days have of it; the later one says whose it is."""
        pages = {**self.where}
        for where, came in other.where.items():
            pages[where] = pages.get(where, Came()).plus(came)
        later = self if self.last >= other.last else other
        return Exposure(self.number, later.employer, later.last, pages)


def of_day(stood: Iterable[Stood]) -> dict[str, Exposure]:
    """What came up on pages, by number."""
    found: dict[str, Exposure] = {}
    for one in stood:
        where = Where(one.page, one.playlist, one.district)
        for number, employer, covered in zip(one.numbers, one.employers, one.covered, strict=True):
            came = Came(1, max(0.0, round(one.seconds - covered, 2)))
            add(found, Exposure(number, employer, one.began, {where: came}))
    return found


def together(days: Iterable[Mapping[str, Exposure]]) -> dict[str, Exposure]:
    """All days as one."""
    found: dict[str, Exposure] = {}
    for day in days:
        for one in day.values():
            add(found, one)
    return found


def add(found: dict[str, Exposure], more: Exposure) -> None:
    """Put it to what was found."""
    known = found.get(more.number)
    found[more.number] = more if known is None else known.plus(more)


def written(day: Mapping[str, Exposure]) -> bytes:
    """A day as it is kept."""
    plain = {
        number: [one.employer, one.last.isoformat(), [[*where, *came] for where, came in one.where.items()]]
        for number, one in sorted(day.items())
    }
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":")).encode()


def read(content: bytes) -> dict[str, Exposure] | None:
    """A day that was kept; None where it cannot be read."""
    try:
        plain: dict[str, Any] = json.loads(content)
        return {number: _read(number, *one) for number, one in plain.items()}
    except (ValueError, TypeError, AttributeError):
        return None


def _read(number: str, employer: str, last: str, pages: list[list[Any]]) -> Exposure:
    where = {
        Where(str(page), str(playlist), str(district)): Came(int(times), float(seconds))
        for page, playlist, district, times, seconds in pages
    }
    return Exposure(str(number), str(employer), datetime.fromisoformat(last), where)
