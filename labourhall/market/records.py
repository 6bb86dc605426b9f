"""What follows from a person's insurance intervals: months paid, the year chart, benefit and pension months.

Every figure of law is handed in as `InsuranceRules`; the values live in `assets/rules/insurance.toml`.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from labourhall.market.insurance import PAID, Insurance, Interval, Month, Summary


class Cell(StrEnum):
    """One month in the chart: paid, a gap between paid months, or not due (before the first, or still to come)."""

    PAID = "paid"
    GAP = "gap"
    NOT_DUE = "not_due"


@dataclass(frozen=True, slots=True)
class YearRow:
    """One year of the chart: twelve cells, January first, and how many of them are paid."""

    year: int
    cells: tuple[Cell, ...]
    paid: int


@dataclass(frozen=True, slots=True)
class InsuranceRules:
    """Figures of law. `pension` holds (valid from, months needed), oldest first.

    Benefit: from `benefit_least` paid months on, one month for each `benefit_step` up to `benefit_knee`, then one for
    each further `benefit_step_beyond`, at most `benefit_most` (广东省失业保险条例; ceiling 社会保险法 art. 46).
    """

    name: str
    benefit_least: int
    benefit_step: int
    benefit_knee: int
    benefit_step_beyond: int
    benefit_most: int
    pension: tuple[tuple[date, int], ...]


def from_mapping(values: Mapping[str, Any]) -> InsuranceRules:
    """Make rules of the plain values of a rules file; a missing key is a KeyError."""
    benefit = values["benefit"]
    return InsuranceRules(
        name=values["name"],
        benefit_least=benefit["least"],
        benefit_step=benefit["step"],
        benefit_knee=benefit["knee"],
        benefit_step_beyond=benefit["step_beyond"],
        benefit_most=benefit["most"],
        pension=tuple(sorted((date.fromisoformat(row["valid_from"]), row["months"]) for row in values["pension"])),
    )


def paid_months(intervals: Iterable[Interval], kind: Insurance) -> frozenset[int]:
    """The distinct months (`Month.ordinal`) paid for `kind`; a month in two intervals counts once."""
    months: set[int] = set()
    for interval in intervals:
        if interval.kind is kind and interval.status in PAID:
            months.update(range(interval.first.ordinal, interval.last.ordinal + 1))
    return frozenset(months)


def summary(intervals: Iterable[Interval], kind: Insurance, balance_fen: int | None = None) -> Summary:
    """`kind` in short."""
    months = paid_months(intervals, kind)
    return Summary(kind, len(months), Month.at(max(months)) if months else None, balance_fen)


def is_insured(intervals: Iterable[Interval], kind: Insurance, today: date) -> bool:
    """Whether `kind` runs now: this month or the one before is paid (a month is booked after its end)."""
    months = paid_months(intervals, kind)
    now = Month.of(today).ordinal
    return now in months or now - 1 in months


def chart_years(intervals: Iterable[Interval], kind: Insurance, as_of: date) -> range:
    """The years of the chart of `kind`: from the first paid month's to that of the records' day; empty if none is paid.

    Whoever draws the chart and whoever turns its pages both ask here. What was owed and never paid begins no chart, and
    after the day of the records nothing is known.
    """
    months = paid_months(intervals, kind)
    if not months:
        return range(0)
    return range(Month.at(min(months)).year, max(as_of.year, Month.at(max(months)).year) + 1)


def year_rows(intervals: Iterable[Interval], kind: Insurance, as_of: date) -> tuple[YearRow, ...]:
    """The chart of `kind` as of the records' day, oldest year first.

    The running month is not due yet; it is paid where the records say so.
    """
    known = tuple(intervals)
    months = paid_months(known, kind)
    first, now = min(months, default=0), Month.of(as_of).ordinal
    return tuple(_row(year, months, first, now) for year in chart_years(known, kind, as_of))


def benefit_months(paid: int, rules: InsuranceRules) -> int:
    """Months of unemployment benefit that `paid` months of unemployment insurance have earned."""
    if paid < rules.benefit_least:
        return 0
    earned = min(paid, rules.benefit_knee) // rules.benefit_step
    earned += max(0, paid - rules.benefit_knee) // rules.benefit_step_beyond
    return min(earned, rules.benefit_most)


def pension_months_needed(rules: InsuranceRules, day: date) -> int:
    """Months of pension insurance needed for a pension that starts on `day` (社会保险法 art. 16 and its changes)."""
    needed = rules.pension[0][1]
    for valid_from, months in rules.pension:
        if valid_from <= day:
            needed = months
    return needed


def _row(year: int, months: frozenset[int], first: int, now: int) -> YearRow:
    start = Month(year, 1).ordinal
    cells = tuple(_cell(ordinal, months, first, now) for ordinal in range(start, start + 12))
    return YearRow(year, cells, cells.count(Cell.PAID))


def _cell(ordinal: int, months: frozenset[int], first: int, now: int) -> Cell:
    if ordinal in months:
        return Cell.PAID
    return Cell.GAP if first < ordinal < now else Cell.NOT_DUE
