"""Where one person stands to every set of demands: the verdict of `Judge`, once for all that are alike to her."""

from collections.abc import Callable, Hashable, Iterable
from typing import Any, Final

from labourhall.market.groups import Group
from labourhall.market.legal_age import LegalLimit, legal_limit
from labourhall.market.matching import filters
from labourhall.market.matching.filters import Demands, Shortfall
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
    """By the number of demands: the group without any employer's answer. `kinds` numbers what has the same verdict.

    Demands of one kind have the same group, place and bar; only an age limit's own text may differ among them.
    """

    def __init__(self, judge: Judge, table: DemandTable) -> None:
        super().__init__()
        seeker, within = judge.seeker, judge.rules.lengths.ask_within
        self._judge = judge
        self._table = table
        self._axes = (
            _Axis(lambda place: _alike(filters.schooling(seeker, table.schooling[place]))),
            _Axis(lambda place: _by_reach(filters.age(seeker, table.ages[place]), table.ages[place], within)),
            _Axis(lambda place: _alike(filters.certificates(seeker, table.certificates[place]))),
            _Axis(lambda place: _alike(filters.shift(seeker, table.shifts[place]))),
            _Axis(lambda place: _alike(self._limit(*table.laws[place]))),
        )
        self._known: dict[tuple[int, ...], int] = {}
        self.kinds: dict[int, int] = {}
        self.verdicts: list[Verdict] = []
        self.codes: list[int] = []

    def __missing__(self, demand: int) -> int:
        self.learn((demand,))
        return self[demand]

    def learn(self, demands: Iterable[int]) -> None:
        """Reckon all of these that are not known yet, at once."""
        axes, known, kinds = self._table.axes, self._known, self.kinds
        of_schooling, of_age, of_papers, of_shift, of_law = self._axes
        for demand in demands:
            if demand in kinds:
                continue
            schooling, age, papers, shift, law = axes[demand]
            key = of_schooling[schooling], of_age[age], of_papers[papers], of_shift[shift], of_law[law]
            kind = known.get(key)
            if kind is None:
                kind = known[key] = len(self.verdicts)
                self.verdicts.append(self._decide(key))
                self.codes.append(code_of(self.verdicts[kind]))
            kinds[demand] = kind
            self[demand] = self.codes[kind]

    def verdict(self, demand: int) -> Verdict:
        """The verdict of the demands of that number; of an age limit the text may be that of others of their kind."""
        _ = self[demand]
        return self.verdicts[self.kinds[demand]]

    def example(self, demand: int) -> tuple[Demands, str]:
        """The demands of that number, with an occupation that law says the same of."""
        return self._table.examples[demand]

    def _decide(self, key: tuple[int, ...]) -> Verdict:
        schooling, (age, limit), papers, shift, legal = (
            axis.values_met[number] for axis, number in zip(self._axes, key, strict=True)
        )
        others = (*(one for one in (schooling, shift) if one is not None), *papers)
        return self._judge.decide(legal, age, others, limit, None)

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
