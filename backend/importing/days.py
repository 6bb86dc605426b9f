"""Dates out of cells: 2026-11-24, 2026年11月24日, 20261124, 2026/11/24 09:30, a sheet's day number, milliseconds."""

import re
import unicodedata
from datetime import UTC, date, datetime, timedelta
from typing import Final

from labourhall.program.hall_time import HALL_TIME

_DATE: Final = re.compile(r"(?<!\d)((?:19|20)\d{2})[-/.年 ]{1,2}(\d{1,2})[-/.月 ]{1,2}(\d{1,2})(?!\d)")
_PACKED: Final = re.compile(r"(20\d{2})(\d{2})(\d{2})(?:\d{6})?")
_SHEET_EPOCH: Final = date(1899, 12, 30)
"""Day 0 of spreadsheets (ECMA-376 part 1, 18.17.4.1)."""
_FIRST, _LAST = date(2000, 1, 1), date(2099, 12, 31)


def parse_day(text: str) -> date | None:
    """The hall's day that `text` names; None for 长期, for nothing, for what nobody can read and for absurd years."""
    plain = unicodedata.normalize("NFKC", text[:40]).strip()
    found = _DATE.search(plain) or _PACKED.fullmatch(plain)
    try:
        day = date(int(found[1]), int(found[2]), int(found[3])) if found else _counted(plain)
    except (ValueError, OverflowError):
        return None
    return day if day is not None and _FIRST <= day <= _LAST else None


def _counted(text: str) -> date | None:
    """A day counted from an epoch: a sheet's number of five digits, Unix seconds or milliseconds."""
    if not re.fullmatch(r"\d{5}(?:\.\d{1,12})?|\d{10}|\d{13}", text, re.ASCII):
        return None
    number = float(text)
    if number < 100_000:
        return _SHEET_EPOCH + timedelta(days=int(number))
    seconds = number / 1000 if len(text) == 13 else number
    return datetime.fromtimestamp(seconds, UTC).astimezone(HALL_TIME).date()
