"""Whole frames, whole pixels, absolute deadlines."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from display.motion import (
    RATE,
    Beat,
    Pace,
    Refresh,
    Step,
    earliest,
    filled_pixels,
    frames,
    next_beat,
    rows_turned,
    ticker_speed,
)

FRAME_NS = 1_000_000_000 / 60


def test_a_second_is_sixty_frames() -> None:
    assert frames(15) == 900
    assert frames(0.5) == 30


def test_one_row_turns_each_four_frames_from_the_first_frame_on() -> None:
    assert [rows_turned(since, 8) for since in (0, 3, 4, 27, 28, 500)] == [1, 1, 2, 7, 8, 8]


@given(st.integers(1, 3000), st.integers(1, 64))
def test_a_page_mark_fills_by_at_most_one_pixel_a_frame_and_never_empties(dwell: int, width: int) -> None:
    steps = [filled_pixels(since, dwell, width) for since in range(dwell + 2)]
    assert steps[0] == 0
    assert steps[-1] == width
    most = -(-width // dwell)
    assert all(0 <= after - before <= most for before, after in pairwise(steps))


def test_a_mark_of_eight_pixels_never_moves_more_than_one_in_a_page_of_fifteen_seconds() -> None:
    steps = [filled_pixels(since, 900, 8) for since in range(901)]
    assert all(after - before in (0, 1) for before, after in pairwise(steps))


def test_deadlines_do_not_drift_however_late_each_frame_is_shown() -> None:
    beat = Beat(0)
    for _ in range(3600):
        beat = next_beat(beat, beat.due + 8_000_000, beat.frame + 1)
    assert beat.frame == 3600
    assert beat.due == 60_000_000_000


@given(st.integers(0, 10**15), st.lists(st.integers(0, 600_000_000), max_size=200))
def test_late_is_a_late_step_and_never_a_jump_and_each_deadline_is_a_whole_number_of_frames_after_the_start(
    start: int, latenesses: list[int]
) -> None:
    beat = Beat(start)
    for frame, lateness in enumerate(latenesses, start=1):
        shown = beat.due + lateness
        beat = next_beat(beat, shown, beat.frame + 1)
        assert beat.frame == frame, "no frame is left out, however late the one before was"
        assert beat.due == start + (beat.frame + beat.lost) * 1_000_000_000 // RATE
        assert FRAME_NS / 2 - 1 <= beat.due - shown <= FRAME_NS * 1.5 + 1, "steps are neither crowded nor far apart"


@pytest.mark.parametrize(("late_frames", "lost"), [(0.0, 0), (0.4, 0), (0.6, 1), (1.4, 1), (2.9, 3), (60.2, 60)])
def test_a_deadline_that_passed_without_a_frame_is_lost_and_its_frame_comes_at_a_later_one(
    late_frames: float, lost: int
) -> None:
    assert next_beat(Beat(0), int(late_frames * FRAME_NS), 1) == Beat(0, 1, lost)


def test_a_machine_that_needs_three_deadlines_for_a_frame_moves_at_a_third_of_the_speed_and_evenly() -> None:
    beat = Beat(0)
    shown = []
    for _ in range(60):
        shown.append(beat.due)
        beat = next_beat(beat, beat.due + round(2.2 * FRAME_NS), beat.frame + 1)
    assert {round((after - before) / FRAME_NS) for before, after in pairwise(shown)} == {3}
    assert beat.frame == 60


def test_a_beat_told_early_is_followed_by_the_next() -> None:
    assert next_beat(Beat(1_000), 0, 1) == Beat(1_000, 1)


@pytest.mark.parametrize(
    ("height", "standard", "slow"),
    [
        (16, Step(1), Step(1, 2)),
        (24, Step(2), Step(1)),
        (32, Step(2), Step(1)),
        (48, Step(4), Step(2)),
        (64, Step(4), Step(2)),
    ],
)
def test_running_text_has_the_speeds_of_the_direction(height: int, standard: Step, slow: Step) -> None:
    assert ticker_speed(height) == standard
    assert ticker_speed(height, Pace.SLOW) == slow


@given(st.integers(1, 400))
def test_running_text_of_any_height_moves_and_is_never_faster_than_it_is_read(height: int) -> None:
    step = ticker_speed(height)
    assert 0 < step.characters_a_second(height) <= 5
    half = ticker_speed(height, Pace.SLOW).characters_a_second(height)
    assert half == pytest.approx(step.characters_a_second(height) / 2)


@given(st.integers(1, 400), st.sampled_from(Pace), st.integers(-10, 10_000))
def test_running_text_moves_by_whole_steps_at_even_times(height: int, pace: Pace, since: int) -> None:
    step = ticker_speed(height, pace)
    assert step.moved(since + 1) - step.moved(since) in (0, step.pixels)
    assert step.moved(max(0, since) + step.frames) - step.moved(since) == step.pixels


def test_whoever_is_nudged_shows_the_next_frame_that_is_due_and_none_twice() -> None:
    beat = Beat(0, 100)
    assert beat.sooner(round(10 * FRAME_NS) + 5, 3) == Beat(0, 11)
    assert beat.sooner(round(10 * FRAME_NS) + 5, 40) == Beat(0, 41)
    assert beat.sooner(round(200 * FRAME_NS), 40) is beat
    assert Beat(0, 100, 7).sooner(round(10 * FRAME_NS) + 5, 0) == Beat(0, 4, 7)


def test_a_screen_that_goes_on_by_itself_is_followed_and_not_caught_up_with() -> None:
    beat = Beat(0, 10)
    assert beat.gone_on(round(14 * FRAME_NS) + 5, 50) == Beat(0, 14)
    assert beat.gone_on(round(14 * FRAME_NS) + 5, 12) == Beat(0, 12), "only so far did it go on"
    assert beat.gone_on(round(14 * FRAME_NS) + 5, 0) is beat
    assert beat.gone_on(round(9 * FRAME_NS), 50) is beat


@given(st.integers(0, 10**15), st.integers(0, 10**6), st.integers(-(10**9), 10**9))
def test_a_beat_in_step_with_a_screen_has_its_frame_due_with_it(start: int, frame: int, moved: int) -> None:
    beat = Beat(start, frame, 3)
    assert beat.in_step(beat.due + moved).due == beat.due + moved


def test_a_screens_beat_is_known_by_what_was_heard_of_it_with_the_least_delay() -> None:
    def heard(number: int, late: int) -> Refresh:
        return Refresh(number, round(number * FRAME_NS) + late)

    on_time = heard(12, 1_000)
    assert earliest([heard(10, 5_000_000), on_time, heard(11, 2_000)]) is on_time
    assert on_time.number_at(round(15 * FRAME_NS) + 2_000) == 15
    assert on_time.moment_of(15) == pytest.approx(15 * FRAME_NS + 1_000, abs=60)
