"""A printer worker for the tests, with letters that a person can read."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

from kiosk.visit.vocabulary import Print
from kiosk.workers.printer import Pause, Printer
from labourhall.market.referral import Referral
from labourhall.market.vacancy import Vacancy
from labourhall.printing.print_queue import Ask, PrintQueue
from tests.kiosk.vacancies import SEWER
from tests.kiosk.visit.play import REFERRAL
from tests.kiosk.workers.post import Post

PRINT = Print("t", REFERRAL, "梁*英", "梁秀英")
LETTER = "GZ-000123 402317 梁秀英".encode()


def drawn(referral: Referral, vacancy: Vacancy, name: str) -> bytes:
    return f"{referral.number} {vacancy.number} {name}".encode()


def no_pause(event: threading.Event, seconds: float) -> None:
    """The clock moves by itself."""


def soon(event: threading.Event, seconds: float) -> None:
    """Wait for a real print system, but not as long as in a hall."""
    event.wait(0.02)


@contextmanager
def printer(
    post: Post,
    cups: Ask | None = None,
    folder: Path | None = None,
    vacancy: Vacancy | None = SEWER,
    pause: Pause = no_pause,
) -> Iterator[Printer]:
    """Started. Without pauses its clock moves a second with each look at it."""
    looks = count()
    clock = time.monotonic if pause is not no_pause else lambda: float(next(looks))
    queue = PrintQueue("office", cups) if cups is not None else None
    made = Printer(post, drawn, lambda number: vacancy, queue, folder, clock, pause)
    made.start()
    try:
        yield made
    finally:
        made.close()
