"""An independent full scan by columns (numpy): the rules written a second time, with nothing of the product's matching.

It is the peer for speed, and the second opinion for what is found: numbers of the lists in order, and all counts. Only
the figures of the rules are shared. Employers' answers are not asked about here.
"""

import re
from collections import Counter
from dataclasses import dataclass
from datetime import date
from functools import cache
from hashlib import sha256
from typing import Any, Final

import numpy as np

from labourhall.market.legal_age import AgeRules, WorkRule
from labourhall.market.matching.rules import MatchingRules
from labourhall.market.seeker import Seeker
from labourhall.market.vacancy import Vacancy, Wage, WageUnit

FITS, NEAR_LIMIT, OTHER_LIMIT, ONE_STEP, FURTHER, CLOSED = range(6)
SHIFTS: Final = (("rotating", "轮|倒班|两班|三班"), ("night", "夜|晚班|通宵"), ("day", "白|早班|日班|正常班|中班"))
SURELY_ENOUGH: Final = 400
"""So many of the best are put in order; employers are spread over fewer."""

Array = Any
"""numpy's arrays are not typed further here."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What two ways must agree in: counts of the five groups and of near trades, and the numbers of the four lists."""

    counts: tuple[int, ...]
    lists: tuple[tuple[str, ...], ...]


class Column:
    """One value a vacancy, as places in a list of the different values."""

    def __init__(self, values: list[Any]) -> None:
        self.values = list(dict.fromkeys(values))
        places = {value: place for place, value in enumerate(self.values)}
        self.places = np.fromiter((places[value] for value in values), np.int32, len(values))

    def table(self, of: Any, kind: Any = np.int16) -> Array:
        """What `of` gives for each vacancy, reckoned once for each different value."""
        return np.array([of(value) for value in self.values], kind)[self.places]


class Columns:
    """The vacancies that are open on the day, in columns."""

    def __init__(self, vacancies: list[Vacancy], rules: MatchingRules, law: AgeRules, today: date) -> None:
        self.rules, self.law, self.today = rules, law, today
        self.near = cache(lambda mine, trade: _near(rules, mine, trade))
        rows = [one for one in vacancies if one.is_open(today)]
        self.numbers = [one.number for one in rows]
        self.employers = [one.employer for one in rows]
        self.trade = Column([one.occupation or (f"{one.title} {one.trade}",) for one in rows])
        bands = {wage: _band_of(rules, wage) for wage in {one.wage for one in rows}}
        self.pay = Column([bands[one.wage] for one in rows])
        self.place = Column([(one.place.outside, one.place.district, bool(one.conditions.lodging)) for one in rows])
        self.years = Column([one.requirements.experience_years or 0 for one in rows])
        self.trade_years = Column(list(zip(self.trade.places.tolist(), self.years.places.tolist(), strict=True)))
        self.shift = Column([_shift(one.conditions.shift or "") for one in rows])
        self.welcome = Column(
            [min((rules.welcome[tag] for tag in one.tags if tag in rules.welcome), default=999) for one in rows]
        )
        self.fresh = Column([((today - one.posted_on).days, one.openings) for one in rows]).table(self._fresh)
        self.schooling = Column([one.requirements.education or 0 for one in rows])
        self.papers = Column([one.requirements.certificates for one in rows])
        self.ages = Column([one.requirements.age for one in rows])
        about = [(one.occupation, one.requirements.certificates) for one in rows]
        laws = {one: tuple(rule for rule in law.work if _is_about(rule, *one)) for one in set(about)}
        self.laws = Column([laws[one] for one in about])
        self.outside = np.array([one.place.outside for one in rows], bool)
        turns = [sha256(f"{today.isoformat()}{number}".encode()).hexdigest() for number in self.numbers]
        self.turn = np.empty(len(rows), np.int32)
        self.turn[sorted(range(len(rows)), key=turns.__getitem__)] = np.arange(len(rows), dtype=np.int32)

    def _fresh(self, value: tuple[int, int]) -> int:
        days, openings = value
        shares = self.rules.recency
        fresh = 0.5 ** (max(0, days) / shares.half_life_days) * (1 - shares.openings)
        return int(self.rules.weights.recency * (fresh + shares.openings * min(1.0, openings / shares.many)) + 0.5)


