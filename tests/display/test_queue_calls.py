"""Following who is called: what is new is kept in its order with its second, what is no call is left out."""

from dataclasses import replace

import pytest

from display.nudge import Nudge
from display.queue_calls import KEPT, CallFollower
from labourhall.contract.queue_calls import Calls, GetCalls, HeardCall
from labourhall.contract.refusals import NoAnswer, NotFound, Trouble
from tests.display.cities import Answering, Silent

FIRST = HeardCall(7, "037", "5", 2.5)
SECOND = HeardCall(8, "A038", "A3", 0.0)


def follower(*answers: Calls | Trouble) -> tuple[CallFollower, Answering]:
    city = Answering(*answers)
    return CallFollower("1", lambda: city, lambda: 100.0), city


def asked(*answers: Calls | Trouble) -> tuple[CallFollower, Answering]:
    """A follower that has had these answers."""
    calls, city = follower(*answers)
    for _ in answers:
        calls._poll.ask_once(0.0)
    return calls, city


def kept(calls: CallFollower) -> list[tuple[int, str, str, float]]:
    return [(one.serial, one.number, one.window, one.made) for one in calls.latest]


def test_calls_are_asked_for_by_the_boards_name_and_kept_with_the_second_in_which_they_were_made() -> None:
    calls, city = asked(Calls("c7", (FIRST,)), Calls("c8", (SECOND,)))
    assert city.calls == [GetCalls("1"), GetCalls("1", "c7")]
    assert kept(calls) == [(1, "037", "5", 97.5), (2, "A038", "A3", 100.0)]


def test_calls_that_come_twice_or_out_of_their_order_are_kept_once_and_in_it() -> None:
    calls, _ = asked(Calls("c8", (SECOND, FIRST)), Calls("c8", (FIRST, SECOND)))
    assert kept(calls) == [(1, "037", "5", 97.5), (2, "A038", "A3", 100.0)]


def test_a_city_that_says_the_same_again_and_again_is_not_news() -> None:
    calls, _ = follower(Calls("c7", (FIRST,)))
    assert [calls._take(Calls("c7", (FIRST,))) for _ in range(3)] == [True, False, False]


def test_only_the_last_calls_are_kept() -> None:
    calls, _ = asked(*(Calls(str(one), (replace(FIRST, turn=one),)) for one in range(KEPT + 5)))
    assert [one.serial for one in calls.latest] == list(range(6, KEPT + 6))


@pytest.mark.parametrize("trouble", [NoAnswer(), NotFound()])
def test_without_an_answer_nobody_new_is_called(trouble: Trouble) -> None:
    calls, city = asked(Calls("c7", (FIRST,)), trouble)
    assert len(kept(calls)) == 1
    assert city.closed == 2


@pytest.mark.expects_logs
@pytest.mark.parametrize(
    ("number", "window"),
    [("王芳", "5"), ("WANGFANG", "5"), ("038\n", "5"), ("", "5"), ("13800138000", "5"), ("038", "王"), ("038", "")],
)
def test_what_is_no_number_or_no_window_is_not_taken_and_said_once(
    number: str, window: str, caplog: pytest.LogCaptureFixture
) -> None:
    strange = HeardCall(9, number, window, 0.0)
    calls, _ = asked(Calls("c1", (FIRST, strange)), Calls("c2", (strange,)), Calls("c3", ()), Calls("c4", (strange,)))
    assert [one.number for one in calls.latest] == ["037"]
    assert caplog.text.count("D-112") == 2
    assert not number or number not in caplog.text


def test_a_call_of_the_future_is_one_of_now() -> None:
    calls, _ = asked(Calls("c7", (replace(FIRST, age=-3.0),)))
    assert kept(calls) == [(1, "037", "5", 100.0)]


def test_it_is_stopped_while_it_is_held_and_woken_when_the_line_is_up() -> None:
    city = Silent()
    calls = CallFollower("1", lambda: city)
    calls.start()
    assert city.is_asked.wait(10)
    calls.ask_now()
    assert calls.stop(10.0)


def test_a_new_call_is_a_nudge_and_one_that_is_known_is_none() -> None:
    nudge, felt = Nudge(), list[int]()
    nudge.felt_by(lambda: felt.append(1))
    city = Answering(Calls("c1", (FIRST,)), Calls("c2", (FIRST,)))
    calls = CallFollower("1", lambda: city, nudge=nudge)
    for _ in range(2):
        calls._poll.ask_once(0.0)
    assert len(felt) == 1
