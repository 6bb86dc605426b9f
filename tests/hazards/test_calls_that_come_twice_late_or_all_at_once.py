"""Calls of a queue as a bad day brings them: twice, late, out of order, past midnight, from two windows, all at once.

City and board are the real ones; between them a line that loses what it is told to, and a clock that the test moves.
"""

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from backend.desks import Desks
from display.calls import CALL_SECONDS, MOST_WAITING, NOBODY, Calling, step
from display.motion import RATE
from display.queue_calls import CallFollower
from labourhall.contract.queue_calls import CallNumber, Calls, CloseWindow, GetCalls, OpenWindow, TakeNumber
from labourhall.contract.refusals import NoAnswer, WindowClosed
from tests.backend.cities import City, opened

HALL = "liwan"


@dataclass
class Hall:
    """A city, its desk, and a board that hears of it; frames go by with the city's clock."""

    city: City
    desks: Desks
    is_cut: bool = False
    is_answer_lost: bool = False
    is_reversed: bool = False
    calling: Calling = NOBODY
    frame: int = 0
    shown: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.board = CallFollower("1", lambda: self, lambda: self.city.clock.moment.seconds)
        for window in ("5", "6"):
            self.desks.queue.open(OpenWindow(HALL, window), self.city.staff())

    def send(self, call: Any, key: str = "") -> Any:
        """What the board asks, over a line that may be cut."""
        assert isinstance(call, GetCalls)
        if self.is_cut:
            raise NoAnswer
        answer = self.desks.queue.give(call, self.city.asker())
        if self.is_answer_lost:
            raise NoAnswer
        return Calls(answer.cursor, answer.calls[::-1]) if self.is_reversed else answer

    def close(self) -> None:
        """Nothing is held."""

    def take(self, count: int) -> None:
        given = len(self.shown) + self.frame
        for one in range(count):
            self.desks.queue.take(TakeNumber(f"{given} {one}"), self.city.asker())

    def call(self, key: str, window: str = "5", number: str = "") -> str:
        return self.desks.queue.call(CallNumber(HALL, window, key, number), self.city.staff()).number

    def pass_by(self, seconds: float) -> None:
        """Time passes: the board asks and shows ten times a second."""
        for _ in range(round(seconds * 10)):
            self.board._poll.ask_once(0.0)
            self.calling = step(self.calling, self.board.latest, self.city.clock.moment.seconds, self.frame)
            call = self.calling.present
            if call is not None and self.calling.since == self.frame:
                self.shown.append(f"{call.number} {call.window}")
            self.city.clock.pass_by(0.1)
            self.frame += RATE // 10


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    with opened(tmp_path / "city.db") as store:
        city = City(store)
        hall = Hall(city, city.desks())
        hall.take(50)
        yield hall


def test_an_officer_who_hears_no_answer_and_sends_again_passes_nobody_over(hall: Hall) -> None:
    assert hall.call("k1") == hall.call("k1") == "001"
    hall.pass_by(30.0)
    assert hall.call("k2") == "002"
    hall.pass_by(30.0)
    assert hall.shown == ["001 5", "002 5"]


def test_a_board_whose_answer_was_lost_hears_of_each_call_once(hall: Hall) -> None:
    hall.is_answer_lost = True
    hall.call("k1")
    hall.pass_by(1.0)
    hall.is_answer_lost = False
    hall.call("k2")
    hall.pass_by(40.0)
    assert hall.shown == ["001 5", "002 5"]


def test_a_line_that_was_down_shows_what_is_still_true_and_nothing_old(hall: Hall) -> None:
    hall.pass_by(1.0)
    hall.is_cut = True
    for one in range(6):
        hall.call(f"k{one}")
        hall.pass_by(10.0)
    hall.is_cut = False
    hall.pass_by(60.0)
    assert hall.shown == ["006 5"]


