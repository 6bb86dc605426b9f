"""The one crash rule of every program: what nobody expected, in whatever thread, is logged and ends the program.

systemd then starts it anew (exit code 10). Half a program must not stand before people: a thread that is missing, a
page half changed, a callback that was never done. What is expected is caught where it arises and never comes here.
"""

import _thread
import logging
import os
import re
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import Final

from labourhall.program.control import Exit

log = logging.getLogger(__name__)

GRACE_SECONDS: Final = 5.0
"""So long an orderly end may take after a crash, the log's last line included; then the process is ended."""
_SWALLOWING: Final = "concurrent.futures"
"""The logger to which futures tell the errors of their callbacks and workers; nobody else hears of them."""
_PLACE: Final = re.compile(r'\s*File ".*", line \d+, in ')
_PERSONAL: Final = re.compile(r"(?:[^\x00-\x7f]|\d{4,})+")


class CrashRule:
    """Holds from `with` to its end, in every thread, in Qt's slots and in the callbacks of futures.

    An unexpected error that leaves the `with` itself is one too. `leave` ends the process at once with a code.
    """

    def __init__(self, leave: Callable[[int], object] = os._exit, grace: float = GRACE_SECONDS) -> None:
        self._leave = leave
        self._grace = grace
        self._is_over = False
        self._end: Callable[[], object] | None = None

    def __enter__(self) -> "CrashRule":
        self._before = sys.excepthook, threading.excepthook, sys.unraisablehook
        sys.excepthook = lambda kind, error, trace: self.crashed(error)  # Qt gives it the errors of slots
        threading.excepthook = lambda args: self.crashed(args.exc_value or args.exc_type())
        sys.unraisablehook = lambda args: self.crashed(args.exc_value or args.exc_type())
        logging.getLogger(_SWALLOWING).addFilter(self._hear)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before
        logging.getLogger(_SWALLOWING).removeFilter(self._hear)
        if isinstance(error, Exception):
            self._end = None
            self.crashed(error)
        self._is_over = True

    @contextmanager
    def ending_by(self, end: Callable[[], object]) -> Iterator[None]:
        """While this lasts a crash calls `end`, which must let the program end itself, and at once return.

        It is called in the thread that crashed, whatever that holds: it must not wait for a lock.
        """
        self._end = end
        try:
            yield
        finally:
            self._end = None

    def crashed(self, error: BaseException) -> None:
        """End the program for this error. Comes back only where the program ends itself in order."""
        end = self._end
        try:
            # First, and with no lock of Python's: whatever hangs from here on ends with the grace.
            _thread.start_new_thread(self._leave_late, ())
            log.critical("unexpected: %s", told(error))
            _flush()
            if end is not None:
                end()
                return
        except BaseException:  # with an error in the error's own way there is nobody left to tell
            self._leave(Exit.RESTART)
            return
        self._leave(Exit.RESTART)

    def _leave_late(self) -> None:
        time.sleep(self._grace)
        if not self._is_over:
            self._leave(Exit.RESTART)

    def _hear(self, record: logging.LogRecord) -> bool:
        """A filter: errors that a future swallowed are crashes; they are logged as such, not twice."""
        error = record.exc_info[1] if record.exc_info else None
        if error is None:
            return True
        self.crashed(error)
        return False


def told(error: BaseException) -> str:
    """The traceback of `error` and of what it came from, without values: a message may quote what a person typed."""
    lines = "".join(traceback.TracebackException.from_exception(error, capture_locals=False).format()).splitlines()
    return "\n".join(line if _PLACE.match(line) else _PERSONAL.sub("…", line) for line in lines)


def _flush() -> None:
    for handler in logging.getLogger().handlers:
        handler.flush()
