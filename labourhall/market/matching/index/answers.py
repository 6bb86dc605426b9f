"""Rows that an employer's answer places elsewhere than their demands alone would: few, and looked at one by one."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from labourhall.market.answer import EmployerAnswer
from labourhall.market.groups import Bar
from labourhall.market.matching.index.row import Row
from labourhall.market.matching.index.standing import CLOSED, FITS, ONE_STEP, Standing, code_of

UNMOVED: Final = (FITS, ONE_STEP, CLOSED)
"""No answer moves what no age stands in the way of, nor what law has closed."""


@dataclass(frozen=True, slots=True)
class Moved:
    """A row with the code that its demands give and that which the answer gives, and what stands between each time."""

    row: Row
    before: int
    after: int
    bar_before: Bar | None
    bar: Bar | None


def moved(
    answers: Mapping[str, EmployerAnswer], rows: Mapping[str, Row], day: int, standing: Standing
) -> Iterator[Moved]:
    """The rows open on the day of that ordinal whose employers' answers change where they stand, or why."""
    for number in answers.keys() & rows.keys():
        row = rows[number]
        outcome = standing[row.rest]
        before = standing.codes[outcome][row.age]
        if row.until < day or before in UNMOVED:
            continue
        bar, verdict = standing.verdict(outcome, row.age).bar, standing.answered(outcome, row.age, answers[number])
        after = code_of(verdict.group, verdict.rank)
        if after != before or verdict.bar != bar:
            yield Moved(row, before, after, bar, verdict.bar)
