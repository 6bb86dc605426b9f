"""The five groups of one person: they add up, nobody with an age limit vanishes, and the lists have their order."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from labourhall.market import shift
from labourhall.market.answer import EmployerAnswer
from labourhall.market.groups import Bar, Group, Groups, Listing
from labourhall.market.matching.grouping import group, own_trades
from labourhall.market.seeker import Experience, Seeker
from labourhall.market.vacancy import AgeLimit, Place, Requirements, Status, Vacancy
from tests.labourhall.market.samples import (
    CODER,
    GUARD,
    LAW,
    RULES,
    SEWING,
    TAILORING,
    TODAY,
    pools,
    seeker,
    seekers,
    vacancy,
)

LIMIT = Requirements(age=AgeLimit(18, 45))
NOBODY_ANSWERED: Mapping[str, EmployerAnswer] = {}
YES, NO = EmployerAnswer(True, TODAY), EmployerAnswer(False, TODAY)
ANSWERS = st.dictionaries(
    st.integers(0, 60).map("{:06d}".format),
    st.builds(EmployerAnswer, st.booleans(), st.just(TODAY), st.none() | st.integers(40, 60)),
    max_size=20,
)
ANYBODY = st.builds(replace, seekers(), past_statutory=st.sampled_from([None, False, True])) | st.builds(
    seeker, age=st.integers(13, 17), occupations=st.just((SEWING,))
)


def grouped(
    who: Seeker, pool: Sequence[Vacancy], limit: int = 100, answers: Mapping[str, EmployerAnswer] = NOBODY_ANSWERED
) -> Groups:
    answered = [replace(one, answer=answers.get(one.number)) for one in pool]
    return group(who, answered, RULES, LAW, TODAY, limit)


def numbers(listing: Listing) -> list[str]:
    return [one.match.number for one in listing.listed]


@settings(max_examples=80, deadline=None)
@given(who=ANYBODY, pool=pools(40), answers=ANSWERS)
def test_the_five_groups_add_up_to_the_open_posts_of_the_trades(
    who: Seeker, pool: list[Vacancy], answers: dict[str, EmployerAnswer]
) -> None:
    found = grouped(who, pool, answers=answers)
    trades = {*who.wishes.occupations} or {one.code for one in who.experience}
    mine = [one for one in pool if one.is_open(TODAY) and (not trades or one.occupation in trades)]
    five = (found.fits, found.ask, found.one_step, found.further, found.closed)
    assert sum(one.count for one in five) == found.open_of_trade == len(mine)
    lists = (found.fits, found.ask, found.one_step)
    listed = [number for one in lists for number in numbers(one)]
    assert len(set(listed)) == len(listed) == sum(one.count for one in lists)
    assert {*listed} <= {one.number for one in mine}
    assert not {*numbers(found.near)} & {one.number for one in mine}
    for away in (found.further, found.closed):
        assert sum(count for _, count in away.why) == away.count


@settings(max_examples=80, deadline=None)
@given(who=ANYBODY, pool=pools(40))
def test_nobody_with_an_age_limit_vanishes(who: Seeker, pool: list[Vacancy]) -> None:
    """Whatever only the employer's limit keeps away may be asked about, as reckoned here anew."""
    found = grouped(replace(who, past_statutory=None), pool)
    trades = own_trades(who)
    if who.age is None or who.age < 18:
        return
    asks = {
        one.number
        for one in pool
        if one.is_open(TODAY) and (not trades or one.occupation in trades) and only_the_limit(who, who.age, one)
    }
    assert {*numbers(found.ask)} == asks


def only_the_limit(who: Seeker, age: int, one: Vacancy) -> bool:
    asked, worked = one.requirements, shift.read(one.conditions.shift)
    wished = {shift.read(text) for text in who.wishes.shifts} - {None}
    is_out = asked.age is not None and not (asked.age.minimum or 0) <= age <= (asked.age.maximum or 999)
    has_school = asked.education is None or who.education is None or who.education >= asked.education
    bare = None if who.certificates is None else {*who.certificates}
    has_papers = bare is None or {name.removesuffix("(N1)") for name in asked.certificates} <= bare
    return is_out and has_school and has_papers and (worked is None or not wished or worked in wished)


