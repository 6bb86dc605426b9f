"""What is begun or ended stands whole when Ctrl-C comes in the middle, and Ctrl-C is heard all the same."""

import signal
import threading
from pathlib import Path

import pytest

from demo.hall.hall import RunningHall
from demo.hall.interruption import held_back
from demo.hall.plan import Board, Plan
from demo.hall.process import Program


def test_an_interruption_is_heard_when_what_was_begun_stands() -> None:
    stands = []

    def begin() -> None:
        with held_back():
            signal.raise_signal(signal.SIGINT)
            signal.raise_signal(signal.SIGINT)
            stands.append(True)

    with pytest.raises(KeyboardInterrupt):
        begin()
    assert stands
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_one_inside_another_waits_for_the_outer_one() -> None:
    stands = []

    def begin() -> None:
        with held_back():
            with held_back():
                signal.raise_signal(signal.SIGINT)
            stands.append(True)

    with pytest.raises(KeyboardInterrupt):
        begin()
    assert stands


def test_another_thread_is_never_interrupted_and_holds_nothing_back() -> None:
    within = []

    def hold() -> None:
        with held_back():
            within.append(signal.getsignal(signal.SIGINT))

    thread = threading.Thread(target=hold)
    thread.start()
    thread.join()
    assert within == [signal.default_int_handler]


def test_a_program_whose_start_was_interrupted_ends_with_its_hall(tmp_path: Path) -> None:
    hall = RunningHall(Plan(tmp_path / "vacancies.csv", boards=(Board(640, 320, tmp_path),), logs=tmp_path))
    started: list[Program] = []

    def begin() -> Program:
        started.append(Program("writer", "tests.demo.writing_on", [tmp_path / "written"], tmp_path / "log", {}))
        signal.raise_signal(signal.SIGINT)
        return started[0]

    with pytest.raises(KeyboardInterrupt):
        hall.run(begin)
    assert started[0].alive
    hall.__exit__(None, None, None)
    assert not started[0].alive
