"""Proof of play read back: which page stood at a moment, when a vacancy was on the glass.

What is no line of it is passed over, for a day's file may end in the middle of one.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from display import proof_files


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
        )
    except (ValueError, KeyError, TypeError, AttributeError):
        return None


def at(pages: Sequence[Stood], moment: datetime) -> Stood | None:
    """The page that stood at `moment`; None where none did."""
    return next((one for one in pages if one.began <= moment < one.began + timedelta(seconds=one.seconds)), None)


def of_vacancy(pages: Sequence[Stood], number: str) -> tuple[Stood, ...]:
    """The pages on which the vacancy was."""
    return tuple(one for one in pages if number in one.numbers)