def scan(columns: Columns, seeker: Seeker, limit: int) -> Answer:
    """Look at every vacancy."""
    mine = {*seeker.wishes.occupations} or {one.code for one in seeker.experience}
    trades = columns.trade
    own = trades.table(lambda trade: not mine or trade in mine, bool)
    near_share = [_nearness(columns, seeker, trade) for trade in trades.values]
    is_near = np.array([share >= columns.rules.trade.near_enough for share in near_share])[trades.places] & ~own
    groups = _groups(columns, seeker)
    score = _scores(columns, seeker, near_share)
    counts = [int(np.count_nonzero(own & (groups == code))) for code in range(6)]
    near = is_near & (groups <= OTHER_LIMIT) & bool(mine)
    lists = (
        _first(columns, own & (groups == FITS), groups, score, limit),
        _first(columns, own & ((groups == NEAR_LIMIT) | (groups == OTHER_LIMIT)), groups, score, limit),
        _first(columns, own & (groups == ONE_STEP), groups, score, limit),
        _first(columns, near, groups, score, limit),
    )
    fits, within, beyond, step, further, closed = counts
    return Answer((fits, within + beyond, step, further, closed, int(np.count_nonzero(near))), lists)


def _groups(columns: Columns, who: Seeker) -> Array:
    school = columns.schooling.table(lambda asked: max(0, asked - who.education) if who.education and asked else 0)
    held = None if who.certificates is None else [_bare(one) for one in who.certificates]
    papers = columns.papers.table(
        lambda asked: 0 if held is None else sum(not any(_bare(one) in has for has in held) for one in asked)
    )
    wished = {_shift(wish) for wish in who.wishes.shifts} - {""}
    shift = columns.shift.table(lambda worked: bool(worked and wished and worked not in wished))
    age = columns.ages.table(lambda limit: _years_off(limit, who.age))
    legal = columns.laws.table(lambda rules: _legal(columns, who, rules))
    missing = (school > 0).astype(np.int16) + papers + shift
    steps = np.maximum(school, np.minimum(papers, 1))
    free = (age == 0) & (legal == 0)
    one = (missing == 1) & (steps <= 1)
    asks = np.where((legal == 0) & (age <= columns.rules.lengths.ask_within), NEAR_LIMIT, OTHER_LIMIT)
    groups = np.where(missing > 0, np.where(free & one, ONE_STEP, FURTHER), np.where(free, FITS, asks))
    return np.where(legal == 2, CLOSED, groups)


def _years_off(limit: Any, age: int | None) -> int:
    if limit is None or age is None:
        return 0
    return max(0, (limit.minimum or 0) - age, age - (limit.maximum or 999))


def _is_about(rule: WorkRule, occupation: str, papers: tuple[str, ...]) -> bool:
    return occupation in rule.occupations or any(paper in asked for asked in papers for paper in rule.certificates)


def _legal(columns: Columns, who: Seeker, rules: tuple[WorkRule, ...]) -> int:
    """0: nothing, 1: ask, 2: closed."""
    if who.age is not None and who.age < columns.law.youngest:
        return 2
    worst = 0
    for rule in rules:
        if rule.since is not None and rule.since > columns.today:
            continue
        out = who.age is not None and not (rule.least or 0) <= who.age <= (rule.most or 999)
        if out or (rule.until_statutory and who.past_statutory):
            worst = max(worst, 1 if rule.opened is None else 2)
    return worst


def _scores(columns: Columns, who: Seeker, near_share: list[float]) -> Array:
    rules = columns.rules
    weights = rules.weights
    knows = bool(who.wishes.occupations or who.experience)
    trade = np.array([_points(weights.occupation, share if knows else rules.half) for share in near_share], np.int16)
    years = [
        max([0.0, *(one.years * columns.near(one.code, trade) for one in who.experience)])
        for trade in columns.trade.values
    ]
    last = next((one.last_wage for one in who.experience if one.last_wage), None) or 0.0
    target = _band(rules, max(who.wishes.wage_floor or 0.0, last * rules.wage.of_last, rules.wage.least))
    wants = any(_shift(wish) for wish in who.wishes.shifts)
    total: Array = (
        trade[columns.trade.places]
        + columns.pay.table(lambda band: _points(weights.wage, _pay(rules, band, target)))
        + columns.place.table(lambda place: _points(weights.place, _place(rules, who, *place)))
        + columns.trade_years.table(
            lambda pair: _points(weights.experience, _asked(rules, who, years[pair[0]], columns.years.values[pair[1]]))
        )
        + columns.shift.table(lambda worked: _points(weights.shift, 1.0 if wants and worked else rules.half))
        + columns.welcome.table(lambda age: weights.welcome if who.age is not None and who.age >= age else 0)
        + columns.fresh
    )
    return total


