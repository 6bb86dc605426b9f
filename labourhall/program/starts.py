"""How often a program fell lately: its starts that no orderly end followed, kept in a file."""

import json
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from labourhall.program.whole_file import write_whole

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class FallLimit:
    """So many falls within so many seconds, and the next start is a quiet one."""

    falls: int
    seconds: float


class Starts:
    """`seconds` is monotonic, and begins anew with the machine: what is later than now was before that.

    A file that is missing or damaged, and a disk that takes nothing, count as no fall: nothing stays dark for them.
    """

    def __init__(self, path: Path, seconds: Callable[[], float], limit: FallLimit) -> None:
        self._path = path
        self._seconds = seconds
        self._limit = limit

    def begin(self) -> bool:
        """Note a start; whether the program fell so often that it is to be left alone for a while."""
        now = self._seconds()
        fell = [one for one in self._kept() if 0.0 <= now - one <= self._limit.seconds]
        self._keep([*fell, now][-self._limit.falls - 1 :])
        return len(fell) >= self._limit.falls

    def once_more(self) -> None:
        """Give the program one try: if that falls soon, the next start is a quiet one again."""
        self._keep([self._seconds()] * (self._limit.falls - 1))

    def end(self) -> None:
        """It ended in order: what was before counts no more."""
        try:
            self._path.unlink(missing_ok=True)
        except OSError as error:
            log.info("the end is not noted: %s", error.strerror)

    def _keep(self, starts: Sequence[float]) -> None:
        try:
            write_whole(self._path, json.dumps(starts).encode())
        except OSError as error:
            log.info("the start is not noted: %s", error.strerror)

    def _kept(self) -> list[float]:
        try:
            found = json.loads(self._path.read_bytes())
            return [float(one) for one in found]
        except (OSError, ValueError, TypeError, RecursionError):
            return []
