"""Where one person stands to every set of demands: the verdict of `Judge`, once for all that are alike to her."""

from collections.abc import Callable, Hashable
from typing import Any, Final

from labourhall.market.groups import Group
from labourhall.market.legal_age import LegalLimit, legal_limit
from labourhall.market.matching import filters
from labourhall.market.matching.filters import Demands, Shortfall, Shortfalls
from labourhall.market.matching.index.demand_table import DemandTable
from labourhall.market.matching.verdict import Judge, Verdict
from labourhall.market.vacancy import AgeLimit

FITS, ASK_NEAR, ASK_OTHER, ONE_STEP, FURTHER, CLOSED, ASK_YES = range(7)
CODES: Final = 7
"""The groups as small numbers, `Group.ASK` parted by its places; `ASK_YES` comes of an employer's answer alone."""

GROUPS: Final = (Group.FITS, Group.ASK, Group.ASK, Group.ONE_STEP, Group.FURTHER, Group.CLOSED, Group.ASK)
_CODES: Final = {Group.FITS: FITS, Group.ONE_STEP: ONE_STEP, Group.FURTHER: FURTHER, Group.CLOSED: CLOSED}
_ASK: Final = (ASK_YES, ASK_NEAR, ASK_OTHER)


def code_of(verdict: Verdict) -> int:
    """The small number of a verdict's group and place."""
    return _ASK[verdict.rank] if verdict.group is Group.ASK else _CODES[verdict.group]


class Standing(dict[int, int]):
    """By the number of demands: their kind, numbered as they are met; `codes` and `verdicts` are by kind.

    Demands of one kind have the same group, place and bar without any employer's answer; only an age limit's own text
    may differ among them.
    """

    def __init__(self, judge: Judge, table: DemandTable) -> None:
        super().__init__()
        seeker, within = judge.seeker, judge.rules.lengths.ask_within
        self._judge = judge
        self._table = table
        self._schooling = _Axis(lambda place: _alike(filters.schooling(seeker, table.schooling[place])))
        self._papers = _Axis(lambda place: _alike(filters.certificates(seeker, table.certificates[place])))
        self._shift = _Axis(lambda place: _alike(filters.shift(seeker, table.shifts[place])))
        self._law = _Axis(lambda place: _alike(self._limit(*table.laws[place])))
        self._age = _Axis(lambda place: _by_reach(filters.age(seeker, table.ages[place]), table.ages[place], within))
        self._rest = _Axis(self._without_age)
        self._known: dict[tuple[int, int], int] = {}
        self.verdicts: list[Verdict] = []
        self.codes: list[int] = []

    def __missing__(self, demand: int) -> int:
        rest, age = self._table.demands[demand]
        key = self._rest[rest], self._age[age]
        kind = self._known.get(key)
        if kind is None:
            kind = self._known[key] = len(self.codes)
            (legal, others), (short, limit) = self._rest.values_met[key[0]], self._age.values_met[key[1]]
            self.verdicts.append(self._judge.decide(legal, short, others, limit, None))
            self.codes.append(code_of(self.verdicts[kind]))
        self[demand] = kind
        return kind

    def code(self, demand: int) -> int:
        """The small number of the group that the demands of that number stand in."""
        return self.codes[self[demand]]

    def verdict(self, demand: int) -> Verdict:
        """The verdict of the demands of that number; of an age limit the text may be that of others of their kind."""
        return self.verdicts[self[demand]]

    def example(self, demand: int) -> tuple[Demands, str]:
        """The demands of that number, with an occupation that law says the same of."""
        return self._table.examples[demand]

    def _without_age(self, place: int) -> tuple[Hashable, tuple[LegalLimit | None, Shortfalls]]:
        schooling, papers, shift, law = self._table.rests[place]
        axes = ((self._schooling, schooling), (self._papers, papers), (self._shift, shift), (self._law, law))
        key = tuple([axis[at] for axis, at in axes])
        school, missing, worked, legal = (axis.values_met[number] for (axis, _), number in zip(axes, key, strict=True))
        return key, (legal, (*(one for one in (school, worked) if one is not None), *missing))

    def _limit(self, occupation: str, papers: tuple[str, ...]) -> LegalLimit | None:
        who, law = self._judge.seeker, self._judge.law
        return legal_limit(who.age, who.past_statutory, occupation, papers, law, self._judge.today)


class _Axis(dict[int, int]):
    """By the place on one axis: which outcome it has for the person, numbered as they are met, with a value of each."""

    def __init__(self, outcome: Callable[[int], tuple[Hashable, Any]]) -> None:
        super().__init__()
        self._outcome = outcome
        self._numbers: dict[Hashable, int] = {}
        self.values_met: list[Any] = []

    def __missing__(self, place: int) -> int:
        key, value = self._outcome(place)
        number = self._numbers.get(key)
        if number is None:
            number = self._numbers[key] = len(self.values_met)
            self.values_met.append(value)
        self[place] = number
        return number


def _alike(value: Hashable) -> tuple[Hashable, Any]:
    return value, value


def _by_reach(
    missing: Shortfall | None, limit: AgeLimit | None, within: int
) -> tuple[Hashable, tuple[Shortfall | None, AgeLimit | None]]:
    """Limits that shut out are alike but for their text where they are alike in reach."""
    return None if missing is None else missing.steps <= within, (missing, limit)
