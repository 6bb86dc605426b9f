"""What stood, added up vacancy by vacancy; a day that is kept says the same as its proof of play."""

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as some

from display import exposure
from display.exposure import Came, Exposure, Where
from display.record import Stood
from scripts.wall_pictures import NOW


def stood(minute: int, page: str, *numbers: str, employer: str = "启明厂", covered: float = 0.0) -> Stood:
    count = len(numbers)
    began = NOW + timedelta(minutes=minute)
    return Stood(began, 15.0, "rows", page, "日常", numbers, "", (1,) * count, (employer,) * count, (covered,) * count)


def test_times_seconds_and_pages_are_added_up_and_what_a_call_covered_is_taken_off() -> None:
    found = exposure.of_day((stood(0, "t", "1", "2"), stood(1, "t", "1", covered=4.0), stood(2, "s", "1")))
    one = found["1"]
    assert (one.all, one.last, one.employer) == (Came(3, 41.0), NOW + timedelta(minutes=2), "启明厂")
    assert one.where == {Where("t", "日常"): Came(2, 26.0), Where("s", "日常"): Came(1, 15.0)}
    assert found["2"].all == Came(1, 15.0)


def test_days_are_added_up_whichever_comes_first_and_the_later_says_whose_it_is() -> None:
    early, late = exposure.of_day([stood(0, "t", "1")]), exposure.of_day([stood(9, "t", "1", employer="启明")])
    assert exposure.together((early, late)) == exposure.together((late, early))
    assert exposure.together((late, early))["1"].employer == "启明"
    assert exposure.together((early, late))["1"].all == Came(2, 30.0)


numbers = some.text("0123456789", min_size=1, max_size=6)
texts = some.text(max_size=8)
exposures = some.builds(
    Exposure, numbers, texts, some.datetimes(timezones=some.just(NOW.tzinfo)),
    some.dictionaries(some.builds(Where, texts, texts, texts), some.builds(Came, some.integers(1, 9), some.just(15.0))),
)  # fmt: skip


@given(some.lists(exposures, max_size=5))
def test_a_day_that_is_kept_is_read_as_it_was(days: list[Exposure]) -> None:
    day = {one.number: one for one in days}
    assert exposure.read(exposure.written(day)) == day


@given(some.binary(max_size=40) | some.sampled_from([b"[]", b'{"1":[]}', b'{"1":["a","b","c"]}', b'{"1":7}', b"null"]))
def test_what_is_no_day_is_none(content: bytes) -> None:
    assert exposure.read(content) in (None, {})


def test_a_day_of_which_half_is_there_is_none() -> None:
    day = exposure.written(exposure.of_day([stood(0, "t", "1")]))
    assert exposure.read(day[: len(day) // 2]) is None
