"""The printer: has a letter drawn, gives it to its queue and sees to it until it is out, or puts the PDF into a folder.

What CUPS says of paper and toner is not trusted (kiosk.md §4.4): a job that is not done in time is removed. Whatever
goes wrong, no letter stays behind that could come out before the next person: what cannot be removed now is owed, and
tried again until it is gone; until then no letter is printed.
"""

import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from kiosk.visit.failures import Failure
from kiosk.visit.vocabulary import Effect, Event, Forget, Print, Printed
from kiosk.workers.job_thread import JobThread
from labourhall.market.referral import Referral
from labourhall.market.vacancy import Vacancy
from labourhall.printing.print_queue import PrintQueue, Progress
from labourhall.program.whole_file import write_whole

NO_PRINTER: Final = "none"
PRINT_SECONDS: Final = 45.0
POLL_SECONDS: Final = 1.0
OWED_SECONDS: Final = 30.0
CLOSE_SECONDS: Final = 5.0

DrawLetter = Callable[[Referral, Vacancy, str], bytes]
"""Draws a letter that bears this name ("" if unknown) as a PDF file."""

Pause = Callable[[threading.Event, float], object]
"""Waits for so many seconds, or until the event is set."""


class Stay:
    """One person's stay at the kiosk, as the printer sees it: `left` when it ended, `next_waits` when another's letter
    must not wait any longer."""

    def __init__(self) -> None:
        self.has_letters = False
        self.left = threading.Event()
        self.next_waits = threading.Event()

    def end(self) -> None:
        """Nothing of this person may come out any more, not even a sheet that has begun to."""
        self.left.set()
        self.next_waits.set()


class Printer:
    """Prints letters one after another. `queue` is where, `folder` where PDFs go instead; both may be absent.

    Paper bears the full name; a file in the folder, which stays and is a demonstration's, the masked one.
    """

    def __init__(
        self,
        post: Callable[[Event], None],
        draw: DrawLetter,
        vacancy: Callable[[str], Vacancy | None],
        queue: PrintQueue | None,
        folder: Path | None,
        clock: Callable[[], float] = time.monotonic,
        pause: Pause = threading.Event.wait,
    ) -> None:
        self._post = post
        self._draw = draw
        self._vacancy = vacancy
        self._queue = queue
        self._folder = folder
        self._clock = clock
        self._pause = pause
        self._stay, self._former = Stay(), Stay()
        self._owes = queue is not None
        self._jobs = JobThread("printer")

    def start(self) -> None:
        """Begin; letters that an earlier run left in the queue are removed first."""
        self._jobs.start()
        self._jobs.put(self._settle)

    def close(self) -> None:
        """End, and remove what has not come out; waits for that a few seconds, then leaves it to the next start."""
        self._former.end()
        self._stay.end()
        self._jobs.close(CLOSE_SECONDS, last=self._settle)

    def take(self, effect: Effect) -> None:
        """Print; at a `Forget` the letters of who left are removed, but for a sheet that is already coming out."""
        match effect:
            case Print():
                self._former.next_waits.set()
                self._stay.has_letters = True
                self._jobs.put(partial(self._print, effect, self._stay))
            case Forget() if self._stay.has_letters:
                self._stay.left.set()
                self._former, self._stay = self._stay, Stay()
                self._jobs.clear()
                self._jobs.put(self._settle)
            case _:
                pass

    # --- in the printer's thread -------------------------------------------------------------------------------

    def _print(self, effect: Print, stay: Stay) -> None:
        if stay.left.is_set():
            return
        code = self._outcome(effect, stay)
        if not stay.left.is_set():
            self._post(Printed(effect.ticket, code))

    def _outcome(self, effect: Print, stay: Stay) -> str:
        """ "" when the letter is out, else a failure code or "none"."""
        if self._queue is None and self._folder is None:
            return NO_PRINTER
        vacancy = self._vacancy(effect.referral.vacancy)
        if vacancy is None:
            return Failure.VACANCY_NOT_HERE.code
        if self._queue is not None:
            return self._on_paper(self._queue, self._draw(effect.referral, vacancy, effect.full_name), stay)
        assert self._folder is not None
        pdf = self._draw(effect.referral, vacancy, effect.name_masked)
        return written(self._folder / f"letter-{effect.referral.number}.pdf", pdf)

    def _on_paper(self, queue: PrintQueue, pdf: bytes, stay: Stay) -> str:
        self._settle()
        job = None if self._owes else queue.begin()
        if job is None:
            self._owe()
            return Failure.PRINTER_REFUSED.code
        sent = not stay.left.is_set() and queue.send(job, pdf)
        code = self._awaited(queue, job, stay) if sent else Failure.PRINTER_REFUSED.code
        if not queue.remove(job):
            self._owe()
        return code

    def _awaited(self, queue: PrintQueue, job: int, stay: Stay) -> str:
        """ "" once the letter is out. Ends when its owner left and no sheet is coming, or when the time is over."""
        until = self._clock() + PRINT_SECONDS
        while self._clock() < until:
            progress = queue.progress(job)
            if progress is not None and progress.is_out:
                return ""
            if stops(progress, stay):
                break
            self._pause(stay.next_waits if stay.left.is_set() else stay.left, POLL_SECONDS)
        return Failure.PRINTER_SILENT.code

    # --- what is owed ------------------------------------------------------------------------------------------

    def _settle(self) -> None:
        """Remove all letters from the queue if any may have stayed there; what stays is tried again."""
        if self._owes and self._queue is not None:
            self._owes = not self._queue.clear()
            if self._owes:
                self._jobs.put_later(OWED_SECONDS, self._settle)

    def _owe(self) -> None:
        """A letter may have stayed in the queue."""
        self._owes = True
        self._jobs.put_later(OWED_SECONDS, self._settle)


def stops(progress: Progress | None, stay: Stay) -> bool:
    """Whether a job that is not out is not waited for any longer."""
    if progress is not None and progress.is_lost:
        return True
    coming_out = progress is not None and progress.is_coming_out
    return stay.next_waits.is_set() or (stay.left.is_set() and not coming_out)


def written(path: Path, pdf: bytes) -> str:
    """Write a letter's file; "" or a failure code."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, pdf)
    except OSError:
        return Failure.LETTER_NOT_WRITTEN.code
    return ""
