"""Sorts vacancies into the five groups for one person: the plain way, which looks at every one and says what is right.

`index.Index` reaches the same answer by looking at few; the tests hold the two side by side.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import groupby, islice

from labourhall.market.groups import Away, Bar, Group, Groups, Listed, Listing
from labourhall.market.legal_age import AgeRules
from labourhall.market.matching.filters import demands
from labourhall.market.matching.rules import MatchingRules
from labourhall.market.matching.score import SeekerView, facts
from labourhall.market.matching.spreading import spread
from labourhall.market.matching.turns import turn
from labourhall.market.matching.verdict import Judge, Verdict
from labourhall.market.matching.wording import Wording
from labourhall.market.order import Order
from labourhall.market.seeker import Seeker
from labourhall.market.vacancy import Vacancy


@dataclass(frozen=True, slots=True)
class Placed:
    """A vacancy with its verdict for one person."""

    vacancy: Vacancy
    verdict: Verdict

    @property
    def kind(self) -> tuple[bool, bool, int]:
        """What comes first in a list: inside the city, what fits, the place among those to ask about."""
        return self.vacancy.place.outside, self.verdict.group is not Group.FITS, self.verdict.rank


def group(
    seeker: Seeker,
    vacancies: Iterable[Vacancy],
    rules: MatchingRules,
    law: AgeRules,
    today: date,
    limit: int,
    order: Order = Order.BY_SCORE,
) -> Groups:
    """Where every open vacancy of the person's trades stands on the day `today`; lists hold at most `limit`.

    Same input, same answer.
    """
    judge, view = Judge(seeker, rules, law, today), SeekerView(seeker, rules, today)
    trades, own, near = own_trades(seeker), list[Placed](), list[Placed]()
    for vacancy in vacancies:
        if not vacancy.is_open(today):
            continue
        is_own = not trades or vacancy.occupation in trades
        if is_own or view.is_near(vacancy.occupation, facts(vacancy, rules).named):
            verdict = judge.verdict(demands(vacancy), vacancy.occupation, vacancy.answer)
            (own if is_own else near).append(Placed(vacancy, verdict))
    return _answer(view, law, own, near, limit, order)


def own_trades(seeker: Seeker) -> frozenset[str]:
    """The trades whose open posts the groups add up to: those wished for, else those worked in; empty: all."""
    return frozenset(seeker.wishes.occupations) or frozenset(one.code for one in seeker.experience)


def _answer(view: SeekerView, law: AgeRules, own: list[Placed], near: list[Placed], limit: int, order: Order) -> Groups:
    def listing(kind: Group) -> Listing:
        return _listing(view, [one for one in own if one.verdict.group is kind], limit, order)

    def away(kind: Group) -> Away:
        return _away([one.verdict.bar for one in own if one.verdict.group is kind])

    return Groups(
        day=view.today,
        rules=f"{view.rules.name} {law.name}",
        open_of_trade=len(own),
        fits=listing(Group.FITS),
        ask=listing(Group.ASK),
        one_step=listing(Group.ONE_STEP),
        further=away(Group.FURTHER),
        closed=away(Group.CLOSED),
        near=_listing(view, [one for one in near if one.verdict.group in (Group.FITS, Group.ASK)], limit, order),
    )


def _listing(view: SeekerView, placed: list[Placed], limit: int, order: Order) -> Listing:
    """By kind, inside each in the order asked for; employers spread out."""
    in_order = sorted(placed, key=lambda one: (one.kind, *_place(view, one.vacancy, order)))
    kinds = (alike for _, alike in groupby(in_order, key=lambda one: one.kind))
    chosen = islice(spread(kinds, lambda one: one.vacancy.employer, view.rules.lengths), limit)
    wording = Wording(view)

    def listed(one: Placed) -> Listed:
        fact = facts(one.vacancy, view.rules)
        return Listed(wording.match(one.vacancy, fact, view.score(fact)), one.verdict.group, one.verdict.bar)

    return Listing(len(placed), tuple(map(listed, chosen)))


def _place(view: SeekerView, vacancy: Vacancy, order: Order) -> tuple[int, bytes, str]:
    """High scores or new postings first, then by the day's turn."""
    newest = order is Order.NEWEST
    first = vacancy.posted_on.toordinal() if newest else sum(view.score(facts(vacancy, view.rules)))
    return -first, turn(vacancy.number, view.mark), vacancy.number


def _away(bars: list[Bar | None]) -> Away:
    counted = Counter(bar for bar in bars if bar is not None)
    why = sorted(counted.items(), key=lambda pair: (-pair[1], pair[0].code, pair[0].args))
    return Away(len(bars), tuple(why))
