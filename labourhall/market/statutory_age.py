"""The statutory age of retirement by month of birth and track. Sex is looked at here, for this, and nowhere else.

The steps are law and come as `StatutoryRules`, out of `assets/rules/age.toml`. Whether somebody draws a pension is told
by the city's record, never by an age.
"""

from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, TypeAlias

from labourhall.market import identity
from labourhall.market.insurance import Month


class Track(StrEnum):
    """By which of the three ages a person retires. Which of the women's it is goes by her last post."""

    MEN = "men"
    WOMEN_55 = "women_55"
    WOMEN_50 = "women_50"


@dataclass(frozen=True, slots=True)
class Steps:
    """`years` for births before `first`; from it on a month more for each `every` months of birth, at most `most`."""

    years: int
    first: Month
    every: int
    most: int


StatutoryRules: TypeAlias = Mapping[Track, Steps]


def from_mapping(values: Mapping[str, Any]) -> StatutoryRules:
    """Rules of the plain values under `statutory`; a track that is missing or a figure below 1 is a ValueError."""
    missing = {track.value for track in Track} - set(values)
    if missing:
        raise ValueError(f"the statutory age of {', '.join(sorted(missing))} is missing")
    return {track: _steps(track, values[track.value]) for track in Track}


def reached_on(born: date, track: Track, rules: StatutoryRules) -> date:
    """The day on which somebody born on `born` reaches the statutory age; the month's last where it has no such day."""
    steps = rules[track]
    month = Month(born.year, born.month).ordinal
    behind = month - steps.first.ordinal
    more = 0 if behind < 0 else min(behind // steps.every + 1, steps.most)
    year, index = divmod(month + steps.years * 12 + more, 12)
    return date(year, index + 1, min(born.day, monthrange(year, index + 1)[1]))


def tracks(id_number: str) -> tuple[Track, ...]:
    """The tracks possible for the holder of an id number (GB 11643: an odd order is a man's); () for what is no number.

    For a woman both, the later first: the number does not tell her post, and records show both.
    """
    full = identity.full_number(id_number)
    if full is None:
        return ()
    return (Track.MEN,) if int(full[16]) % 2 else (Track.WOMEN_55, Track.WOMEN_50)


def past_statutory(id_number: str, rules: StatutoryRules, today: date) -> bool | None:
    """Whether the holder is past the statutory age on `today`: all that matching is told. None: nobody can say.

    Where a woman's track is not known the later one counts.
    """
    born = identity.birth(id_number)
    if born is None or born > today:
        return None
    return all(today >= reached_on(born, track, rules) for track in tracks(id_number))


def _steps(track: Track, row: Mapping[str, Any]) -> Steps:
    steps = Steps(row["years"], Month.parse(row["first"]), row["every"], row["most"])
    if min(steps.years, steps.every, steps.most) < 1:
        raise ValueError(f"the statutory age of {track} must have years, every and most of 1 or more")
    return steps
