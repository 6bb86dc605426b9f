"""The order of matches, by the plain way and by buckets."""

import hashlib
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from labourhall.market.match import Matches
from labourhall.market.matching import Pool, match
from labourhall.market.matching.rank import look, spread, waived
from labourhall.market.matching.reasons import reasons
from labourhall.market.matching.score import SeekerView, facts
from labourhall.market.seeker import Experience, Seeker
from labourhall.market.vacancy import AgeLimit, Place, Requirements, Status, Vacancy
from tests.labourhall.market.samples import (
    CLEANER,
    CODER,
    GUARD,
    LIWAN,
    PANYU,
    RULES,
    SEWING,
    TAILORING,
    TODAY,
    pools,
    seeker,
    seekers,
    vacancies,
    vacancy,
)


def numbers(matches: Matches) -> list[str]:
    return [one.number for one in matches.ranked]


def rank(who: Seeker, pool: list[Vacancy], limit: int = 20) -> Matches:
    return match(who, pool, RULES, TODAY, limit)


@settings(max_examples=150)
@given(who=seekers(), pool=pools(), limit=st.sampled_from([0, 1, 5, 20, 100]), later=st.sampled_from([0, 3, 40]))
def test_buckets_give_exactly_what_looking_at_every_vacancy_gives(
    who: Seeker, pool: list[Vacancy], limit: int, later: int
) -> None:
    day = TODAY + timedelta(days=later)
    assert Pool(pool, RULES).match(who, day, limit) == match(who, pool, RULES, day, limit)


@settings(max_examples=60)
@given(who=seekers(), pool=pools(20), data=st.data())
def test_buckets_stay_right_while_vacancies_come_change_and_go(
    who: Seeker, pool: list[Vacancy], data: st.DataObject
) -> None:
    kept, buckets = {one.number: one for one in pool}, Pool(pool, RULES)
    for index in range(data.draw(st.integers(0, 12))):
        number = f"{data.draw(st.integers(0, 25)):06d}"
        if data.draw(st.booleans()):
            kept[number] = data.draw(vacancies(number), label=f"put {index}")
            buckets.put(kept[number])
        else:
            kept.pop(number, None)
            buckets.drop(number)
        assert buckets.match(who, TODAY, 10) == match(who, kept.values(), RULES, TODAY, 10)


@settings(max_examples=100)
@given(who=seekers(), pool=pools())
def test_parts_sum_to_the_score_exactly_and_reasons_are_few(who: Seeker, pool: list[Vacancy]) -> None:
    for one in rank(who, pool).ranked:
        assert sum(points for _, points in one.parts) == one.score
        assert 0 <= one.score <= 100
        assert 1 <= sum(not reason.against for reason in one.reasons) <= 3
        assert sum(reason.against for reason in one.reasons) <= 1


@settings(max_examples=60)
@given(who=seekers(), pool=pools(), data=st.data())
def test_the_order_of_the_input_does_not_matter(who: Seeker, pool: list[Vacancy], data: st.DataObject) -> None:
    assert rank(who, data.draw(st.permutations(pool))) == rank(who, pool)


def test_five_match_where_five_are_eligible_and_nothing_is_known() -> None:
    pool = [vacancy(f"{index:06d}", occupation=code) for index, code in enumerate([SEWING, GUARD, CODER, "", CLEANER])]
    found = rank(Seeker(), pool)
    assert found.total == 5
    assert len(found.ranked) == 5


def test_five_match_where_five_are_eligible_though_only_one_is_of_the_wished_trade() -> None:
    pool = [vacancy(f"{index:06d}", occupation=code) for index, code in enumerate([CODER, CODER, GUARD, CODER, CODER])]
    found = rank(seeker(occupations=(GUARD,)), pool)
    assert numbers(found)[0] == "000002"
    assert found.total == len(found.ranked) == 5


