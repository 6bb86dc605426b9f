"""It looks at once or after a wait, again and again, and ends when it is told to, though it waits long."""

import threading

import pytest

from display.lookout import Lookout


@pytest.mark.parametrize("first", [0.0, 0.001])
def test_it_looks_again_and_again_until_it_is_told_to_stop(first: float) -> None:
    looked = threading.Semaphore(0)
    lookout = Lookout("looks", lambda: looked.release(), 0.001, first)
    lookout.start()
    for _ in range(3):
        assert looked.acquire(timeout=20)
    assert lookout.stop(20.0)
    assert lookout.is_over


def test_it_looks_at_its_start_and_does_not_sleep_over_its_end() -> None:
    looked = threading.Event()
    lookout = Lookout("looks", looked.set, 3600.0)
    lookout.start()
    assert looked.wait(20)
    assert lookout.stop(20.0)


def test_one_that_waits_first_and_is_stopped_meanwhile_has_not_looked() -> None:
    looked = threading.Event()
    lookout = Lookout("looks", looked.set, 3600.0, first=3600.0)
    lookout.start()
    assert lookout.stop(20.0)
    assert not looked.is_set()


def test_a_look_that_hangs_is_left_behind() -> None:
    begun, held = threading.Event(), threading.Event()

    def hang() -> None:
        begun.set()
        held.wait(20)

    lookout = Lookout("looks", hang, 3600.0)
    lookout.start()
    assert begun.wait(20)
    assert not lookout.stop(0.01)
    held.set()
    assert lookout.stop(20.0)
