"""Why a vacancy stands where it does: every standing there is, and for any vacancy what the groups themselves say."""

import json
from dataclasses import asdict, replace
from datetime import timedelta

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.matching.explanation import Explained, Explanation, Question, Side, Standing, explain
from labourhall.market.groups import Group
from labourhall.market.matching.grouping import group
from labourhall.market.seeker import Seeker
from labourhall.market.vacancy import AgeLimit, Status, Vacancy
from labourhall.program import words
from scripts.reference import ROOT
from tests.labourhall.market.samples import (
    CLEANER,
    CODER,
    GUARD,
    LAW,
    RULES,
    SEWING,
    TODAY,
    pools,
    seeker,
    seekers,
    vacancy,
)

SCHEMA = json.loads((ROOT / "docs" / "explanation.schema.json").read_text(encoding="utf-8"))
CHINESE = words.read("zh_CN")
PERSON = seeker(age=52, education=2, occupations=(SEWING,))
POOL = [
    vacancy("100001"),
    vacancy("100002", wage={"text": "3000元/月", "minimum": 3000.0}),
    vacancy("100003", requirements={"age": AgeLimit(18, 45)}),
    vacancy("100004", requirements={"education": 5}),
    vacancy("100005", occupation=GUARD),
    vacancy("100006", occupation=GUARD, requirements={"education": 3}),
    vacancy("100007", occupation=CODER, requirements={"education": 3}),
    vacancy("100008", valid_until=TODAY - timedelta(days=1)),
    vacancy("100009", status=Status.WITHDRAWN),
    vacancy("100010", status=Status.HELD),
    vacancy("100011", openings=0),
    vacancy("100012", occupation=CLEANER),
]


def explained(number: str, limit: int = 9, person: Seeker = PERSON, pool: list[Vacancy] = POOL) -> Explanation:
    found = explain(number, Question(person, RULES, LAW, TODAY, limit), pool, CHINESE)
    jsonschema.Draft202012Validator(SCHEMA).validate(json.loads(json.dumps(asdict(found), default=str)))
    return found


def found_in(number: str, limit: int = 9) -> Explained:
    found = explained(number, limit).found
    assert found is not None
    return found


def test_what_is_listed_has_its_group_place_and_score_in_parts() -> None:
    whole, found = explained("100001"), found_in("100001")
    assert (whole.standing, whole.date, whole.rules) == (Standing.LISTED, TODAY.isoformat(), "r2 a1")
    assert (found.side, found.group, found.bar, found.place, found.of) == (Side.OWN, "fits", None, 1, 2)
    assert sum(part.points for part in found.parts) == found.score
    assert [part.words_zh for part in found.parts][:2] == [
        "工种：与本人的工种相近 100%",
        "工资：折合每月 5500 元，按每月 2700 元来比",
    ]
    assert found.reasons


def test_what_stands_behind_the_last_place_is_told_where() -> None:
    assert explained("100002", limit=1).standing is Standing.BEYOND
    assert (found_in("100002", limit=1).place, found_in("100002", limit=1).of) == (2, 2)
    assert explained("100002", limit=2).standing is Standing.LISTED


def test_what_is_only_counted_is_told_its_bar() -> None:
    found = found_in("100004")
    assert explained("100004").standing is Standing.COUNTED
    assert (found.group, found.bar and found.bar.words_zh, found.place) == ("further", "要本科毕业", None)


def test_what_is_asked_about_stands_in_that_list() -> None:
    found = found_in("100003")
    assert (found.group, found.bar and found.bar.args, found.place, found.of) == ("ask", ("18–45",), 1, 1)


@pytest.mark.parametrize(
    ("number", "standing", "side"),
    [
        ("100005", Standing.LISTED, Side.NEAR),
        ("100006", Standing.NEAR_BARRED, Side.NEAR),
        ("100007", Standing.OTHER_TRADE, Side.OTHER),
        ("100012", Standing.OTHER_TRADE, Side.OTHER),
    ],
)
def test_of_another_trade_it_is_told_whether_a_near_one(number: str, standing: Standing, side: Side) -> None:
    assert (explained(number).standing, found_in(number).side) == (standing, side)


def test_of_another_trade_it_is_told_what_would_stand_between() -> None:
    bar = found_in("100007").bar
    assert bar is not None
    assert bar.words_zh == "要高中毕业"


@pytest.mark.parametrize(
    ("number", "closed_as"),
    [("100008", "expired"), ("100009", "withdrawn"), ("100010", "held"), ("100011", "filled")],
)
def test_what_is_not_open_is_told_why(number: str, closed_as: str) -> None:
    found = explained(number)
    assert (found.standing, found.closed_as, found.found) == (Standing.NOT_OPEN, closed_as, None)
    assert found.vacancy is not None


@pytest.mark.parametrize("number", ["", "1", "200001", "100001x"])
def test_a_number_of_no_vacancy_is_told_so(number: str) -> None:
    found = explained(number)
    assert (found.standing, found.vacancy, found.closed_as) == (Standing.NO_SUCH_NUMBER, None, None)


@given(seekers(), pools(largest=12), st.integers(0, 4))
def test_any_vacancy_is_explained_as_the_groups_have_it(person: Seeker, pool: list[Vacancy], limit: int) -> None:
    whole = group(person, pool, RULES, LAW, TODAY, limit)
    lists = {Group.FITS: whole.fits, Group.ASK: whole.ask, Group.ONE_STEP: whole.one_step}
    counts = dict.fromkeys(Group, 0)
    for one in pool:
        told = explained(one.number, limit, person, pool)
        assert (told.standing is Standing.NOT_OPEN) == (not one.is_open(TODAY))
        if (found := told.found) is None:
            continue
        listed = whole.find(one.number)
        assert (told.standing is Standing.LISTED) == (listed is not None)
        if listed is not None:
            assert (found.score, [part.points for part in found.parts]) == (
                listed.match.score,
                [points for _, points in listed.match.parts],
            )
            assert (found.group, found.bar and found.bar.code) == (listed.group, listed.bar and listed.bar.code)
            listing = lists[listed.group] if found.side is Side.OWN else whole.near
            assert found.place is not None
            assert listing.listed[found.place - 1].match.number == one.number
        if found.side is Side.OWN:
            counts[Group(found.group)] += 1
    assert [counts[kind] for kind in Group] == [
        part.count for part in (whole.fits, whole.ask, whole.one_step, whole.further, whole.closed)
    ]


def test_nothing_of_it_changes_with_the_order_of_the_vacancies() -> None:
    for one in POOL:
        assert explained(one.number) == explained(one.number, pool=POOL[::-1])
    assert explained("100001", person=replace(PERSON, age=None)).standing is Standing.LISTED
