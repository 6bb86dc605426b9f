"""Whose turn it is among vacancies of one score: alike in city and hall, another every day. No order beyond that."""

from datetime import date
from hashlib import sha256


def day_mark(today: date) -> bytes:
    """What the turns of `today`, the hall's local date, are drawn with."""
    return today.isoformat().encode()


def turn(number: str, mark: bytes) -> bytes:
    """The place of the vacancy `number` on the day of `mark`: smaller comes first."""
    return sha256(mark + number.encode()).digest()
