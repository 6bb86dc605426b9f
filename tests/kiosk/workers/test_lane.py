import threading
from functools import partial

from kiosk.workers.lane import Lane


def test_jobs_are_done_one_after_another_in_one_thread() -> None:
    lane, done = Lane("test"), threading.Event()
    seen: list[tuple[int, str]] = []

    def note(number: int) -> None:
        seen.append((number, threading.current_thread().name))

    lane.start()
    for number in range(20):
        lane.put(partial(note, number))
    lane.put(done.set)
    assert done.wait(10.0)
    assert seen == [(number, "test") for number in range(20)]
    assert lane.close(10.0)


def test_what_has_not_begun_can_be_dropped() -> None:
    lane, go, begun = Lane("test"), threading.Event(), threading.Event()
    seen: list[str] = []

    def hold() -> None:
        begun.set()
        go.wait(10.0)
        seen.append("begun")

    lane.start()
    lane.put(hold)
    lane.put(lambda: seen.append("dropped"))
    assert begun.wait(10.0)
    lane.clear()
    go.set()
    assert lane.close(10.0)
    assert seen == ["begun"]


def test_closing_drops_the_rest_and_does_one_last_thing() -> None:
    lane = Lane("test")
    seen: list[str] = []
    lane.put(lambda: seen.append("dropped"))
    lane.start()
    lane.close(last=lambda: seen.append("last"))
    assert lane.close(10.0)
    lane.put(lambda: seen.append("too late"))
    assert seen[-1] == "last"
    assert "too late" not in seen


def test_a_lane_that_hangs_is_left_behind() -> None:
    lane, go, begun = Lane("test"), threading.Event(), threading.Event()

    def hang() -> None:
        begun.set()
        go.wait(10.0)

    lane.start()
    lane.put(hang)
    assert begun.wait(10.0)
    assert not lane.close(0.01)
    go.set()
    assert lane.close(10.0)


def test_what_is_spare_comes_after_everything_else_once_and_is_not_cleared() -> None:
    lane, go, begun, done = Lane("test"), threading.Event(), threading.Event(), threading.Event()
    seen: list[str] = []

    def hold() -> None:
        begun.set()
        go.wait(10.0)

    def spare() -> None:
        seen.append("spare")

    lane.start()
    lane.put(hold)
    assert begun.wait(10.0)
    lane.put_spare(spare)
    lane.put_spare(spare)
    lane.put(lambda: seen.append("dropped"))
    lane.clear()
    lane.put(lambda: seen.append("urgent"))
    lane.put_spare(done.set)
    go.set()
    assert done.wait(10.0)
    assert lane.close(10.0)
    assert seen == ["urgent", "spare"]


def test_what_comes_later_takes_the_place_of_what_was_to_come_later() -> None:
    lane, done = Lane("test"), threading.Event()
    seen: list[str] = []
    lane.start()
    lane.put_later(1000.0, lambda: seen.append("earlier"))
    lane.put_later(0.0, done.set)
    assert done.wait(10.0)
    lane.put_later(1000.0, lambda: seen.append("never"))
    assert lane.close(10.0)
    lane.put_later(0.0, lambda: seen.append("too late"))
    assert seen == []
