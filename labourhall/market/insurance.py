"""A person's insurance records as intervals of equal months, and what follows from them by rules handed in.

Money is in fen. What the city's own system says wins over every figure computed here.
"""

import re
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import total_ordering
from typing import Final


class Insurance(StrEnum):
    """The five social insurances (社会保险法, art. 2)."""

    PENSION = "pension"
    MEDICAL = "medical"
    UNEMPLOYMENT = "unemployment"
    INJURY = "injury"
    MATERNITY = "maternity"


PAID: frozenset[str] = frozenset({"正常", "补缴"})
"""The statuses of a month that counts as paid."""


@total_ordering
class Month:
    """A calendar month, years 1 to 9999. One value, not two fields: it is "2026-08" wherever it is written.

    `ordinal` counts months since year 0, so that months can be counted and compared.
    """

    PATTERN: Final = r"^[0-9]{4}-(0[1-9]|1[0-2])$"
    __slots__ = ("_ordinal",)

    def __init__(self, year: int, month: int) -> None:
        first = date(year, month, 1)
        self._ordinal = first.year * 12 + first.month - 1

    @classmethod
    def parse(cls, text: str) -> "Month":
        """Read "YYYY-MM"; raises ValueError for anything else."""
        if not re.fullmatch(cls.PATTERN, text):
            raise ValueError("a month is written YYYY-MM")
        return cls(int(text[:4]), int(text[5:]))

    @classmethod
    def of(cls, day: date) -> "Month":
        """The month in which `day` lies."""
        return cls(day.year, day.month)

    @classmethod
    def at(cls, ordinal: int) -> "Month":
        """The month with this ordinal."""
        return cls(ordinal // 12, ordinal % 12 + 1)

    @property
    def ordinal(self) -> int:
        return self._ordinal

    @property
    def year(self) -> int:
        return self._ordinal // 12

    @property
    def month(self) -> int:
        return self._ordinal % 12 + 1

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Month) and self._ordinal == other._ordinal

    def __lt__(self, other: "Month") -> bool:
        return self._ordinal < other._ordinal

    def __hash__(self) -> int:
        return hash(self._ordinal)

    def __str__(self) -> str:
        return f"{self.year:04d}-{self.month:02d}"

    def __repr__(self) -> str:
        return f"Month({self.year}, {self.month})"


@dataclass(frozen=True, slots=True)
class Interval:
    """Equal months `first`…`last` (both count) of one insurance; amounts are per month, in fen."""

    kind: Insurance
    first: Month
    last: Month
    base_fen: int
    personal_fen: int
    employer_fen: int
    employer: str
    status: str


@dataclass(frozen=True, slots=True)
class Benefit:
    """Months of unemployment benefit: `earned` by the rule, `due` and `drawn` as the city says; None is unknown."""

    earned: int | None
    due: int | None
    drawn: int | None


@dataclass(frozen=True, slots=True)
class Summary:
    """One insurance in short: distinct paid months, the last one, and the balance in fen if known."""

    kind: Insurance
    months: int
    last_month: Month | None
    balance_fen: int | None


@dataclass(frozen=True, slots=True)
class Records:
    """All that the kiosk shows of a person's insurance, as of the day `as_of`.

    `unread` is how much of the city's answer could not be read here: what is shown is then less than there is.
    """

    summaries: tuple[Summary, ...]
    intervals: tuple[Interval, ...]
    benefit: Benefit
    as_of: date
    unread: int = 0

    def lacking(self, count: int) -> "Records":
        """The same, of which so much could not be read."""
        return replace(self, unread=count)
