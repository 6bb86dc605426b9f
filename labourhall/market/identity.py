"""Citizen id numbers after GB 11643, and names and numbers masked for glass and paper.

Nobody is ever refused because of an area code: codes were abolished and the numbers that bear them stay good for life.
"""

import re
from datetime import date
from typing import Final

from labourhall.market.later import later

_WEIGHTS: Final = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECKS: Final = "10X98765432"
_LONG: Final = later(r"[0-9]{17}[0-9X]")
_SHORT: Final = later(r"[0-9]{15}")
_COMPOUND: Final = frozenset(
    ("欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "司空", "夏侯", "长孙")
)
STAR: Final = "*"


def check_character(first_17: str) -> str:
    """The last character for the first 17 digits (GB 11643-1999, ISO 7064 MOD 11-2)."""
    total = sum(int(digit) * weight for digit, weight in zip(first_17, _WEIGHTS, strict=True))
    return _CHECKS[total % 11]


def full_number(number: str) -> str | None:
    """The number in 18 characters: an old one of 15 digits is completed; None for what is no id number in form."""
    text = number.strip().upper()
    if _SHORT.fullmatch(text):
        longer = text[:6] + "19" + text[6:]
        return longer + check_character(longer)
    return text if _LONG.fullmatch(text) else None


def is_valid(number: str) -> bool:
    """Whether form, birth date and checksum hold. The area code is not looked at."""
    full = full_number(number)
    return full is not None and birth(full) is not None and check_character(full[:17]) == full[17]


def birth(number: str) -> date | None:
    """The day of birth that the number tells, None where it tells none."""
    full = full_number(number)
    if full is None:
        return None
    try:
        return date(int(full[6:10]), int(full[10:12]), int(full[12:14]))
    except ValueError:
        return None


def age_on(number: str, day: date) -> int | None:
    """Full years of age on `day`; None where the number tells no birth date or one after `day`."""
    born = birth(number)
    if born is None or born > day:
        return None
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def masked_name(name: str) -> str:
    """A name for a screen that others may see: 陈*, 梁*英, 欧阳*, 阿*·买*; C* for a name in Latin letters."""
    parts = [part.strip() for part in re.split(r"[·•・]", name.strip()) if part.strip()]
    if len(parts) > 1:
        return "·".join(part[0] + STAR for part in parts)
    if not parts:
        return STAR
    text = parts[0]
    if text.isascii():
        return text[0].upper() + STAR
    surname = text[:2] if text[:2] in _COMPOUND else text[:1]
    given = text[len(surname) :]
    return surname + STAR + (given[-1] if len(given) > 1 else "")


def masked_number(number: str) -> str:
    """A number with its middle starred: the first and last four of a long one, the last two of a short one."""
    length = len(number)
    if length >= 12:
        return number[:4] + STAR * (length - 8) + number[-4:]
    kept = 2 if length >= 6 else 0
    return STAR * (length - kept) + number[length - kept :]
