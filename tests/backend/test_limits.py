"""A limit is a sliding window for each key."""

from concurrent.futures import ThreadPoolExecutor

from backend.limits import MANY, Limit


def test_so_many_are_allowed_and_then_one_waits_until_the_first_is_old() -> None:
    limit = Limit(2, 60.0)
    for now in (0.0, 10.0):
        assert limit.wait("a", now) == 0
        limit.note("a", now)
    assert limit.wait("a", 20.0) == 41
    assert limit.wait("b", 20.0) == 0
    assert limit.wait("a", 61.0) == 0


def test_to_forget_is_to_begin_anew() -> None:
    limit = Limit(1, 60.0)
    limit.note("a", 0.0)
    limit.forget("a")
    limit.forget("never seen")
    assert limit.wait("a", 0.0) == 0


def test_old_keys_leave_nothing_behind() -> None:
    limit = Limit(1, 60.0)
    limit.note("a", 0.0)
    assert limit.wait("a", 100.0) == 0
    assert limit._events == {}


def test_of_many_at_once_no_more_than_allowed_get_through() -> None:
    limit = Limit(3, 60.0)
    with ThreadPoolExecutor(8) as threads:
        waits = [*threads.map(lambda _: limit.take("a", 0.0), range(40))]
    assert sorted(waits) == [0, 0, 0, *[61] * 37]


def test_keys_that_never_come_back_fill_no_memory() -> None:
    limit = Limit(1, 60.0)
    for place in range(3 * MANY):
        limit.note(str(place), place / 10)
    assert len(limit._events) <= MANY
