"""The program's own code is what counts; none told is the session's own failure."""

import pytest

from kiosk.session.failures import SessionFailure
from kiosk.session.outcome import SeenRun, SessionEnd, outcome


@pytest.mark.parametrize("code", [0, 11, 12])
def test_an_end_in_order_is_no_failure(code: int) -> None:
    assert outcome(SeenRun(begun=True, code=code)) == SessionEnd(code)


@pytest.mark.parametrize("code", [1, 10, 126, 127, 134, 137, 143])
def test_a_program_that_fell_is_told_with_its_code(code: int) -> None:
    assert outcome(SeenRun(begun=True, code=code)) == SessionEnd(code, SessionFailure.FELL)


def test_a_program_that_refuses_its_settings_has_a_code_of_its_own() -> None:
    assert outcome(SeenRun(begun=True, code=2)) == SessionEnd(2, SessionFailure.REFUSED)


@pytest.mark.parametrize("begun", [False, True])
def test_where_no_code_is_told_the_session_fails(begun: bool) -> None:
    assert outcome(SeenRun(begun=begun)) == SessionEnd(1, SessionFailure.NO_COMPOSITOR)


@pytest.mark.parametrize("code", [0, 1, 12, 255])
def test_a_program_that_ended_because_its_compositor_was_gone_is_no_end_in_order(code: int) -> None:
    assert outcome(SeenRun(begun=True, code=code, lost=True)) == SessionEnd(1, SessionFailure.NO_COMPOSITOR)
    assert outcome(SeenRun(begun=True, code=0, stopped=True, lost=True)) == SessionEnd(0)


def test_a_session_that_was_asked_to_end_ends_in_order() -> None:
    assert outcome(SeenRun(stopped=True)) == SessionEnd(0), "before the program began"
    assert outcome(SeenRun(begun=True, code=143, stopped=True)) == SessionEnd(0), "before the program could hear it"
    assert outcome(SeenRun(begun=True, code=0, stopped=True)) == SessionEnd(0)


def test_a_program_that_had_to_be_killed_is_told_even_where_the_end_was_asked_for() -> None:
    assert outcome(SeenRun(begun=True, code=137, stopped=True)) == SessionEnd(137, SessionFailure.FELL)
    assert outcome(SeenRun(begun=True, stopped=True)).failure is SessionFailure.NO_COMPOSITOR
