"""EXPLANATION: why one vacancy stands where it does for a person, or why it stands nowhere.

docs/explanation.schema.json is made of the classes here. Pure: sorting and scoring are `labourhall.market.matching`'s.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from backend.matching.answer import SaidBar, SaidReason, said_bar, said_reason
from labourhall.market.groups import Groups, Listed
from labourhall.market.legal_age import AgeRules
from labourhall.market.matching.filters import demands
from labourhall.market.matching.grounds import Ground, grounds
from labourhall.market.matching.grouping import group, own_trades
from labourhall.market.matching.rules import MatchingRules
from labourhall.market.matching.score import SeekerView, facts
from labourhall.market.matching.verdict import Judge
from labourhall.market.seeker import Seeker
from labourhall.market.vacancy import Vacancy, Wage
from labourhall.program.words import Words

EXPIRED = "expired"


class Standing(StrEnum):
    """Where a vacancy stands for a person."""

    LISTED = "listed"  # in its group's list
    BEYOND = "beyond"  # in its group's list, behind the last place that was asked for
    COUNTED = "counted"  # in a group that has no list
    NEAR_BARRED = "near_barred"  # of a near trade, and something other than an age to ask about stands between
    OTHER_TRADE = "other_trade"  # neither of the person's trades nor of a near one
    NOT_OPEN = "not_open"
    NO_SUCH_NUMBER = "no_such_number"


class Side(StrEnum):
    """Whose trade a vacancy's is."""

    OWN = "own"
    NEAR = "near"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class ExplainedVacancy:
    """What the vacancy is. `district` and `occupation` are codes, "" where unknown; `trade` the short name."""

    title: str
    employer: str
    district: str
    wage: Wage
    occupation: str
    trade: str
    posted_on: date
    valid_until: date


@dataclass(frozen=True, slots=True)
class SaidGround:
    """One part of the score: its points, the most it can bring, and what it hung on (`GroundCode`)."""

    part: str
    points: int
    most: int
    code: str
    args: tuple[str, ...]
    words_zh: str


@dataclass(frozen=True, slots=True)
class Explained:
    """What matching finds of an open vacancy. Of another trade, `group` and `bar` are as if it were the person's.

    `place` counts from 1 among the `of` of its list; null: it stands in none.
    """

    side: Side
    group: str
    bar: SaidBar | None
    place: int | None
    of: int | None
    score: int
    parts: tuple[SaidGround, ...]
    reasons: tuple[SaidReason, ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why vacancy `number` stands where it does on the day `date` when lists hold `limit`.

    `closed_as` is filled, withdrawn, held or expired where it is not open; `found` is there for what is open.
    """

    date: str
    rules: str
    limit: int
    number: str
    standing: Standing
    vacancy: ExplainedVacancy | None = None
    closed_as: str | None = None
    found: Explained | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """For whom, under which rules and on which day something is to be explained, in lists of which length."""

    seeker: Seeker
    rules: MatchingRules
    law: AgeRules
    today: date
    limit: int


def explain(number: str, asked: Question, vacancies: Sequence[Vacancy], chinese: Words) -> Explanation:
    """Why that vacancy stands where it does; `vacancies` are all, open or not. Same input, same answer."""
    whole = group(asked.seeker, vacancies, asked.rules, asked.law, asked.today, len(vacancies))
    one = next((one for one in vacancies if one.number == number), None)
    if one is None:
        return _explanation(number, whole, asked, Standing.NO_SUCH_NUMBER)
    if not one.is_open(asked.today):
        return _explanation(number, whole, asked, Standing.NOT_OPEN, one)
    found = _explained(one, asked, whole, chinese)
    return _explanation(number, whole, asked, _standing(found, asked.limit), one, found)


def _explanation(
    number: str,
    whole: Groups,
    asked: Question,
    standing: Standing,
    one: Vacancy | None = None,
    found: Explained | None = None,
) -> Explanation:
    closed_as = (one.closed_as or EXPIRED) if one is not None and standing is Standing.NOT_OPEN else None
    about = None if one is None else _about(one)
    return Explanation(whole.day.isoformat(), whole.rules, asked.limit, number, standing, about, closed_as, found)


def _about(one: Vacancy) -> ExplainedVacancy:
    return ExplainedVacancy(
        one.title, one.employer, one.place.district, one.wage, one.occupation, one.trade, one.posted_on, one.valid_until
    )


def _explained(one: Vacancy, asked: Question, whole: Groups, chinese: Words) -> Explained:
    view = SeekerView(asked.seeker, asked.rules, asked.today)
    verdict = Judge(asked.seeker, asked.rules, asked.law, asked.today).verdict(demands(one), one.occupation, one.answer)
    place, of, listed = _place(one.number, whole)
    parts = grounds(view, one)
    return Explained(
        side=_side(one, view),
        group=verdict.group.value,
        bar=said_bar(verdict.bar, chinese),
        place=place,
        of=of,
        score=sum(part.points for part in parts),
        parts=tuple(_said(part, chinese) for part in parts),
        reasons=tuple(said_reason(reason, chinese) for reason in listed.match.reasons) if listed else (),
    )


def _side(one: Vacancy, view: SeekerView) -> Side:
    trades = own_trades(view.seeker)
    if not trades or one.occupation in trades:
        return Side.OWN
    return Side.NEAR if view.is_near(one.occupation, facts(one, view.rules).named) else Side.OTHER


def _place(number: str, whole: Groups) -> tuple[int | None, int | None, Listed | None]:
    for listing in (whole.fits, whole.ask, whole.one_step, whole.near):
        for place, listed in enumerate(listing.listed, start=1):
            if listed.match.number == number:
                return place, listing.count, listed
    return None, None, None


def _said(part: Ground, chinese: Words) -> SaidGround:
    words_zh = chinese.text(f"ground.{part.code}", *part.args)
    return SaidGround(part.part, part.points, part.most, part.code, part.args, words_zh)


def _standing(found: Explained, limit: int) -> Standing:
    if found.place is not None:
        return Standing.LISTED if found.place <= limit else Standing.BEYOND
    without_place = {
        Side.OWN: Standing.COUNTED,
        Side.NEAR: Standing.NEAR_BARRED,
        Side.OTHER: Standing.OTHER_TRADE,
    }
    return without_place[found.side]
