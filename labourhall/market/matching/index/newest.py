"""Rows of all groups, the newest first: by posting day, and by turn within a day. Points do not count here."""

from collections.abc import Iterator, Sequence

from labourhall.market.matching.index.points import TradePoints
from labourhall.market.matching.index.question import Question
from labourhall.market.matching.index.row import Row


class NewestFirst:
    """The rows of some trades on one side of the border, for one question; asked as a `Frontier` is."""

    def __init__(self, question: Question) -> None:
        self._question = question
        self._days: dict[int, list[tuple[list[Row], frozenset[int]]]] = {}
        self._placed: dict[int, dict[int, list[Row]]] = {}

    def place(self, _: TradePoints, row: Row, code: int) -> None:
        """A row that stands in that group whatever it demands."""
        self._placed.setdefault(row.posted, {}).setdefault(code, []).append(row)

    def add(self, points: TradePoints, counts: Sequence[int] | None, codes: frozenset[int]) -> None:
        """A trade with so many rows of each code: groups of few are looked through at once, the others day by day."""
        rows = points.rows
        wanted, looked = codes, frozenset[int]()
        if counts is not None:
            wanted = frozenset(code for code in codes if counts[code])
            looked = frozenset(code for code in wanted if rows.is_found_by_looking(counts[code]))
        if looked:
            for code, alike in rows.of_codes(self._question.standing, looked).items():
                self._question.touched += len(alike)
                for row in self._question.present(alike):
                    self.place(points, row, code)
        others = wanted - looked
        if others:
            for day, posted in rows.newest():
                self._days.setdefault(day, []).append((posted, others))

    def rows(self, code: int, count: int) -> Iterator[Row]:
        """All `count` rows of a group, the newest first."""
        left = count
        for day in sorted({*self._days, *self._placed}, reverse=True):
            if left <= 0:
                return
            found = list(self._placed.get(day, {}).get(code, ()))
            for posted, codes in self._days.get(day, ()):
                if code in codes:
                    found += self._standing_there(posted, frozenset((code,)))
            left -= len(found)
            yield from self._question.sort(found)

    def _standing_there(self, rows: list[Row], codes: frozenset[int]) -> list[Row]:
        question = self._question
        standing = question.standing
        question.touched += len(rows)
        return [row for row in question.present(rows) if standing.codes[standing[row.rest]][row.age] in codes]
