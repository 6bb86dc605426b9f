"""A queue of this machine's CUPS: what a job goes through there. When, and for whom, is told elsewhere.

A job is begun before it has a document, so that nothing can come out whose number is not known here. A removed job
leaves no file: otherwise CUPS keeps each for a day (PreserveJobFiles).
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final
from urllib.parse import quote

from labourhall.printing import cups_socket, ipp
from labourhall.printing.ipp import Answer, Operation, Value

OWNER: Final = "hall-kiosk"
"""Whose jobs ours are: told to CUPS, so that those of others on the same queue are left alone."""

LETTER: Final = "letter"
"""What the printer's panel and CUPS' logs say of a job: nothing of the person."""

PROCESSING: Final = 5
CANCELLED: Final = 7
ABORTED: Final = 8
COMPLETED: Final = 9
"""States of a job (RFC 8011, section 5.3.7)."""

STOPPED: Final = 5
"""A printer's state (RFC 8011, section 5.4.11)."""

Ask = Callable[[Operation, dict[str, Value], bytes], Answer]


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is: its state, and how many sheets the printer has counted of it (0 where it counts none)."""

    state: int
    sheets: int

    @property
    def is_out(self) -> bool:
        """Whether CUPS says that it is done."""
        return self.state == COMPLETED

    @property
    def is_lost(self) -> bool:
        """Whether it was cancelled or given up: no paper comes."""
        return self.state in {CANCELLED, ABORTED}

    @property
    def is_coming_out(self) -> bool:
        """Whether the printer has begun a sheet, so that stopping it would leave half a letter in its tray."""
        return self.state == PROCESSING and self.sheets > 0


class PrintQueue:
    """The queue `name`. A question waits `cups_socket.SECONDS` at most; what CUPS does not do is a value, no error."""

    def __init__(self, name: str, ask: Ask = cups_socket.ask, title: str = LETTER) -> None:
        self._printer = {
            "printer-uri": ipp.text(ipp.URI, f"ipp://localhost/printers/{quote(name)}"),
            "requesting-user-name": ipp.text(ipp.NAME, OWNER),
        }
        self._ask = ask
        self._title = title

    def trouble(self) -> str | None:
        """Why the queue would take no letter, as a technician would look it up; None if it takes them."""
        answer = self._ask(Operation.GET_PRINTER_ATTRIBUTES, self._printer, b"")
        if not answer.is_ok:
            return answer.meaning
        if answer.number("printer-state") == STOPPED:
            return "stopped"
        return None if answer.says("printer-is-accepting-jobs") else "not accepting jobs"

    def begin(self) -> int | None:
        """A new job without a document; None if CUPS did not take it or did not answer."""
        named = {"job-name": ipp.text(ipp.NAME, self._title)}
        answer = self._ask(Operation.CREATE_JOB, {**self._printer, **named}, b"")
        return answer.number("job-id") if answer.is_ok else None

    def send(self, job: int, pdf: bytes) -> bool:
        """Give the job its document, which may come out from now on; whether CUPS took it."""
        document = {"document-format": ipp.text(ipp.MIME_TYPE, "application/pdf"), "last-document": ipp.truth()}
        return self._ask(Operation.SEND_DOCUMENT, {**self._of(job), **document}, pdf).is_ok

    def progress(self, job: int) -> Progress | None:
        """How far the job is; None if CUPS did not say."""
        answer = self._ask(Operation.GET_JOB_ATTRIBUTES, self._of(job), b"")
        state = answer.number("job-state") if answer.is_ok else None
        return None if state is None else Progress(state, answer.number("job-media-sheets-completed") or 0)

    def remove(self, job: int) -> bool:
        """Cancel the job, whatever its state, with its file; whether it is gone."""
        answer = self._ask(Operation.CANCEL_JOB, {**self._of(job), "purge-job": ipp.truth()}, b"")
        return answer.is_ok or answer.status == ipp.NOT_FOUND

    def clear(self) -> bool:
        """Remove every job of ours, done or not; whether none is left."""
        which = {"which-jobs": ipp.text(ipp.KEYWORD, "all"), "my-jobs": ipp.truth()}
        answer = self._ask(Operation.GET_JOBS, {**self._printer, **which}, b"")
        gone = [self.remove(job) for job in answer.numbers("job-id")]
        return answer.is_ok and all(gone)

    def _of(self, job: int) -> dict[str, Value]:
        return {**self._printer, "job-id": ipp.integer(job)}
