"""The points of freshness on one day, by posting day and openings. What they are is said in `score`."""

from datetime import date

from labourhall.market.matching.rules import MatchingRules
from labourhall.market.matching.score import freshness


class Freshness:
    """`points` by the number of a posting day and the openings that count; the numbers are the same on every day."""

    def __init__(self, today: date, rules: MatchingRules, numbers: dict[tuple[int, int], int] | None = None) -> None:
        self.today = today
        self._rules = rules
        self._numbers: dict[tuple[int, int], int] = {} if numbers is None else numbers
        self.points = [self._points(*pair) for pair in self._numbers]

    def on(self, today: date) -> "Freshness":
        """The points of another day."""
        return Freshness(today, self._rules, self._numbers)

    def number(self, posted: int, openings: int) -> int:
        """The number of a posting day, an ordinal, and of openings: where their points stand in `points`."""
        pair = posted, openings
        number = self._numbers.get(pair)
        if number is None:
            number = self._numbers[pair] = len(self.points)
            self.points.append(self._points(*pair))
        return number

    def _points(self, posted: int, openings: int) -> int:
        return freshness(date.fromordinal(posted), openings, self.today, self._rules)
