"""Who asks the thread that paints gives it a nudge, and is never left waiting for one that has ended."""

import threading
import time

import pytest

from display.errands import Errands, NoAnswer
from display.nudge import Nudge


def nudged() -> tuple[Errands, list[int]]:
    nudge, felt = Nudge(), list[int]()
    nudge.felt_by(lambda: felt.append(1))
    return Errands(nudge), felt


def ask(errands: Errands, is_urgent: bool = True) -> tuple[threading.Thread, list[object]]:
    """Another thread that asks, and what it has heard."""
    heard = list[object]()

    def asking() -> None:
        try:
            heard.append(errands.ask(lambda: "done", 60.0, is_urgent))
        except NoAnswer:
            heard.append(None)

    thread = threading.Thread(target=asking)
    thread.start()
    while not errands.is_any:
        time.sleep(0.001)
    return thread, heard


@pytest.mark.parametrize(("is_urgent", "nudges"), [(True, 1), (False, 0)])
def test_what_is_urgent_is_a_nudge_and_what_is_not_waits_for_a_frame(is_urgent: bool, nudges: int) -> None:
    errands, felt = nudged()
    thread, heard = ask(errands, is_urgent)
    while thread.is_alive():
        errands.run()
    assert heard == ["done"]
    assert len(felt) == nudges


def test_at_the_end_whoever_waits_and_whoever_comes_late_has_no_answer() -> None:
    errands, _ = nudged()
    thread, heard = ask(errands)
    errands.end()
    thread.join(10.0)
    assert heard == [None]
    with pytest.raises(NoAnswer):
        errands.ask(lambda: "done", 60.0)
    errands.run()
    assert not errands.is_any
