"""First letters of a text as it is said in Mandarin: ba for 保安, dg for 电工.

Where a character stands in GB/T 2312 says it: the 3,755 of its first level are in the order of their sound. What is
not there, or is read in another way, is told apart (`assets/rules/search.toml`).
"""

import re
from bisect import bisect_right
from collections.abc import Mapping
from typing import Final

from labourhall.market.later import later

_LETTERS: Final = "abcdefghjklmnopqrstwxyz"
_FIRST: Final = (
    0xB0A1, 0xB0C5, 0xB2C1, 0xB4EE, 0xB6EA, 0xB7A2, 0xB8C1, 0xB9FE, 0xBBF7, 0xBFA6, 0xC0AC, 0xC2E8, 0xC4C3, 0xC5B6,
    0xC5BE, 0xC6DA, 0xC8BB, 0xC8F6, 0xCBFA, 0xCDDA, 0xCEF4, 0xD1B9, 0xD4D1,
)  # fmt: skip
"""The code of the first character that begins with each of `_LETTERS`."""
_END: Final = 0xD7FA
UNKNOWN: Final = "?"
"""Stands for a character whose sound is not known."""


class Initials:
    """Knows first letters; `told` are those of characters and words that the code's order has wrong or not at all."""

    def __init__(self, told: Mapping[str, str]) -> None:
        self._told = dict(told)
        self._special = later("|".join(sorted(map(re.escape, told), key=len, reverse=True)) or r"(?!)")

    def of(self, plain: str) -> str:
        """One letter a character; what is no Han character stays as it is."""
        said = self._special.sub(lambda found: self._told[found[0]], plain)
        return "".join(map(_letter, said))


def _letter(character: str) -> str:
    if character.isascii():
        return character
    try:
        code = int.from_bytes(character.encode("gb2312"), "big")
    except UnicodeEncodeError:
        return UNKNOWN
    return _LETTERS[bisect_right(_FIRST, code) - 1] if _FIRST[0] <= code < _END else UNKNOWN
