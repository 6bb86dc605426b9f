"""A made-up market to measure in: vacancies with the city's real district shares and Zipf trades, and people who ask.

Nothing here is of anybody. The same seed gives the same market; a hostile one differs in what its `Twist` says.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

from labourhall.market.matching.rules import MatchingRules
from labourhall.market.seeker import Experience, Seeker, Wishes
from labourhall.market.vacancy import (
    AgeLimit,
    Conditions,
    Place,
    Provenance,
    Requirements,
    Vacancy,
    Wage,
    WageUnit,
)

DAY: Final = date(2026, 11, 24)
TRADES: Final = 500
DISTRICTS: Final = {
    "440106": 1304, "440111": 791, "440112": 777, "440113": 733, "440105": 529, "440104": 444, "440114": 333,
    "440103": 323, "440118": 237, "440115": 189, "440117": 30, "": 300,
}  # fmt: skip
"""Shares of the real vacancies of 2024 (domain study, section 1.3); of a few nobody can tell the district."""
SCHOOLING: Final = {None: 35, 2: 25, 3: 25, 4: 10, 5: 5}
SHIFTS: Final = {None: 40, "白班": 28, "夜班": 8, "两班倒": 18, "三班倒": 6}
ASKED_YEARS: Final = {None: 50, 1.0: 25, 2.0: 10, 3.0: 9, 5.0: 5, 8.0: 1}
PAPERS: Final = ("叉车证", "健康证", "电工证", "焊工证", "驾驶证", "保安员证", "护理员证", "会计证", "教师证", "厨师证")
AGES: Final = {
    (18, 45): 24, (18, 35): 16, (18, 50): 16, (18, 40): 10, (18, 55): 8, (None, 45): 5, (None, 50): 4, (20, 45): 4,
    (16, 45): 3, (22, 40): 3, (18, 60): 3, (25, 45): 2, (18, None): 2,
}  # fmt: skip
"""The limits that the real posts of 2025 have most, in about their order."""
SOURCE: Final = Provenance("generated", verified_by="generated")


@dataclass(frozen=True, slots=True)
class Twist:
    """What a hostile market has too much of."""

    one_trade: bool = False
    all_limited: bool = False
    equal_pay: bool = False


PLAIN: Final = Twist()
MARKETS: Final = {
    "plain": PLAIN,
    "one trade 60 %": Twist(one_trade=True),
    "all age-limited": Twist(all_limited=True),
    "all pay equal": Twist(equal_pay=True),
}


class Market:
    """Trades by popularity, and what their vacancies look like."""

    def __init__(self, rules: MatchingRules, twist: Twist = PLAIN, seed: int = 1) -> None:
        self.rules = rules
        self._source = random.Random(f"market {seed}")
        self._twist = twist
        known = sorted(rules.trade_names)
        self._source.shuffle(known)
        self.trades = [*known, *self._made_up(known)][:TRADES]
        self.shares = [1 / rank for rank in range(1, TRADES + 1)]
        if twist.one_trade:
            self.shares[0] = 1.5 * sum(self.shares[1:])
        self._names = rules.trade_names
        self._papers = {code: self._source.choice(PAPERS) for code in self.trades}
        self._base = {code: self._source.choice((2800, 3500, 4200, 5000, 6500, 9000)) for code in self.trades}
        self._wages: dict[tuple[float | None, WageUnit], Wage] = {}
        self._places = {code: Place("", code) for code in DISTRICTS}
        self._outside = Place("", outside=True)
        self._same: dict[Any, Any] = {}

    def _made_up(self, known: list[str]) -> list[str]:
        """Codes of trades that the table does not know, about six to a family of three digits."""
        families = [f"{major}{group:02d}" for major in (2, 3, 4, 6) for group in range(30, 99)]
        made = [f"{family}{digits:02d}" for family in families for digits in (1, 3, 5, 7, 9, 11)]
        return sorted(set(made) - set(known), key=lambda code: self._source.random())

    def vacancies(self, count: int, start: int = 100_000, fresh: bool = False) -> Iterator[Vacancy]:
        """`count` vacancies numbered from `start` on; `fresh`: all posted on the day itself."""
        source = self._source
        columns = zip(
            source.choices(self.trades, self.shares, k=count),
            source.choices(list(DISTRICTS), list(DISTRICTS.values()), k=count),
            source.choices(list(SCHOOLING), list(SCHOOLING.values()), k=count),
            source.choices(list(SHIFTS), list(SHIFTS.values()), k=count),
            source.choices(list(ASKED_YEARS), list(ASKED_YEARS.values()), k=count),
            strict=True,
        )
        employers = max(10, count // 8)
        for index, (code, district, schooling, shift, years) in enumerate(columns):
            posted = DAY - timedelta(days=0 if fresh else source.randrange(30))
            draw = source.random()
            yield Vacancy(
                number=str(start + index),
                title=self._names.get(code, "操作工"),
                employer=f"E{source.randrange(employers)}",
                trade="",
                occupation=code if draw > 0.02 else "",
                wage=self._wage(code),
                place=self._outside if 0.02 < draw < 0.05 else self._places[district],
                openings=min(50, 1 + int(source.expovariate(0.25))),
                posted_on=posted,
                valid_until=posted + timedelta(days=source.choice((30, 30, 30, 31, 45))),
                provenance=SOURCE,
                requirements=self._asked(code, schooling, years),
                conditions=self._once(Conditions(shift=shift, lodging=source.random() < 0.35 or None)),
                tags=("4050",) if source.random() < 0.06 else (),
            )

    def _asked(self, code: str, schooling: int | None, years: float | None) -> Requirements:
        source = self._source
        age = None
        if self._twist.all_limited or source.random() < 0.65:
            age = AgeLimit(*source.choices(list(AGES), list(AGES.values()))[0])
        papers = (self._papers[code],) if source.random() < 0.2 else ()
        if source.random() < 0.02:
            papers = (*papers, "健康证(有效)")
        made: Requirements = self._once(Requirements(schooling, years, age, papers))
        return made

    def _wage(self, code: str) -> Wage:
        source = self._source
        draw = source.random()
        if self._twist.equal_pay:
            key: tuple[float | None, WageUnit] = (5000.0, WageUnit.MONTH)
        elif draw < 0.08:
            key = (None, WageUnit.MONTH)
        elif draw < 0.13:
            key = (float(source.randrange(130, 300, 10)), WageUnit.DAY)
        elif draw < 0.17:
            key = (float(source.randrange(16, 35)), WageUnit.HOUR)
        else:
            key = (round(self._base[code] * source.lognormvariate(0, 0.3), -2), WageUnit.MONTH)
        if key not in self._wages:
            self._wages[key] = Wage("", key[0], None if key[0] is None else key[0] * 1.2, key[1])
        return self._wages[key]

    def _once(self, value: Any) -> Any:
        return self._same.setdefault(value, value)

    def people(self, count: int, seed: int = 1) -> list[Seeker]:
        """People who ask: trades as frequent as vacancies, one of ten without any, more than a third over 45."""
        source = random.Random(f"people {seed}")
        return [self._person(source) for _ in range(count)]

    def _person(self, source: random.Random) -> Seeker:
        age = source.choice((None, *range(17, 30), *range(30, 66), *range(45, 66)))
        mine = source.choices(self.trades, self.shares, k=3)
        wished = tuple(dict.fromkeys(mine[: source.choice((0, 1, 1, 1, 2, 3))]))
        done = tuple(
            Experience(code, source.choice((0.5, 1.0, 3.0, 12.0)), source.choice((None, 3000.0, 4500.0, 7000.0)))
            for code in dict.fromkeys(mine[-source.choice((1, 1, 2)) :])
        )
        is_guest = source.random() < 0.1
        return Seeker(
            age=age,
            education=source.choice((None, 1, 2, 2, 3, 3, 4, 5)),
            experience=() if is_guest or source.random() < 0.3 else done,
            certificates=source.choice((None, None, (), ("健康证",), tuple(source.sample(PAPERS, 2)))),
            wishes=Wishes(
                occupations=() if is_guest else wished,
                districts=tuple(source.sample([code for code in DISTRICTS if code], source.choice((0, 1, 1, 2)))),
                wage_floor=source.choice((None, None, 3000.0, 4500.0, 6000.0)),
                shifts=source.choice(((), (), (), ("白班",), ("白班", "两班倒"))),
            ),
            past_statutory=None if age is None else age >= 60,
        )
