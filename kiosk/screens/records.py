"""The person's own insurance records: five panes, the months of one in a chart by year, amounts only when asked for."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.screens import phrases
from kiosk.screens.chart import ChartRow, chart_page
from kiosk.screens.lists import QVariantList, rows
from kiosk.screens.sight import Sight
from kiosk.visit.limits import YEARS_A_PAGE
from kiosk.visit.states import Open, ShowingRecords
from kiosk.visit.tasks.records import years as years_in_all
from labourhall.market.insurance import Kind, Records, Summary
from labourhall.market.records import is_insured, pension_months_needed, year_rows

QML_IMPORT_NAME = "kiosk.models"
QML_IMPORT_MAJOR_VERSION = 1


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
    nothing: str = ""
    amount_caption: str = ""
    amount: str = ""
    has_amount: bool = False
    shown: bool = False
    helped: bool = False
    next_kind: str = ""
    earlier: bool = False
    later: bool = False


def derive_records(sight: Sight, outer: Open, task: ShowingRecords) -> RecordsProps:
    """The records with the chart of the insurance that was chosen."""
    records, kind = task.records, Kind(task.kind)
    today = sight.now.date()
    summary = _summary(records, kind)
    caption, third, unit, more = _third(sight, records, kind, summary)
    chart = year_rows(records.intervals, kind, today)
    return RecordsProps(
        title=sight.say("records.title"),
        note=sight.say("records.as_of", phrases.day(records.as_of, sight)),
        panes=tuple(_pane(sight, records, one, kind) for one in Kind),
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
        years=chart_page(sight, chart, task.offset),
        nothing="" if chart else sight.say("records.nothing"),
        amount_caption=sight.say("records.amount"),
        amount=_amount(sight, task, summary),
        has_amount=summary.balance_fen is not None,
        shown=task.amounts_until > 0,
        helped=sight.visit.accommodations.helped,
        next_kind=_next(kind),
        earlier=task.offset + YEARS_A_PAGE < years_in_all(records, task.kind),
        later=task.offset > 0,
    )


def _pane(sight: Sight, records: Records, kind: Kind, chosen: Kind) -> KindPane:
    in_force = is_insured(records.intervals, kind, sight.now.date())
    status = sight.say("records.in_force" if in_force else "records.stopped")
    months = sight.say("records.months", phrases.number(_summary(records, kind).months))
    return KindPane(sight.say(f"kind.{kind.value}"), status, months, in_force, kind is chosen)


def _summary(records: Records, kind: Kind) -> Summary:
    return next((one for one in records.summaries if one.kind is kind), Summary(kind, 0, None, None))


def _last_employer(records: Records, kind: Kind) -> str:
    latest = max((one for one in records.intervals if one.kind is kind), key=lambda one: one.last, default=None)
    return phrases.clipped(latest.employer, 12) if latest is not None else ""


def _third(sight: Sight, records: Records, kind: Kind, summary: Summary) -> tuple[str, str, str, str]:
    """What follows from the months: for a pension what is still missing, for unemployment the months of benefit."""
    months = sight.say("unit.months")
    if kind is Kind.PENSION:
        needed = pension_months_needed(sight.library.rules, sight.now.date())
        missing = max(0, needed - summary.months)
        caption = sight.say("records.pension", needed // 12)
        return caption, str(missing), months, sight.say("records.rules")
    if kind is Kind.UNEMPLOYMENT and records.benefit.due is not None:
        drawn = records.benefit.drawn or 0
        return sight.say("records.benefit"), str(records.benefit.due), months, sight.say("records.drawn", drawn)
    return "", "", "", ""


def _amount(sight: Sight, task: ShowingRecords, summary: Summary) -> str:
    if not task.amounts_until or sight.visit.accommodations.helped or summary.balance_fen is None:
        return ""
    return phrases.yuan(summary.balance_fen)


def _next(kind: Kind) -> str:
    kinds = list(Kind)
    return kinds[(kinds.index(kind) + 1) % len(kinds)].value


@QmlElement
class RecordsModel(QObject):
    """The records for QML."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._props = RecordsProps()

    def show(self, props: RecordsProps) -> None:
        """Take new content; QML hears of it only if it differs."""
        if props != self._props:
            self._props = props
            self.changed.emit()

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._props.title

    @Property(str, notify=changed)
    def note(self) -> str:
        return self._props.note

    @Property(QVariantList, notify=changed)
    def panes(self) -> list[dict[str, Any]]:
        return rows(self._props.panes)

    @Property(str, notify=changed)
    def totalCaption(self) -> str:
        return self._props.total_caption

    @Property(str, notify=changed)
    def total(self) -> str:
        return self._props.total

    @Property(str, notify=changed)
    def totalUnit(self) -> str:
        return self._props.total_unit

    @Property(str, notify=changed)
    def lastCaption(self) -> str:
        return self._props.last_caption

    @Property(str, notify=changed)
    def last(self) -> str:
        return self._props.last

    @Property(str, notify=changed)
    def lastMore(self) -> str:
        return self._props.last_more

    @Property(str, notify=changed)
    def thirdCaption(self) -> str:
        return self._props.third_caption

    @Property(str, notify=changed)
    def third(self) -> str:
        return self._props.third

    @Property(str, notify=changed)
    def thirdUnit(self) -> str:
        return self._props.third_unit

    @Property(str, notify=changed)
    def thirdMore(self) -> str:
        return self._props.third_more

    @Property(str, notify=changed)
    def chartTitle(self) -> str:
        return self._props.chart_title

    @Property(QVariantList, notify=changed)
    def years(self) -> list[dict[str, Any]]:
        return rows(self._props.years)

    @Property(str, notify=changed)
    def nothing(self) -> str:
        return self._props.nothing

    @Property(str, notify=changed)
    def amountCaption(self) -> str:
        return self._props.amount_caption

    @Property(str, notify=changed)
    def amount(self) -> str:
        return self._props.amount

    @Property(bool, notify=changed)
    def hasAmount(self) -> bool:
        return self._props.has_amount

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        return self._props.shown

    @Property(bool, notify=changed)
    def helped(self) -> bool:
        return self._props.helped

    @Property(str, notify=changed)
    def nextKind(self) -> str:
        return self._props.next_kind

    @Property(bool, notify=changed)
    def earlier(self) -> bool:
        return self._props.earlier

    @Property(bool, notify=changed)
    def later(self) -> bool:
        return self._props.later
