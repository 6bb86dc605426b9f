"""Arguments of the command line that are more than a text: ages, a count, a day."""

import argparse
import re
from datetime import date
from typing import Final

from labourhall.market.vacancy import AgeLimit

AGES: Final = re.compile(r"(?:([0-9]{2})[-–])?([0-9]{2})|([0-9]{2})[-–]")


def ages(text: str) -> AgeLimit:
    """For argparse: 60, 18-60, 18-."""
    found = AGES.fullmatch(text)
    if found is None:
        raise argparse.ArgumentTypeError(f"{text!r} is no age: write the oldest that they take (60), 18-60, or 18-")
    least, most = (int(end) if end else None for end in (found[1] or found[3], found[2]))
    return AgeLimit(least, most)


def count(text: str) -> int:
    """For argparse, which says "invalid count value"."""
    if not text.isdecimal():
        raise ValueError
    return int(text)


def day(text: str) -> date:
    """For argparse, which says "invalid day value"."""
    return date.fromisoformat(text)
