"""Sorts vacancies into the five groups for one person: the plain way, which looks at every one.

It stands beside `rank.match` until the glass shows groups (README.md says how one replaces the other).
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import islice

from labourhall.market.answer import EmployerAnswer
from labourhall.market.groups import Away, Bar, Group, Groups, Listed, Listing
from labourhall.market.legal_age import AgeRules
from labourhall.market.matching.filters import demands
from labourhall.market.matching.order import Order
from labourhall.market.matching.rank import Scored, look, spread
from labourhall.market.matching.reasons import matched
from labourhall.market.matching.rules import MatchingRules
from labourhall.market.matching.score import SeekerView, facts
from labourhall.market.matching.verdict import Judge, Verdict
from labourhall.market.seeker import Seeker
from labourhall.market.vacancy import Vacancy


@dataclass(frozen=True, slots=True)
class Placed:
    """A vacancy with its verdict for one person."""

    vacancy: Vacancy
    verdict: Verdict


def group(
    seeker: Seeker,
    vacancies: Iterable[Vacancy],
    rules: MatchingRules,
    law: AgeRules,
    today: date,
    limit: int,
    answers: Mapping[str, EmployerAnswer] | None = None,
    order: Order = Order.BY_SCORE,
) -> Groups:
    """Where every open vacancy of the person's trades stands on the day `today`; lists hold at most `limit`.

    `answers` are employers' answers by the vacancy's number. Same input, same answer.
    """
    judge, view = Judge(seeker, rules, law, today), SeekerView(seeker, rules, today, waived_age=seeker.age)
    trades, own, near = own_trades(seeker), list[Placed](), list[Placed]()
    for vacancy in vacancies:
        if not vacancy.is_open(today):
            continue
        is_own = not trades or vacancy.occupation in trades
        if is_own or view.is_near(vacancy.occupation, facts(vacancy, rules).named):
            answer = (answers or {}).get(vacancy.number)
            verdict = judge.verdict(demands(vacancy), vacancy.occupation, answer)
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
    """Inside the city, what fits, the place among those to ask about, then as everywhere; employers spread out."""
    verdicts = {one.vacancy.number: one.verdict for one in placed}

    def kind(one: Scored) -> tuple[bool, bool, int]:
        verdict = verdicts[one.vacancy.number]
        return one.fact.outside, verdict.group is not Group.FITS, verdict.rank

    scored = (look(view, one.vacancy, facts(one.vacancy, view.rules)) for one in placed)
    in_order = sorted(scored, key=lambda one: (*kind(one), _first(one, order), one.turn, one.vacancy.number))
    ordered = spread(in_order, view.rules, kind)
    chosen = (_listed(view, one, verdicts) for one in islice(ordered, limit))
    return Listing(len(placed), tuple(chosen))


def _first(one: Scored, order: Order) -> int:
    return -one.fact.posted_on.toordinal() if order is Order.NEWEST else -sum(one.parts)


def _listed(view: SeekerView, one: Scored, verdicts: Mapping[str, Verdict]) -> Listed:
    verdict = verdicts[one.vacancy.number]
    return Listed(matched(view, one.vacancy), verdict.group, verdict.bar)


def _away(bars: list[Bar | None]) -> Away:
    counted = Counter(bar for bar in bars if bar is not None)
    why = sorted(counted.items(), key=lambda pair: (-pair[1], pair[0].code, pair[0].args))
    return Away(len(bars), tuple(why))
