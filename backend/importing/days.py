"""Days out of cells: 2026-11-24, 2026年11月24日, 26/11/24, 11月24日, periods, a sheet's day number, milliseconds."""

import re
import unicodedata
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Final

from labourhall.program.hall_time import HALL_TIME

UNSTATED: Final = re.compile(r"长期|不限|有效|常年|招满|招到|满员|为止|随时|无|待定|另行")
"""Words by which a cell says that there is no such day: read, and no day."""
_TEXT_LIMIT: Final = 80
_DAY: Final = re.compile(
    r"(?<![\d.])(?:(?P<year>(?:19|20)\d{2}|\d{2}) ?[-/.年 ] ?(?P<month>\d{1,2}) ?[-/.月 ] ?(?P<day>\d{1,2})(?![\d:])"
    r"|(?P<month2>\d{1,2}) ?月 ?(?P<day2>\d{1,2})(?!\d))"
)
_SHORT: Final = re.compile(r"(?P<month>\d{1,2})[-/.](?P<day>\d{1,2})")
_PACKED: Final = re.compile(r"(20\d{2})(\d{2})(\d{2})(?:\d{6})?")
_SHEET_EPOCH: Final = date(1899, 12, 30)
"""Day 0 of spreadsheets (ECMA-376 part 1, 18.17.4.1)."""
_FIRST, _LAST = date(2000, 1, 1), date(2099, 12, 31)
_HALF_A_YEAR: Final = timedelta(days=183)


def first_day(text: str, today: date) -> date | None:
    """The hall's day that `text` names, of a period its first; one without a year is the last not after `today`.

    None for 长期, for nothing, for what nobody can read and for absurd years.
    """
    plain = _plain(text)
    day = next(_days(plain, today), None) or _single(plain)
    if day is None and (short := _SHORT.fullmatch(plain)):
        day = _near(today, int(short["month"]), int(short["day"]))
    if day is not None and not _names_a_year(plain) and day > today:
        day = _date(day.year - 1, day.month, day.day)
    return day


def last_day(text: str, today: date) -> date | None:
    """The hall's day that `text` names, of a period its last; one without a year is the nearest to `today`."""
    plain = _plain(text)
    day: date | None = None
    for one in _days(plain, today):
        day = one
    if day is None and (short := _SHORT.fullmatch(plain)):
        return _near(today, int(short["month"]), int(short["day"]))
    return day or _single(plain)


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text[:_TEXT_LIMIT]).strip()


def _names_a_year(plain: str) -> bool:
    found = _DAY.search(plain)
    return bool(found and found["year"]) or not (found or _SHORT.fullmatch(plain))


def _days(plain: str, today: date) -> Iterator[date]:
    """Every day that is named; in a period a day without a year follows the one before it."""
    before: date | None = None
    for found in _DAY.finditer(plain):
        if found["year"]:
            year = int(found["year"])
            day = _date(year if year > 99 else 2000 + year, int(found["month"]), int(found["day"]))
        else:
            day = _following(before, today, int(found["month2"]), int(found["day2"]))
        if day is not None:
            before = day
            yield day


def _following(before: date | None, today: date, month: int, day: int) -> date | None:
    if before is None:
        return _near(today, month, day)
    same = _date(before.year, month, day)
    return same if same is None or same >= before else _date(before.year + 1, month, day)


def _near(today: date, month: int, day: int) -> date | None:
    """The day of that month and day nearest to `today`."""
    found = _date(today.year, month, day)
    if found is None:
        return None
    if found > today + _HALF_A_YEAR:
        return _date(today.year - 1, month, day)
    return _date(today.year + 1, month, day) if found < today - _HALF_A_YEAR else found


def _date(year: int, month: int, day: int) -> date | None:
    try:
        found = date(year, month, day)
    except ValueError:
        return None
    return found if _FIRST <= found <= _LAST else None


def _single(plain: str) -> date | None:
    """A day in figures alone: 20261124, a sheet's number of five digits, Unix seconds or milliseconds."""
    if packed := _PACKED.fullmatch(plain):
        return _date(int(packed[1]), int(packed[2]), int(packed[3]))
    if not re.fullmatch(r"\d{5}(?:\.\d{1,12})?|\d{10}|\d{13}", plain, re.ASCII):
        return None
    number = float(plain)
    if number < 100_000:
        found = _SHEET_EPOCH + timedelta(days=int(number))
    else:
        found = datetime.fromtimestamp(number / 1000 if len(plain) == 13 else number, UTC).astimezone(HALL_TIME).date()
    return found if _FIRST <= found <= _LAST else None
