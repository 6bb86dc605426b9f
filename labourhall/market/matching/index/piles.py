"""Rows looked at one by one: whoever stands in a wanted group lies on the pile of its score."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import TypeAlias

from labourhall.market.matching.index.points import TradePoints
from labourhall.market.matching.index.question import Question
from labourhall.market.matching.index.row import Row
from labourhall.market.matching.index.standing import CODES

Look: TypeAlias = Callable[[Sequence[Row]], None]


class Piles:
    """By code and score; without order within a pile."""

    def __init__(self, question: Question) -> None:
        self._question = question
        self._piles: list[defaultdict[int, list[Row]]] = [defaultdict(list) for _ in range(CODES)]

    def of(self, code: int, score: int) -> list[Row]:
        """The rows seen so far of that group and score."""
        return self._piles[code].get(score, [])

    def put(self, row: Row, code: int, score: int) -> None:
        """One more."""
        self._piles[code][score].append(row)

    def looking(self, points: TradePoints, wanted: frozenset[int]) -> Look:
        """What looks at rows of a trade for groups of these codes; made once, for it is called for a few rows each."""
        question, piles = self._question, self._piles
        codes, of_rest, present = question.standing.codes, question.standing, question.present
        same, steps, places = points.same, points.steps, points.points.places
        wage, fresh = points.points.wage, points.points.fresh

        def look(rows: Sequence[Row]) -> None:
            question.touched += len(rows)
            for row in present(rows):
                code = codes[of_rest[row.rest]][row.age]
                if code in wanted:
                    score = same + wage[row.band] + steps[row.step] + places[row.spot] + fresh[row.posted][row.many]
                    piles[code][score].append(row)

        return look