@settings(max_examples=40, deadline=None)
@given(who=ANYBODY, pool=pools(30), data=st.data())
def test_the_order_of_the_input_does_not_matter(who: Seeker, pool: list[Vacancy], data: st.DataObject) -> None:
    assert grouped(who, data.draw(st.permutations(pool))) == grouped(who, pool)


@settings(max_examples=40, deadline=None)
@given(who=ANYBODY, pool=pools(30), limit=st.integers(0, 10))
def test_a_shorter_list_is_the_start_of_a_longer_one_and_counts_stay(
    who: Seeker, pool: list[Vacancy], limit: int
) -> None:
    long, short = grouped(who, pool), grouped(who, pool, limit)
    for name in ("fits", "ask", "one_step", "near"):
        whole, part = getattr(long, name), getattr(short, name)
        assert (part.count, part.listed) == (whole.count, whole.listed[:limit])
    assert (short.further, short.closed, short.open_of_trade) == (long.further, long.closed, long.open_of_trade)


def test_the_trades_are_those_wished_for_else_those_worked_in_else_all() -> None:
    sewn = (Experience(SEWING, 3.0),)
    assert own_trades(seeker(occupations=(GUARD,), experience=sewn)) == {GUARD}
    assert own_trades(seeker(experience=sewn)) == {SEWING}
    assert own_trades(Seeker()) == frozenset()
    pool = [vacancy("000001"), vacancy("000002", occupation=""), vacancy("000003", occupation=CODER)]
    assert grouped(Seeker(), pool).open_of_trade == 3
    assert grouped(seeker(experience=sewn), pool).open_of_trade == 1


def test_near_trades_stand_apart_what_fits_first_then_what_may_be_asked_about() -> None:
    pool = [
        vacancy("000001", occupation=TAILORING, requirements=LIMIT, wage={"text": "", "minimum": 9000.0}),
        vacancy("000002", occupation=TAILORING),
        vacancy("000003", occupation=TAILORING, requirements=Requirements(certificates=("叉车证",))),
        vacancy("000004", occupation=CODER),
    ]
    found = grouped(seeker(age=50, certificates=(), occupations=(SEWING,)), pool)
    assert (found.open_of_trade, found.fits.count, found.near.count) == (0, 0, 2)
    assert [(one.match.number, one.group) for one in found.near.listed] == [
        ("000002", Group.FITS),
        ("000001", Group.ASK),
    ]


def test_what_may_be_asked_about_begins_with_those_who_said_yes() -> None:
    paid = {"text": "", "minimum": 9000.0}
    pool = [
        vacancy("000001", requirements=Requirements(age=AgeLimit(18, 40)), wage=paid),
        vacancy("000002", requirements=LIMIT, wage=paid, employer="甲厂"),
        vacancy("000003", requirements=LIMIT, wage={"text": "", "minimum": 2000.0}),
        vacancy("000004", requirements=Requirements(age=AgeLimit(18, 40))),
        vacancy("000005", requirements=LIMIT, wage=paid),
    ]
    found = grouped(seeker(age=50, occupations=(SEWING,)), pool, answers={"000004": YES, "000005": NO})
    assert numbers(found.ask) == ["000004", "000002", "000003", "000001"]
    assert [one.bar for one in (found.ask.listed[0], found.ask.listed[-1])] == [
        Bar("employer_yes", ("2026-11-23",)),
        Bar("age_asked", ("18–40",)),
    ]
    assert found.further.why == ((Bar("employer_no", ("2026-11-23",)), 1),)


