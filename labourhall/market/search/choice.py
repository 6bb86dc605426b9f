"""Whether vacancies meet a question's wishes for pay and place, and how well. A wish never finds, it only chooses."""

from typing import Final

from labourhall.market.search.lexicon import Lexicon
from labourhall.market.search.pay import Reach, reach
from labourhall.market.search.query import Query
from labourhall.market.search.weights import MOST_IMPACT
from labourhall.market.vacancy import Vacancy, Wage, WageUnit

_WISH: Final = (4 << 8) * MOST_IMPACT
"""Points of pay or a district as wished: as many as of a word that one vacancy of sixteen holds."""
_SURE: Final = 3
_BEST_PAY: Final = (Reach.AT_LEAST - Reach.UNKNOWN) * _SURE + 1


class Choice:
    """The wishes of one question, looked at for many vacancies. `best`: the points of what meets them all."""

    def __init__(self, query: Query, lexicon: Lexicon) -> None:
        self._districts, self._areas, self._pay = query.districts, query.areas, query.pay
        self._lexicon = lexicon
        self._paid: dict[tuple[float | None, float | None, WageUnit], int | None] = {}
        self.best = _WISH * (bool(query.districts) + (query.pay is not None))

    def points(self, vacancy: Vacancy) -> int | None:
        """None where a wish is not met. What is not known keeps a vacancy in, without points."""
        placed = self._placed(vacancy) if self._districts else 0
        paid = self._how_paid(vacancy.wage) if self._pay is not None else 0
        return None if placed is None or paid is None else placed + paid

    def _placed(self, vacancy: Vacancy) -> int | None:
        place = vacancy.place
        if place.district in self._districts:
            is_there = not self._areas or any(area in place.text for area in self._areas)
            return _WISH if is_there else _WISH // 2
        return None if place.outside or place.district in self._lexicon.places.shown else 0

    def _how_paid(self, wage: Wage) -> int | None:
        key = wage.minimum, wage.maximum, wage.unit
        if key not in self._paid:
            self._paid[key] = self._reached(wage)
        return self._paid[key]

    def _reached(self, wage: Wage) -> int | None:
        """First how surely it is paid, then whether by the unit that was wished."""
        assert self._pay is not None
        found = reach(self._pay, wage, self._lexicon.pay)
        if found is Reach.BELOW:
            return None
        is_alike = found is not Reach.UNKNOWN and wage.unit is self._pay.unit
        return _WISH * ((found - Reach.UNKNOWN) * _SURE + is_alike) // _BEST_PAY
