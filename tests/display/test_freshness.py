"""Only an answer that the copy has stored makes the data fresher, and the city's time is known from any answer."""

from datetime import datetime, timedelta

import pytest

from display.freshness import Freshness
from labourhall.contract.public_calls import Changes, Snapshot
from labourhall.program.hall_time import HALL_TIME

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=HALL_TIME)


def page(cursor: str, minutes: int, more: bool = False) -> Changes:
    return Changes(cursor, NOON + timedelta(minutes=minutes), (), (), more)


def test_before_any_answer_nothing_is_known() -> None:
    assert Freshness().asked("1").as_of is None
    assert Freshness().city_time(5.0) is None


@pytest.mark.parametrize("answer", [Snapshot("7", NOON, ()), page("7", 0)])
def test_an_answer_counts_when_the_next_question_shows_that_it_was_stored(answer: Snapshot | Changes) -> None:
    answered = Freshness().answered(answer, 0.0)
    assert answered.as_of is None
    assert answered.asked("7").as_of == NOON


def test_an_answer_that_was_not_stored_makes_nothing_fresher_however_often_it_comes() -> None:
    fresh = Freshness().answered(page("7", 0), 0.0).asked("7")
    for minutes in range(1, 100):
        fresh = fresh.answered(page("8", minutes), minutes * 60.0).asked("7")
    assert fresh.as_of == NOON


def test_a_quiet_hall_stays_fresh() -> None:
    fresh = Freshness()
    for minutes in range(100):
        fresh = fresh.answered(page("7", minutes), minutes * 60.0).asked("7")
    assert fresh.as_of == NOON + timedelta(minutes=99)


def test_a_page_that_others_follow_does_not_make_the_copy_whole() -> None:
    fresh = Freshness().answered(page("7", 0), 0.0).asked("7")
    fresh = fresh.answered(page("8", 5, more=True), 300.0).asked("8")
    assert fresh.as_of == NOON
    assert fresh.answered(page("9", 5), 300.0).asked("9").as_of == NOON + timedelta(minutes=5)


def test_the_citys_time_goes_on_by_seconds_that_nobody_sets() -> None:
    fresh = Freshness().answered(page("7", 0), 1000.0)
    assert fresh.city_time(1000.0) == NOON
    assert fresh.city_time(1000.0 + 5 * 86400) == NOON + timedelta(days=5)
    assert fresh.answered(page("7", 1), 1060.0).city_time(1061.0) == NOON + timedelta(seconds=61)
