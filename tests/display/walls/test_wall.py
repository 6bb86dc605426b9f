"""What every wall does, by one clock: each frame, and after it the work that no frame has to wait for."""

import threading
import time
from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from display.motion import RATE, SECOND_NS
from display.walls.wall import LEAD_NS, Pace, Then

pytestmark = pytest.mark.usefixtures("gui")


def noted(step: int) -> tuple[list[tuple[int, int]], Callable[[int], Then]]:
    """The frames that are shown, and when; and what shows them, each so many frames after the one before."""
    shown: list[tuple[int, int]] = []

    def show(frame: int) -> Then:
        shown.append((frame, time.monotonic_ns()))
        return Then(frame + step)

    return shown, show


def test_after_each_frame_comes_the_work_between_and_before_the_next_one(qtbot: QtBot) -> None:
    said: list[str] = []

    def show(frame: int) -> Then:
        said.append("frame")
        return Then(frame + 1)

    def between() -> int:
        said.append("between")
        return 0

    pace = Pace(show)
    pace.start(between)
    qtbot.waitUntil(lambda: len(said) >= 8, timeout=10_000)
    pace.stop()
    assert said[:8] == ["frame", "between"] * 4


def test_a_frame_that_takes_long_is_followed_by_the_next_one_and_none_is_left_out(qtbot: QtBot) -> None:
    shown: list[int] = []

    def slow(frame: int) -> Then:
        shown.append(frame)
        time.sleep(0.06)
        return Then(frame + 1)

    pace = Pace(slow)
    pace.start(lambda: 0)
    qtbot.waitUntil(lambda: len(shown) >= 5, timeout=10_000)
    pace.stop()
    assert shown[:5] == [0, 1, 2, 3, 4]


def test_a_pace_that_is_stopped_shows_no_frame_more(qtbot: QtBot) -> None:
    shown: list[int] = []

    def show(frame: int) -> Then:
        shown.append(frame)
        return Then(frame + 1)

    pace = Pace(show)
    pace.start(lambda: 0)
    qtbot.waitUntil(lambda: len(shown) >= 2, timeout=10_000)
    pace.stop()
    upto = len(shown)
    qtbot.wait(60)
    assert len(shown) == upto


def test_frames_that_need_nobody_are_not_shown_and_the_next_comes_when_it_is_due(qtbot: QtBot) -> None:
    shown, show = noted(7)

    pace = Pace(show)
    pace.start(lambda: 1_000_000)
    qtbot.waitUntil(lambda: len(shown) > 5, timeout=10_000)
    pace.stop()
    assert [frame for frame, _ in shown[:6]] == [0, 7, 14, 21, 28, 35]
    start = pace._beat.start
    assert all(moment >= start + frame * SECOND_NS // RATE for frame, moment in shown)


@pytest.mark.parametrize(("until", "following"), [(0, [0, 1, 2, 3]), (3, [0, 3, 4, 5]), (100, [0, 7, 14, 21])])
def test_work_between_frames_has_the_next_one_shown_when_there_is_more_of_it(
    qtbot: QtBot, until: int, following: list[int]
) -> None:
    shown: list[int] = []

    def show(frame: int) -> Then:
        shown.append(frame)
        return Then(frame + 7)

    pace = Pace(show)
    pace.start(lambda: until)
    qtbot.waitUntil(lambda: len(shown) > 4, timeout=10_000)
    pace.stop()
    assert shown[:4] == following


def test_a_nudge_from_any_thread_has_the_next_frame_shown_in_its_time_and_no_frame_twice(qtbot: QtBot) -> None:
    shown, show = noted(6_000)

    pace = Pace(show)
    pace.start(lambda: 1_000_000)
    qtbot.waitUntil(lambda: len(shown) == 1, timeout=10_000)
    qtbot.wait(100)
    nudged = time.monotonic_ns()

    def nudge() -> None:
        for _ in range(3):
            pace.nudge()

    other = threading.Thread(target=nudge)
    other.start()
    other.join()
    qtbot.waitUntil(lambda: len(shown) == 2, timeout=10_000)
    qtbot.wait(50)
    pace.stop()
    (_, _), (frame, moment) = shown
    due = pace._beat.start + frame * SECOND_NS // RATE
    assert nudged < due
    assert moment > due - LEAD_NS, "asked for somewhat early, as its wall waits"
    assert frame < 6_000


def test_a_nudge_after_the_end_is_felt_by_nobody(qtbot: QtBot) -> None:
    shown: list[int] = []

    def show(frame: int) -> Then:
        shown.append(frame)
        return Then(frame + 600)

    pace = Pace(show)
    pace.start(lambda: 1_000_000)
    qtbot.waitUntil(lambda: len(shown) == 1, timeout=10_000)
    pace.stop()
    pace.nudge()
    qtbot.wait(60)
    assert shown == [0]
    assert not pace._timer.isActive()


def test_a_screen_that_tells_when_the_next_frame_is_due_rules_the_beat(qtbot: QtBot) -> None:
    shown: list[tuple[int, int]] = []
    later = SECOND_NS // RATE // 3

    def show(frame: int) -> Then:
        shown.append((frame, time.monotonic_ns()))
        return Then(frame + 2, begun[0] + later + (frame + 2) * SECOND_NS // RATE)

    pace = Pace(show)
    begun = [time.monotonic_ns()]
    pace.start(lambda: 1_000_000)
    qtbot.waitUntil(lambda: len(shown) > 5, timeout=10_000)
    pace.stop()
    assert [frame for frame, _ in shown[:5]] == [0, 2, 4, 6, 8]
    asked = [moment - (begun[0] + later + frame * SECOND_NS // RATE) for frame, moment in shown[1:]]
    assert all(early >= -LEAD_NS for early in asked), "somewhat early, and its wall waits"


def test_a_pace_that_is_stopped_in_the_middle_of_a_frame_shows_none_more(qtbot: QtBot) -> None:
    shown: list[int] = []

    def show(frame: int) -> Then:
        shown.append(frame)
        if len(shown) == 3:
            pace.stop()
        return Then(frame + 1)

    pace = Pace(show)
    pace.start(lambda: 0)
    qtbot.waitUntil(lambda: len(shown) == 3, timeout=10_000)
    qtbot.wait(60)
    assert len(shown) == 3
    assert not pace._timer.isActive()
