"""The floor of time."""

from datetime import datetime, timedelta

from setup.clock import behind, raised
from setup.failures import Failure
from tests.setup.sticks import NOW


def test_a_clock_of_2000_is_put_to_the_sticks_day() -> None:
    put: list[datetime] = []
    trouble = raised(NOW.replace(year=2000), NOW, put.append)
    assert put == [NOW]
    assert trouble is not None
    assert trouble.failure is Failure.CLOCK_BEHIND
    assert trouble.named == ("2000-11-29 18:20", "2026-11-29 18:20")


def test_a_clock_that_is_later_is_left_alone() -> None:
    put: list[datetime] = []
    assert raised(NOW + timedelta(days=400), NOW, put.append) is None
    assert put == []
    assert behind(NOW, NOW) is None
