"""What the run before ended with, kept in a file until it is asked for."""

import logging
from pathlib import Path

from kiosk.session.failures import SessionFailure
from labourhall.program.whole_file import write_whole

log = logging.getLogger(__name__)


class LastEnd:
    """Nothing is kept by a run that was killed: that it kept nothing is what tells it."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def take(self) -> SessionFailure:
        """What the last run ended with, which is then forgotten."""
        try:
            code = self._path.read_text(encoding="ascii")
            self._path.unlink()
        except (OSError, ValueError):
            code = ""
        return next((one for one in SessionFailure if one.code == code), SessionFailure.SILENT)

    def keep(self, failure: SessionFailure) -> None:
        """This run ended with that."""
        try:
            write_whole(self._path, failure.code.encode())
        except OSError as error:
            log.info("the end is not noted: %s", error.strerror)
