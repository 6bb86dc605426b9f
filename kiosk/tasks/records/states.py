"""The states of the records: asked for, shown, or elsewhere."""

from dataclasses import dataclass, field, replace

from kiosk.visit.accommodations import Accommodations
from kiosk.visit.task import Task, Trail
from labourhall.market.insurance import Insurance, Records
from labourhall.market.records import chart_years


@dataclass(frozen=True, slots=True)
class FetchingRecords(Task):
    """The card took the PIN; the city is asked."""

    waiting: str

    def awaits(self) -> str:
        return self.waiting


@dataclass(frozen=True, slots=True)
class ShowingRecords(Task):
    """The records and their chart. `kind` is the insurance in the chart, `offset` how many newest years are skipped.

    `amounts_until` is when shown amounts hide again, 0 while hidden.
    """

    records: Records = field(repr=False)
    kind: str
    offset: int = 0
    amounts_until: float = 0.0

    def due(self) -> float | None:
        return self.amounts_until or None

    def trail(self) -> Trail:
        return Trail(records=True)

    def adapted(self, before: Accommodations, after: Accommodations) -> "ShowingRecords":
        """No amounts beside a helper."""
        return replace(self, amounts_until=0.0) if after.helped else self

    def years(self) -> int:
        """The rows of its chart in all."""
        return len(chart_years(self.records.intervals, Insurance(self.kind), self.records.as_of))


@dataclass(frozen=True, slots=True)
class RecordsElsewhere(Task):
    """Records cannot be shown here; `code` says why (L-212, L-204 …) and the page says where to ask."""

    code: str

    def failure(self) -> str:
        return self.code
