"""The score of a vacancy for a person, 0–100, as a sum of named parts in whole points (domain study, section 5.4).

What a part hangs on comes in few steps (pay in bands, asked years in six, freshness in eight): many vacancies share
one, so that a pool can reckon it once for all of them. Whole numbers are equal on every machine.
"""

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date
from functools import cache, partial
from math import ceil
from typing import Final, NamedTuple, TypeAlias

from labourhall.market import shift as shifts
from labourhall.market.matching.rules import MatchingRules
from labourhall.market.matching.turns import day_mark
from labourhall.market.seeker import Experience, Seeker
from labourhall.market.vacancy import Vacancy, Wage, WageUnit

PARTS = ("occupation", "wage", "place", "experience", "shift", "recency", "welcome")
"""The names of the parts, in the order in which they are given."""

Parts: TypeAlias = tuple[int, ...]

UNKNOWN_PAY: Final = -1
"""The band of pay that nobody can make a month's: 面议, piece pay."""

MOST_ASKED: Final = 5
"""Asked years beyond this count as this many."""


class Facts(NamedTuple):
    """What the score looks at in a vacancy. `band` is that of its middle pay; `asked` whole years, 0: none asked.

    `named` are the trades whose name stands in the title; kept only where the occupation is unknown: then words have
    to do.
    """

    occupation: str
    named: tuple[str, ...]
    district: str
    outside: bool
    band: int
    lodging: bool
    asked: int
    shift_stated: bool
    posted_on: date
    openings: int
    welcome_age: int | None


def facts(vacancy: Vacancy, rules: MatchingRules) -> Facts:
    """The facts of `vacancy` that the score looks at."""
    ages = [rules.welcome[tag] for tag in vacancy.tags if tag in rules.welcome]
    return Facts(
        occupation=vacancy.occupation,
        named=() if vacancy.occupation else named_trades(f"{vacancy.title} {vacancy.trade}", rules),
        district=vacancy.place.district,
        outside=vacancy.place.outside,
        band=band(monthly(vacancy.wage, rules), rules),
        lodging=vacancy.conditions.lodging is True,
        asked=min(MOST_ASKED, max(0, ceil(vacancy.requirements.experience_years or 0.0))),
        shift_stated=shifts.read(vacancy.conditions.shift) is not None,
        posted_on=vacancy.posted_on,
        openings=vacancy.openings,
        welcome_age=min(ages, default=None),
    )


def middle(wage: Wage) -> float | None:
    """The middle of the stated pay, in yuan per its unit; the one end where only one is stated."""
    least, most = wage.minimum, wage.maximum
    if least is None or most is None:
        return most if least is None else least
    return (least + most) / 2


def monthly(wage: Wage, rules: MatchingRules) -> float | None:
    """The middle pay made a month's, for comparing only: never shown. Piece pay cannot be made a month's."""
    amount = middle(wage)
    if amount is None or wage.unit is WageUnit.PIECE:
        return None
    if wage.unit is WageUnit.MONTH:
        return amount
    return amount * (rules.wage.days if wage.unit is WageUnit.DAY else rules.wage.hours)


def band(amount: float | None, rules: MatchingRules) -> int:
    """The band of a month's pay, the lowest 0: bands are `rules.wage.step` wide, the last is open above."""
    return UNKNOWN_PAY if amount is None else bisect_right(rules.wage.edges, amount)


def named_trades(text: str, rules: MatchingRules) -> tuple[str, ...]:
    """The codes of the trades whose name stands in `text`, in order."""
    return tuple(sorted(code for code, name in rules.trade_names.items() if name and _stem(name) in text))


def freshness(posted_on: date, openings: int, today: date, rules: MatchingRules) -> int:
    """The points of the part `recency`, the same for everybody: how new, and how many places."""
    shares = rules.recency
    days = max(0, (today - posted_on).days)
    fresh: float = 0.5 ** (days / shares.half_life_days)
    share = fresh * (1.0 - shares.openings) + shares.openings * min(1.0, openings / shares.many)
    return points(rules.weights.recency, share)


def points(weight: int, share: float) -> int:
    """A share of a part's weight in whole points, halves up."""
    return int(weight * share + 0.5)


