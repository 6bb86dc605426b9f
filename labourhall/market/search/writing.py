"""Texts made alike, however they were typed or stored: width, case, traditional characters; and cut into grams.

A gram is two Han characters side by side, a Han character that stands alone, or a whole word of other letters.
"""

import unicodedata
from collections.abc import Iterator, Mapping
from typing import Final

from labourhall.market.later import later
from labourhall.market.text import cleaned

_HAN: Final = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af"
_WORD: Final = later(rf"[{_HAN}]+|[^\W_{_HAN}]+[+#]*")
_IS_HAN: Final = later(rf"[{_HAN}]").match
_FIRST_HAN: Final = "\u3400"


class Writing:
    """Knows which traditional character is which simplified one; each stands for one character."""

    def __init__(self, simplified: Mapping[str, str]) -> None:
        self._simplified = str.maketrans(dict(simplified))

    def plain(self, text: str) -> str:
        """`text` in half width, lower case and simplified characters."""
        return unicodedata.normalize("NFKC", cleaned(text)).lower().translate(self._simplified)


def words(plain: str) -> list[str]:
    """The runs of Han characters, of other letters and of digits, in their order; 保安a1 are two."""
    return _WORD.findall(plain)


def grams(plain: str) -> list[str]:
    """The grams of a text, as often as they stand in it."""
    found: list[str] = []
    for word in words(plain):
        if len(word) > 1 and word[0] >= _FIRST_HAN:
            found += map(str.__add__, word, word[1:])
        else:
            found.append(word)
    return found


def characters(plain: str) -> Iterator[str]:
    """The Han characters of a text, by which a single typed one is found."""
    return filter(_IS_HAN, plain)
