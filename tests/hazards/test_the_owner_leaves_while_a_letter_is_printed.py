"""A letter is under way when its owner leaves: it must not come out before the next person, nor keep that one waiting.

The print system is a real cupsd with a printer that jams when it is told to.
"""

import os
from collections.abc import Iterator

import pytest

from kiosk.visit.vocabulary import Forget, Print, Printed
from kiosk.workers.printer import Printer
from labourhall.printing import cups_socket
from labourhall.printing.print_queue import PrintQueue
from tests.kiosk.visit.play import REFERRAL
from tests.kiosk.workers.cupsd import PrivateCups, private_cups, until
from tests.kiosk.workers.post import Post
from tests.kiosk.workers.printing import printer, soon

HERS = Print("hers", REFERRAL, "梁*英", "梁秀英")
HIS = Print("his", REFERRAL, "陈*", "陈强")
PAPER = "GZ-000123 402317 {}"
HER_NAME = HERS.full_name.encode()


@pytest.fixture
def cups() -> Iterator[PrivateCups]:
    with private_cups(os.environ) as system:
        yield system


@pytest.fixture
def post() -> Post:
    return Post()


@pytest.fixture
def kiosk(cups: PrivateCups, post: Post) -> Iterator[Printer]:
    with printer(post, cups_socket.ask, pause=soon) as made:
        yield made


def test_a_letter_that_went_well_is_on_paper_and_nowhere_else(cups: PrivateCups, post: Post, kiosk: Printer) -> None:
    kiosk.take(HERS)
    assert post.next(Printed) == Printed("hers", "")
    assert cups.sheets() == [PAPER.format("梁秀英")]
    until(lambda: not cups.known())
    assert cups.holding(HER_NAME) == []


def test_the_search_would_find_a_letter_in_the_spool(cups: PrivateCups) -> None:
    queue = PrintQueue("office")
    job = queue.begin()
    assert job is not None
    assert queue.send(job, HER_NAME)
    until(lambda: bool(cups.sheets()) and not cups.stuck())
    assert cups.holding(HER_NAME) == [f"spool/d{job:05}-001"]  # done, and kept for a day


def test_a_letter_that_has_not_begun_to_come_out_is_removed_and_the_next_does_not_wait(
    cups: PrivateCups, post: Post, kiosk: Printer
) -> None:
    cups.jam()
    kiosk.take(HERS)
    until(lambda: cups.at_the_printer() == 1)
    kiosk.take(Forget())
    until(lambda: not cups.stuck())
    assert cups.holding(HER_NAME) == []
    cups.mend()
    kiosk.take(HIS)
    assert post.next(Printed) == Printed("his", "")
    assert cups.sheets() == [PAPER.format("陈强")]


def test_a_sheet_that_is_coming_out_is_let_out(cups: PrivateCups, post: Post, kiosk: Printer) -> None:
    cups.begins_sheets()
    cups.jam()
    kiosk.take(HERS)
    until(lambda: counted(cups))
    kiosk.take(Forget())
    cups.mend()
    until(lambda: not cups.known())
    assert cups.sheets() == [PAPER.format("梁秀英")]
    assert post.nothing()
    assert cups.holding(HER_NAME) == []


def test_a_sheet_that_stays_half_out_is_removed_when_the_next_letter_wants_to_begin(
    cups: PrivateCups, post: Post, kiosk: Printer
) -> None:
    cups.begins_sheets()
    cups.jam()
    kiosk.take(HERS)
    until(lambda: counted(cups))
    kiosk.take(Forget())
    kiosk.take(HIS)
    until(lambda: cups.at_the_printer() == 2)
    cups.mend()
    assert post.next(Printed) == Printed("his", "")
    assert cups.sheets() == [PAPER.format("陈强")]


def test_a_letter_still_waiting_behind_another_of_its_owners_is_never_begun(
    cups: PrivateCups, post: Post, kiosk: Printer
) -> None:
    cups.jam()
    kiosk.take(HERS)
    kiosk.take(HERS)
    until(lambda: cups.at_the_printer() == 1)
    kiosk.take(Forget())
    until(lambda: not cups.stuck())
    cups.mend()
    kiosk.take(HIS)
    assert post.next(Printed) == Printed("his", "")
    assert cups.at_the_printer() == 2
    assert cups.sheets() == [PAPER.format("陈强")]


def test_a_program_that_ends_takes_its_letter_along(cups: PrivateCups, post: Post, kiosk: Printer) -> None:
    cups.jam()
    kiosk.take(HERS)
    until(lambda: cups.at_the_printer() == 1)
    kiosk.close()
    until(lambda: not cups.stuck())
    assert cups.holding(HER_NAME) == []


def test_a_letter_that_a_killed_program_left_behind_is_removed_at_the_next_start(cups: PrivateCups, post: Post) -> None:
    cups.jam()
    queue = PrintQueue("office")
    job = queue.begin()
    assert job is not None
    assert queue.send(job, HER_NAME)
    until(lambda: cups.at_the_printer() == 1)
    with printer(post, cups_socket.ask, pause=soon):
        until(lambda: not cups.stuck())
    assert cups.holding(HER_NAME) == []


def counted(cups: PrivateCups) -> bool:
    """Whether the printer has counted a sheet of the job under way."""
    seen = [PrintQueue("office").progress(job) for job in cups.stuck()]
    return any(progress is not None and progress.is_coming_out for progress in seen)
