"""Whether the line is up: one memory a machine, told once a change, fed by every call that anybody makes."""

import threading

from labourhall.link.news import LineDown, LineUp, ReportNews


class LineMark:
    """Shared by all threads that use the line. Unknown until somebody tried; what is unknown counts as up."""

    def __init__(self, report: ReportNews) -> None:
        self._report = report
        self._lock = threading.Lock()
        self._code: str | None = None

    @property
    def is_up(self) -> bool:
        """Whether the line is not known to be cut."""
        return not self._code

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
