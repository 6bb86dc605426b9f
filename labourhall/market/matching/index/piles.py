"""Rows looked at one by one: whoever stands in a wanted group lies on the pile of its score."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from labourhall.market.matching.index.points import TradePoints
from labourhall.market.matching.index.question import Question
from labourhall.market.matching.index.row import Row
from labourhall.market.matching.index.standing import CODES


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

    def file(self, met: Mapping[frozenset[int], list[list[Row]]], score: int) -> None:
        """Rows met of that score, once: those in groups of the codes by which they stand in `met`."""
        codes, of_rest = self._question.standing.codes, self._question.standing
        for wanted, by_score in met.items():
            if by_score[score]:
                for row in self._question.present(by_score[score]):
                    code = codes[of_rest[row.rest]][row.age]
                    if code in wanted:
                        self._piles[code][score].append(row)
                by_score[score] = []

    def look(self, rows: Sequence[Row], code: int, trade: TradePoints) -> None:
        """Rows of one trade and group, of any score."""
        question, pile = self._question, self._piles[code]
        same, steps, places = trade.same, trade.steps, trade.points.places
        wage, fresh = trade.points.wage, trade.points.fresh.points
        question.touched += len(rows)
        for row in question.present(rows):
            pile[same + wage[row.band] + steps[row.step] + places[row.spot] + fresh[row.fresh]].append(row)