def test_where_nothing_else_fits_an_age_limit_is_waived_and_said() -> None:
    limits = (AgeLimit(18, 45), AgeLimit(maximum=50), AgeLimit(minimum=60), None)
    pool = [vacancy(f"{index:06d}", requirements=Requirements(age=limit)) for index, limit in enumerate(limits)]
    who = seeker(age=52)
    assert numbers(rank(who, pool)) == ["000003"]
    waived = rank(who, pool[:3])
    assert {(one.number, one.reasons[-1].code, one.reasons[-1].args) for one in waived.ranked} == {
        ("000000", "age_asked", ("18–45",)),
        ("000001", "age_asked", ("–50",)),
        ("000002", "age_asked", ("60–",)),
    }
    assert waived == Pool(pool[:3], RULES).match(who, TODAY, 20)


def test_a_waived_age_limit_that_the_person_meets_is_not_spoken_of() -> None:
    asks = Requirements(age=AgeLimit(18, 60), education=5)
    pool = [vacancy("000000", requirements=asks)]
    assert rank(seeker(age=52, education=2), pool).total == 0
    sight = waived(seeker(age=52, education=5), RULES, TODAY)
    said = [one.code for one in reasons(sight, pool[0], facts(pool[0], RULES))]
    assert said
    assert "age_asked" not in said


def test_a_wished_trade_with_many_vacancies_brings_no_others() -> None:
    pool = [vacancy(f"{index:06d}", occupation=SEWING if index % 2 else CODER) for index in range(40)]
    found = rank(seeker(occupations=(SEWING,)), pool, limit=100)
    assert found.total == len(found.ranked) == 20
    assert all(int(number) % 2 for number in numbers(found))


def test_a_wish_of_a_trade_stands_before_better_pay_in_another() -> None:
    rich = vacancy("000001", occupation=CODER, wage={"text": "", "minimum": 40000.0}, openings=90, posted_on=TODAY)
    poor = vacancy("000002", wage={"text": "", "minimum": 2000.0}, place={"text": "", "district": PANYU})
    assert numbers(rank(seeker(occupations=(SEWING,), districts=(LIWAN,)), [rich, poor])) == ["000002", "000001"]


def test_without_wishes_what_was_done_comes_first_and_nothing_is_left_out() -> None:
    pool = [vacancy("000001", occupation=CODER), *(vacancy(f"{index:06d}") for index in range(2, 12))]
    found = rank(seeker(experience=(Experience(SEWING, 3.0),)), pool)
    assert found.total == 11
    assert numbers(found)[-1] == "000001"


def test_work_outside_the_city_comes_after_everything_inside() -> None:
    best = vacancy("000001", place=Place("佛山", outside=True), wage={"text": "", "minimum": 9000.0}, posted_on=TODAY)
    plain = vacancy("000002", occupation=CODER, wage={"text": "面议"})
    assert numbers(rank(seeker(occupations=(SEWING,)), [best, plain])) == ["000002", "000001"]


def test_equals_take_turns_by_the_day_and_stand_alike_everywhere() -> None:
    pool = [vacancy(f"{index:06d}", valid_until=TODAY + timedelta(days=90)) for index in range(30)]
    days = [TODAY + timedelta(days=50 + later) for later in range(3)]
    orders = [numbers(match(Seeker(), pool, RULES, day, 30)) for day in days]
    for day, order in zip(days, orders, strict=True):
        assert order == sorted(order, key=lambda one: hashlib.sha256(f"{day.isoformat()}{one}".encode()).hexdigest())
    assert len({*map(tuple, orders)}) == 3


def test_of_one_employers_thousands_no_more_are_looked_through_than_the_rules_say() -> None:
    big = [vacancy(f"{index:06d}", employer="大厂", posted_on=TODAY) for index in range(RULES.lengths.spread_among)]
    last = replace(big[0], number="900000")
    poor = vacancy("900001", wage={"text": "", "minimum": 1.0})
    assert numbers(rank(Seeker(), [*big[1:], poor], limit=3))[2] == "900001"
    assert numbers(rank(Seeker(), [*big, last, poor], limit=99))[-1] == "900001"


