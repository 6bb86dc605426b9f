"""Proof of play read back: which page stood at a moment, when a vacancy was on the glass.

What is no line of it is passed over, for a day's file may end in the middle of one.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from display import proof_files
from display.motion import RATE


@dataclass(frozen=True, slots=True)
class Stood:
    """One page that stood on the glass."""

    began: datetime
    seconds: float
    kind: str
    page: str
    playlist: str
    numbers: tuple[str, ...]
    district: str = ""
    rounds: tuple[int, ...] = ()
    """In which round of its pool each of the vacancies came up; 0 where that did not count, or is not known."""
    employers: tuple[str, ...] = ()
    covered: tuple[float, ...] = ()
    """For how many seconds a call hid each of them."""


def days(folder: Path) -> tuple[date, ...]:
    """The days of which there is a record, the first first. Raises OSError."""
    return tuple(sorted({day for one in proof_files.files(folder) if (day := day_of(one.day)) is not None}))


def backwards(folder: Path, most: int) -> Iterator[Stood]:
    """The pages that stood last, the last first, of so many lines at most."""
    try:
        for one in reversed(proof_files.files(folder)):
            for line in reversed(list(proof_files.lines(one.path))):
                if most == 0:
                    return
                most -= 1
                if (found := read(line)) is not None:
                    yield found
    except OSError:
        return  # what is not remembered comes up once more


def day_of(name: str) -> date | None:
    """The day of which a file has its name; None where that is none."""
    try:
        return date.fromisoformat(name)
    except ValueError:
        return None


def lines(folder: Path, day: date) -> tuple[Stood, ...]:
    """All pages that began on that day, in the order in which they stood; none where there is no such file."""
    try:
        every = [line for path in proof_files.of_day(folder, day) for line in proof_files.lines(path)]
    except OSError:
        return ()
    return tuple(found for line in every if (found := read(line)) is not None)


def read(line: str) -> Stood | None:
    """The page in a line; None where it is none. Lines of earlier versions know no page, playlist or district."""
    try:
        shown: dict[str, Any] = json.loads(line)
        return Stood(
            datetime.fromisoformat(shown["began"]),
            float(shown["seconds"]),
            str(shown["kind"]),
            str(shown.get("page", "")),
            str(shown.get("playlist", "")),
            tuple(str(row["number"]) for row in shown["rows"]),
            str(shown.get("district", "")),
            tuple(int(row.get("round", 0)) for row in shown["rows"]),
            tuple(str(row.get("employer", "")) for row in shown["rows"]),
            tuple(float(row.get("covered_frames", 0)) / RATE for row in shown["rows"]),
        )
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def at(pages: Sequence[Stood], moment: datetime) -> Stood | None:
    """The page that stood at `moment`; None where none did."""
    return next((one for one in pages if one.began <= moment < one.began + timedelta(seconds=one.seconds)), None)


def of_vacancy(pages: Sequence[Stood], number: str) -> tuple[Stood, ...]:
    """The pages on which the vacancy was."""
    return tuple(one for one in pages if number in one.numbers)