class SeekerView:
    """One person's view of vacancies on one day. It keeps what is the same for many vacancies.

    Nothing that it keeps refers back to it: a question's memory is free as soon as it is answered.
    """

    def __init__(self, seeker: Seeker, rules: MatchingRules, today: date) -> None:
        self.seeker = seeker
        self.rules = rules
        self.today = today
        self.mark = day_mark(today)
        self.knows_trade = bool(seeker.wishes.occupations or seeker.experience)
        self.wants_shift = any(shifts.read(wish) for wish in seeker.wishes.shifts)
        self.nearness = cache(partial(_nearness, seeker, rules))
        self.years = cache(partial(_years, seeker, rules))
        self.wage_points = cache(partial(_wage_points, rules, band(target_pay(seeker, rules), rules)))
        self.place_points = cache(partial(_place_points, seeker.wishes.districts, rules))
        self.freshness = cache(partial(freshness, today=today, rules=rules))
        self.points_of_years = cache(partial(_experience_points, rules, bool(seeker.experience)))

    def score(self, fact: Facts) -> Parts:
        """The points of each of `PARTS`."""
        return (
            self.trade_points(fact.occupation, fact.named),
            self.wage_points(fact.band),
            self.place_points(fact.district, fact.outside, fact.lodging),
            self.points_of_years(self.years(fact.occupation, fact.named), fact.asked),
            self.shift_points(fact.shift_stated),
            self.freshness(fact.posted_on, min(fact.openings, self.rules.recency.many)),
            self.welcome_points(fact.welcome_age),
        )

    def is_near(self, occupation: str, named: tuple[str, ...]) -> bool:
        """Whether a vacancy is of the person's own or a near trade; where no trade is known, every one is."""
        return not self.knows_trade or self.nearness(occupation, named) >= self.rules.trade.near_enough

    def trade_points(self, occupation: str, named: tuple[str, ...]) -> int:
        """By how near the trade is; half where no trade of the person is known."""
        share = self.nearness(occupation, named) if self.knows_trade else self.rules.half
        return points(self.rules.weights.occupation, share)

    def shift_points(self, stated: bool) -> int:
        """Half where the person named no shift or the vacancy states none."""
        return points(self.rules.weights.shift, 1.0 if self.wants_shift and stated else self.rules.half)

    def welcome_points(self, age: int | None) -> int:
        """All where the vacancy welcomes people from an age on that this person has."""
        known = self.seeker.age
        return self.rules.weights.welcome if age is not None and known is not None and known >= age else 0


def _nearness(seeker: Seeker, rules: MatchingRules, occupation: str, named: tuple[str, ...]) -> float:
    """How near a vacancy's trade is to the wishes and to what was done, 0–1."""
    wishes, done = seeker.wishes.occupations, (one.code for one in seeker.experience)
    wished = max((nearness(code, occupation, named, rules) for code in wishes), default=0.0)
    known = max((nearness(code, occupation, named, rules) for code in done), default=0.0)
    return max(wished, known * rules.trade.experience if wishes else known)


def _years(seeker: Seeker, rules: MatchingRules, occupation: str, named: tuple[str, ...]) -> float:
    """Years of the vacancy's trade or a near one, each weighed by its nearness."""
    years = (one.years * nearness(one.code, occupation, named, rules) for one in seeker.experience)
    return max((0.0, *years))


def _wage_points(rules: MatchingRules, target: int, paid: int) -> int:
    return points(rules.weights.wage, _wage(rules, target, paid))


def _wage(rules: MatchingRules, target: int, paid: int) -> float:
    shares = rules.wage
    if paid == UNKNOWN_PAY:
        return shares.unknown
    ratio = shares.step ** (paid - target)
    if ratio <= 1.0:
        return shares.at_target * max(0.0, (ratio - shares.none_at) / (1.0 - shares.none_at))
    rest = min(1.0, (ratio - 1.0) / (shares.full_at - 1.0))
    return shares.at_target + (1.0 - shares.at_target) * rest


def _place_points(wished: tuple[str, ...], rules: MatchingRules, district: str, outside: bool, lodging: bool) -> int:
    return points(rules.weights.place, _place(wished, rules, district, outside, lodging))


def _place(wished: tuple[str, ...], rules: MatchingRules, district: str, outside: bool, lodging: bool) -> float:
    shares = rules.place
    if outside:
        return 0.0
    if not wished:
        return rules.half
    if district in wished:
        return shares.same
    share = shares.other if district in rules.districts else shares.unknown
    if any(district in rules.neighbours.get(one, ()) for one in wished):
        share = shares.adjacent
    return max(share, shares.lodging) if lodging else share


def _experience_points(rules: MatchingRules, is_known: bool, years: float, asked: int) -> int:
    """For the person's years; `is_known`: whether any experience is."""
    return points(rules.weights.experience, _experience(rules, is_known, years, asked))


def _experience(rules: MatchingRules, is_known: bool, years: float, asked: int) -> float:
    shares = rules.experience
    if not asked:
        return shares.not_asked + (1.0 - shares.not_asked) * min(1.0, years / shares.full_years)
    return min(1.0, years / asked) if is_known else shares.unknown


def nearness(mine: str, occupation: str, named: tuple[str, ...], rules: MatchingRules) -> float:
    """How near an occupation is to the trade `mine` (GB/T 6565 codes), 0–1; by the title where there is none."""
    if not occupation:
        return rules.trade.in_title if mine in named else 0.0
    if mine == occupation:
        return 1.0
    near = rules.near_trades.get(mine, {}).get(occupation, 0.0)
    if mine[:3] == occupation[:3]:
        return max(near, rules.trade.same_middle)
    return max(near, rules.trade.same_major if mine[:1] == occupation[:1] else 0.0)


def last_wage(experience: Sequence[Experience]) -> float | None:
    """The wage of the trade that was done last: the first one whose wage is known."""
    return next((one.last_wage for one in experience if one.last_wage), None)


def target_pay(seeker: Seeker, rules: MatchingRules) -> float:
    """Yuan a month that pay is held against: wished, or some of the last wage, or the least that counts."""
    last = last_wage(seeker.experience) or 0.0
    return max(seeker.wishes.wage_floor or 0.0, last * rules.wage.of_last, rules.wage.least)


def _stem(name: str) -> str:
    return name[:-1] if len(name) > 2 and name[-1] in "工员师" else name
