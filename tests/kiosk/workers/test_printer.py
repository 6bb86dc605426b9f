from pathlib import Path

import pytest

from kiosk.visit.vocabulary import Forget, Printed, Speak
from labourhall.printing.ipp import Operation
from labourhall.printing.print_queue import ABORTED, CANCELLED
from tests.kiosk.workers.cups import Cups
from tests.kiosk.workers.post import Post
from tests.kiosk.workers.printing import LETTER, PRINT, printer


def test_a_letter_with_the_full_name_is_given_to_the_queue_awaited_and_its_file_removed() -> None:
    post, cups = Post(), Cups(waits=3)
    with printer(post, cups) as made:
        made.take(PRINT)
        assert post.next(Printed) == Printed("t", "")
    assert (cups.paper, cups.spool) == ([LETTER], {})


def test_a_job_has_no_document_before_its_number_is_known() -> None:
    post, cups = Post(), Cups()
    with printer(post, cups) as made:
        made.take(PRINT)
        post.next(Printed)
    begun = cups.said.index((Operation.CREATE_JOB, 0))
    assert cups.said[begun + 1] == (Operation.SEND_DOCUMENT, 12)


def test_letters_that_an_earlier_run_left_are_removed_at_the_start() -> None:
    cups = Cups(spool={7: "前一个人的信".encode()})
    with printer(Post(), cups):
        pass
    assert cups.spool == {}


def test_a_job_that_is_not_done_in_time_is_removed() -> None:
    post, cups = Post(), Cups(waits=1000)
    with printer(post, cups) as made:
        made.take(PRINT)
        assert post.next(Printed).code == "K-510"
    assert (cups.removed, cups.spool, cups.paper) == ([12], {}, [])


@pytest.mark.parametrize("state", [CANCELLED, ABORTED])
def test_a_job_that_was_given_up_is_not_said_to_be_printed(state: int) -> None:
    post, cups = Post(), Cups(ends_as=state)
    with printer(post, cups) as made:
        made.take(PRINT)
        assert post.next(Printed).code == "K-510"
    assert cups.spool == {}


def test_a_queue_that_refuses_the_job_is_told() -> None:
    post = Post()
    with printer(post, Cups(refuses=0x0507)) as made:
        made.take(PRINT)
        assert post.next(Printed).code == "K-511"


def test_a_machine_without_cups_is_told() -> None:
    post = Post()
    with printer(post, Cups(deaf=set(Operation))) as made:
        made.take(PRINT)
        assert post.next(Printed).code == "K-511"


def test_without_a_printer_the_letter_goes_into_the_folder_with_the_masked_name(tmp_path: Path) -> None:
    post = Post()
    with printer(post, folder=tmp_path / "letters") as made:
        made.take(PRINT)
        assert post.next(Printed).code == ""
    (written,) = (tmp_path / "letters").iterdir()
    assert written.name == "letter-GZ-000123.pdf"
    assert written.read_text(encoding="utf-8") == "GZ-000123 402317 梁*英"


def test_a_folder_that_cannot_be_written_leaves_nothing_half_written(tmp_path: Path) -> None:
    (tmp_path / "letters").write_text("a file where the folder should be", encoding="utf-8")
    post = Post()
    with printer(post, folder=tmp_path / "letters" / "below") as made:
        made.take(PRINT)
        assert post.next(Printed).code == "K-512"
    assert [path.name for path in tmp_path.iterdir()] == ["letters"]


def test_with_neither_the_visit_hears_that_there_is_no_printer() -> None:
    post = Post()
    with printer(post) as made:
        made.take(PRINT)
        assert post.next(Printed).code == "none"


def test_a_letter_for_a_vacancy_that_is_not_here_cannot_be_drawn(tmp_path: Path) -> None:
    post = Post()
    with printer(post, folder=tmp_path, vacancy=None) as made:
        made.take(PRINT)
        assert post.next(Printed).code == "K-513"


def test_effects_of_other_workers_are_left_alone() -> None:
    post, cups = Post(), Cups()
    with printer(post, cups) as made:
        made.take(Forget())
        made.take(Speak(("speak.home",)))
    assert post.nothing()
    assert {operation for operation, _ in cups.said} == {Operation.GET_JOBS}
