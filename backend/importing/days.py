"""Days out of cells: 2026-11-24, 26/11/24, 11月24日, 08-30, 24-Nov, 2026年11月, periods, a sheet's day number.

What is relative (3天前, 昨天) is no day here: it counts from the hour when somebody made the table, which nobody knows.
"""

import re
import unicodedata
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Final

from labourhall.market.remembered import remembered
from labourhall.program.hall_time import HALL_TIME

UNSTATED: Final = re.compile(r"长期|不限|有效|常年|招满|招到|满员|为止|随时|无|待定|另行")
"""Words by which a cell says that there is no such day: read, and no day."""
_TEXT_LIMIT: Final = 80
_DAY: Final = re.compile(
    r"(?<![\d.])(?:(?P<year>(?:19|20)\d{2}|\d{2}(?=(?P<mark>[-/.年])\d{1,2}(?:(?P=mark)|月)\d))"
    r" ?[-/.年 ] ?(?P<month>\d{1,2}) ?[-/.月 ] ?(?P<day>\d{1,2})(?![\d:])"
    r"|(?P<month2>\d{1,2}) ?月 ?(?P<day2>\d{1,2})(?!\d))"
)
_SAID: Final = r"(?:发布|更新|刷新|登记|招聘|截止|结束|到期|有效)?(?:于|日期|时间|期|至|到|:)?:? ?"
_TIME: Final = r"(?: \d{1,2}:\d{2}(?::\d{2})?)?"
_SHORT: Final = re.compile(
    rf"{_SAID}(?P<month>\d{{1,2}})[-/.](?P<day>\d{{1,2}})"
    rf"(?: ?(?:[至到~—–]|(?<=\.\d)-|(?<=\.\d\d)-| - |--) ?(?P<month2>\d{{1,2}})[-/.](?P<day2>\d{{1,2}}))?"
    rf"{_TIME} ?(?:日|号)?(?:发布|更新|刷新|登记|截止|结束|到期|前|止|为止)*"
)
"""08-30 alone or with a word or an hour about it; 1.5个月 is none."""
_MONTH_ALONE: Final = re.compile(r"((?:19|20)\d{2}) ?[-/.年] ?(\d{1,2}) ?月?(?:底|末|份)?")
_FIGURES: Final = re.compile(rf"(\d{{1,2}})/(\d{{1,2}})/((?:19|20)\d{{2}}){_TIME}")
_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_NAME: Final = rf"(?P<name>{'|'.join(_MONTHS)})[a-z]{{0,6}}\.?"
_NAMED: Final[tuple[re.Pattern[str], ...]] = tuple(
    re.compile(form + _TIME, re.IGNORECASE)
    for form in (
        rf"(?P<day>\d{{1,2}})[- ]{_NAME}(?:[-, ]{{1,2}}(?P<year>\d{{4}}|\d{{2}}))?",
        rf"{_NAME}[- ](?P<day>\d{{1,2}})(?:,? (?P<year>\d{{4}}))?",
    )
)
"""24-Nov-26 and Nov 24, 2026, as spreadsheets and machines write them; 24-Nov alone is what one made of 11-24."""
_PACKED: Final = re.compile(r"(20\d{2})(\d{2})(\d{2})(?:\d{6})?")
_SHEET_EPOCH: Final = date(1899, 12, 30)
"""Day 0 of spreadsheets (ECMA-376 part 1, 18.17.4.1)."""
_FIRST, _LAST = date(2000, 1, 1), date(2099, 12, 31)
_HALF_A_YEAR: Final = timedelta(days=183)


@remembered
def first_day(text: str, today: date) -> date | None:
    """The hall's day that `text` names, of a period its first; one without a year is the last not after `today`.

    None for 长期, for nothing, for what nobody can read and for absurd years.
    """
    plain = _plain(text)
    if short := _SHORT.fullmatch(plain):
        return _not_after(today, int(short["month"]), int(short["day"]))
    if found := next(_days(plain, today), None):
        return found if _names_a_year(plain) else _not_after(today, found.month, found.day)
    if named := _named(plain):
        year, month, day = named
        return _not_after(today, month, day) if year is None else _date(year, month, day)
    if month_alone := _MONTH_ALONE.fullmatch(plain):
        return _date(int(month_alone[1]), int(month_alone[2]), 1)
    return _single(plain)


@remembered
def last_day(text: str, today: date) -> date | None:
    """The hall's day that `text` names, of a period its last; one without a year is the nearest to `today`."""
    plain = _plain(text)
    if short := _SHORT.fullmatch(plain):
        begin = _near(today, int(short["month"]), int(short["day"]))
        return _following(begin, today, int(short["month2"]), int(short["day2"])) if short["month2"] else begin
    if days := list(_days(plain, today)):
        return days[-1]
    if named := _named(plain):
        year, month, day = named
        return _near(today, month, day) if year is None else _date(year, month, day)
    if month_alone := _MONTH_ALONE.fullmatch(plain):
        return _end_of_month(int(month_alone[1]), int(month_alone[2]))
    return _single(plain)


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text[:_TEXT_LIMIT]).strip()


def _names_a_year(plain: str) -> bool:
    found = _DAY.search(plain)
    return bool(found and found["year"])


def _named(plain: str) -> tuple[int | None, int, int] | None:
    """Year (None for none), month and day of 24-Nov-26."""
    found = next((match for form in _NAMED if (match := form.fullmatch(plain))), None)
    if found is None:
        return None
    year = int(found["year"]) if found["year"] else None
    if year is not None and year < 100:
        year += 2000
    return year, _MONTHS.index(found["name"].lower()) + 1, int(found["day"])


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


def _not_after(today: date, month: int, day: int) -> date | None:
    """The last day of that month and day that is not after `today`; a 29 February lies up to eight years back."""
    days = (_date(today.year - back, month, day) for back in range(9))
    return next((found for found in days if found is not None and found <= today), None)


def _end_of_month(year: int, month: int) -> date | None:
    following = _date(year + month // 12, month % 12 + 1, 1) if 1 <= month <= 12 else None
    return None if following is None else following - timedelta(days=1)


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
    if figures := _FIGURES.fullmatch(plain):
        return _month_and_day(int(figures[1]), int(figures[2]), int(figures[3]))
    if not re.fullmatch(r"\d{5}(?:\.\d{1,12})?|\d{10}|\d{13}", plain, re.ASCII):
        return None
    number = float(plain)
    if number < 100_000:
        found = _SHEET_EPOCH + timedelta(days=int(number))
    else:
        found = datetime.fromtimestamp(number / 1000 if len(plain) == 13 else number, UTC).astimezone(HALL_TIME).date()
    return found if _FIRST <= found <= _LAST else None


def _month_and_day(one: int, other: int, year: int) -> date | None:
    """The day of 11/24/2026 or 24/11/2026; None where either figure could be the month."""
    if one > 12 or other > 12 or one == other:
        return _date(year, *sorted((one, other)))
    return None
