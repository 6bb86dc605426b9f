"""A vacancy as the index keeps it, and lists of such rows that forget lazily. Points and verdicts do not live here."""

from labourhall.market.matching.index.freshness import Freshness


class _Looked:
    """What is looked at in every row that is met: side by side in memory, for fetching it is most of the work."""

    __slots__ = ("age", "band", "fresh", "posted", "rest", "spot", "step", "until")

    age: int
    band: int
    fresh: int
    posted: int
    rest: int
    spot: int
    step: int
    until: int


class Row(_Looked):
    """What order and group of a vacancy hang on, in small numbers; text stays with whoever keeps the vacancies.

    `rest` and `age` number its demands (`DemandTable`); `band` is that of its pay, 0: unknown; `step` and `spot` its
    class (`Classes`); `fresh` numbers what its freshness hangs on (`Freshness`); `posted` and `until` are days as
    ordinals, `until` 0 once it left.
    """

    __slots__ = ("employer", "named", "number", "occupation", "outside", "turn", "turned")

    def __init__(
        self,
        number: str,
        employer: str,
        trade: tuple[bool, str, tuple[str, ...]],
        demands: tuple[int, int],
        points: tuple[int, int, int],
        days: tuple[int, int],
        fresh: int,
    ) -> None:
        self.number, self.employer, self.fresh = number, employer, fresh
        self.rest, self.age = demands
        self.outside, self.occupation, self.named = trade
        self.band, self.step, self.spot = points
        self.posted, self.until = days
        self.turned, self.turn = 0, b""

    def leave(self) -> int:
        """From now on the row counts as run out long ago, wherever it still stands; gives the day it was open until."""
        until, self.until = self.until, 0
        return until


class Rows:
    """Some rows without order. Who left is thrown out when half of them did."""

    __slots__ = ("dead", "rows")

    def __init__(self) -> None:
        self.rows: list[Row] = []
        self.dead = 0

    def add(self, row: Row) -> None:
        self.rows.append(row)

    def forget_one(self) -> None:
        """One of the rows left."""
        self.dead += 1
        if self.dead * 2 > len(self.rows):
            self.rows = [row for row in self.rows if row.until]
            self.dead = 0


class FewRows(Rows):
    """Rows that are looked at together: all that their scores hang on is the same, but freshness.

    What differs stands in columns beside the rows, so that a row itself is fetched only when its score is reached.
    """

    __slots__ = ("_best", "_day", "fresh")

    def __init__(self) -> None:
        super().__init__()
        self.fresh: list[int] = []
        self._day: Freshness | None = None
        self._best = 0

    def add(self, row: Row) -> None:
        self.rows.append(row)
        self.fresh.append(row.fresh)
        self._day = None

    def forget_one(self) -> None:
        """One of the rows left."""
        self.dead += 1
        if self.dead * 2 > len(self.rows):
            rows = [row for row in self.rows if row.until]
            self._clear()
            for row in rows:
                self.add(row)

    def best_on(self, day: Freshness) -> int:
        """The points of the freshest; `day` is the same object all day long."""
        if self._day is not day:
            self._best, self._day = max(map(day.points.__getitem__, self.fresh), default=0), day
        return self._best

    def _clear(self) -> None:
        self.rows, self.fresh, self.dead, self._day = [], [], 0, None


class FewOfBand(FewRows):
    """Rows that differ in class too."""

    __slots__ = ("steps",)

    def __init__(self) -> None:
        super().__init__()
        self.steps: list[int] = []

    def add(self, row: Row) -> None:
        super().add(row)
        self.steps.append(row.step)

    def _clear(self) -> None:
        super()._clear()
        self.steps = []


class FewOfCell(FewOfBand):
    """Rows that differ in pay too."""

    __slots__ = ("bands",)

    def __init__(self) -> None:
        super().__init__()
        self.bands: list[int] = []

    def add(self, row: Row) -> None:
        super().add(row)
        self.bands.append(row.band)

    def _clear(self) -> None:
        super()._clear()
        self.bands = []


class FewOfTrade(FewOfCell):
    """Rows that differ in place too."""

    __slots__ = ("spots",)

    def __init__(self) -> None:
        super().__init__()
        self.spots: list[int] = []

    def add(self, row: Row) -> None:
        super().add(row)
        self.spots.append(row.spot)

    def _clear(self) -> None:
        super()._clear()
        self.spots = []
