"""Codes that a person reads off paper and types: letters that are not taken for one another, and one that checks. Pure.

What such a code opens, and for whom, is the city's to say.
"""

import secrets
import unicodedata
from enum import StrEnum
from typing import Final

LETTERS: Final = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
"""31 of them, none that is misread on paper (0 and O, 1 and L and I): a prime number, which the check needs."""
LENGTH: Final = 12
"""Eleven random letters, some 54 bits, and the one that checks them."""
GROUP: Final = 4
BETWEEN: Final = " -‐‑–—_.·\t\n"
"""What people put between groups."""


class Misread(StrEnum):
    """What is wrong with what was typed, before anybody is asked."""

    LENGTH = "length"
    """It has too few letters, or too many."""
    LETTER = "letter"
    """A letter or sign that stands in no code."""
    CHECK = "check"
    """One letter is another one, or two changed places."""


def new_code() -> str:
    """A random code, in groups."""
    return grouped("".join(secrets.choice(LETTERS) for _ in range(LENGTH - 1)))


def grouped(letters: str) -> str:
    """`letters` with the one that checks them behind, in groups as they are printed."""
    whole = letters + _check(letters)
    return "-".join(whole[at : at + GROUP] for at in range(0, len(whole), GROUP))


def read_code(typed: str) -> str | Misread:
    """The code as `new_code` wrote it, whatever case, width and gaps it was typed in; or what was misread."""
    plain = unicodedata.normalize("NFKC", typed).upper()
    letters = "".join(letter for letter in plain if letter not in BETWEEN)
    if any(letter not in LETTERS for letter in letters):
        return Misread.LETTER
    if len(letters) != LENGTH:
        return Misread.LENGTH
    return grouped(letters[:-1]) if _check(letters[:-1]) == letters[-1] else Misread.CHECK


def _check(letters: str) -> str:
    """Modulo a prime, with another weight for each place: one wrong letter, or any two exchanged, are always seen."""
    return LETTERS[sum(weight * LETTERS.index(letter) for weight, letter in enumerate(letters, 2)) % len(LETTERS)]