def _nearness(columns: Columns, who: Seeker, trade: Any) -> float:
    rules, near = columns.rules, columns.near
    wished = max((near(code, trade) for code in who.wishes.occupations), default=0.0)
    done = max((columns.near(one.code, trade) for one in who.experience), default=0.0)
    return max(wished, done * rules.trade.experience if who.wishes.occupations else done)


def _near(rules: MatchingRules, mine: str, trade: Any) -> float:
    shares = rules.trade
    if isinstance(trade, tuple):
        name = re.sub("(?<=..)[工员师]$", "", rules.trade_names.get(mine, ""))
        return shares.in_title if name and name in trade[0] else 0.0
    if mine == trade:
        return 1.0
    table = max(rules.near_trades.get(mine, {}).get(trade, 0.0), rules.near_trades.get(trade, {}).get(mine, 0.0))
    family = shares.same_middle if mine[:3] == trade[:3] else shares.same_major if mine[0] == trade[0] else 0.0
    return max(table, family)


def _band_of(rules: MatchingRules, wage: Wage) -> int | None:
    ends = [end for end in (wage.minimum, wage.maximum) if end is not None]
    if not ends or wage.unit is WageUnit.PIECE:
        return None
    factor = {WageUnit.DAY: rules.wage.days, WageUnit.HOUR: rules.wage.hours}.get(wage.unit, 1.0)
    return _band(rules, sum(ends) / len(ends) * factor)


def _pay(rules: MatchingRules, band: int | None, target: int) -> float:
    shares = rules.wage
    if band is None:
        return shares.unknown
    ratio = shares.step ** (band - target)
    if ratio > 1:
        return shares.at_target + (1 - shares.at_target) * min(1.0, (ratio - 1) / (shares.full_at - 1))
    return shares.at_target * max(0.0, (ratio - shares.none_at) / (1 - shares.none_at))


def _band(rules: MatchingRules, month: float) -> int:
    edges = [round(rules.wage.first * rules.wage.step**place, 2) for place in range(rules.wage.bands - 1)]
    return sum(month >= edge for edge in edges)


def _place(rules: MatchingRules, who: Seeker, outside: bool, district: str, lodging: bool) -> float:
    shares, wished = rules.place, who.wishes.districts
    if outside or not wished:
        return 0.0 if outside else rules.half
    if district in wished:
        return shares.same
    touches = any(district in rules.neighbours.get(one, ()) for one in wished)
    share = shares.adjacent if touches else shares.other if district in rules.districts else shares.unknown
    return max(share, shares.lodging) if lodging else share


def _asked(rules: MatchingRules, who: Seeker, years: float, asked: float) -> float:
    shares = rules.experience
    if asked <= 0:
        return shares.not_asked + (1 - shares.not_asked) * min(1.0, years / shares.full_years)
    whole = min(5, -int(-asked // 1))
    return min(1.0, years / whole) if who.experience else shares.unknown


def _first(columns: Columns, there: Array, groups: Array, score: Array, limit: int) -> tuple[str, ...]:
    """The first numbers of a list, at most two of one employer among the first ten within what is alike in kind."""
    places = np.flatnonzero(there)
    kind = columns.outside[places].astype(np.int32) * 8 + groups[places]
    key = (kind * 128 + 127 - score[places]).astype(np.int64) * (1 << 32) + columns.turn[places]
    if len(places) > SURELY_ENOUGH:
        best = np.argpartition(key, SURELY_ENOUGH)[:SURELY_ENOUGH]
        places, key, kind = places[best], key[best], kind[best]
    order = np.argsort(key)
    return _spread(columns, places[order].tolist(), kind[order].tolist(), limit)


def _spread(columns: Columns, places: list[int], kinds: list[int], limit: int) -> tuple[str, ...]:
    lengths = columns.rules.lengths
    out, waiting, first, seen = list[int](), list[int](), Counter[str](), 0
    for index, place in enumerate(places):
        if index and kinds[index] != kinds[index - 1]:
            first.update(columns.employers[one] for one in waiting)
            out, waiting, seen = [*out, *waiting], [], 0
        if sum(first.values()) >= lengths.within_first or seen >= lengths.spread_among:
            out, waiting = [*out, *waiting, place], []
        elif first[columns.employers[place]] >= lengths.of_one_employer:
            waiting.append(place)
        else:
            first[columns.employers[place]] += 1
            out.append(place)
        seen += 1
    return tuple(columns.numbers[place] for place in [*out, *waiting][:limit])


def _points(weight: int, share: float) -> int:
    return int(weight * share + 0.5)


def _bare(name: str) -> str:
    return re.sub(r"[(（].*?[)）]|\s", "", name)


def _shift(text: str) -> str:
    return next((shift for shift, words in SHIFTS if re.search(words, text)), "")
