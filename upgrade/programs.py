"""The programs on this machine that show something to people: asked at their doors, and started anew by systemd.

A kiosk decides by itself, in one step, whether it is free and ends; a board ends between two pages. Both are started
anew by systemd.
"""

import logging
import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from labourhall.program.door import Message, NoReply, ask

log = logging.getLogger(__name__)

BOOTED: Final = Path("/run/systemd/system")
"""There where systemd runs the machine."""
DATA: Final = Path("/var/lib/labourhall")
KIOSK: Final = "labourhall-kiosk.service"
BOARD: Final = "labourhall-display@"
ASK_SECONDS: Final = 15.0
BACK_SECONDS: Final = 180.0
"""A board ends with its page, which may stand for a minute and a half, and looks at itself a second after its start."""


class DoorAnswer(StrEnum):
    """What a program says at its door; `ABSENT`: nobody answers, so nobody is kept from anything."""

    FREE = "free"
    TAKEN = "taken"
    ABSENT = "absent"


def meant(told: Message) -> DoorAnswer:
    """What an answer to `status` or `renew` says of who is there. A board is always free: it ends with its page."""
    if told.get("free") is False or told.get("refused") == "visit":
        return DoorAnswer.TAKEN
    return DoorAnswer.ABSENT if "refused" in told else DoorAnswer.FREE


@dataclass(frozen=True, slots=True)
class ShownProgram:
    """A unit that runs, and where its program listens; None where no door is found."""

    unit: str
    door: Path | None


class Programs:
    """Those that run now."""

    def __init__(
        self,
        data: Path = DATA,
        booted: Path = BOOTED,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._data = data
        self._booted = booted
        self._clock = clock
        self._sleep = sleep

    def running(self) -> Sequence[ShownProgram]:
        """The units that show something, as far as they run."""
        if not self._booted.exists():
            return ()
        words = ("list-units", "--plain", "--no-legend", "--state=active", KIOSK, f"{BOARD}*.service")
        return [ShownProgram(unit, self._door(unit)) for unit in _names(_systemctl(*words))]

    def taken(self) -> bool:
        """Whether somebody stands before one of them."""
        return any(self._asked(one, "status") is DoorAnswer.TAKEN for one in self.running())

    def renewed(self, one: ShownProgram, patience: float) -> bool:
        """Have one started anew as soon as it is free; whether it is back, or starts by itself when somebody has left.

        Raises TimeoutError where it ended and did not come back.
        """
        end = self._clock() + patience
        before = _main(one.unit)
        while (answer := self._asked(one, "renew")) is DoorAnswer.TAKEN:
            if self._clock() >= end:
                return False
            self._sleep(5.0)
        if answer is DoorAnswer.ABSENT:
            return False
        end = self._clock() + BACK_SECONDS
        while not _is_anew(one.unit, before):
            if self._clock() >= end:
                raise TimeoutError(one.unit)
            self._sleep(0.5)
        return True

    def _asked(self, one: ShownProgram, verb: str) -> DoorAnswer:
        if one.door is None:
            return DoorAnswer.ABSENT
        try:
            return meant(ask(one.door, {"do": verb}, ASK_SECONDS))
        except (NoReply, ValueError) as error:
            log.info("%s does not answer: %s", one.unit, error)
            return DoorAnswer.ABSENT

    def _door(self, unit: str) -> Path | None:
        if unit == KIOSK:
            found = [self._data / "kiosk/control.sock"]
        else:
            name = unit.removeprefix(BOARD).removesuffix(".service")
            found = sorted((self._data / "display" / name).glob("control-*.sock"))
        return next((path for path in found if path.is_socket()), None)


def _names(listed: str) -> list[str]:
    return [line.split()[0] for line in listed.splitlines() if line.strip()]


def _main(unit: str) -> str:
    return _systemctl("show", "--property=MainPID", "--value", unit)


def _is_anew(unit: str, before: str) -> bool:
    said = _systemctl("show", "--property=ActiveState,MainPID", unit).splitlines()
    return "ActiveState=active" in said and f"MainPID={before}" not in said


def _systemctl(*words: str) -> str:
    return subprocess.run(
        ["systemctl", *words], stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    ).stdout.strip()
