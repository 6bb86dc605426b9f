"""The chart by year as rows of runs: paid, gap, not due, with the words that a gap bears as it is shown."""

from dataclasses import dataclass
from typing import Final

from kiosk.sight.sight import Sight
from kiosk.visit.limits import YEARS_A_PAGE
from labourhall.market.records import Cell, YearRow

PAID: Final = Cell.PAID.value
LEAST_NAMED_GAP: Final = 2
LEAST_SPELT_GAP: Final = 3


@dataclass(frozen=True, slots=True)
class MonthRun:
    """Equal months: the first from 0, how many, paid | gap | not_due, words on a gap; `row` from the top."""

    start: int
    length: int
    kind: str
    words: str = ""
    row: int = 0


@dataclass(frozen=True, slots=True)
class ChartRow:
    """One year of the chart, with the bars of its paid months."""

    year: int
    paid: int
    runs: tuple[MonthRun, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """A page of the chart: its years, and over all of them the months that are not paid."""

    years: tuple[ChartRow, ...]
    unpaid: tuple[MonthRun, ...]


def chart_page(sight: Sight, chart: tuple[YearRow, ...], skipped: int) -> Chart:
    """Eight years with the newest at the bottom, `skipped` newest ones left out."""
    end = len(chart) - skipped
    first = max(0, end - YEARS_A_PAGE)
    lengths = _gaps(chart)
    shown = chart[first : max(end, 0)]
    runs = [_runs(sight, row, index, lengths, index - first) for index, row in enumerate(shown, start=first)]
    return Chart(
        tuple(
            ChartRow(row.year, row.paid, tuple(run for run in of_year if run.kind == PAID))
            for row, of_year in zip(shown, runs, strict=True)
        ),
        tuple(run for of_year in runs for run in of_year if run.kind != PAID),
    )


def _gaps(chart: tuple[YearRow, ...]) -> dict[int, tuple[int, int]]:
    """For each month in a gap, counted from the chart's first January: the gap's first month and its length."""
    cells = [cell for row in chart for cell in row.cells]
    found: dict[int, tuple[int, int]] = {}
    start = 0
    for index, cell in enumerate([*cells, Cell.PAID]):
        if cell is not Cell.GAP:
            found.update(dict.fromkeys(range(start, index), (start, index - start)))
            start = index + 1
    return found


def _runs(
    sight: Sight, row: YearRow, index: int, gaps: dict[int, tuple[int, int]], on_page: int
) -> tuple[MonthRun, ...]:
    runs, start = [], 0
    for month in range(1, 13):
        if month == 12 or row.cells[month] is not row.cells[start]:
            kind, length = row.cells[start], month - start
            words = _gap_words(sight, 12 * index + start, length, gaps) if kind is Cell.GAP else ""
            runs.append(MonthRun(start, length, kind.value, words, on_page))
            start = month
    return tuple(runs)


def _gap_words(sight: Sight, first: int, shown: int, gaps: dict[int, tuple[int, int]]) -> str:
    """The first part of a gap over the new year bears the sum, the second says that it goes on."""
    begin, length = gaps[first]
    if begin < first:
        return sight.say("records.gap.goes_on") if shown >= LEAST_NAMED_GAP else ""
    if length < LEAST_NAMED_GAP or shown < LEAST_NAMED_GAP:
        return ""
    return sight.say("records.gap" if shown >= LEAST_SPELT_GAP else "records.gap.short", length)
