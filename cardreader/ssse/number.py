"""Check digits and what the numbers on a card say: card number, citizen's id number, region. A bad one is a warning."""

from datetime import date
from operator import mul
from typing import Final

CARD_NUMBER_LENGTH: Final = 9
ID_NUMBER_LENGTH: Final = 18
_CARD_WEIGHTS: Final = (3, 7, 9, 10, 5, 8, 4, 2)
_ALPHABET: Final = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_ID_WEIGHTS: Final = tuple(1 << place for place in range(ID_NUMBER_LENGTH - 1, 0, -1))
_ID_CHECK: Final = "10X98765432"


def card_number_check(body: str) -> str:
    """The check digit to eight characters 0-9 A-Z (人社信息函[2012]37号, annex A); ValueError for others."""
    if len(body) != CARD_NUMBER_LENGTH - 1:
        raise ValueError("a card number has eight characters before its check digit")
    total = sum(map(mul, _CARD_WEIGHTS, map(_ALPHABET.index, body)))
    check = 11 - total % 11
    return {10: "X", 11: "0"}.get(check, str(check))


def card_number_valid(number: str) -> bool:
    """True where the ninth character is the check digit of the others. Real test cards break this: warn only."""
    if len(number) != CARD_NUMBER_LENGTH or any(sign not in _ALPHABET for sign in number):
        return False
    return card_number_check(number[:-1]) == number[-1]


def id_number_check(body: str) -> str:
    """The check digit to seventeen digits (GB 11643-1999, ISO 7064 MOD 11-2); ValueError for anything else."""
    if len(body) != ID_NUMBER_LENGTH - 1 or not _digits(body):
        raise ValueError("an id number has seventeen digits before its check digit")
    total = sum(map(mul, _ID_WEIGHTS, map(int, body)))
    return _ID_CHECK[total % 11]


def id_number_valid(number: str) -> bool:
    """True for eighteen characters with a possible day of birth and the right check digit. Warn only."""
    body = number[:-1]
    return (
        len(number) == ID_NUMBER_LENGTH
        and _digits(body)
        and id_number_birth_date(number) is not None
        and id_number_check(body) == number[-1]
    )


def id_number_birth_date(number: str) -> date | None:
    """The day of birth in an id number of eighteen characters, or None where there is no such day."""
    return bcd_date(number[6:14]) if len(number) == ID_NUMBER_LENGTH else None


def bcd_date(digits: str) -> date | None:
    """YYYYMMDD as a day, or None."""
    if len(digits) != 8 or not _digits(digits):
        return None
    try:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return None


def region(code: bytes) -> str | None:
    """Three bytes BCD as the six digits of GB/T 2260, or None where they are no digits."""
    text = code.hex()
    return text if len(code) == 3 and _digits(text) else None


def _digits(text: str) -> bool:
    return text.isascii() and text.isdigit()
