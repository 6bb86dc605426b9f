"""Vacancies, seekers and rules for the market's tests: few words for what matters, strategies for the rest."""

import tomllib
from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from labourhall.contract import ranking_rules
from labourhall.market import legal_age
from labourhall.market.education import NAMES
from labourhall.market.matching.rules import MatchingRules
from labourhall.market.seeker import Experience, Seeker, Wishes
from labourhall.market.vacancy import (
    AgeLimit,
    Conditions,
    Place,
    Provenance,
    Requirements,
    Status,
    Vacancy,
    Wage,
    WageUnit,
)
from labourhall.program.places import asset

TODAY = date(2026, 11, 23)
SEWING, TAILORING, GUARD, CLEANER, CODER = "61101", "61102", "40799", "40707", "20213"
LIWAN, YUEXIU, PANYU, NANSHA = "440103", "440104", "440113", "440115"
NAMES_OF_TRADES = {SEWING: "缝纫工", GUARD: "保安员", CLEANER: "保洁", CODER: "软件开发人员"}
LAW = legal_age.from_mapping(tomllib.loads(asset("rules", "age.toml").read_text(encoding="utf-8")))
SHIPPED: MatchingRules = ranking_rules.shipped_matching_rules()
RULES: MatchingRules = ranking_rules.matching_rules({SEWING: {GUARD: 0.6}}, NAMES_OF_TRADES)


def vacancy(number: str = "100001", **changes: Any) -> Vacancy:
    """An open sewing vacancy in 荔湾 without requirements; `changes` are fields of it or of its parts."""
    parts = {"requirements": Requirements, "conditions": Conditions, "wage": Wage, "place": Place}
    defaults: dict[str, Any] = {
        "title": "缝纫工", "employer": f"E{number}", "trade": "缝纫工", "occupation": SEWING,
        "wage": {"text": "5000-6000元/月", "minimum": 5000.0, "maximum": 6000.0},
        "place": {"text": "荔湾区", "district": LIWAN}, "openings": 3, "posted_on": TODAY - timedelta(days=10),
        "valid_until": TODAY + timedelta(days=20), "provenance": Provenance("test", verified_by="test"),
    }  # fmt: skip
    fields = {**defaults, **changes}
    made = {name: parts[name](**value) if isinstance(value, dict) else value for name, value in fields.items()}
    return Vacancy(number=number, **made)


def seeker(**changes: Any) -> Seeker:
    """Somebody of whom nothing is known but `changes`; wishes may be given flat."""
    flat = {name: changes.pop(name) for name in ("occupations", "districts", "wage_floor", "shifts") if name in changes}
    return Seeker(wishes=Wishes(**flat), **changes)


wages = st.builds(
    Wage,
    text=st.just("面议"),
    minimum=st.none() | st.sampled_from([0.8, 24.0, 180.0, 2300.0, 4000.0, 6000.0]),
    maximum=st.none() | st.sampled_from([200.0, 5000.0, 9000.0]),
    unit=st.sampled_from(WageUnit),
)
occupations = st.sampled_from([SEWING, TAILORING, GUARD, CLEANER, CODER, ""])
districts = st.sampled_from([LIWAN, YUEXIU, PANYU, NANSHA, "", "440100"])
shift_words = st.sampled_from([None, "白班", "夜班", "轮班", "弹性"])
certificates = st.sampled_from([(), ("叉车证",), ("健康证", "叉车证(N1)")])
ages = st.none() | st.builds(AgeLimit, st.sampled_from([None, 18, 30]), st.sampled_from([None, 45, 55]))


@st.composite
def vacancies(draw: st.DrawFn, number: str) -> Vacancy:
    """Any vacancy of that number, open or not."""
    return vacancy(
        number,
        title=draw(st.sampled_from(["缝纫工", "夜班保安", "急招"])),
        trade=draw(st.sampled_from(["缝纫工", "保安"])),
        employer=draw(st.sampled_from(["甲厂", "乙厂", "丙厂", "丁厂"])),
        occupation=draw(occupations),
        wage=draw(wages),
        place=Place("某处", draw(districts), outside=draw(st.integers(0, 9)) == 0),
        openings=draw(st.integers(0, 20)),
        posted_on=TODAY - timedelta(days=draw(st.integers(-2, 40))),
        valid_until=TODAY + timedelta(days=draw(st.integers(-2, 30))),
        requirements=Requirements(
            education=draw(st.none() | st.sampled_from(sorted(NAMES))),
            experience_years=draw(st.sampled_from([None, None, 0.0, 1.0, 3.0])),
            age=draw(ages),
            certificates=draw(certificates),
        ),
        conditions=Conditions(shift=draw(shift_words), lodging=draw(st.sampled_from([None, True, False]))),
        tags=draw(st.sampled_from([(), ("4050",), ("包住",)])),
        status=draw(st.sampled_from([Status.OPEN] * 6 + [Status.FILLED, Status.HELD])),
    )


@st.composite
def pools(draw: st.DrawFn, largest: int = 60) -> list[Vacancy]:
    """Some vacancies with different numbers."""
    size = draw(st.integers(0, largest))
    return [draw(vacancies(f"{index:06d}")) for index in range(size)]


@st.composite
def seekers(draw: st.DrawFn) -> Seeker:
    """Anybody, from whom nothing is known to whom all is."""
    experience = st.builds(
        Experience,
        code=st.sampled_from([SEWING, GUARD, CODER]),
        years=st.sampled_from([0.0, 0.5, 3.0, 12.0]),
        last_wage=st.none() | st.sampled_from([3000.0, 6000.0]),
    )
    return seeker(
        age=draw(st.none() | st.integers(16, 70)),
        education=draw(st.none() | st.sampled_from(sorted(NAMES))),
        experience=tuple(draw(st.lists(experience, max_size=2))),
        certificates=draw(st.sampled_from([None, (), ("叉车证",), ("健康证", "叉车证")])),
        occupations=tuple(draw(st.lists(st.sampled_from([SEWING, GUARD, "40799"]), max_size=2))),
        districts=tuple(draw(st.lists(st.sampled_from([LIWAN, PANYU]), max_size=2))),
        wage_floor=draw(st.none() | st.sampled_from([2000.0, 5500.0])),
        shifts=draw(st.sampled_from([(), ("白班",), ("白班", "轮班"), ("随便",)])),
    )