def test_a_yes_that_came_first_is_not_pushed_back_by_spreading_employers() -> None:
    pool = [vacancy(f"{index:06d}", requirements=LIMIT, employer="大厂") for index in range(4)]
    pool += [vacancy(f"{index:06d}", requirements=LIMIT) for index in range(4, 8)]
    found = grouped(seeker(age=50), pool, answers=dict.fromkeys(("000000", "000001", "000002"), YES))
    assert {*numbers(found.ask)[:3]} == {"000000", "000001", "000002"}
    assert numbers(found.ask)[-1] == "000003"


def test_work_outside_the_city_comes_after_everything_inside() -> None:
    pool = [
        vacancy("000001", place=Place("佛山", outside=True), requirements=LIMIT),
        vacancy("000002", requirements=Requirements(age=AgeLimit(18, 30)), wage={"text": "面议"}),
    ]
    found = grouped(seeker(age=50), pool, answers={"000001": YES})
    assert numbers(found.ask) == ["000002", "000001"]


def test_an_entry_says_the_limit_as_the_reason_against() -> None:
    [one] = grouped(seeker(age=50), [vacancy(requirements=LIMIT)]).ask.listed
    assert [(reason.code, reason.args) for reason in one.match.reasons if reason.against] == [("age_asked", ("18–45",))]


def test_reasons_of_what_is_away_are_counted_the_most_frequent_first() -> None:
    asks = [("叉车证", "健康证"), ("健康证", "焊工证"), ("健康证", "焊工证")]
    pool = [vacancy(f"{index:06d}", requirements=Requirements(certificates=names)) for index, names in enumerate(asks)]
    found = grouped(seeker(certificates=()), pool)
    assert found.further.why == ((Bar("certificate", ("健康证",)), 2), (Bar("certificate", ("叉车证",)), 1))


def test_the_answer_names_its_day_and_all_rules_at_work() -> None:
    found = grouped(Seeker(), [vacancy(valid_until=TODAY - timedelta(days=1))])
    assert (found.day, found.rules, found.open_of_trade) == (TODAY, f"{RULES.name} {LAW.name}", 0)


@settings(max_examples=60, deadline=None)
@given(who=ANYBODY, pool=pools(30))
def test_parts_are_whole_and_sum_to_the_score_and_reasons_are_few(who: Seeker, pool: list[Vacancy]) -> None:
    found = grouped(who, pool)
    for one in (entry.match for name in ("fits", "ask", "one_step", "near") for entry in getattr(found, name).listed):
        assert sum(points for _, points in one.parts) == one.score
        assert 0 <= one.score <= 100
        assert 1 <= sum(not reason.against for reason in one.reasons) <= 3
        assert sum(reason.against for reason in one.reasons) <= 1


def test_equals_take_turns_by_the_day_and_stand_alike_everywhere() -> None:
    pool = [vacancy(f"{index:06d}", valid_until=TODAY + timedelta(days=90)) for index in range(30)]
    days = [TODAY + timedelta(days=50 + later) for later in range(3)]
    orders = [numbers(group(Seeker(), pool, RULES, LAW, day, 30).fits) for day in days]
    for day, order in zip(days, orders, strict=True):
        assert order == sorted(order, key=lambda one: hashlib.sha256(f"{day.isoformat()}{one}".encode()).hexdigest())
    assert len({*map(tuple, orders)}) == 3


@pytest.mark.parametrize("changes", [{"status": Status.FILLED}, {"openings": 0}, {"valid_until": TODAY - timedelta(1)}])
def test_what_is_not_open_today_stands_nowhere(changes: dict[str, Any]) -> None:
    assert grouped(Seeker(), [vacancy(**changes)]).open_of_trade == 0


def test_a_limit_that_the_person_meets_is_not_spoken_of() -> None:
    [one] = grouped(seeker(age=52), [vacancy(requirements=Requirements(age=AgeLimit(18, 60)))]).fits.listed
    assert "age_asked" not in {reason.code for reason in one.match.reasons}
