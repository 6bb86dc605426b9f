"""One person's points for whatever many rows share: band of pay, class, place, trade. The parts are `score`'s."""

from collections.abc import Callable
from functools import cache, partial
from typing import TypeAlias

from labourhall.market.matching.index.freshness import Freshness
from labourhall.market.matching.index.row import Row
from labourhall.market.matching.index.trade import TradeRows
from labourhall.market.matching.score import MOST_ASKED, Facts, Parts, SeekerView
from labourhall.market.vacancy import Vacancy

Spot: TypeAlias = tuple[str, bool, bool, int | None]


class Classes:
    """Numbers what the score looks at: `step` is asked years and whether a shift is stated, `spot` the place.

    Lodging and welcome count together with the district, and part its rows: each spot has its own bound. `spots` gives
    district, outside, lodging and welcomed age of each; it only grows.
    """

    def __init__(self) -> None:
        self.spots: list[Spot] = []
        self._numbers: dict[Spot, int] = {}

    def step(self, fact: Facts) -> int:
        """The class of a vacancy within its spot."""
        return fact.asked * 2 + fact.shift_stated

    def spot(self, fact: Facts) -> int:
        """Where a vacancy is, whether it lodges, and whom it welcomes."""
        spot = (fact.district, fact.outside, fact.lodging, fact.welcome_age)
        number = self._numbers.get(spot)
        if number is None:
            number = self._numbers[spot] = len(self.spots)
            self.spots.append(spot)
        return number

    def facts(self, row: Row, vacancy: Vacancy) -> Facts:
        """The facts of the row's vacancy, which were found when it came."""
        district, outside, lodging, welcome_age = self.spots[row.spot]
        asked, shift_stated = divmod(row.step, 2)
        return Facts(
            row.occupation,
            row.named,
            district,
            outside,
            row.band - 1,
            lodging,
            asked,
            bool(shift_stated),
            vacancy.posted_on,
            vacancy.openings,
            welcome_age,
        )


class Points:
    """What is the same for all trades: `wage` by band, `by_wage` bands and their points from the best on, `best_wage`
    the most; `places` by spot, place and welcome together; `most_fresh` of the freshest.
    """

    def __init__(self, view: SeekerView, classes: Classes, fresh: Freshness) -> None:
        self.view, self.fresh = view, fresh
        self.wage = [view.wage_points(band) for band in range(-1, view.rules.wage.bands)]
        self.by_wage = sorted(enumerate(self.wage), key=lambda pair: -pair[1])
        self.best_wage = self.by_wage[0][1]
        self.most_fresh = view.rules.weights.recency
        self._place = [view.place_points(*where) for *where, _ in classes.spots]
        self._welcome = [view.welcome_points(age) for *_, age in classes.spots]
        self.places = [place + welcome for place, welcome in zip(self._place, self._welcome, strict=True)]
        self._shift = [view.shift_points(stated) for stated in (False, True)]
        self._steps = cache(partial(_steps, view.points_of_years, self._shift))
        self._trade = cache(view.trade_points)

    def of_trade(self, rows: TradeRows) -> "TradePoints":
        """The points of a trade's rows; of all trades together only for somebody who names none."""
        steps = self._steps(self.view.years(rows.occupation, rows.named))
        return TradePoints(self, rows, self._trade(rows.occupation, rows.named), steps)

    def parts(self, row: Row) -> Parts:
        """What `SeekerView.score` gives for the row's vacancy."""
        asked, stated = divmod(row.step, 2)
        return (
            self._trade(row.occupation, row.named),
            self.wage[row.band],
            self._place[row.spot],
            self.view.points_of_years(self.view.years(row.occupation, row.named), asked),
            self._shift[stated],
            self.fresh.points[row.fresh],
            self._welcome[row.spot],
        )


def _steps(points_of_years: Callable[[float, int], int], shifts: list[int], years: float) -> list[int]:
    """The points of each class for somebody with so many years of the trade: many trades have the same."""
    return [points_of_years(years, asked) + shift for asked in range(MOST_ASKED + 1) for shift in shifts]


class TradePoints:
    """The points of one trade: `same` for each row, `steps` by class."""

    def __init__(self, points: Points, rows: TradeRows, same: int, steps: list[int]) -> None:
        self.points, self.rows, self.same, self.steps = points, rows, same, steps
        self.most = max(steps)

    def score(self, row: Row) -> int:
        """The whole score of a row."""
        points = self.points
        fresh = points.fresh.points[row.fresh]
        return self.same + points.places[row.spot] + points.wage[row.band] + self.steps[row.step] + fresh
