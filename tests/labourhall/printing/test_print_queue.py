import pytest

from labourhall.printing import ipp
from labourhall.printing.ipp import Answer, Operation, Value
from labourhall.printing.print_queue import PrintQueue, Progress
from tests.kiosk.workers.cups import Cups


def test_a_job_goes_through_the_queue_and_leaves_nothing() -> None:
    cups = Cups(waits=1, sheets=0)
    queue = PrintQueue("office", cups)
    job = queue.begin()
    assert job == 12
    assert queue.send(job, b"%PDF")
    assert queue.progress(job) == Progress(5, 0)
    assert queue.progress(job) == Progress(9, 1)
    assert queue.remove(job)
    assert (cups.paper, cups.spool) == ([b"%PDF"], {})


def test_a_job_that_is_gone_already_counts_as_removed() -> None:
    assert PrintQueue("office", Cups()).remove(3)


def test_all_jobs_of_ours_are_removed_even_if_one_refuses() -> None:
    cups = Cups(spool={1: b"a", 2: b"b"})
    assert PrintQueue("office", cups).clear()
    assert (cups.spool, cups.removed) == ({}, [1, 2])
    cups = Cups(spool={1: b"a", 2: b"b"}, deaf={Operation.CANCEL_JOB})
    assert not PrintQueue("office", cups).clear()
    assert cups.removed == [1, 2]
    assert not PrintQueue("office", Cups(deaf={Operation.GET_JOBS})).clear()


def test_what_cups_does_not_say_is_not_known() -> None:
    deaf = PrintQueue("office", Cups(deaf=set(Operation)))
    assert (deaf.begin(), deaf.send(1, b""), deaf.progress(1), deaf.remove(1)) == (None, False, None, False)
    assert PrintQueue("office", lambda *asked: Answer(0)).progress(1) is None


@pytest.mark.parametrize(
    ("progress", "is_out", "is_lost", "is_coming_out"),
    [
        (Progress(3, 0), False, False, False),  # pending
        (Progress(5, 0), False, False, False),  # processing
        (Progress(5, 1), False, False, True),
        (Progress(6, 1), False, False, False),  # stopped: no paper, and a sheet that does not move
        (Progress(7, 0), False, True, False),  # cancelled
        (Progress(8, 0), False, True, False),  # aborted
        (Progress(9, 0), True, False, False),  # completed
    ],
)
def test_a_sheet_is_coming_out_once_the_printer_counts_it(
    progress: Progress, is_out: bool, is_lost: bool, is_coming_out: bool
) -> None:
    assert (progress.is_out, progress.is_lost, progress.is_coming_out) == (is_out, is_lost, is_coming_out)


@pytest.mark.parametrize(
    ("answer", "trouble"),
    [
        (Answer(0, ({"printer-state": 3, "printer-is-accepting-jobs": b"\1"},)), None),
        (Answer(0, ({"printer-state": 5, "printer-is-accepting-jobs": b"\1"},)), "stopped"),
        (Answer(0, ({"printer-state": 3, "printer-is-accepting-jobs": b"\0"},)), "not accepting jobs"),
        (Answer(ipp.NOT_FOUND), "IPP 0x0406"),
    ],
)
def test_a_queue_says_why_it_would_take_no_letter(answer: Answer, trouble: str | None) -> None:
    assert PrintQueue("office", lambda *asked: answer).trouble() == trouble


def test_every_question_names_the_queue_and_whose_jobs_these_are() -> None:
    asked: list[dict[str, Value]] = []

    def keep(operation: Operation, attributes: dict[str, Value], document: bytes) -> Answer:
        asked.append(attributes)
        return ipp.NO_ANSWER

    queue = PrintQueue("二楼 打印机", keep)
    queue.trouble(), queue.begin(), queue.send(1, b""), queue.progress(1), queue.remove(1), queue.clear()
    assert len(asked) == 6
    for attributes in asked:
        uri = attributes["printer-uri"][1].decode()
        assert uri == "ipp://localhost/printers/%E4%BA%8C%E6%A5%BC%20%E6%89%93%E5%8D%B0%E6%9C%BA"
        assert attributes["requesting-user-name"][1] == b"hall-kiosk"
