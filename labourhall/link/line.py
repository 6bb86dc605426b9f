"""Whether the line is up, told once a change, by whoever uses it."""

import threading
from typing import TypeVar

from labourhall.contract.call import Call, Sender
from labourhall.contract.refusals import NoAnswer, Refusal
from labourhall.link.news import LineDown, LineUp, ReportNews

A = TypeVar("A")


class LineMark:
    """The one memory of whether the line is up; shared by all threads that use it. Unknown until somebody tried."""

    def __init__(self, report: ReportNews) -> None:
        self._report = report
        self._lock = threading.Lock()
        self._code: str | None = None

    def up(self) -> None:
        """The city answered, be it with a refusal."""
        self._become("")

    def down(self, code: str) -> None:
        """The city did not answer; `code` says why."""
        self._become(code)

    def _become(self, code: str) -> None:
        with self._lock:
            if code == self._code:
                return
            self._code = code
            self._report(LineDown(code) if code else LineUp())


class Line:
    """A sender that notes on `mark` whether the city answers."""

    def __init__(self, sender: Sender, mark: LineMark) -> None:
        self._sender = sender
        self._mark = mark

    def send(self, call: Call[A], key: str = "") -> A:
        """Carry `call` as the sender below does, with the same exceptions."""
        try:
            answer = self._sender.send(call, key)
        except NoAnswer as trouble:
            self._mark.down(trouble.code)
            raise
        except Refusal:
            self._mark.up()
            raise
        self._mark.up()
        return answer
