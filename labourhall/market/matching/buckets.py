"""All open vacancies, kept in buckets so that ranking looks at few of them and still gives exactly what `match` gives.

A bucket holds vacancies of one occupation and district. What the best vacancy in it could score is cheap to know;
buckets are opened from the highest bound down, until no bucket can hold anything better (threshold algorithm).
"""

import heapq
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import islice

from labourhall.market.groups import Groups
from labourhall.market.legal_age import AgeRules
from labourhall.market.match import Matches, NearMiss
from labourhall.market.matching.filters import Demands, Shortfalls, demands, one_step, shortfalls
from labourhall.market.matching.grouping import group
from labourhall.market.matching.near_miss import near_miss
from labourhall.market.matching.rank import Scored, answer, fitting, look, waived
from labourhall.market.matching.rules import MatchingRules
from labourhall.market.matching.score import Facts, SeekerView, facts
from labourhall.market.seeker import Seeker
from labourhall.market.vacancy import Vacancy

Key = tuple[bool, str, tuple[str, ...], str]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A vacancy with what matching looks at."""

    vacancy: Vacancy
    fact: Facts
    asked: Demands


@dataclass(slots=True)
class Bucket:
    """Vacancies of one occupation (or, where it is unknown, of one title), district and side of the city's border."""

    entries: dict[str, Candidate] = field(default_factory=dict)
    _ceilings: tuple[Facts, ...] = ()

    def put(self, entry: Candidate) -> None:
        self.entries[entry.vacancy.number] = entry
        self._ceilings = ()

    def drop(self, number: str) -> None:
        del self.entries[number]
        self._ceilings = ()

    @property
    def ceilings(self) -> tuple[Facts, ...]:
        """Made-up facts, one of which scores at least as high as any vacancy in the bucket does for any person."""
        if not self._ceilings:
            self._ceilings = _ceilings([entry.fact for entry in self.entries.values()])
        return self._ceilings


class Pool:
    """The open vacancies of a hall or a city, built once and kept up with its changes. For one thread at a time."""

    def __init__(self, vacancies: Iterable[Vacancy], rules: MatchingRules) -> None:
        self.rules = rules
        self._keys: dict[str, Key] = {}
        self._buckets: dict[Key, Bucket] = {}
        for vacancy in vacancies:
            self.put(vacancy)

    def __len__(self) -> int:
        return len(self._keys)

    def put(self, vacancy: Vacancy) -> None:
        """Take in a new vacancy or a changed one; one that is no longer open leaves."""
        self.drop(vacancy.number)
        if vacancy.closed_as is not None:
            return
        fact = facts(vacancy, self.rules)
        key = (fact.outside, fact.occupation, fact.named, fact.district)
        self._keys[vacancy.number] = key
        self._buckets.setdefault(key, Bucket()).put(Candidate(vacancy, fact, demands(vacancy)))

    def drop(self, number: str) -> None:
        """Forget a vacancy; an unknown number is no error."""
        key = self._keys.pop(number, None)
        if key is None:
            return
        bucket = self._buckets[key]
        bucket.drop(number)
        if not bucket.entries:
            del self._buckets[key]

    def group(self, seeker: Seeker, law: AgeRules, today: date, limit: int) -> Groups:
        """Where every vacancy of the pool stands for `seeker` on the day `today`."""
        everything = (entry.vacancy for bucket in self._buckets.values() for entry in bucket.entries.values())
        return group(seeker, everything, self.rules, law, today, limit)

    def match(self, seeker: Seeker, today: date, limit: int) -> Matches:
        """What fits `seeker` on the day `today`: the same as `rank.match` over all vacancies of the pool."""
        found = self._match(SeekerView(seeker, self.rules, today), limit)
        return found if found.total else self._match(waived(seeker, self.rules, today), limit)

    def _match(self, sight: SeekerView, limit: int) -> Matches:
        verdicts = _Verdicts(sight.seeker)
        total = self._count(sight, verdicts)
        ordered = self._ordered(sight, lambda asked: not verdicts[asked])
        return answer(sight, ordered, total, self._near_misses(sight, verdicts), limit)

    def _near_misses(self, sight: SeekerView, verdicts: "_Verdicts") -> list[NearMiss]:
        kinds = self.rules.near_miss_kinds
        short = self._ordered(sight, lambda asked: one_step(verdicts[asked], kinds), near_only=True)
        found = islice(short, self.rules.lengths.near_misses)
        return [near_miss(one.vacancy.number, verdicts[demands(one.vacancy)][0], one.parts) for one in found]

    def _count(self, sight: SeekerView, verdicts: "_Verdicts") -> int:
        near = eligible = 0
        for bucket in self._buckets.values():
            open_here = sum(
                not verdicts[entry.asked] and entry.vacancy.is_open(sight.today) for entry in bucket.entries.values()
            )
            eligible += open_here
            near += open_here if sight.is_near(bucket.ceilings[0].occupation, bucket.ceilings[0].named) else 0
        return fitting(sight, near, eligible)

    def _ordered(
        self, sight: SeekerView, accepts: Callable[[Demands], bool], near_only: bool = False
    ) -> Iterator[Scored]:
        """All vacancies whose demands are accepted, in `Scored.order`, found lazily."""
        bounds = sorted(
            ((_bound(sight, bucket), key) for key, bucket in self._buckets.items()), key=lambda pair: pair[0]
        )
        found: list[tuple[tuple[bool, bool, int, bytes, str], Scored]] = []
        for bound, key in bounds:
            if near_only and bound[1]:
                continue
            while found and found[0][0][:3] < bound:
                yield heapq.heappop(found)[1]
            for entry in self._buckets[key].entries.values():
                if accepts(entry.asked) and entry.vacancy.is_open(sight.today):
                    one = look(sight, entry.vacancy, entry.fact)
                    heapq.heappush(found, (one.order, one))
        while found:
            yield heapq.heappop(found)[1]


class _Verdicts(dict[Demands, Shortfalls]):
    """What keeps one person away, by demands; reckoned once for each that differs."""

    def __init__(self, seeker: Seeker) -> None:
        super().__init__()
        self._seeker = seeker

    def __missing__(self, asked: Demands) -> Shortfalls:
        missing = self[asked] = shortfalls(self._seeker, asked)
        return missing


def _bound(sight: SeekerView, bucket: Bucket) -> tuple[bool, bool, int]:
    """The start of `Scored.order` that nothing in the bucket can be smaller than."""
    ceilings = bucket.ceilings
    best = max(sum(sight.score(ceiling)) for ceiling in ceilings)
    return ceilings[0].outside, not sight.is_near(ceilings[0].occupation, ceilings[0].named), -best


def _ceilings(all_facts: list[Facts]) -> tuple[Facts, ...]:
    """The best of each fact taken together, once for each fact that has no best without knowing the person.

    Unknown pay may beat low pay, and no years asked may beat one year asked or the reverse: both are tried.
    """
    paid = {fact.band for fact in all_facts}
    ages = [fact.welcome_age for fact in all_facts if fact.welcome_age is not None]
    best = replace(
        all_facts[0],
        lodging=any(fact.lodging for fact in all_facts),
        shift_stated=any(fact.shift_stated for fact in all_facts),
        posted_on=max(fact.posted_on for fact in all_facts),
        openings=max(fact.openings for fact in all_facts),
        welcome_age=min(ages, default=None),
    )
    asked = {fact.asked for fact in all_facts}
    return tuple(replace(best, band=band, asked=years) for band in {max(paid), min(paid)} for years in asked)
