"""The answer as it goes out: what was sorted, with its vacancies' facts, and each code in words."""

import json
from dataclasses import asdict, replace
from datetime import date
from typing import Any

import jsonschema
from hypothesis import given

from backend.matching.answer import MatchAnswer, SaidBar, answer, bar_words, said_bar
from labourhall.market.answer import EmployerAnswer
from labourhall.market.groups import Bar, Groups
from labourhall.market.legal_age import AgeRules, LegalCode
from labourhall.market.matching.grouping import group
from labourhall.market.seeker import Seeker
from labourhall.market.vacancy import AgeLimit, Vacancy
from labourhall.program import words
from scripts.reference import ROOT
from tests.labourhall.market.samples import CLEANER, LAW, LIWAN, RULES, SEWING, TODAY, pools, seeker, seekers, vacancy

SCHEMA = json.loads((ROOT / "docs" / "match.schema.json").read_text(encoding="utf-8"))
CHINESE = words.read("zh_CN")


def answered(person: Seeker, pool: list[Vacancy], law: AgeRules = LAW, limit: int = 9) -> tuple[Groups, MatchAnswer]:
    found = group(person, pool, RULES, law, TODAY, limit)
    return found, answer(found, {one.number: one for one in pool}, CHINESE)


def asked(number: str, **requirements: Any) -> Vacancy:
    return vacancy(number, requirements=requirements)


POOL = [
    asked("100001"),
    asked("100002", age=AgeLimit(18, 45)),
    replace(asked("100003", age=AgeLimit(18, 45)), answer=EmployerAnswer(takes=True, on=date(2026, 11, 20))),
    replace(asked("100004", age=AgeLimit(18, 45)), answer=EmployerAnswer(takes=False, on=date(2026, 11, 20))),
    asked("100005", education=3),
    asked("100006", education=5),
    asked("100007", education=5),
    vacancy("100008", occupation=CLEANER),
]
PERSON = seeker(age=52, education=2, occupations=(SEWING,), districts=(LIWAN,))


def test_the_groups_go_out_with_facts_and_words() -> None:
    _, found = answered(PERSON, POOL)
    groups = found.groups
    assert (found.date, found.rules, found.open_of_trade) == (TODAY.isoformat(), "r2 a1", 7)
    assert (groups.fits.count, groups.ask.count, groups.one_step.count) == (1, 2, 1)
    fits = groups.fits.list[0]
    assert (fits.number, fits.title, fits.employer, fits.district) == ("100001", "缝纫工", "E100001", LIWAN)
    assert fits.wage.text == "5000-6000元/月"
    assert fits.bar is None
    assert sum(fits.parts.values()) == fits.score
    assert "同在荔湾区" in {reason.words_zh.replace(" ", "") for reason in fits.reasons}
    assert [(one.number, one.bar and one.bar.words_zh) for one in groups.ask.list] == [
        ("100003", "单位说可以"),
        ("100002", "单位原来招 18–45 岁"),
    ]
    assert groups.one_step.list[0].bar == SaidBar("education", ("高中",), "要高中毕业")


def test_what_is_away_goes_out_by_reason_the_most_frequent_first() -> None:
    _, found = answered(PERSON, POOL)
    assert found.groups.further.count == 3
    assert [(one.count, one.words_zh) for one in found.groups.further.why] == [
        (2, "要本科毕业"),
        (1, "单位 11月20日 说不合适"),
    ]


def test_what_law_closes_goes_out_with_the_name_of_the_rule() -> None:
    _, found = answered(replace(PERSON, age=15), POOL)
    (why,) = found.groups.closed.why
    assert (found.groups.closed.count, why.code, why.words_zh) == (7, "too_young", "要满 16 岁")


def test_a_rule_of_law_is_named_for_officers_and_one_without_a_name_still_said() -> None:
    assert bar_words(Bar(LegalCode.MOST_AGE, ("commercial_driving", "63")), CHINESE) == "营运驾驶的年龄规定"
    assert bar_words(Bar(LegalCode.MOST_AGE, ("of_tomorrow", "63")), CHINESE) == "有关年龄的规定"
    assert bar_words(Bar("of_tomorrow"), CHINESE) == "有一项要问工作人员"
    assert said_bar(None, CHINESE) is None


@given(seekers(), pools(largest=20))
def test_any_answer_adds_up_and_is_of_the_published_form(person: Seeker, pool: list[Vacancy]) -> None:
    found, out = answered(person, pool, limit=3)
    plain = json.loads(json.dumps(asdict(out)))
    jsonschema.Draft202012Validator(SCHEMA).validate(plain)
    groups = plain["groups"]
    assert sum(one["count"] for one in groups.values()) == plain["open_of_trade"] == found.open_of_trade
    for name in ("further", "closed"):
        assert sum(one["count"] for one in groups[name]["why"]) == groups[name]["count"]
    for part in (groups["fits"], groups["ask"], groups["one_step"], plain["near"]):
        assert len(part["list"]) == min(3, part["count"])
        assert all(sum(one["parts"].values()) == one["score"] for one in part["list"])
        assert all(reason["words_zh"] for one in part["list"] for reason in one["reasons"])
