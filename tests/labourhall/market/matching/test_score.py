"""Each part of the score by itself, in whole points of its weight."""

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest

from labourhall.market.matching.score import PARTS, SeekerView, band, facts, middle, monthly, nearness
from labourhall.market.seeker import Experience, Seeker
from labourhall.market.vacancy import Vacancy, Wage, WageUnit
from tests.labourhall.market.samples import (
    CLEANER,
    CODER,
    GUARD,
    LIWAN,
    NANSHA,
    PANYU,
    RULES,
    SEWING,
    TAILORING,
    TODAY,
    YUEXIU,
    seeker,
    vacancy,
)


def part(name: str, who: Seeker, one: Vacancy) -> int:
    points = SeekerView(who, RULES, TODAY).score(facts(one, RULES))
    return points[PARTS.index(name)]


@pytest.mark.parametrize(
    ("occupation", "points"), [(SEWING, 35), (TAILORING, 25), (GUARD, 21), ("60101", 11), (CODER, 0)]
)
def test_nearness_falls_from_the_same_trade_to_a_strange_one(occupation: str, points: int) -> None:
    assert part("occupation", seeker(occupations=(SEWING,)), vacancy(occupation=occupation)) == points


def test_near_trades_are_near_both_ways() -> None:
    assert nearness(GUARD, SEWING, (), RULES) == nearness(SEWING, GUARD, (), RULES) == 0.6


def test_a_vacancy_without_an_occupation_is_known_by_its_title() -> None:
    who = seeker(occupations=(GUARD,))
    assert part("occupation", who, vacancy(occupation="", title="夜班保安", trade="")) == 25
    assert part("occupation", who, vacancy(occupation="", title="急招", trade="")) == 0
    assert part("occupation", seeker(occupations=("99999",)), vacancy(occupation="", title="夜班保安")) == 0


def test_a_trade_that_was_done_counts_less_than_a_wish_and_in_full_without_wishes() -> None:
    done = (Experience(SEWING, 3.0),)
    assert part("occupation", seeker(experience=done, occupations=(CODER,)), vacancy()) == 25
    assert part("occupation", seeker(experience=done), vacancy()) == 35


def test_whoever_names_no_trade_gets_the_same_for_all() -> None:
    assert part("occupation", Seeker(), vacancy()) == part("occupation", Seeker(), vacancy(occupation=CODER)) == 18


def wage(amount: float | None, unit: WageUnit = WageUnit.MONTH) -> Vacancy:
    return vacancy(wage={"text": "", "minimum": amount, "unit": unit})


def test_pay_brings_nothing_far_below_the_target_most_at_it_and_all_far_above() -> None:
    who = seeker(wage_floor=5000.0)
    points = [part("wage", who, wage(amount)) for amount in (1000.0, 3000.0, 5000.0, 8000.0, 500_000.0)]
    assert points == [0, 0, 14, 20, 20]


def test_the_target_is_the_highest_of_floor_last_wage_and_least() -> None:
    last = (Experience(SEWING, 1.0), Experience(GUARD, 1.0, last_wage=10_000.0))
    assert part("wage", seeker(wage_floor=3000.0, experience=last), wage(8000.0)) == 14
    assert part("wage", Seeker(), wage(2700.0)) == 14


def test_pay_counts_by_bands_of_six_per_cent_and_the_target_by_its_own() -> None:
    edges = RULES.wage.edges
    assert len(edges) == RULES.wage.bands - 1
    assert all(1.0599 < high / low < 1.0601 for low, high in pairwise(edges))
    amounts = (None, 1.0, edges[0] - 0.01, edges[0], edges[-1], 1e9)
    assert [band(amount, RULES) for amount in amounts] == [-1, 0, 0, 1, 35, 35]
    who = seeker(wage_floor=edges[10] + 1)
    points = [part("wage", who, wage(amount)) for amount in (edges[10], edges[11] - 1, edges[11])]
    assert (points[0], points[1]) == (14, 14)
    assert points[2] > 14


def test_pay_that_nobody_can_say_counts_as_unknown() -> None:
    assert part("wage", Seeker(), wage(None)) == part("wage", Seeker(), wage(3.5, WageUnit.PIECE)) == 7


