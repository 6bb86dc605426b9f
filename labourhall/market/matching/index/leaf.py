"""Rows that differ in nothing but freshness: of one trade, district, band of pay and class."""

from labourhall.market.matching.index.freshness import Freshness
from labourhall.market.matching.index.row import FewRows, Row

FEW = 64
"""So many rows are simply looked at one by one; more are kept by posting day and openings."""


class Level:
    """Rows of a leaf that have the same points of freshness today; sorted by turn when first asked for.

    `numbers` name their lists, which are not fetched before: a leaf has hundreds, and each would be met in memory when
    the day turns. `late` came since they were sorted.
    """

    __slots__ = ("late", "numbers", "points", "sorted")

    def __init__(self, points: int) -> None:
        self.points = points
        self.numbers: list[int] = []
        self.sorted: list[Row] | None = None
        self.late: list[Row] = []


class Leaf:
    """The rows, and for the day last asked for their levels, the freshest first."""

    __slots__ = ("day", "dead", "few", "levels", "lists", "size")

    def __init__(self) -> None:
        self.few: FewRows | None = FewRows()
        self.lists: dict[int, list[Row]] = {}
        self.size = self.dead = 0
        self.day: Freshness | None = None
        self.levels: list[Level] = []

    def add(self, row: Row) -> None:
        if self.few is None:
            self.size += 1
            self._file(row)
            return
        self.few.add(row)
        if len(self.few.rows) > FEW:
            self._part([one for one in self.few.rows if one.until])

    def forget(self, _: Row) -> None:
        """The row left."""
        if self.few is not None:
            self.few.forget_one()
            return
        self.dead += 1
        if self.dead * 2 > self.size:
            self._part([row for rows in self.lists.values() for row in rows if row.until])

    def _part(self, rows: list[Row]) -> None:
        self.few, self.lists, self.day = None, {}, None
        self.size, self.dead = len(rows), 0
        for row in rows:
            self._file(row)

    def _file(self, row: Row) -> None:
        rows = self.lists.get(row.fresh)
        if rows is not None:
            rows.append(row)
        else:
            self.lists[row.fresh] = [row]
        if self.day is None:
            return
        points = self.day.points[row.fresh]
        for level in self.levels:
            if level.points == points:
                level.late.append(row)
                if rows is None:
                    level.numbers.append(row.fresh)
                return
        self.day = None

    def levels_on(self, day: Freshness) -> list[Level]:
        """The levels of today; only for a leaf of many rows. `day` is the same object all day long."""
        if self.day is not day:
            found: dict[int, Level] = {}
            for number in self.lists:
                points = day.points[number]
                level = found.get(points)
                if level is None:
                    level = found[points] = Level(points)
                level.numbers.append(number)
            self.levels = sorted(found.values(), key=lambda level: -level.points)
            self.day = day
        return self.levels

    def rows_of(self, level: Level) -> list[Row]:
        """All rows of a level, without order."""
        return [row for number in level.numbers for row in self.lists[number] if row.until]
