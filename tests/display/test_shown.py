"""What is on the glass is told at once when it is another bundle, else now and then, and only the latest."""

import threading
from typing import Any, TypeVar, cast

import pytest

from display.shown import WAITING, Proven, ShownTeller
from labourhall.contract.board_calls import Shown, TellShown
from labourhall.contract.call import Call
from labourhall.contract.interrupts import page_of
from labourhall.contract.proof_calls import MOST_ROWS, ClosedRow, TellClosed, TellFaults
from labourhall.contract.refusals import Malformed, NoAnswer, Trouble
from tests.display.cities import Silent

A = TypeVar("A")
FIRST, LATER, OTHER = Proven("a", "p1", 1), Proven("a", "p2", 900), Proven("b", "p1", 901)


class City:
    """Answers, or has the trouble that stands next in `troubles`."""

    def __init__(self, *troubles: Trouble) -> None:
        self.troubles = list(troubles)
        self.calls: list[Call[Any]] = []
        self.told = threading.Semaphore(0)
        self.closed = 0

    def send(self, call: Call[A], key: str = "") -> A:
        self.calls.append(call)
        self.told.release()
        if self.troubles:
            raise self.troubles.pop(0)
        return cast(A, Shown("1"))

    def close(self) -> None:
        self.closed += 1

    def wait(self) -> None:
        assert self.told.acquire(timeout=20)


def call(proven: Proven) -> TellShown:
    return TellShown("1", proven.bundle, proven.page, proven.frame)


def test_another_bundle_is_told_at_once_and_another_page_is_not() -> None:
    city = City()
    teller = ShownTeller("1", lambda: city)
    teller.start()
    for proven in (FIRST, OTHER):
        teller.note(proven)
        city.wait()
    teller.note(Proven("b", "p2", 1801))
    assert teller.stop(10.0)
    assert city.calls == [call(FIRST), call(OTHER)]
    assert city.closed >= 2


def test_an_interrupt_and_its_end_are_told_at_once() -> None:
    city = City()
    teller = ShownTeller("1", lambda: city)
    teller.start()
    pages = [FIRST, Proven("a", page_of(7), 2), Proven("a", page_of(8), 3), Proven("a", "p1", 4)]
    for proven in pages:
        teller.note(proven)
        city.wait()
    teller.note(LATER)
    assert teller.stop(10.0)
    assert city.calls == [call(proven) for proven in pages]


def test_a_board_that_shows_nothing_of_its_bundle_is_told_at_once() -> None:
    city = City()
    teller = ShownTeller("1", lambda: city)
    teller.start()
    for proven in (Proven("a", "", 1), FIRST, Proven("a", "", 900)):
        teller.note(proven)
        city.wait()
    assert teller.stop(10.0)
    assert city.calls == [call(Proven("a", "", 1)), call(FIRST), call(Proven("a", "", 900))]


def test_the_latest_is_told_now_and_then() -> None:
    city = City()
    teller = ShownTeller("1", lambda: city, every=0.01)
    teller.note(FIRST)
    teller.start()
    city.wait()
    teller.note(LATER)
    while call(LATER) not in city.calls:
        city.wait()
    assert teller.stop(10.0)


def test_what_was_not_told_is_told_as_it_is_by_then(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("display.shown.PAUSE_SECONDS", 0.0)
    city = City(NoAnswer(), NoAnswer())
    teller = ShownTeller("1", lambda: city)
    teller.note(FIRST)
    teller.start()
    for _ in range(3):
        city.wait()
    assert teller.stop(10.0)
    assert city.calls == [call(FIRST)] * 3


def test_nothing_is_told_before_there_is_something_nor_after_the_end() -> None:
    city = City()
    teller = ShownTeller("1", lambda: city)
    teller.start()
    assert teller.stop(10.0)
    teller.note(FIRST)
    teller._is_sent(call(FIRST))
    assert city.calls == []


ROW, OTHER_ROW = ClosedRow("104405", 700), ClosedRow("104406", 710)


def test_rows_that_left_are_told_at_once_and_what_waited_for_the_line_goes_together(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("display.shown.PAUSE_SECONDS", 0.0)
    city = City(NoAnswer())
    teller = ShownTeller("1", lambda: city)
    teller.close_row(ROW)
    teller.start()
    city.wait()
    city.wait()
    teller.close_row(OTHER_ROW)
    city.wait()
    assert teller.stop(10.0)
    assert city.calls == [TellClosed("1", (ROW,)), TellClosed("1", (ROW,)), TellClosed("1", (OTHER_ROW,))]


def test_of_many_rows_the_latest_wait_and_go_in_pieces() -> None:
    city = City()
    teller = ShownTeller("1", lambda: city)
    for frame in range(WAITING + 1):
        teller.close_row(ClosedRow("1", frame))
    teller.start()
    for _ in range(WAITING // MOST_ROWS):
        city.wait()
    assert teller.stop(10.0)
    found = [row.frame for one in city.calls if isinstance(one, TellClosed) for row in one.rows]
    assert found == list(range(1, WAITING + 1))


def test_a_fault_is_told_at_once_and_again_when_it_is_over() -> None:
    city = City()
    teller = ShownTeller("1", lambda: city)
    teller.start()
    for codes in (("D-142",), ("D-142", "D-145"), ()):
        teller.blame(codes)
        city.wait()
    assert teller.stop(10.0)
    assert city.calls == [TellFaults("1", codes) for codes in (("D-142",), ("D-142", "D-145"), ())]


def test_what_the_board_told_before_its_start_is_taken_back_when_nothing_is_wrong_now() -> None:
    city = City()
    teller = ShownTeller("1", lambda: city, every=0.01)
    teller.start()
    city.wait()
    assert teller.stop(10.0)
    assert city.calls == [TellFaults("1", ())]


def test_a_city_that_does_not_know_the_call_is_not_asked_over_and_over() -> None:
    city = City(Malformed())
    teller = ShownTeller("1", lambda: city)
    teller.close_row(ROW)
    teller.start()
    city.wait()
    teller.note(FIRST)
    city.wait()
    assert teller.stop(10.0)
    assert city.calls == [TellClosed("1", (ROW,)), call(FIRST)]


def test_that_it_lives_is_told_only_while_it_does() -> None:
    city = City()
    lives = threading.Event()
    asked = threading.Semaphore(0)

    def is_alive() -> bool:
        asked.release()
        return lives.is_set()

    teller = ShownTeller("1", lambda: city, every=0.01)
    teller.tell_life_while(is_alive)
    teller.note(FIRST)
    teller.start()
    city.wait()
    teller.note(LATER)
    for _ in range(3):
        assert asked.acquire(timeout=20)
    assert call(LATER) not in city.calls
    lives.set()
    while call(LATER) not in city.calls:
        city.wait()
    assert teller.stop(10.0)


def test_the_end_cuts_a_call_under_way() -> None:
    city = Silent()
    teller = ShownTeller("1", lambda: city)
    teller.note(FIRST)
    teller.start()
    assert city.is_asked.wait(10)
    assert teller.stop(10.0)
