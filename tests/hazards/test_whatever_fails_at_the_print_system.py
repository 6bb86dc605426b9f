"""CUPS hangs, refuses or loses its answer, at each step of a letter: none stays that could come out later."""

import os
import threading
from functools import partial

import pytest

from kiosk.visit.vocabulary import Forget, Print, Printed
from labourhall.printing import cups_socket, ipp
from labourhall.printing.ipp import Answer, Operation, Value
from tests.kiosk.visit.play import REFERRAL
from tests.kiosk.workers.cups import Cups
from tests.kiosk.workers.cupsd import private_cups, until
from tests.kiosk.workers.post import Post
from tests.kiosk.workers.printing import LETTER, printer, soon

HERS = Print("hers", REFERRAL, "梁*英", "梁秀英")
HIS = Print("his", REFERRAL, "陈*", "陈强")
STEPS = (Operation.CREATE_JOB, Operation.SEND_DOCUMENT, Operation.GET_JOB_ATTRIBUTES)
"""What a letter needs before its removal; the removal itself is the next tests'."""


@pytest.mark.parametrize("step", STEPS)
def test_a_step_that_is_done_but_not_answered_leaves_no_letter(step: Operation) -> None:
    post, cups = Post(), Cups(silent={step})
    with printer(post, cups) as made:
        made.take(HERS)
        assert post.next(Printed).code in {"K-510", "K-511"}
        made.take(Forget())
        cups.silent.clear()
        made.take(HIS)
        assert post.next(Printed) == Printed("his", "")
        assert [paper for paper in cups.paper if "陈强".encode() in paper] == cups.paper[-1:]
    assert cups.spool == {}


@pytest.mark.parametrize("step", STEPS)
def test_a_step_that_is_not_done_leaves_no_letter(step: Operation) -> None:
    post, cups = Post(), Cups(deaf={step})
    with printer(post, cups) as made:
        made.take(HERS)
        assert post.next(Printed).code in {"K-510", "K-511"}
    assert (cups.paper, cups.spool) == ([], {})


@pytest.mark.parametrize("removal", [{Operation.CANCEL_JOB}, {Operation.CANCEL_JOB, Operation.GET_JOBS}])
def test_while_a_letter_cannot_be_removed_no_other_is_printed(removal: set[Operation]) -> None:
    post, cups = Post(), Cups()
    with printer(post, cups) as made:
        made.take(HERS)
        assert post.next(Printed).code == ""
        cups.deaf, cups.waits = removal, 10_000
        made.take(HERS)
        assert post.next(Printed).code == "K-510"
        made.take(Forget())
        made.take(HIS)
        assert post.next(Printed) == Printed("his", "K-511")
        assert list(cups.spool.values()) == [LETTER]
        cups.deaf, cups.waits = set(), 0
        made.take(HIS)
        assert post.next(Printed) == Printed("his", "")
    assert (len(cups.paper), cups.spool) == (2, {})


def test_the_end_of_the_program_does_not_wait_for_a_print_system_that_hangs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.workers.printer.CLOSE_SECONDS", 0.05)
    asked, thawed = threading.Event(), threading.Event()

    def hanging(operation: Operation, attributes: dict[str, Value], document: bytes) -> Answer:
        asked.set()
        thawed.wait(10.0)
        return ipp.NO_ANSWER

    with printer(Post(), hanging):
        assert asked.wait(10.0)
    assert [thread.name for thread in threading.enumerate() if thread.name == "printer"] == ["printer"]
    thawed.set()


@pytest.fixture
def frozen_soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Limits that fit a test: what does not answer is given up, and tried again, in parts of a second."""
    monkeypatch.setattr("kiosk.workers.printer.OWED_SECONDS", 0.1)


@pytest.mark.usefixtures("frozen_soon")
def test_a_cupsd_that_freezes_when_the_owner_leaves_is_asked_until_the_letter_is_gone() -> None:
    post = Post()
    with private_cups(os.environ) as cups, printer(post, partial(cups_socket.ask, seconds=0.2), pause=soon) as made:
        cups.jam()
        made.take(HERS)
        until(lambda: cups.at_the_printer() == 1)
        cups.freeze()
        made.take(Forget())
        made.take(HIS)
        assert post.next(Printed) == Printed("his", "K-511")
        cups.thaw()
        until(lambda: not cups.stuck())
        assert cups.holding("梁秀英".encode()) == []
        cups.mend()
        made.take(HIS)
        assert post.next(Printed) == Printed("his", "")
        assert cups.sheets() == ["GZ-000123 402317 陈强"]
