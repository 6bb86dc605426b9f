"""Where one person stands to whatever vacancies demand: the verdict of `Judge`, once for all that is alike to her."""

from collections.abc import Callable
from functools import partial
from typing import Final, Generic, TypeVar

from labourhall.market.answer import EmployerAnswer
from labourhall.market.groups import Group
from labourhall.market.legal_age import LegalLimit, legal_limit
from labourhall.market.matching import filters
from labourhall.market.matching.filters import Shortfall, Shortfalls
from labourhall.market.matching.index import by_age
from labourhall.market.matching.index.demand_table import DemandTable
from labourhall.market.matching.verdict import Judge, Verdict

OutcomeT = TypeVar("OutcomeT")

FITS, ASK_NEAR, ASK_OTHER, ONE_STEP, FURTHER, CLOSED, ASK_YES = range(7)
CODES: Final = 7
"""The groups as small numbers, `Group.ASK` parted by its places; `ASK_YES` comes of an employer's answer alone."""

GROUPS: Final = (Group.FITS, Group.ASK, Group.ASK, Group.ONE_STEP, Group.FURTHER, Group.CLOSED, Group.ASK)
_CODES: Final = {Group.FITS: FITS, Group.ONE_STEP: ONE_STEP, Group.FURTHER: FURTHER, Group.CLOSED: CLOSED}
_ASK: Final = (ASK_YES, ASK_NEAR, ASK_OTHER)


def code_of(group: Group, rank: int) -> int:
    """The small number of a group, of `Group.ASK` by the place inside."""
    return _ASK[rank] if group is Group.ASK else _CODES[group]


class Standing(dict[int, int]):
    """By the number of a rest: its outcome for the person, numbered as they are met.

    `codes` gives by outcome and limit of age the group without any employer's answer. `reaches` are the masks
    (`by_age`) of limits that are alike in it but for their text, each with one of those limits.
    """

    def __init__(self, judge: Judge, table: DemandTable) -> None:
        super().__init__()
        seeker = judge.seeker
        self._judge, self._table = judge, table
        self._schooling = _Axis(lambda place: filters.schooling(seeker, table.schooling[place]))
        self._papers = _Axis(lambda place: filters.certificates(seeker, table.certificates[place]))
        self._shift = _Axis(lambda place: filters.shift(seeker, table.shifts[place]))
        self._law = _Axis(lambda place: _limit(judge, *table.laws[place]))
        self._ages = [filters.age(seeker, limit) for limit in table.ages]
        reach = _Axis(partial(_reach, self._ages, judge.rules.lengths.ask_within))
        self._reach_of = [reach[age] for age in range(len(self._ages))]
        self.reaches = [*map(self._alike, range(len(reach.met)))]
        self._known: dict[tuple[int, int, int, int], int] = {}
        self._met: list[tuple[LegalLimit | None, Shortfalls]] = []
        self._verdicts: dict[tuple[int, int], Verdict] = {}
        self.codes: list[list[int]] = []

    def __missing__(self, rest: int) -> int:
        school, papers, shift, law = self._table.rests[rest]
        key = self._schooling[school], self._papers[papers], self._shift[shift], self._law[law]
        outcome = self._known.get(key)
        if outcome is None:
            outcome = self._known[key] = len(self.codes)
            legal, others = self._without_age(*key)
            self._met.append((legal, others))
            codes = [code_of(*self._judge.stand(legal, self._ages[age], others)) for _, age in self.reaches]
            self.codes.append([codes[reach] for reach in self._reach_of])
        self[rest] = outcome
        return outcome

    def verdict(self, outcome: int, age: int) -> Verdict:
        """Of a vacancy with such a rest and that limit, whose employer answered nothing: made once."""
        key = outcome, age
        if key not in self._verdicts:
            self._verdicts[key] = self.answered(outcome, age, None)
        return self._verdicts[key]

    def answered(self, outcome: int, age: int, answer: EmployerAnswer | None) -> Verdict:
        """The same where the employer answered that."""
        legal, others = self._met[outcome]
        return self._judge.decide(legal, self._ages[age], others, self._table.ages[age], answer)

    def _without_age(self, school: int, papers: int, shift: int, law: int) -> tuple[LegalLimit | None, Shortfalls]:
        short = (self._schooling.met[school], self._shift.met[shift])
        return self._law.met[law], (*(one for one in short if one is not None), *self._papers.met[papers])

    def _alike(self, reach: int) -> tuple[int, int]:
        ages = [age for age, other in enumerate(self._reach_of) if other == reach]
        return by_age.mask(ages), ages[0]


def _limit(judge: Judge, occupation: str, papers: tuple[str, ...]) -> LegalLimit | None:
    who = judge.seeker
    return legal_limit(who.age, who.past_statutory, occupation, papers, judge.law, judge.today)


def _reach(ages: list[Shortfall | None], within: int, age: int) -> bool | None:
    """Whether a limit that shuts the person out is near; None: it does not."""
    short = ages[age]
    return None if short is None else short.steps <= within


class _Axis(dict[int, int], Generic[OutcomeT]):
    """By the place on one axis: which outcome it has for the person, numbered as they are `met`."""

    def __init__(self, outcome: Callable[[int], OutcomeT]) -> None:
        super().__init__()
        self._outcome = outcome
        self._numbers: dict[OutcomeT, int] = {}
        self.met: list[OutcomeT] = []

    def __missing__(self, place: int) -> int:
        outcome = self._outcome(place)
        number = self._numbers.get(outcome)
        if number is None:
            number = self._numbers[outcome] = len(self.met)
            self.met.append(outcome)
        self[place] = number
        return number
