"""How many people are wanted, out of a cell: 10, 招1人, 十五人, 男5女5, 1,000, 5～10. Pure."""

import re
import unicodedata
from typing import Final

from labourhall.market.later import later
from labourhall.market.remembered import remembered

MOST: Final = 10_000
"""More people than that nobody takes on by one line of a table."""
UNSTATED: Final = later(r"若干|不限|多名|数名|数人|几名|几人|长期|大量|少量|无|待定|面议|-+")
"""Words by which a cell says that the number is open: read, and no number."""
_TEXT_LIMIT: Final = 200
_DIGITS: Final = {**{digit: index for index, digit in enumerate("〇一二三四五六七八九")}, "零": 0, "两": 2, "几": 0}
_UNITS: Final = {"十": 10, "百": 100, "千": 1_000, "万": 10_000}
_CHINESE: Final = later(f"[{''.join(_DIGITS)}{''.join(_UNITS)}]+")
_COMMA: Final = later(r"(?<=\d)[,，](?=\d{3}(?!\d))")
_FIGURE: Final = later(r"(?<![\d.])(\d{1,7})(?:\.0+)?(?![\d.])")
_MEN: Final = later(r"男[^\d女]{0,3}(\d{1,5})")
_WOMEN: Final = later(r"女[^\d男]{0,3}(\d{1,5})")


@remembered
def parse_openings(text: str) -> int | None:
    """People wanted, the lower end of a range; 0 for none; None for 若干, nothing and absurd figures.

    Men and women are added up where no whole stands before them.
    """
    plain = _COMMA.sub("", unicodedata.normalize("NFKC", text[:_TEXT_LIMIT]).lower())
    plain = _CHINESE.sub(_in_figures, plain)
    figure = _FIGURE.search(plain)
    if figure is None:
        return None
    men, women = _MEN.search(plain), _WOMEN.search(plain)
    parts = [found for found in (men, women) if found]
    is_whole = not parts or figure.start() < min(found.start() for found in parts)
    number = int(figure[1]) if is_whole else sum(int(found[1]) for found in parts)
    return number if number <= MOST else None


def _in_figures(found: re.Match[str]) -> str:
    number = from_chinese(found[0])
    return found[0] if number is None else str(number)


def from_chinese(numeral: str) -> int | None:
    """The number of 十五, 一百零五, 两千, 二〇; the lower end of 十几 and 三五 (10, 3). None for no numeral."""
    if not any(character in _UNITS for character in numeral):
        figures = [_DIGITS[digit] for digit in numeral]
        if "几" in numeral:
            return None
        if len(figures) == 2 and 0 < figures[0] < figures[1]:
            return figures[0]
        return int("".join(map(str, figures)))
    total = part = 0
    digit: int | None = None
    for character in numeral:
        if character in _DIGITS:
            digit = digit or _DIGITS[character]
            continue
        unit = _UNITS[character]
        if unit == _UNITS["万"]:
            total, part, digit = (total + part + (digit or 0)) * unit, 0, None
            continue
        part += (1 if digit is None else digit) * unit
        digit = None
    return (total + part + (digit or 0)) or None
