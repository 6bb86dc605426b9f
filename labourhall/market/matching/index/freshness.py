"""The points of freshness on one day, by posting day and openings. What they are is said in `score`."""

from datetime import date

from labourhall.market.matching.rules import MatchingRules
from labourhall.market.matching.score import freshness


class Freshness(dict[int, list[int]]):
    """By the ordinal of the posting day: the points for each number of openings that counts."""

    def __init__(self, today: date, rules: MatchingRules) -> None:
        super().__init__()
        self.today = today
        self._rules = rules

    def __missing__(self, posted: int) -> list[int]:
        openings = range(self._rules.recency.many + 1)
        day = date.fromordinal(posted)
        found = self[posted] = [freshness(day, many, self.today, self._rules) for many in openings]
        return found
