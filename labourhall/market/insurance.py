"""A person's insurance records as intervals of equal months, and what follows from them by rules handed in.

Money is in fen. What the city's own system says wins over every figure computed here.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Insurance(StrEnum):
    """The five social insurances (社会保险法, art. 2)."""

    PENSION = "pension"
    MEDICAL = "medical"
    UNEMPLOYMENT = "unemployment"
    INJURY = "injury"
    MATERNITY = "maternity"


PAID: frozenset[str] = frozenset({"正常", "补缴"})
"""The statuses of a month that counts as paid."""


@dataclass(frozen=True, slots=True, order=True)
class Month:
    """A calendar month."""

    year: int
    month: int

    @property
    def ordinal(self) -> int:
        """Months since year 0, so that months can be counted and compared."""
        return self.year * 12 + self.month - 1

    @classmethod
    def parse(cls, text: str) -> "Month":
        """Read "YYYY-MM"; raises ValueError for anything else."""
        year, month = text.split("-")
        day = date(int(year), int(month), 1)
        return cls(day.year, day.month)

    def __str__(self) -> str:
        return f"{self.year:04d}-{self.month:02d}"


@dataclass(frozen=True, slots=True)
class Interval:
    """Equal months `first`…`last` (both count) of one insurance; amounts are per month, in fen."""

    kind: Insurance
    first: str
    last: str
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
    """One insurance in short: distinct paid months, the last one ("YYYY-MM" or ""), and the balance in fen if known."""

    kind: Insurance
    months: int
    last_month: str
    balance_fen: int | None


@dataclass(frozen=True, slots=True)
class Records:
    """All that the kiosk shows of a person's insurance, as of `as_of` ("YYYY-MM-DD")."""

    summaries: tuple[Summary, ...]
    intervals: tuple[Interval, ...]
    benefit: Benefit
    as_of: str
