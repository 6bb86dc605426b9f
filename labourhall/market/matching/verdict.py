"""In which of the five groups one vacancy stands for one person, and what stands between.

Only law, the employer's age limit and answer, certificate, schooling and shift decide. District, pay and experience
order a list and move nothing from one group to another. What is not known stands between nothing.
"""

from dataclasses import dataclass
from datetime import date

from labourhall.market.answer import EmployerAnswer
from labourhall.market.groups import Bar, BarCode, Group
from labourhall.market.legal_age import AgeRules, LegalLimit, legal_limit
from labourhall.market.matching.filters import Demands, Shortfall, Shortfalls, one_step, shortfalls
from labourhall.market.matching.rules import MatchingRules
from labourhall.market.seeker import Seeker
from labourhall.market.vacancy import AgeLimit


@dataclass(frozen=True, slots=True)
class Verdict:
    """The group, what mainly stands between, and the place inside `Group.ASK` (smaller comes first)."""

    group: Group
    bar: Bar | None = None
    rank: int = 0


EMPLOYER_SAID_YES, LIMIT_IS_NEAR, ANY_OTHER = range(3)
"""The places inside `Group.ASK`."""


@dataclass(frozen=True, slots=True)
class Judge:
    """All that a verdict hangs on beside the vacancy."""

    seeker: Seeker
    rules: MatchingRules
    law: AgeRules
    today: date

    def verdict(self, asked: Demands, occupation: str, answer: EmployerAnswer | None) -> Verdict:
        """Where a vacancy of `occupation` with these demands stands; `answer` is its employer's, None: not asked."""
        seeker = self.seeker
        legal = legal_limit(seeker.age, seeker.past_statutory, occupation, asked.certificates, self.law, self.today)
        missing = shortfalls(seeker, asked)
        age = next((one for one in missing if one.requirement.value == "age"), None)
        return self.decide(legal, age, tuple(one for one in missing if one is not age), asked.age, answer)

    def decide(
        self,
        legal: LegalLimit | None,
        age: Shortfall | None,
        others: Shortfalls,
        limit: AgeLimit | None,
        answer: EmployerAnswer | None,
    ) -> Verdict:
        """The verdict where this is all that stands between; `limit` is the employer's, for the words."""
        group, rank = self.stand(legal, age, others, answer)
        return Verdict(group, self._bar(legal, age, others, limit, answer), rank)

    def stand(
        self, legal: LegalLimit | None, age: Shortfall | None, others: Shortfalls, answer: EmployerAnswer | None = None
    ) -> tuple[Group, int]:
        """The group and rank of that verdict alone: far more of them are counted than worded."""
        if legal is not None and legal.closes:
            return Group.CLOSED, 0
        if age is None and legal is None:
            return self._without_age(others), 0
        if others or self._is_refused(answer):
            return Group.FURTHER, 0
        return Group.ASK, self._rank(age, legal) if answer is None else EMPLOYER_SAID_YES

    def _bar(
        self,
        legal: LegalLimit | None,
        age: Shortfall | None,
        others: Shortfalls,
        limit: AgeLimit | None,
        answer: EmployerAnswer | None,
    ) -> Bar | None:
        if legal is not None and legal.closes:
            return _of_law(legal)
        if (age is None and legal is None) or (others and not self._is_refused(answer)):
            return _main(others) if others else None
        if answer is not None:
            code = BarCode.EMPLOYER_NO if self._is_refused(answer) else BarCode.EMPLOYER_YES
            return Bar(code.value, (answer.on.isoformat(),))
        return _of_law(legal) if age is None and legal is not None else Bar(BarCode.AGE_ASKED.value, (str(limit),))

    def _is_refused(self, answer: EmployerAnswer | None) -> bool:
        return answer is not None and not answer.admits(self.seeker.age)

    def _without_age(self, missing: Shortfalls) -> Group:
        if not missing:
            return Group.FITS
        return Group.ONE_STEP if one_step(missing, self.rules.near_miss_kinds) else Group.FURTHER

    def _rank(self, age: Shortfall | None, legal: LegalLimit | None) -> int:
        is_near = legal is None and age is not None and age.steps <= self.rules.lengths.ask_within
        return LIMIT_IS_NEAR if is_near else ANY_OTHER


def _of_law(limit: LegalLimit) -> Bar:
    return Bar(limit.code.value, limit.args)


def _main(missing: Shortfalls) -> Bar:
    """The one that is furthest away; of several a shift last, for the person can change a wish."""
    one = (
        missing[0]
        if len(missing) == 1
        else max(missing, key=lambda one: (one.steps, one.requirement.value != BarCode.SHIFT))
    )
    return Bar(one.requirement.value, (one.detail,))
