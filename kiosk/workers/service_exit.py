"""What an officer at the staff page asks of the program itself: to be noted, and to end it for the technician."""

import logging
from collections.abc import Callable

from kiosk.visit.vocabulary import Effect, EndProgram, StaffPageOpened

log = logging.getLogger(__name__)


class ServiceExit:
    """`end` asks the program to end with the exit code for the technician; called in Qt's thread."""

    def __init__(self, end: Callable[[], None]) -> None:
        self._end = end

    def take(self, effect: Effect) -> None:
        """Carry out what is meant for it. The log says that it was done, not by whom: it holds nobody's name."""
        match effect:
            case StaffPageOpened():
                log.info("an officer's card and PIN opened the staff page")
            case EndProgram():
                log.info("an officer ends the program")
                self._end()
            case _:
                pass
