"""The kiosk's own door: whether anybody is here, and to be started anew where nobody is (the night's upgrade asks).

Asked and ended in one step of Qt's thread: nobody can put a card in between.
"""

import logging
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Final

from labourhall.program.door import Door, DoorTaken, Message

log = logging.getLogger(__name__)

DOOR: Final = "control.sock"
"""The control socket in the kiosk's data folder."""
ANSWER_SECONDS: Final = 5.0
"""Qt's thread is never busy for so long; a caller of a kiosk that hangs is told so."""


class Renewal:
    """Answers at the door. `in_qt` has a job done in Qt's thread; `is_free` and `end` are called there alone."""

    def __init__(
        self,
        in_qt: Callable[[Callable[[], None]], None],
        is_free: Callable[[], bool],
        end: Callable[[], None],
        seconds: float = ANSWER_SECONDS,
    ) -> None:
        self._in_qt = in_qt
        self._is_free = is_free
        self._end = end
        self._seconds = seconds
        self._door: Door | None = None

    def open(self, folder: Path) -> None:
        """Answer from now on. A door that cannot be opened costs nothing else: the new version waits for a start."""
        try:
            self._door = Door(folder / DOOR, self.answer)
        except (OSError, DoorTaken) as error:
            log.warning("the kiosk cannot be asked whether it is free: %s", error)
            return
        self._door.start()

    def close(self, seconds: float) -> None:
        """Answer nobody any more."""
        if self._door is not None:
            self._door.stop(seconds)
            self._door = None

    def answer(self, question: Message) -> Message:
        """{"free": …} to `status`; `renew` ends a kiosk that is free, and is {"refused": why} otherwise."""
        if question.get("do") not in ("status", "renew"):
            return {"refused": "unknown"}
        is_renewal = question["do"] == "renew"
        found: Future[bool] = Future()
        self._in_qt(lambda: self._look(found, is_renewal))
        try:
            is_free = found.result(self._seconds)
        except TimeoutError:
            found.cancel()
            return {"refused": "no-answer"}
        if not is_renewal:
            return {"free": is_free}
        return {"done": "renew"} if is_free else {"refused": "visit"}

    def _look(self, found: "Future[bool]", is_renewal: bool) -> None:
        """In Qt's thread. Whoever asked may have given up: then nothing is ended."""
        if not found.set_running_or_notify_cancel():
            return
        is_free = self._is_free()
        found.set_result(is_free)
        if is_free and is_renewal:
            log.info("nobody is here: the program ends, to be started anew")
            self._end()
