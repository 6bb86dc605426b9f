"""One person's points for whatever many rows share: band of pay, class, district, trade. The parts are `score`'s."""

from labourhall.market.matching.index.freshness import Freshness
from labourhall.market.matching.index.row import Row
from labourhall.market.matching.index.trade import TradeRows
from labourhall.market.matching.rules import MatchingRules
from labourhall.market.matching.score import MOST_ASKED, Facts, SeekerView


class Classes:
    """Numbers what else the score looks at: `step` is asked years and whether a shift is stated, `corner` the rest.

    Lodging and welcome count together with the district, and part its rows: each corner has its own bound.
    """

    def __init__(self, rules: MatchingRules) -> None:
        self.welcomes: tuple[int | None, ...] = (None, *sorted(set(rules.welcome.values())))

    def step(self, fact: Facts) -> int:
        """The class of a vacancy within its corner."""
        return fact.asked * 2 + fact.shift_stated

    def corner(self, fact: Facts) -> int:
        """Whom a vacancy welcomes, and whether it lodges."""
        return self.welcomes.index(fact.welcome_age) * 2 + fact.lodging


class Points:
    """What is the same for all trades: `wage` by band, `best_wage` its most, `most_fresh` of the freshest."""

    def __init__(self, view: SeekerView, classes: Classes, fresh: Freshness) -> None:
        self.view, self.fresh = view, fresh
        self.wage = [view.wage_points(band) for band in range(-1, view.rules.wage.bands)]
        self.best_wage = max(self.wage)
        self.most_fresh = view.rules.weights.recency
        welcomes = [view.welcome_points(age) for age in classes.welcomes]
        self._places = (_Places(view, welcomes, outside=False), _Places(view, welcomes, outside=True))
        self._shifts = (view.shift_points(stated=False), view.shift_points(stated=True))

    def places(self, outside: bool) -> "_Places":
        """By district: place and welcome together for each corner."""
        return self._places[outside]

    def of_trade(self, rows: TradeRows) -> "TradePoints":
        """The points of a trade's rows; of all trades together only for somebody who names none."""
        asked = range(MOST_ASKED + 1)
        years = [self.view.experience_points(rows.occupation, rows.named, one) for one in asked]
        steps = [points + shift for points in years for shift in self._shifts]
        return TradePoints(self, rows, self.view.trade_points(rows.occupation, rows.named), steps)


class _Places(dict[str, list[int]]):
    def __init__(self, view: SeekerView, welcomes: list[int], outside: bool) -> None:
        super().__init__()
        self._view, self._welcomes, self._outside = view, welcomes, outside

    def __missing__(self, district: str) -> list[int]:
        places = [self._view.place_points(district, self._outside, lodging) for lodging in (False, True)]
        found = self[district] = [place + welcome for welcome in self._welcomes for place in places]
        return found


class TradePoints:
    """The points of one trade: `same` for each row, `steps` by class."""

    def __init__(self, points: Points, rows: TradeRows, same: int, steps: list[int]) -> None:
        self.points, self.rows, self.same, self.steps = points, rows, same, steps
        self.places = points.places(rows.outside)
        self.most = max(steps)

    def score(self, row: Row) -> int:
        """The whole score of a row."""
        place = self.places[row.district][row.corner]
        fresh = self.points.fresh[row.posted][row.many]
        return self.same + place + self.points.wage[row.band] + self.steps[row.step] + fresh
