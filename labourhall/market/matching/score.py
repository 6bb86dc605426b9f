"""The score of a vacancy for a person, 0–100, as a sum of named parts (domain study, section 5.4).

Each part is rounded to an eighth of a point, which binary numbers hold exactly: the parts sum to the score exactly.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from labourhall.market import shift as shifts
from labourhall.market.matching.rules import MatchingRules
from labourhall.market.seeker import Experience, Seeker
from labourhall.market.vacancy import Vacancy, Wage, WageUnit

PARTS = ("occupation", "wage", "place", "experience", "shift", "recency", "welcome")
"""The names of the parts, in the order in which they are given."""

Parts = tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """What the score looks at in a vacancy. `monthly` is its middle pay in yuan a month, None where nobody can say.

    `title` is kept only where the occupation is unknown: then words have to do.
    """

    occupation: str
    title: str
    district: str
    outside: bool
    monthly: float | None
    lodging: bool
    asked_years: float | None
    shift_stated: bool
    posted_on: date
    openings: int
    welcome_age: int | None


def facts(vacancy: Vacancy, rules: MatchingRules) -> Facts:
    """The facts of `vacancy` that the score looks at."""
    ages = [rules.welcome[tag] for tag in vacancy.tags if tag in rules.welcome]
    return Facts(
        occupation=vacancy.occupation,
        title="" if vacancy.occupation else f"{vacancy.title} {vacancy.trade}",
        district=vacancy.place.district,
        outside=vacancy.place.outside,
        monthly=monthly(vacancy.wage, rules),
        lodging=vacancy.conditions.lodging is True,
        asked_years=vacancy.requirements.experience_years or None,
        shift_stated=shifts.read(vacancy.conditions.shift) is not None,
        posted_on=vacancy.posted_on,
        openings=vacancy.openings,
        welcome_age=min(ages, default=None),
    )


def middle(wage: Wage) -> float | None:
    """The middle of the stated pay, in yuan per its unit; the one end where only one is stated."""
    ends = [end for end in (wage.minimum, wage.maximum) if end is not None]
    return sum(ends) / len(ends) if ends else None


def monthly(wage: Wage, rules: MatchingRules) -> float | None:
    """The middle pay made a month's, for comparing only: never shown. Piece pay cannot be made a month's."""
    amount = middle(wage)
    if amount is None or wage.unit is WageUnit.PIECE:
        return None
    factor = {WageUnit.MONTH: 1.0, WageUnit.DAY: rules.wage.days, WageUnit.HOUR: rules.wage.hours}[wage.unit]
    return amount * factor


class SeekerView:
    """One person's view of vacancies on one day. It keeps what is the same for many vacancies.

    `waived_age` is the person's age where employers' age limits keep nobody away (see `rank.match`).
    """

    def __init__(self, seeker: Seeker, rules: MatchingRules, today: date, waived_age: int | None = None) -> None:
        self.seeker = seeker
        self.waived_age = waived_age
        self.rules = rules
        self.today = today
        self.knows_trade = bool(seeker.wishes.occupations or seeker.experience)
        self._nearness = cache(self._measure_nearness)
        self._years = cache(self._measure_years)
        self._target = _target(seeker, rules)
        self._wants_shift = any(shifts.read(wish) for wish in seeker.wishes.shifts)

    def score(self, fact: Facts) -> Parts:
        """The points of each of `PARTS`."""
        weights, half = self.rules.weights, self.rules.half
        shares = (
            (weights.occupation, self.nearness(fact) if self.knows_trade else half),
            (weights.wage, self._wage(fact.monthly)),
            (weights.place, self._place(fact)),
            (weights.experience, self._experience(fact)),
            (weights.shift, 1.0 if self._wants_shift and fact.shift_stated else half),
            (weights.recency, self._recency(fact)),
            (weights.welcome, self._welcome(fact.welcome_age)),
        )
        return tuple([round(weight * share * 8) / 8 for weight, share in shares])

    def nearness(self, fact: Facts) -> float:
        """How near the vacancy's trade is to the wishes and to what was done, 0–1."""
        return self._nearness(fact.occupation, fact.title)

    def years(self, fact: Facts) -> float:
        """Years of the vacancy's trade or a near one, each weighed by its nearness."""
        return self._years(fact.occupation, fact.title)

    def is_near(self, fact: Facts) -> bool:
        """Whether the vacancy is of the person's own or a near trade; where no trade is known, every one is."""
        return not self.knows_trade or self.nearness(fact) >= self.rules.trade.near_enough

    def _measure_nearness(self, occupation: str, title: str) -> float:
        wishes = self.seeker.wishes.occupations
        wished = max((nearness(code, occupation, title, self.rules) for code in wishes), default=0.0)
        done = max((nearness(one.code, occupation, title, self.rules) for one in self.seeker.experience), default=0.0)
        return max(wished, done * self.rules.trade.experience if wishes else done)

    def _measure_years(self, occupation: str, title: str) -> float:
        experience = self.seeker.experience
        years = (one.years * nearness(one.code, occupation, title, self.rules) for one in experience)
        return max((0.0, *years))

    def _wage(self, amount: float | None) -> float:
        shares = self.rules.wage
        if amount is None:
            return shares.unknown
        ratio = amount / self._target
        if ratio <= 1.0:
            return shares.at_target * max(0.0, (ratio - shares.none_at) / (1.0 - shares.none_at))
        rest = min(1.0, (ratio - 1.0) / (shares.full_at - 1.0))
        return shares.at_target + (1.0 - shares.at_target) * rest

    def _place(self, fact: Facts) -> float:
        shares, wished = self.rules.place, self.seeker.wishes.districts
        if fact.outside:
            return 0.0
        if not wished:
            return self.rules.half
        if fact.district in wished:
            return shares.same
        share = shares.other if fact.district in self.rules.districts else shares.unknown
        if any(fact.district in self.rules.neighbours.get(one, ()) for one in wished):
            share = shares.adjacent
        return max(share, shares.lodging) if fact.lodging else share

    def _experience(self, fact: Facts) -> float:
        shares = self.rules.experience
        years = self.years(fact)
        if fact.asked_years is None:
            return shares.not_asked + (1.0 - shares.not_asked) * min(1.0, years / shares.full_years)
        return min(1.0, years / fact.asked_years) if self.seeker.experience else shares.unknown

    def _recency(self, fact: Facts) -> float:
        rules = self.rules.recency
        days = max(0, (self.today - fact.posted_on).days)
        fresh: float = 0.5 ** (days / rules.half_life_days)
        return fresh * (1.0 - rules.openings) + rules.openings * min(1.0, fact.openings / rules.many)

    def _welcome(self, age: int | None) -> float:
        known = self.seeker.age
        return 1.0 if age is not None and known is not None and known >= age else 0.0


def nearness(mine: str, occupation: str, title: str, rules: MatchingRules) -> float:
    """How near a vacancy's occupation is to the trade `mine` (GB/T 6565 codes), 0–1; by its title where it has none."""
    if not occupation:
        name = rules.trade_names.get(mine, "")
        return rules.trade.in_title if name and _stem(name) in title else 0.0
    if mine == occupation:
        return 1.0
    near = rules.near_trades.get(mine, {}).get(occupation, 0.0)
    if mine[:3] == occupation[:3]:
        return max(near, rules.trade.same_middle)
    return max(near, rules.trade.same_major if mine[:1] == occupation[:1] else 0.0)


def last_wage(experience: Sequence[Experience]) -> float | None:
    """The wage of the trade that was done last: the first one whose wage is known."""
    return next((one.last_wage for one in experience if one.last_wage), None)


def _target(seeker: Seeker, rules: MatchingRules) -> float:
    last = last_wage(seeker.experience) or 0.0
    return max(seeker.wishes.wage_floor or 0.0, last * rules.wage.of_last, rules.wage.least)


def _stem(name: str) -> str:
    return name[:-1] if len(name) > 2 and name[-1] in "工员师" else name
