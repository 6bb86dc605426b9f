"""A vacancy as the index keeps it, and lists of such rows that forget lazily. Points and verdicts do not live here."""

from labourhall.market.matching.index.freshness import Freshness


class _Looked:
    """What is looked at in every row that is met: side by side in memory, for fetching it is most of the work."""

    __slots__ = ("age", "band", "many", "posted", "rest", "spot", "step", "until")

    age: int
    band: int
    many: int
    posted: int
    rest: int
    spot: int
    step: int
    until: int


class Row(_Looked):
    """What order and group of a vacancy hang on, in small numbers; text stays with whoever keeps the vacancies.

    `rest` and `age` number its demands (`DemandTable`); `band` is that of its pay, 0: unknown; `step` and `spot` its
    class (`Classes`); `posted` and `until` are days as ordinals, `until` 0 once it left; `many` openings up to the most
    that count.
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
        many: int,
    ) -> None:
        self.number, self.employer, self.many = number, employer, many
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
    """Rows that are looked at together; none is newer than `newest` or has more openings than `most`."""

    __slots__ = ("most", "newest")

    def __init__(self) -> None:
        super().__init__()
        self.newest = self.most = 0

    def add(self, row: Row) -> None:
        self.rows.append(row)
        self.newest = max(self.newest, row.posted)
        self.most = max(self.most, row.many)

    def best_on(self, day: Freshness) -> int:
        """More points of freshness than this no row has."""
        return day[self.newest][self.most]
