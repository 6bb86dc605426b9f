"""The printer: has a letter drawn, gives it to CUPS and waits for it, or puts the PDF into a folder instead.

What CUPS says of paper and toner is not trusted (kiosk.md §4.4): a job that is not done in time is cancelled, so that
it does not come out before the next person.
"""

import subprocess
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Final

from kiosk.visit.failures import Failure
from kiosk.visit.vocabulary import Effect, Event, Forget, Print, Printed
from kiosk.workers.job_thread import JobThread
from labourhall.market.referral import Referral
from labourhall.market.vacancy import Vacancy

NO_PRINTER: Final = "none"
PRINT_SECONDS: Final = 45.0
POLL_SECONDS: Final = 1.0
COMMAND_SECONDS: Final = 10.0
CLOSE_SECONDS: Final = 5.0


DrawLetter = Callable[[Referral, Vacancy, str], bytes]
"""Draws a letter for a masked name ("" if unknown) as a PDF file."""

Run = Callable[[list[str]], "subprocess.CompletedProcess[str]"]


def run(argv: list[str]) -> "subprocess.CompletedProcess[str]":
    """Run one of CUPS' commands; raises OSError or subprocess.SubprocessError."""
    return subprocess.run(argv, capture_output=True, text=True, timeout=COMMAND_SECONDS, check=False)


class Printer:
    """Prints letters one after another. `queue` is a CUPS queue, `folder` where PDFs go instead; both may be absent."""

    def __init__(
        self,
        post: Callable[[Event], None],
        draw: DrawLetter,
        vacancy: Callable[[str], Vacancy | None],
        queue: str,
        folder: Path | None,
        command: Run = run,
        clock: Callable[[], float] = time.monotonic,
        pause: Callable[[float], None] = time.sleep,
    ) -> None:
        self._post = post
        self._draw = draw
        self._vacancy = vacancy
        self._queue = queue
        self._folder = folder
        self._command = command
        self._clock = clock
        self._pause = pause
        self._jobs = JobThread("printer")

    def start(self) -> None:
        """Begin."""
        self._jobs.start()

    def close(self) -> None:
        """End; a letter under way is finished first, for a few seconds."""
        self._jobs.close(CLOSE_SECONDS)

    def take(self, effect: Effect) -> None:
        """Print; at a `Forget` drop what has not begun (a letter half out of the printer is still its owner's)."""
        match effect:
            case Print():
                self._jobs.put(partial(self._print, effect))
            case Forget():
                self._jobs.clear()
            case _:
                pass

    def _print(self, effect: Print) -> None:
        self._post(Printed(effect.ticket, self._outcome(effect)))

    def _outcome(self, effect: Print) -> str:
        """ "" when the letter is out, else a failure code or "none"."""
        if not self._queue and self._folder is None:
            return NO_PRINTER
        vacancy = self._vacancy(effect.referral.vacancy)
        if vacancy is None:
            return Failure.VACANCY_NOT_HERE.code
        if self._queue:
            return self._on_paper(effect, vacancy)
        assert self._folder is not None
        return self._written(self._folder / f"letter-{effect.referral.number}.pdf", effect, vacancy)

    def _written(self, path: Path, effect: Print, vacancy: Vacancy) -> str:
        """Write beside and rename, so that nobody ever finds half a letter."""
        partly = path.with_suffix(".part")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            partly.write_bytes(self._draw(effect.referral, vacancy, effect.name_masked))
            partly.replace(path)
        except OSError:
            with suppress(OSError):
                partly.unlink(missing_ok=True)
            return Failure.LETTER_NOT_WRITTEN.code
        return ""

    def _on_paper(self, effect: Print, vacancy: Vacancy) -> str:
        with tempfile.TemporaryDirectory(prefix="hall-letter-") as folder:
            path = Path(folder) / "letter.pdf"
            code = self._written(path, effect, vacancy)
            return code or self._submitted(path, effect.referral.number)

    def _submitted(self, path: Path, title: str) -> str:
        try:
            taken = self._command(["lp", "-d", self._queue, "-t", title, str(path)])
            job = _job(taken.stdout) if taken.returncode == 0 else ""
            return self._awaited(job) if job else Failure.PRINTER_REFUSED.code
        except (OSError, subprocess.SubprocessError):
            return Failure.PRINTER_REFUSED.code

    def _awaited(self, job: str) -> str:
        until = self._clock() + PRINT_SECONDS
        while self._clock() < until:
            waiting = self._command(["lpstat", "-W", "not-completed", "-o", self._queue])
            if waiting.returncode == 0 and job not in {line.split()[0] for line in waiting.stdout.splitlines() if line}:
                return ""
            self._pause(POLL_SECONDS)
        self._command(["cancel", job])
        return Failure.PRINTER_SILENT.code


def _job(said: str) -> str:
    """The job's id in what `lp` says, whatever its language: the first word that ends in a hyphen and a number."""
    words = said.replace("(", " ").split()
    return next((word for word in words if "-" in word and word.rpartition("-")[2].isdigit()), "")
