"""Age limits out of text: 18-45岁, 18~35, 45岁以下, 18周岁以上. Whether a limit is lawful is not judged here."""

import re
import unicodedata
from typing import Final

from labourhall.market.vacancy import AgeLimit

TEXT_LIMIT: Final = 4_000
YOUNGEST: Final = 16
"""Nobody below may be employed (劳动法 art. 15: unverified); a limit below it is no limit."""
OLDEST: Final = 80
_YEARS: Final = r"(?<!\d)(\d{2})(?!\d) ?(?:周?岁)?"
_RANGE: Final = re.compile(rf"{_YEARS} ?(?:-|~|—|–|至|到|/) ?{_YEARS}")
_AT_MOST: Final = re.compile(
    rf"{_YEARS} ?(?:\([^()]{{0,4}}\))?(?:以下|以内|及以下|之内|封顶)|(?:不超过|不大于|小于|<=?|≤) ?{_YEARS}"
)
_AT_LEAST: Final = re.compile(rf"{_YEARS} ?(?:以上|及以上|起)|(?:年满|满|不小于|大于|>=?|≥) ?{_YEARS}")
_SAID_RANGE: Final = re.compile(r"(?<!\d)(\d{2}) ?(?:周?岁)? ?(?:-|~|—|–|至|到) ?(\d{2}) ?周?岁")
_SAID_MOST: Final = re.compile(r"(?<!\d)(\d{2}) ?周?岁 ?(?:及?以下|以内)|年龄[^\d,;。]{0,4}不超过 ?(\d{2})(?!\d)")


def parse_age(text: str) -> AgeLimit | None:
    """The limit that a cell about age states; None for 不限, for nothing and for what nobody can read."""
    plain = _plain(text)
    if found := _RANGE.search(plain):
        return _limit(int(found[1]), int(found[2]))
    least, most = _one(_AT_LEAST, plain), _one(_AT_MOST, plain)
    return _limit(least, most)


def find_age(prose: str) -> AgeLimit | None:
    """The limit that prose states in so many words: 18-45岁, 45岁以下. Other figures are not taken for ages."""
    plain = _plain(prose)
    if found := _SAID_RANGE.search(plain):
        return _limit(int(found[1]), int(found[2]))
    return _limit(None, _one(_SAID_MOST, plain))


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", unicodedata.normalize("NFKC", text[:TEXT_LIMIT]))


def _one(pattern: re.Pattern[str], text: str) -> int | None:
    found = pattern.search(text)
    return int(next(group for group in found.groups() if group)) if found else None


def _limit(least: int | None, most: int | None) -> AgeLimit | None:
    if least is not None and most is not None and least > most:
        least, most = most, least
    least = least if least is not None and YOUNGEST <= least <= OLDEST else None
    most = most if most is not None and YOUNGEST <= most <= OLDEST else None
    return None if least is None and most is None else AgeLimit(least, most)
