"""When work is done: by day, by night, or in turns. Any wording is read into one of the three, or into nothing."""

from enum import StrEnum
from functools import lru_cache


class Shift(StrEnum):
    """The three kinds of shift that a person can rule out."""

    DAY = "day"
    NIGHT = "night"
    ROTATING = "rotating"


_MARKS: tuple[tuple[Shift, tuple[str, ...]], ...] = (
    (Shift.ROTATING, ("rotating", "轮", "倒班", "两班", "三班")),
    (Shift.NIGHT, ("night", "夜", "晚班", "通宵")),
    (Shift.DAY, ("day", "白", "早班", "日班", "常日", "正常班", "中班")),
)


@lru_cache(maxsize=1024)  # thousands of vacancies share a few wordings
def read(text: str | None) -> Shift | None:
    """The shift that `text` names (轮班, 白班, night …); None where it names none, which then filters nothing."""
    if not text:
        return None
    for shift, marks in _MARKS:
        if any(mark in text for mark in marks):
            return shift
    return None
