"""The strip's calls: one after the other for twelve seconds each, none that is old, none that has no end."""

from collections.abc import Sequence

import pytest

from display.calls import CALL_FRAMES, CALL_SECONDS, MOST_WAITING, NOBODY, RECENT_SECONDS, BoardCall, Calling, step
from display.motion import RATE


def made(*numbers: int, at: float = 0.0, window: str = "5") -> list[BoardCall]:
    return [BoardCall(serial, f"{serial:03d}", window, at) for serial in numbers]


def run(heard: Sequence[BoardCall], until: int, calling: Calling = NOBODY, start: int = 0) -> Calling:
    for frame in range(start, until + 1):
        calling = step(calling, heard, frame / RATE, frame)
    return calling


def number(calling: Calling) -> str:
    return calling.present.number if calling.present else ""


def test_where_nobody_is_called_nothing_changes() -> None:
    assert step(NOBODY, (), 5.0, 300) is NOBODY
    seen = run(made(1), CALL_FRAMES)
    assert step(seen, made(1), 100.0, 6000) is seen


def test_a_call_is_up_in_the_frame_in_which_it_is_heard_and_gone_twelve_seconds_later() -> None:
    shown = step(NOBODY, made(1), 0.1, 6)
    assert (number(shown), shown.since) == ("001", 6)
    assert number(run(made(1), 6 + CALL_FRAMES - 1, shown, 7)) == "001"
    assert run(made(1), 6 + CALL_FRAMES, shown, 7) == Calling(heard=1)


def test_calls_follow_each_other_without_a_frame_between() -> None:
    seen = [number(run(made(1, 2, 3), frame)) for frame in (0, CALL_FRAMES - 1, CALL_FRAMES, 2 * CALL_FRAMES)]
    assert seen == ["001", "001", "002", "003"]
    assert run(made(1, 2, 3), 3 * CALL_FRAMES).present is None


def test_frames_that_were_left_out_shorten_no_call_that_waits() -> None:
    late = step(step(NOBODY, made(1, 2), 0.0, 0), made(1, 2), 20.0, 20 * RATE)
    assert (number(late), late.since) == ("002", 20 * RATE)


@pytest.mark.parametrize(("age", "is_shown"), [(0.0, True), (CALL_SECONDS, True), (CALL_SECONDS + 0.1, False)])
def test_a_call_that_is_old_when_it_arrives_is_not_shown(age: float, is_shown: bool) -> None:
    calling = step(NOBODY, made(1, at=100.0 - age), 100.0, 0)
    assert (calling.present is not None) is is_shown
    assert calling.heard == 1, "and is looked at once"


@pytest.mark.parametrize(("age", "is_shown"), [(12.0 + 8.0 + 12.0, True), (12.0 + 8.0 + 12.1, False)])
def test_a_call_may_be_older_by_its_place_in_the_row(age: float, is_shown: bool) -> None:
    first = made(1, 2, at=100.0)
    calling = step(step(NOBODY, first, 100.0, 0), first, 104.0, 4 * RATE)  # 8 s of the first are left, one waits
    late = [*first, *made(3, at=104.0 - age)]
    assert (len(step(calling, late, 104.0, 4 * RATE).waiting) == 2) is is_shown


def test_a_place_in_the_row_is_never_less_than_none() -> None:
    calling = step(NOBODY, made(1), 0.0, 0)
    late = step(calling, [*made(1), *made(2, at=88.0)], 100.0, 100 * RATE)
    assert number(late) == "002"


def test_a_repeat_of_what_waits_waits_once_and_one_of_what_stands_makes_it_stand_longer() -> None:
    heard = [*made(1, 2), BoardCall(3, "002", "5", 0.0), BoardCall(4, "001", "5", 0.0), BoardCall(5, "002", "7", 0.0)]
    waiting = step(step(NOBODY, made(1), 0.0, 0), heard, 0.0, 1).waiting
    assert [(one.number, one.window) for one in waiting] == [("002", "5"), ("001", "5"), ("002", "7")]


def test_where_more_wait_than_two_minutes_hold_the_oldest_gives_way() -> None:
    heard = made(*range(1, MOST_WAITING + 4))
    calling = step(NOBODY, heard, 0.0, 0)
    assert number(calling) == "004"
    assert len(calling.waiting) == MOST_WAITING - 1
    assert calling.heard == MOST_WAITING + 3


def test_the_two_before_stand_beside_it_the_latest_first_each_once_and_none_of_long_ago() -> None:
    old = BoardCall(1, "100", "1", 1000.0 - RECENT_SECONDS - 0.1)
    heard = [
        old, BoardCall(2, "101", "2", 1000.0 - RECENT_SECONDS), BoardCall(3, "102", "3", 990.0),
        BoardCall(4, "102", "3", 991.0), BoardCall(5, "103", "4", 1000.0),
    ]  # fmt: skip
    calling = step(Calling(heard=4), heard, 1000.0, 0)
    assert [one.number for one in calling.before] == ["102", "101"]
    again = step(Calling(heard=5), [*heard, BoardCall(6, "103", "4", 1000.0)], 1000.0, 0)
    assert [one.number for one in again.before] == ["102", "101"], "a repeat does not stand beside itself"
    assert [one.number for one in step(Calling(heard=2), heard[:3], 1000.0, 0).before] == ["101"]
