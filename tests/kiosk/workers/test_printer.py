import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.visit.vocabulary import Forget, Print, Printed, Speak
from kiosk.workers.printer import Printer
from labourhall.market.referral import Referral
from labourhall.market.vacancy import Vacancy
from tests.kiosk.vacancies import SEWER
from tests.kiosk.visit.play import REFERRAL
from tests.kiosk.workers.post import Post

PRINT = Print("t", REFERRAL, "梁*英")


def drawn(referral: Referral, vacancy: Vacancy, name_masked: str) -> bytes:
    return f"{referral.number} {vacancy.number} {name_masked}".encode()


class Cups:
    """lp, lpstat and cancel: `waits` is how often the job is still listed."""

    def __init__(
        self, waits: int = 0, refuses: bool = False, says: str = "request id is office-12 (1 file(s))"
    ) -> None:
        self.waits = waits
        self.refuses = refuses
        self.says = says
        self.commands: list[list[str]] = []
        self.printed = ""

    def __call__(self, argv: list[str]) -> "subprocess.CompletedProcess[str]":
        self.commands.append(argv)
        said = ""
        if argv[0] == "lp":
            self.printed = Path(argv[-1]).read_text(encoding="utf-8")
            said = self.says
        elif argv[0] == "lpstat" and self.waits > 0:
            self.waits -= 1
            said = "office-12  kiosk  1024  Mon 23 Nov\nother-3 kiosk 1 Mon"
        return subprocess.CompletedProcess(argv, int(self.refuses and argv[0] == "lp"), said, "")


@contextmanager
def printer(
    post: Post, queue: str = "", folder: Path | None = None, cups: Cups | None = None, vacancy: Vacancy | None = SEWER
) -> Iterator[Printer]:
    seconds = iter(range(10_000))
    made = Printer(
        post, drawn, lambda number: vacancy, queue, folder,
        command=cups or Cups(), clock=lambda: float(next(seconds)), pause=lambda pause: None,
    )  # fmt: skip
    made.start()
    try:
        yield made
    finally:
        made.close()


def test_a_letter_is_given_to_the_queue_and_awaited() -> None:
    post, cups = Post(), Cups(waits=3)
    with printer(post, "office", cups=cups) as made:
        made.take(PRINT)
        assert post.next(Printed) == Printed("t", "")
    assert cups.printed == "GZ-000123 402317 梁*英"
    assert cups.commands[0][:5] == ["lp", "-d", "office", "-t", "GZ-000123"]
    assert cups.commands[-1] == ["lpstat", "-W", "not-completed", "-o", "office"]
    assert not Path(cups.commands[0][-1]).exists()


def test_a_job_that_is_not_done_in_time_is_cancelled() -> None:
    post, cups = Post(), Cups(waits=1000)
    with printer(post, "office", cups=cups) as made:
        made.take(PRINT)
        assert post.next(Printed).code == "K-510"
    assert cups.commands[-1] == ["cancel", "office-12"]


@pytest.mark.parametrize("cups", [Cups(refuses=True), Cups(says="")])
def test_a_queue_that_does_not_take_the_job_is_told(cups: Cups) -> None:
    post = Post()
    with printer(post, "office", cups=cups) as made:
        made.take(PRINT)
        assert post.next(Printed).code == "K-511"


def test_a_machine_without_cups_is_told() -> None:
    post = Post()

    def missing(argv: list[str]) -> "subprocess.CompletedProcess[str]":
        raise FileNotFoundError(argv[0])

    made = Printer(post, drawn, lambda number: SEWER, "office", None, command=missing)
    made.start()
    made.take(PRINT)
    assert post.next(Printed).code == "K-511"
    made.close()


def test_without_a_printer_the_letter_goes_into_the_folder(tmp_path: Path) -> None:
    post = Post()
    with printer(post, folder=tmp_path / "letters") as made:
        made.take(PRINT)
        assert post.next(Printed).code == ""
    assert [path.name for path in (tmp_path / "letters").iterdir()] == ["letter-GZ-000123.pdf"]


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
    post = Post()
    with printer(post) as made:
        made.take(Forget())
        made.take(Speak(("speak.home",)))
    assert post.nothing()
