"""CUPS as a print queue sees it, without a process: jobs with states, and ways to fail."""

from dataclasses import dataclass, field

from labourhall.printing import ipp
from labourhall.printing.ipp import Answer, Operation, Value
from labourhall.printing.print_queue import COMPLETED, PROCESSING


@dataclass
class Cups:
    """Answers a queue. A job is out after `waits` questions; operations in `silent` are not answered, though what they
    ask for is done; `deaf` ones are neither answered nor done; `refuses` is a status for every new job.

    `said` is every operation in its order, with its job; `spool` what CUPS holds, `paper` what came out.
    """

    waits: int = 0
    sheets: int = 0
    silent: set[Operation] = field(default_factory=set)
    deaf: set[Operation] = field(default_factory=set)
    refuses: int = 0
    ends_as: int = COMPLETED
    said: list[tuple[Operation, int]] = field(default_factory=list)
    spool: dict[int, bytes] = field(default_factory=dict)
    paper: list[bytes] = field(default_factory=list)
    jobs: int = 11

    def __call__(self, operation: Operation, attributes: dict[str, Value], document: bytes) -> Answer:
        job = int.from_bytes(attributes.get("job-id", (0, b""))[1])
        self.said.append((operation, job))
        if operation in self.deaf:
            return ipp.NO_ANSWER
        answer = self._answered(operation, job, document)
        return ipp.NO_ANSWER if operation in self.silent else answer

    @property
    def removed(self) -> list[int]:
        """The jobs that CUPS was asked to remove."""
        return [job for operation, job in self.said if operation is Operation.CANCEL_JOB]

    def _answered(self, operation: Operation, job: int, document: bytes) -> Answer:
        match operation:
            case Operation.CREATE_JOB:
                return Answer(self.refuses) if self.refuses else self._created()
            case Operation.SEND_DOCUMENT:
                self.spool[job] = document
                return Answer(0)
            case Operation.GET_JOB_ATTRIBUTES:
                return self._state(job)
            case Operation.CANCEL_JOB:
                return Answer(0 if self.spool.pop(job, None) is not None else ipp.NOT_FOUND)
            case Operation.GET_JOBS:
                return Answer(0, ({}, *({"job-id": job} for job in self.spool)))
            case Operation.GET_PRINTER_ATTRIBUTES:
                return Answer(0, ({"printer-state": 3, "printer-is-accepting-jobs": b"\1"},))

    def _created(self) -> Answer:
        self.jobs += 1
        self.spool[self.jobs] = b""
        return Answer(0, ({}, {"job-id": self.jobs}))

    def _state(self, job: int) -> Answer:
        if self.waits > 0:
            self.waits -= 1
            return Answer(0, ({}, {"job-state": PROCESSING, "job-media-sheets-completed": self.sheets}))
        if self.ends_as == COMPLETED:
            self.paper.append(self.spool[job])
        return Answer(0, ({}, {"job-state": self.ends_as, "job-media-sheets-completed": 1}))