def test_day_and_hour_pay_is_made_a_months_for_comparing() -> None:
    assert monthly(Wage("", 200.0, unit=WageUnit.DAY), RULES) == 4350
    assert monthly(Wage("", 20.0, 30.0, unit=WageUnit.HOUR), RULES) == 4350
    assert middle(Wage("", None, 8000.0)) == 8000


@pytest.mark.parametrize(
    ("district", "lodging", "points"),
    [
        (LIWAN, None, 13), (YUEXIU, None, 8), (NANSHA, None, 3), ("", None, 5),
        (NANSHA, True, 9), (YUEXIU, True, 9), (LIWAN, True, 13),
    ],
)  # fmt: skip
def test_place_goes_by_districts_and_lodging_lifts_it(district: str, lodging: bool | None, points: int) -> None:
    one = vacancy(place={"text": "", "district": district}, conditions={"lodging": lodging})
    assert part("place", seeker(districts=(LIWAN,)), one) == points


def test_without_a_wish_of_place_all_districts_are_alike_and_outside_brings_nothing() -> None:
    assert part("place", Seeker(), vacancy()) == 8
    assert part("place", seeker(districts=(PANYU,)), vacancy(place={"text": "", "outside": True})) == 0


@pytest.mark.parametrize(
    ("years", "asked", "points"), [(None, None, 6), (3.0, None, 10), (None, 2.0, 5), (1.0, 2.0, 5), (9.0, 2.0, 10)]
)
def test_experience_is_years_of_the_trade_against_what_is_asked(
    years: float | None, asked: float | None, points: int
) -> None:
    who = seeker(experience=() if years is None else (Experience(SEWING, years),))
    assert part("experience", who, vacancy(requirements={"experience_years": asked})) == points


@pytest.mark.parametrize(("asked", "points"), [(0.5, 10), (1.5, 5), (4.0, 3), (5.0, 2), (12.0, 2)])
def test_asked_years_are_whole_and_five_at_the_most(asked: float, points: int) -> None:
    who = seeker(experience=(Experience(SEWING, 1.0),))
    assert part("experience", who, vacancy(requirements={"experience_years": asked})) == points


def test_years_below_nothing_are_nothing() -> None:
    who = seeker(experience=(Experience(SEWING, -5.0),))
    assert part("experience", who, vacancy(requirements={"experience_years": 2.0})) == 0


def test_a_shift_that_was_wished_for_counts_where_it_is_stated() -> None:
    by_night = vacancy(conditions={"shift": "夜班"})
    assert part("shift", seeker(shifts=("夜班",)), by_night) == 8
    assert part("shift", seeker(shifts=("夜班",)), vacancy()) == 4
    assert part("shift", Seeker(), by_night) == 4


def test_freshness_halves_in_ten_days_and_openings_add() -> None:
    assert part("recency", Seeker(), vacancy(posted_on=TODAY, openings=10)) == 7
    assert part("recency", Seeker(), vacancy(posted_on=TODAY + timedelta(days=3), openings=50)) == 7
    assert part("recency", Seeker(), vacancy(posted_on=TODAY - timedelta(days=10), openings=10)) == 4
    assert part("recency", Seeker(), replace(vacancy(posted_on=TODAY), openings=5)) == 6


@pytest.mark.parametrize(("age", "points"), [(None, 0), (39, 0), (40, 5)])
def test_a_welcome_only_ever_adds(age: int | None, points: int) -> None:
    assert part("welcome", seeker(age=age), vacancy(tags=("包住", "4050"))) == points
    assert part("welcome", seeker(age=age), vacancy(tags=("包住",))) == 0


def test_the_weights_are_those_of_the_study() -> None:
    weights = RULES.weights
    assert [getattr(weights, name) for name in PARTS] == [35, 20, 15, 10, 8, 7, 5]


def test_an_unnamed_near_trade_is_told_by_the_first_digit_alone() -> None:
    assert nearness(CLEANER, GUARD, (), RULES) == RULES.trade.same_middle
    assert nearness(CLEANER, SEWING, (), RULES) == 0