def test_calls_that_come_out_of_their_order_are_shown_in_it(hall: Hall) -> None:
    hall.pass_by(1.0)
    hall.is_reversed = True
    for one in range(3):
        hall.call(f"k{one}")
    hall.pass_by(40.0)
    assert hall.shown == ["001 5", "002 5", "003 5"]


def test_after_midnight_numbers_begin_anew_and_yesterdays_stand_beside_none(hall: Hall) -> None:
    hall.call("k1")
    hall.pass_by(20.0)
    hall.city.clock.pass_by(24 * 3600.0)
    hall.desks.queue.open(OpenWindow(HALL, "5"), hall.city.staff())
    hall.take(1)
    assert hall.call("k1") == "001", "a key of yesterday is a new one"
    hall.pass_by(1.0)
    assert hall.shown == ["001 5", "001 5"]
    assert hall.calling.before == ()


def test_a_call_in_the_last_second_of_the_day_is_shown_in_the_first_of_the_next(hall: Hall) -> None:
    hall.pass_by(1.0)
    midnight = hall.city.clock.moment.at.replace(hour=23, minute=59, second=59, microsecond=500_000)
    hall.city.clock.pass_by((midnight - hall.city.clock.moment.at).total_seconds())
    hall.call("k1")
    hall.city.clock.pass_by(1.0)
    hall.pass_by(1.0)
    assert hall.shown == ["001 5"]


def test_a_window_that_is_closed_meanwhile_calls_nobody_more_and_what_it_called_stands(hall: Hall) -> None:
    hall.call("k1")
    hall.call("k2", "6")
    hall.desks.queue.close(CloseWindow(HALL, "6"), hall.city.staff())
    assert hall.call("k2", "6") == "002"
    with pytest.raises(WindowClosed):
        hall.call("k3", "6")
    hall.pass_by(30.0)
    assert hall.shown == ["001 5", "002 6"], "the person is on the way, and is told where at least"


def test_two_windows_that_press_at_once_call_two_people(hall: Hall) -> None:
    begin, called = threading.Barrier(2), list[str]()

    def press(window: str) -> None:
        begin.wait(10)
        called.extend(hall.call(f"{window} {one}", window) for one in range(10))

    presses = [threading.Thread(target=press, args=(window,)) for window in ("5", "6")]
    for one in presses:
        one.start()
    for one in presses:
        one.join(20)
    assert sorted(called) == [f"{one:03d}" for one in range(1, 21)]


def test_forty_calls_in_a_minute_leave_the_strip_two_minutes_later_and_the_last_was_in_it(hall: Hall) -> None:
    for one in range(40):
        hall.call(f"k{one}", "5" if one % 2 else "6")
        hall.pass_by(1.5)
        assert len(hall.calling.waiting) <= MOST_WAITING
    hall.pass_by(CALL_SECONDS * (MOST_WAITING + 1))
    assert hall.calling.present is None
    assert hall.shown[-1] == "040 5"
    assert len(hall.shown) == len(set(hall.shown))
    assert [*hall.shown] == sorted(hall.shown, key=lambda one: one[:3])


def test_a_city_that_begins_a_new_database_is_heard_from_its_first_call_on(hall: Hall, tmp_path: Path) -> None:
    hall.call("k1")
    hall.pass_by(20.0)
    with opened(tmp_path / "another.db") as store:
        city = City(store)
        city.clock = hall.city.clock
        hall.city, hall.desks = city, city.desks()
        hall.desks.queue.open(OpenWindow(HALL, "7"), city.staff())
        hall.take(1)
        hall.call("k1", "7")
        hall.pass_by(1.0)
    assert hall.shown == ["001 5", "001 7"]


def test_nobody_is_called_by_a_clock_that_is_set(hall: Hall) -> None:
    hall.call("k1")
    hall.pass_by(20.0)
    moment = hall.city.clock.moment
    hall.city.clock.moment = type(moment)(moment.at.replace(year=2000), moment.seconds)
    hall.pass_by(20.0)
    assert hall.shown == ["001 5"]
