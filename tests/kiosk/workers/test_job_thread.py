import threading
from functools import partial

from kiosk.workers.job_thread import JobThread


def test_jobs_are_done_one_after_another_in_one_thread() -> None:
    thread, done = JobThread("test"), threading.Event()
    seen: list[tuple[int, str]] = []

    def note(number: int) -> None:
        seen.append((number, threading.current_thread().name))

    thread.start()
    for number in range(20):
        thread.put(partial(note, number))
    thread.put(done.set)
    assert done.wait(10.0)
    assert seen == [(number, "test") for number in range(20)]
    assert thread.close(10.0)


def test_what_has_not_begun_can_be_dropped() -> None:
    thread, go, begun = JobThread("test"), threading.Event(), threading.Event()
    seen: list[str] = []

    def hold() -> None:
        begun.set()
        go.wait(10.0)
        seen.append("begun")

    thread.start()
    thread.put(hold)
    thread.put(lambda: seen.append("dropped"))
    assert begun.wait(10.0)
    thread.clear()
    go.set()
    assert thread.close(10.0)
    assert seen == ["begun"]


def test_closing_drops_the_rest_and_does_one_last_thing() -> None:
    thread = JobThread("test")
    seen: list[str] = []
    thread.put(lambda: seen.append("dropped"))
    thread.start()
    thread.close(last=lambda: seen.append("last"))
    assert thread.close(10.0)
    thread.put(lambda: seen.append("too late"))
    assert seen[-1] == "last"
    assert "too late" not in seen


def test_a_thread_that_hangs_is_left_behind() -> None:
    thread, go, begun = JobThread("test"), threading.Event(), threading.Event()

    def hang() -> None:
        begun.set()
        go.wait(10.0)

    thread.start()
    thread.put(hang)
    assert begun.wait(10.0)
    assert not thread.close(0.01)
    go.set()
    assert thread.close(10.0)


def test_what_is_spare_comes_after_everything_else_once_and_is_not_cleared() -> None:
    thread, go, begun, done = JobThread("test"), threading.Event(), threading.Event(), threading.Event()
    seen: list[str] = []

    def hold() -> None:
        begun.set()
        go.wait(10.0)

    def spare() -> None:
        seen.append("spare")

    thread.start()
    thread.put(hold)
    assert begun.wait(10.0)
    thread.put_spare(spare)
    thread.put_spare(spare)
    thread.put(lambda: seen.append("dropped"))
    thread.clear()
    thread.put(lambda: seen.append("urgent"))
    thread.put_spare(done.set)
    go.set()
    assert done.wait(10.0)
    assert thread.close(10.0)
    assert seen == ["urgent", "spare"]


def test_what_comes_later_takes_the_place_of_what_was_to_come_later() -> None:
    thread, done = JobThread("test"), threading.Event()
    seen: list[str] = []
    thread.start()
    thread.put_later(1000.0, lambda: seen.append("earlier"))
    thread.put_later(0.0, done.set)
    assert done.wait(10.0)
    thread.put_later(1000.0, lambda: seen.append("never"))
    assert thread.close(10.0)
    thread.put_later(0.0, lambda: seen.append("too late"))
    assert seen == []
