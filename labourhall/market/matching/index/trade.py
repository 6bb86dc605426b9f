"""The rows of one trade on one side of the city's border (or of all trades), and what counts and finds them."""

from math import isqrt

from labourhall.market.matching.index import by_age
from labourhall.market.matching.index.branch import Cell
from labourhall.market.matching.index.row import FewOfTrade, Row, Rows
from labourhall.market.matching.index.standing import Standing

LOOKED_THROUGH = 300
"""So many rows of a group are looked at one by one; where there are more, bounds pay."""

SMALL = 800
"""A trade of so few rows keeps them in one list."""


class TradeRows:
    """`count` and `rests` hold for the day of `turn_to`; rows that ran out before it count no more.

    `rests` gives how many rows there are of each rest of demands, by limit of age (`by_age`).
    `occupation` and `named` are those of every row; both are empty where the rows are of all trades.
    """

    def __init__(self, outside: bool, occupation: str = "", named: tuple[str, ...] = ()) -> None:
        self.outside, self.occupation, self.named = outside, occupation, named
        self.count = 0
        self.rests: dict[int, int] = {}
        self.few: FewOfTrade | None = FewOfTrade()
        self.cells: dict[int, Cell] = {}
        self._by_demands: dict[int, dict[int, Rows]] = {}
        self._by_day: dict[int, Rows] = {}
        self._ending: dict[int, dict[int, int]] = {}
        self._day = 0

    def add(self, row: Row) -> None:
        """Take in a row that is open on the day turned to."""
        self.count += 1
        single = by_age.one(row.age)
        self.rests[row.rest] = self.rests.get(row.rest, 0) + single
        ending = self._ending.setdefault(row.until, {})
        ending[row.rest] = ending.get(row.rest, 0) + single
        if self.few is None:
            self._file(row)
            return
        self.few.add(row)
        if len(self.few.rows) > SMALL:
            rows, self.few = self.few.rows, None
            for one in rows:
                if one.until:
                    self._file(one)

    def forget(self, row: Row, until: int) -> None:
        """The row left, which was open until the day with that ordinal."""
        if until >= self._day:
            self._count_out(row.rest, by_age.one(row.age))
            self._ending[until][row.rest] -= by_age.one(row.age)
        if self.few is not None:
            self.few.forget_one()
            return
        self._by_demands[row.rest][row.age].forget_one()
        self._by_day[row.posted].forget_one()
        self.cells[row.spot].forget(row)

    def turn_to(self, day: int) -> None:
        """From now on the day with that ordinal counts: what ran out before it is counted out."""
        if day <= self._day:
            return
        self._day = day
        for until in [one for one in self._ending if one < day]:
            for rest, number in self._ending.pop(until).items():
                if number:
                    self._count_out(rest, number)

    def of_codes(self, standing: Standing, codes: frozenset[int]) -> dict[int, list[Row]]:
        """By code all rows of these groups, and some that left or ran out; not for a small trade."""
        found: dict[int, list[Row]] = {code: [] for code in codes}
        for rest in self.rests:
            code_of = standing.codes[standing[rest]]
            if not codes.isdisjoint(code_of):
                for age, rows in self._by_demands[rest].items():
                    if code_of[age] in codes:
                        found[code_of[age]] += rows.rows
        return found

    def newest(self) -> list[tuple[int, list[Row]]]:
        """The rows by posting day, the last day first."""
        if self.few is None:
            return sorted(((day, rows.rows) for day, rows in self._by_day.items()), reverse=True, key=_day)
        days: dict[int, list[Row]] = {}
        for row in self.few.rows:
            days.setdefault(row.posted, []).append(row)
        return sorted(days.items(), reverse=True, key=_day)

    def is_found_by_looking(self, wanted: int) -> bool:
        """Whether looking at all `wanted` rows of a group is cheaper than finding the best of them among all others."""
        return wanted <= max(LOOKED_THROUGH, isqrt(100 * self.count))

    def _file(self, row: Row) -> None:
        _rows(self._by_demands.setdefault(row.rest, {}), row.age).add(row)
        _rows(self._by_day, row.posted).add(row)
        cell = self.cells.get(row.spot)
        if cell is None:
            cell = self.cells[row.spot] = Cell()
        cell.add(row)

    def _count_out(self, rest: int, number: int) -> None:
        self.count -= by_age.total(number)
        left = self.rests[rest] - number
        if left:
            self.rests[rest] = left
        else:
            del self.rests[rest]


def _day(pair: tuple[int, list[Row]]) -> int:
    return pair[0]


def _rows(among: dict[int, Rows], key: int) -> Rows:
    found = among.get(key)
    if found is None:
        found = among[key] = Rows()
    return found
