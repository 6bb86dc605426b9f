"""The order of matches: one definition of it, and the plain way to it that looks at every vacancy.

`buckets.Pool` reaches the same answer by looking at few; the tests hold the two side by side.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby, islice

from labourhall.market.match import Matches, NearMiss
from labourhall.market.matching import spreading
from labourhall.market.matching.filters import demands, one_step, shortfalls
from labourhall.market.matching.near_miss import near_miss
from labourhall.market.matching.reasons import matched
from labourhall.market.matching.rules import MatchingRules
from labourhall.market.matching.score import Facts, Parts, SeekerView, facts
from labourhall.market.matching.turns import turn
from labourhall.market.seeker import Seeker
from labourhall.market.vacancy import Vacancy


@dataclass(frozen=True, slots=True)
class Scored:
    """A vacancy with its score for one person. `near` says that it is of the person's own or a near trade."""

    vacancy: Vacancy
    fact: Facts
    parts: Parts
    near: bool
    turn: bytes

    @property
    def order(self) -> tuple[bool, bool, int, bytes, str]:
        """Smaller comes first: inside the city, near trades, high scores, then by the day's turn."""
        return self.fact.outside, not self.near, -sum(self.parts), self.turn, self.vacancy.number


def match(seeker: Seeker, vacancies: Iterable[Vacancy], rules: MatchingRules, today: date, limit: int) -> Matches:
    """What fits `seeker` on the day `today`: at most `limit` matches, the best first, and near misses.

    Where trades are wished for, only vacancies of those and near trades count as fitting; if they are very few, the
    best of the rest fill the list up to `rules.lengths.fill_to`. Same input, same order.

    An age limit is the employer's wish, not the law's (domain study, section 0.6). It keeps a person away while
    anything else is left; where nothing is, it is waived and said as the reason against.
    """
    vacancies = list(vacancies)
    found = _match_all(SeekerView(seeker, rules, today), vacancies, limit)
    return found if found.total else _match_all(waived(seeker, rules, today), vacancies, limit)


def waived(seeker: Seeker, rules: MatchingRules, today: date) -> SeekerView:
    """The view of the same person with employers' age limits waived."""
    return SeekerView(replace(seeker, age=None), rules, today, waived_age=seeker.age)


def _match_all(sight: SeekerView, vacancies: Iterable[Vacancy], limit: int) -> Matches:
    seeker, rules, today = sight.seeker, sight.rules, sight.today
    eligible, short = [], []
    for vacancy in vacancies:
        if not vacancy.is_open(today):
            continue
        missing = shortfalls(seeker, demands(vacancy))
        if not missing:
            eligible.append(look(sight, vacancy, facts(vacancy, rules)))
        elif one_step(missing, rules.near_miss_kinds):
            short.append((look(sight, vacancy, facts(vacancy, rules)), missing[0]))
    total = fitting(sight, near=sum(one.near for one in eligible), eligible=len(eligible))
    short.sort(key=lambda pair: pair[0].order)
    misses = [near_miss(one.vacancy.number, missing, one.parts) for one, missing in short if one.near]
    eligible.sort(key=lambda one: one.order)
    return answer(sight, iter(eligible), total, misses[: rules.lengths.near_misses], limit)


def look(sight: SeekerView, vacancy: Vacancy, fact: Facts) -> Scored:
    """Score one vacancy."""
    near = sight.is_near(fact.occupation, fact.named)
    return Scored(vacancy, fact, sight.score(fact), near, turn(vacancy.number, sight.mark))


def fitting(sight: SeekerView, near: int, eligible: int) -> int:
    """How many of the eligible vacancies count as fitting."""
    if not sight.seeker.wishes.occupations:
        return eligible
    return max(near, min(eligible, sight.rules.lengths.fill_to))


def answer(sight: SeekerView, ordered: Iterator[Scored], total: int, misses: list[NearMiss], limit: int) -> Matches:
    """The answer made of all eligible vacancies in their order, of which no more are taken than are needed."""
    chosen = islice(spread(ordered, sight.rules), min(total, limit))
    return Matches(total, tuple(matched(sight, one.vacancy) for one in chosen), tuple(misses), sight.rules.name)


def side_and_nearness(one: Scored) -> tuple[bool, bool]:
    """The kinds of `spread` here: a near trade never yields to a far one, nor work inside the city to work outside."""
    return one.fact.outside, one.near


def spread(
    ordered: Iterable[Scored], rules: MatchingRules, kind: Callable[[Scored], object] = side_and_nearness
) -> Iterator[Scored]:
    """The same vacancies with no employer more than twice among the first ten, as far as others of the kind exist."""
    kinds = (alike for _, alike in groupby(ordered, key=kind))
    return spreading.spread(kinds, lambda one: one.vacancy.employer, rules.lengths)
