"""The person's own insurance records: five panes, the months of one in a chart by year, amounts only when asked for."""

from dataclasses import dataclass

from kiosk.sight import phrases
from kiosk.sight.sight import Sight
from kiosk.tasks.records.chart import ChartRow, MonthRun, chart_page
from kiosk.tasks.records.states import ShowingRecords
from kiosk.visit.limits import YEARS_A_PAGE
from labourhall.market.insurance import Insurance, Records, Summary
from labourhall.market.records import is_insured, pension_months_needed, year_rows


@dataclass(frozen=True, slots=True)
class KindPane:
    """One insurance: name, in force or stopped, months."""

    word: str
    status: str
    months: str
    in_force: bool
    chosen: bool


@dataclass(frozen=True, slots=True)
class RecordsProps:
    """The records' page. `amount` is "" while hidden; `helped` keeps it hidden."""

    title: str = ""
    note: str = ""
    panes: tuple[KindPane, ...] = ()
    total_caption: str = ""
    total: str = ""
    total_unit: str = ""
    last_caption: str = ""
    last: str = ""
    last_more: str = ""
    third_caption: str = ""
    third: str = ""
    third_unit: str = ""
    third_more: str = ""
    chart_title: str = ""
    years: tuple[ChartRow, ...] = ()
    unpaid: tuple[MonthRun, ...] = ()
    nothing: str = ""
    amount_caption: str = ""
    amount: str = ""
    has_amount: bool = False
    shown: bool = False
    helped: bool = False
    next_kind: str = ""
    earlier: bool = False
    later: bool = False


def derive(sight: Sight, task: ShowingRecords) -> RecordsProps:
    """The records with the chart of the insurance that was chosen."""
    records, kind = task.records, Insurance(task.kind)
    summary = _summary(records, kind)
    caption, third, unit, more = _third(sight, records, kind, summary)
    years = year_rows(records.intervals, kind, records.as_of)
    chart = chart_page(sight, years, task.offset)
    return RecordsProps(
        title=sight.say("records.title"),
        note=sight.say("records.as_of_part" if records.unread else "records.as_of", phrases.day(records.as_of, sight)),
        panes=tuple(_pane(sight, records, one, kind) for one in Insurance),
        total_caption=sight.say("records.total", sight.say(f"kind.{kind.value}")),
        total=phrases.number(summary.months),
        total_unit=sight.say("unit.months"),
        last_caption=sight.say("records.last"),
        last=phrases.month(summary.last_month, sight),
        last_more=_last_employer(records, kind),
        third_caption=caption,
        third=third,
        third_unit=unit,
        third_more=more,
        chart_title=sight.say("records.chart"),
        years=chart.years,
        unpaid=chart.unpaid,
        nothing="" if years else sight.say("records.nothing"),
        amount_caption=sight.say("records.amount"),
        amount=_amount(sight, task, summary),
        has_amount=summary.balance_fen is not None,
        shown=task.amounts_until > 0,
        helped=sight.visit.accommodations.helped,
        next_kind=_next(kind),
        earlier=task.offset + YEARS_A_PAGE < task.years(),
        later=task.offset > 0,
    )


def _pane(sight: Sight, records: Records, kind: Insurance, chosen: Insurance) -> KindPane:
    in_force = is_insured(records.intervals, kind, sight.now.date())
    status = sight.say("records.in_force" if in_force else "records.stopped")
    months = sight.say("records.months", phrases.number(_summary(records, kind).months))
    return KindPane(sight.say(f"kind.{kind.value}"), status, months, in_force, kind is chosen)


def _summary(records: Records, kind: Insurance) -> Summary:
    return next((one for one in records.summaries if one.kind is kind), Summary(kind, 0, None, None))


def _last_employer(records: Records, kind: Insurance) -> str:
    latest = max((one for one in records.intervals if one.kind is kind), key=lambda one: one.last, default=None)
    return phrases.clipped(latest.employer, 12) if latest is not None else ""


def _third(sight: Sight, records: Records, kind: Insurance, summary: Summary) -> tuple[str, str, str, str]:
    """What follows from the months: for a pension what is still missing, for unemployment the months of benefit."""
    months = sight.say("unit.months")
    if kind is Insurance.PENSION:
        needed = pension_months_needed(sight.library.rules, sight.now.date())
        missing = max(0, needed - summary.months)
        caption = sight.say("records.pension", needed // 12)
        return caption, str(missing), months, sight.say("records.rules")
    if kind is Insurance.UNEMPLOYMENT and records.benefit.due is not None:
        drawn = records.benefit.drawn or 0
        return sight.say("records.benefit"), str(records.benefit.due), months, sight.say("records.drawn", drawn)
    return "", "", "", ""


def _amount(sight: Sight, task: ShowingRecords, summary: Summary) -> str:
    if not task.amounts_until or sight.visit.accommodations.helped or summary.balance_fen is None:
        return ""
    return phrases.yuan(summary.balance_fen)


def _next(kind: Insurance) -> str:
    kinds = list(Insurance)
    return kinds[(kinds.index(kind) + 1) % len(kinds)].value
