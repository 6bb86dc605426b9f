"""When two names are the same employer's, and which names come near one that nobody has. Pure."""

import difflib
import unicodedata
from collections.abc import Collection
from typing import Final

from labourhall.market.text import cleaned

NEAR: Final = 5
"""So many names are worth reading."""
LEAST_ALIKE: Final = 0.6
SHORTEST: Final = 2
"""What is shorter stands in too many names to mean anything."""


def key_of(name: str) -> str:
    """Equal for one name however it is written: wide or narrow, with blanks, in either brackets or case.

    It is kept beside each vacancy: whoever changes what it does needs a step of the schema that makes all of them anew.
    """
    return "".join(unicodedata.normalize("NFKC", cleaned(name)).casefold().split())


def akin(key: str, known: Collection[str]) -> list[str]:
    """All of `known` that hold `key` or stand in it (a branch, a name without 有限公司), the likest length first."""
    if len(key) < SHORTEST:
        return []
    found = (one for one in known if one != key and len(one) >= SHORTEST and (key in one or one in key))
    return sorted(found, key=lambda one: (abs(len(one) - len(key)), one))


def near(key: str, known: Collection[str]) -> list[str]:
    """Those of `known` that may have been meant by `key`: akin, else mistyped."""
    return akin(key, known)[:NEAR] or difflib.get_close_matches(key, known, NEAR, LEAST_ALIKE)