def test_no_employer_stands_more_than_twice_among_the_first_ten_while_others_are_there() -> None:
    big = [vacancy(f"0000{index:02d}", employer="大厂", posted_on=TODAY) for index in range(20)]
    small = [vacancy(f"0001{index:02d}") for index in range(9)]
    first = numbers(rank(Seeker(), big + small, limit=29))
    assert sum(number < "000100" for number in first[:10]) == 2
    assert len(set(first)) == 29


def test_an_employer_fills_the_list_where_nobody_else_offers_the_trade() -> None:
    big = [vacancy(f"0000{index:02d}", employer="大厂") for index in range(12)]
    other = [vacancy(f"0001{index:02d}", occupation=CODER) for index in range(12)]
    found = numbers(rank(seeker(occupations=(SEWING,)), big + other))
    assert {*found} == {one.number for one in big}


@settings(max_examples=60)
@given(who=seekers(), pool=pools(30))
def test_spreading_employers_loses_and_doubles_nobody(who: Seeker, pool: list[Vacancy]) -> None:
    sight = SeekerView(who, RULES, TODAY)
    ordered = sorted((look(sight, one, facts(one, RULES)) for one in pool), key=lambda one: one.order)
    spread_out = list(spread(iter(ordered), RULES))
    assert sorted(one.vacancy.number for one in spread_out) == [one.number for one in pool]


def test_an_employer_that_waited_follows_right_after_the_first_ten() -> None:
    big = [vacancy(f"0000{index:02d}", employer="大厂", posted_on=TODAY) for index in range(3)]
    small = [vacancy(f"0001{index:02d}") for index in range(12)]
    assert numbers(rank(Seeker(), big + small))[10] == "000002"


@pytest.mark.parametrize(
    "changes",
    [{"status": Status.FILLED}, {"openings": 0}, {"valid_until": TODAY - timedelta(days=1)}],
)
def test_what_is_not_open_today_is_no_match(changes: dict[str, Any]) -> None:
    shut = vacancy(**changes)
    assert rank(Seeker(), [shut]).total == 0
    assert Pool([shut], RULES).match(Seeker(), TODAY, 5).total == 0


def test_a_bucket_is_not_closed_too_early_because_unknown_pay_beats_low_pay() -> None:
    unknown, low = vacancy("000001", wage={"text": "面议"}), vacancy("000002", wage={"text": "", "minimum": 100.0})
    between = vacancy("000003", occupation=TAILORING, wage={"text": "", "minimum": 1900.0})
    found = Pool([unknown, low, between], RULES).match(Seeker(), TODAY, 5)
    assert numbers(found) == ["000001", "000003", "000002"]


def test_the_pool_knows_how_many_it_holds_and_forgets_what_closed() -> None:
    pool = Pool([vacancy("000001"), vacancy("000002")], RULES)
    pool.put(replace(vacancy("000001"), status=Status.FILLED))
    pool.drop("999999")
    assert len(pool) == 1


def test_matches_say_by_which_rules_they_were_made() -> None:
    assert rank(Seeker(), []).rules == RULES.name


def test_the_near_misses_of_a_person_are_of_a_near_trade_and_few() -> None:
    asks = {"certificates": ("叉车证",)}
    pool = [vacancy(f"{index:06d}", requirements=asks) for index in range(9)]
    pool.append(vacancy("000099", occupation=CODER, requirements=asks))
    found = rank(seeker(occupations=(SEWING,), certificates=()), pool)
    assert found.ranked == ()
    assert len(found.near_misses) == 6
    assert "000099" not in {one.number for one in found.near_misses}
    assert {(one.missing, one.detail) for one in found.near_misses} == {("certificate", "叉车证")}
