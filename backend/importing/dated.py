"""How many are wanted, from when to when, and whether they still are. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from backend.importing import conditions, days
from backend.importing.cells import Cells
from backend.importing.told import Told
from labourhall.market import heads
from labourhall.market.vacancy import Status

PEOPLE: Final = ("openings", "state")
DAYS: Final = ("valid_until", "posted_on")


@dataclass(frozen=True, slots=True)
class People:
    """How many are wanted (None: nobody stated it), and where the vacancy stands by a column about that."""

    openings: int | None
    state: Status


@dataclass(frozen=True, slots=True)
class Days:
    """The last day and the day of posting, None where nobody stated them."""

    valid_until: date | None
    posted_on: date | None


def read_people(cell: Cells) -> People:
    """The fields of `PEOPLE`."""
    openings = cell.valued("openings", heads.parse_openings, heads.UNSTATED)
    if openings == 0 and conditions.says_open(cell("state")):
        cell.tell(Told.ZERO_OPEN, "openings")
        openings = None
    state = conditions.parse_state(cell("state"))
    if state is Status.OPEN:
        cell.heard("state", conditions.says_open(cell("state")) or None, conditions.STILL_OPEN)
    return People(openings, state)


def read_days(cell: Cells, today: date) -> Days:
    """The fields of `DAYS`, as one reads them on the day `today`."""
    return Days(
        cell.heard("valid_until", days.last_day(cell("valid_until"), today), days.UNSTATED),
        cell.valued("posted_on", lambda text: days.first_day(text, today), days.UNSTATED),
    )


def unstated(people: People, days: Days) -> tuple[str, ...]:
    """The names of what nobody stated."""
    stated: Mapping[str, object] = {
        "openings": people.openings, "valid_until": days.valid_until, "posted_on": days.posted_on,
    }  # fmt: skip
    return tuple(name for name, value in stated.items() if value is None)
