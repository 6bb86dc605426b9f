"""The written seekers, read from `people.toml`: what matching may know of each, and what only the counts look at."""

import tomllib
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from backend.holders_file import BY_NAME
from labourhall.market.seeker import Experience, Seeker, Wishes

FILE = Path(__file__).with_name("people.toml")
TEXT = tomllib.loads(FILE.read_text(encoding="utf-8"))
ON: date = TEXT["on"]


@dataclass(frozen=True, slots=True)
class Profile:
    """One of the forty. `draws_pension` None: unknown."""

    key: str
    who: str
    seeker: Seeker
    sex: str
    track: str
    born: date | None
    draws_pension: bool | None


def profiles() -> tuple[Profile, ...]:
    """All of them, in the order of the file. A row that is not well formed raises KeyError or TypeError."""
    return tuple(_profile(row) for row in TEXT["people"])


def age_on(born: date, day: date) -> int:
    """Full years of age."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def _profile(row: dict[str, Any]) -> Profile:
    born = row.get("born")
    return Profile(
        row["key"],
        row["who"],
        _seeker(row, None if born is None else age_on(born, ON)),
        row.get("sex", ""),
        row.get("track", ""),
        born,
        row.get("draws_pension"),
    )


def _seeker(row: dict[str, Any], age: int | None) -> Seeker:
    wishes = row.get("wishes", {})
    certificates = row.get("certificates")
    lists = {name: tuple(wishes.get(name, ())) for name in ("occupations", "districts", "shifts")}
    return Seeker(
        age=age,
        education=BY_NAME[row["education"]] if "education" in row else None,
        experience=tuple(Experience(**trade) for trade in row.get("occupations", ())),
        certificates=None if certificates is None else tuple(certificates),
        wishes=Wishes(**lists, wage_floor=wishes.get("wage_floor")),
        past_statutory=row.get("past_statutory"),
    )
