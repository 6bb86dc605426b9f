"""One person's points for whatever many rows share: band of pay, class, place, trade. The parts are `score`'s."""

from labourhall.market.matching.index.freshness import Freshness
from labourhall.market.matching.index.row import Row
from labourhall.market.matching.index.trade import TradeRows
from labourhall.market.matching.score import MOST_ASKED, Facts, SeekerView


class Classes:
    """Numbers what the score looks at: `step` is asked years and whether a shift is stated, `spot` the place.

    Lodging and welcome count together with the district, and part its rows: each spot has its own bound. `spots` gives
    district, outside, lodging and welcomed age of each; it only grows.
    """

    def __init__(self) -> None:
        self.spots: dict[tuple[str, bool, bool, int | None], int] = {}

    def step(self, fact: Facts) -> int:
        """The class of a vacancy within its spot."""
        return fact.asked * 2 + fact.shift_stated

    def spot(self, fact: Facts) -> int:
        """Where a vacancy is, whether it lodges, and whom it welcomes."""
        return self.spots.setdefault((fact.district, fact.outside, fact.lodging, fact.welcome_age), len(self.spots))


class Points:
    """What is the same for all trades: `wage` by band, `best_wage` its most, `places` by spot, place and welcome
    together, `most_fresh` of the freshest.
    """

    def __init__(self, view: SeekerView, classes: Classes, fresh: Freshness) -> None:
        self.view, self.fresh = view, fresh
        self.wage = [view.wage_points(band) for band in range(-1, view.rules.wage.bands)]
        self.best_wage = max(self.wage)
        self.most_fresh = view.rules.weights.recency
        self.places = [view.place_points(*where) + view.welcome_points(age) for *where, age in classes.spots]
        self._shifts = (view.shift_points(stated=False), view.shift_points(stated=True))

    def of_trade(self, rows: TradeRows) -> "TradePoints":
        """The points of a trade's rows; of all trades together only for somebody who names none."""
        asked = range(MOST_ASKED + 1)
        years = [self.view.experience_points(rows.occupation, rows.named, one) for one in asked]
        steps = [points + shift for points in years for shift in self._shifts]
        return TradePoints(self, rows, self.view.trade_points(rows.occupation, rows.named), steps)


class TradePoints:
    """The points of one trade: `same` for each row, `steps` by class."""

    def __init__(self, points: Points, rows: TradeRows, same: int, steps: list[int]) -> None:
        self.points, self.rows, self.same, self.steps = points, rows, same, steps
        self.most = max(steps)

    def score(self, row: Row) -> int:
        """The whole score of a row."""
        points = self.points
        fresh = points.fresh[row.posted][row.many]
        return self.same + points.places[row.spot] + points.wage[row.band] + self.steps[row.step] + fresh
