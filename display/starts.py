"""How often the board fell lately: its starts that no orderly end followed, kept in a file."""

import json
import logging
from collections.abc import Callable
from pathlib import Path
from typing import Final

from labourhall.program.whole_file import write_whole

log = logging.getLogger(__name__)

MOST: Final = 3
WITHIN_SECONDS: Final = 600.0
"""So many falls within so long, and the next start is a quiet one."""


class Starts:
    """`seconds` is monotonic, and begins anew with the machine: what is later than now was before that."""

    def __init__(self, path: Path, seconds: Callable[[], float]) -> None:
        self._path = path
        self._seconds = seconds

    def begin(self) -> bool:
        """Note a start; whether the board fell so often that it is to show the safe page alone for a while."""
        now = self._seconds()
        fell = [one for one in self._kept() if 0.0 <= now - one <= WITHIN_SECONDS]
        try:
            write_whole(self._path, json.dumps([*fell, now][-MOST - 1 :]).encode())
        except OSError as error:
            log.info("the start is not noted: %s", error.strerror)
        return len(fell) >= MOST

    def end(self) -> None:
        """It ended in order: what was before counts no more."""
        try:
            self._path.unlink(missing_ok=True)
        except OSError as error:
            log.info("the end is not noted: %s", error.strerror)

    def _kept(self) -> list[float]:
        try:
            found = json.loads(self._path.read_bytes())
            return [float(one) for one in found]
        except (OSError, ValueError, TypeError):
            return []
