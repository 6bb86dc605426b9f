"""What a session ends with, from what was seen of compositor and program. Pure."""

import signal
from dataclasses import dataclass
from typing import Final

from kiosk.session.failures import SessionFailure
from labourhall.program.control import Exit

ASKED: Final = 128 + signal.SIGTERM
"""The code of a program that was asked to end before it could hear it."""
IN_ORDER: Final = (Exit.DONE, Exit.REBOOT, Exit.SERVICE)


@dataclass(frozen=True, slots=True)
class SeenRun:
    """What was seen of a run: how far it came, the program's own code if that was told, whether it was asked to end.

    `lost`: the compositor ended before its program, so that this ended because of it, whatever its code.
    """

    begun: bool = False
    code: int | None = None
    stopped: bool = False
    lost: bool = False


@dataclass(frozen=True, slots=True)
class SessionEnd:
    """The session's exit code, and what stood in the way; None for an end in order."""

    code: int
    failure: SessionFailure | None = None


def outcome(seen: SeenRun) -> SessionEnd:
    """The program's own code, whatever the compositor ended with. None told is a failure of the session's own."""
    if seen.stopped and (seen.code == ASKED or not seen.begun):
        return SessionEnd(Exit.DONE)
    if seen.code is None or (seen.lost and not seen.stopped):
        return SessionEnd(Exit.FAILED, SessionFailure.NO_COMPOSITOR)
    if seen.code in IN_ORDER:
        return SessionEnd(seen.code)
    return SessionEnd(seen.code, SessionFailure.REFUSED if seen.code == Exit.WRONG else SessionFailure.FELL)
