"""Why a vacancy fits a person: at most three reasons for and one against, in codes with short arguments.

What many vacancies of an answer share is worded once.
"""

from collections.abc import Iterator
from functools import cache, partial

from labourhall.market import shift as shifts
from labourhall.market.match import Match
from labourhall.market.matching.reasons import NOTHING, ReasonCode, Reasons, speaks_against, speaks_for
from labourhall.market.matching.score import PARTS, UNKNOWN_PAY, Facts, Parts, SeekerView, last_wage, middle
from labourhall.market.matching.shared_reasons import of_certificates, of_district, of_kept, of_trade
from labourhall.market.shift import Shift
from labourhall.market.vacancy import Vacancy, Wage, WageUnit

MOST_FOR = 3
FRESH_DAYS = 3
LEAST_DIFFERENCE = 100
MANY = 10


class Wording:
    """The words of one person's answer."""

    def __init__(self, view: SeekerView) -> None:
        self._view = view
        self._seeker = view.seeker
        self._last = last_wage(view.seeker.experience)
        self._shifts = {shifts.read(wish) for wish in view.seeker.wishes.shifts}
        self._trade = cache(partial(of_trade, view))
        self._district = cache(partial(of_district, view))
        self._certificates = cache(partial(of_certificates, view.seeker.certificates))

    def match(self, vacancy: Vacancy, fact: Facts, parts: Parts) -> Match:
        """A vacancy as it goes out: its score in parts, and its reasons."""
        return Match(vacancy.number, sum(parts), tuple(zip(PARTS, parts, strict=True)), self.reasons(vacancy, fact))

    def reasons(self, vacancy: Vacancy, fact: Facts) -> Reasons:
        """The reasons of a match, the weightiest first, those against at the end. There is always one for."""
        good = _first(self._good(vacancy, fact), MOST_FOR) or speaks_for(ReasonCode.STILL_HIRING, str(vacancy.openings))
        return good + self._bad(vacancy, fact)

    def _good(self, vacancy: Vacancy, fact: Facts) -> Iterator[Reasons]:
        yield self._trade(fact.occupation, fact.named)
        yield self._district(fact.district, fact.outside)
        yield self._certificates(vacancy.requirements.certificates)
        yield self._wage_above(vacancy.wage)
        yield of_kept(vacancy.conditions)
        yield self._shift(vacancy.conditions.shift)
        age = self._seeker.age
        if fact.welcome_age is not None and age is not None and age >= fact.welcome_age:
            yield speaks_for(ReasonCode.WELCOMED)
        yield self._posting(vacancy)
        if vacancy.requirements.education is None:
            yield speaks_for(ReasonCode.NO_SCHOOLING_ASKED)
        if not vacancy.requirements.experience_years:
            yield speaks_for(ReasonCode.NO_EXPERIENCE_ASKED)

    def _bad(self, vacancy: Vacancy, fact: Facts) -> Reasons:
        """The weightiest reason against."""
        limit, age = vacancy.requirements.age, self._seeker.age
        if limit is not None and age is not None and not limit.admits(age):
            return speaks_against(ReasonCode.AGE_ASKED, str(limit))
        if fact.outside:
            return speaks_against(ReasonCode.OUTSIDE_CITY)
        if below := self._wage_below(vacancy.wage):
            return below
        years = vacancy.requirements.experience_years
        if years and self._view.years(fact.occupation, fact.named) < years:
            return speaks_against(ReasonCode.EXPERIENCE_ASKED, f"{years:g}")
        return self._hard_shift(vacancy.conditions.shift) or self._uncertain(vacancy.wage, fact) or self._other(fact)

    def _uncertain(self, wage: Wage, fact: Facts) -> Reasons:
        if wage.unit is WageUnit.PIECE:
            return speaks_against(ReasonCode.PIECE_PAY)
        return speaks_against(ReasonCode.WAGE_UNCERTAIN) if fact.band == UNKNOWN_PAY else NOTHING

    def _other(self, fact: Facts) -> Reasons:
        if not self._view.is_near(fact.occupation, fact.named):
            return speaks_against(ReasonCode.OTHER_TRADE)
        wished, names = self._seeker.wishes.districts, self._view.rules.districts
        if wished and fact.district not in wished and fact.district in names:
            return speaks_against(ReasonCode.OTHER_DISTRICT, names[fact.district])
        return NOTHING

    def _wage_above(self, wage: Wage) -> Reasons:
        difference, floor = self._difference(wage), self._seeker.wishes.wage_floor
        if difference is not None and difference >= LEAST_DIFFERENCE:
            return speaks_for(ReasonCode.WAGE_ABOVE, str(difference))
        is_enough = floor and wage.minimum and wage.unit is WageUnit.MONTH and wage.minimum >= floor
        return speaks_for(ReasonCode.WAGE_ENOUGH) if is_enough else NOTHING

    def _wage_below(self, wage: Wage) -> Reasons:
        difference, floor = self._difference(wage), self._seeker.wishes.wage_floor
        if difference is not None and difference <= -LEAST_DIFFERENCE:
            return speaks_against(ReasonCode.WAGE_BELOW, str(-difference))
        most = wage.maximum or wage.minimum
        if floor and most and wage.unit is WageUnit.MONTH and floor - most >= LEAST_DIFFERENCE:
            return speaks_against(ReasonCode.WAGE_BELOW_WISH, str(round((floor - most) / 10) * 10))
        return NOTHING

    def _difference(self, wage: Wage) -> int | None:
        """Yuan a month over (or under) the last wage, in tens; only where both are stated by the month."""
        if self._last is None or wage.unit is not WageUnit.MONTH:
            return None
        amount = middle(wage)
        return None if amount is None else round((amount - self._last) / 10) * 10

    def _shift(self, text: str | None) -> Reasons:
        worked = shifts.read(text)
        if worked is Shift.DAY:
            return speaks_for(ReasonCode.DAY_SHIFT)
        return speaks_for(ReasonCode.SHIFT_FITS) if worked is not None and worked in self._shifts else NOTHING

    def _hard_shift(self, text: str | None) -> Reasons:
        """A night or rotating shift is worth a warning unless the person asked for it."""
        worked = shifts.read(text)
        if worked is None or worked is Shift.DAY or worked in self._shifts:
            return NOTHING
        return speaks_against(ReasonCode.NIGHT_SHIFT if worked is Shift.NIGHT else ReasonCode.ROTATING_SHIFT)

    def _posting(self, vacancy: Vacancy) -> Reasons:
        assumed, found = vacancy.provenance.assumed, NOTHING
        if vacancy.openings >= MANY and "openings" not in assumed:
            found = speaks_for(ReasonCode.MANY_OPENINGS, str(vacancy.openings))
        days = (self._view.today - vacancy.posted_on).days
        if 0 <= days <= FRESH_DAYS and "posted_on" not in assumed:
            found += speaks_for(ReasonCode.FRESH if days else ReasonCode.POSTED_TODAY)
        return found


def _first(parts: Iterator[Reasons], most: int) -> Reasons:
    found = NOTHING
    for part in parts:
        if part:
            found += part
            if len(found) >= most:
                break
    return found[:most]
