"""Commissioning from a phone, on and off: off by itself after its hour, and with the program. A thread of its own.

What is answered is the desk's, how the server's; here is only when there is one.
"""

import logging
import os
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from display.commissioning import carried_over, networks
from display.commissioning.access import HOUR, PhoneAccess, offered
from display.commissioning.chance import SECRETS, Chance
from display.commissioning.running import RunningBoard
from display.errands import NoAnswer
from display.failures import BoardFailure
from labourhall.program.address import shown

if TYPE_CHECKING:
    from display.commissioning.desk import Desk
    from display.commissioning.server import PhoneServer

log = logging.getLogger(__name__)

OFF_SECONDS: Final = 5.0
"""So long somebody who turns it off waits for its end."""


@dataclass(frozen=True, slots=True)
class NotOffered:
    """Why nobody can be let in: `why` is the words' id, `names` what they name."""

    why: str
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Open:
    """One that runs."""

    server: "PhoneServer"
    desk: "Desk"
    thread: threading.Thread
    over: threading.Event


class Offering:
    """`desk_for` makes the desk of an offering at an address; `now` is monotonic; `folder` is the board's own."""

    def __init__(
        self,
        board: RunningBoard,
        folder: Path,
        desk_for: Callable[[str, PhoneAccess], "Desk"],
        now: Callable[[], float],
        chance: Chance = SECRETS,
        own_address: Callable[[], str | None] = networks.own_address,
    ) -> None:
        self._board = board
        self._folder = folder
        self._desk_for = desk_for
        self._now = now
        self._chance = chance
        self._own_address = own_address
        self._lock = threading.Lock()
        self._open: _Open | None = None
        self._is_program_over = False

    def begin(self, for_entry: float = HOUR) -> str | NotOffered:
        """Offer it anew: with another code, and whoever was in is out. The address to type."""
        self.end()
        return self._begin(offered(self._now(), self._chance.code(), for_entry))

    def resume(self) -> None:
        """Go on where this program was started anew by whoever was in."""
        carried = carried_over.take(self._folder, self._now())
        if carried is not None:
            self._told(self._begin(carried))

    def begin_at_start(self, for_entry: float) -> None:
        """Offer it because the settings say so; why it cannot be is said in the log."""
        self._told(self.begin(for_entry))

    def end(self) -> None:
        """Nobody is in any more, and nobody answered."""
        self._stop(OFF_SECONDS)

    def stop(self, seconds: float) -> None:
        """For the end of the program: no board is asked any more."""
        self._is_program_over = True
        self._stop(seconds)

    def _begin(self, access: PhoneAccess) -> str | NotOffered:
        from display.commissioning.server import PhoneServer  # late: no first page waits for what only phones need

        settings = self._board.settings
        host = settings.phone_address or self._own_address()
        if host is None:
            return NotOffered("commissioning.no-address")
        desks: list[Desk] = []
        try:
            server = PhoneServer((host, settings.phone_port), lambda request: desks[0].answer(request), self._now)
        except OSError as error:
            return NotOffered("commissioning.no-port", (shown(host, settings.phone_port), _reason(error)))
        address = shown(*server.address)
        desks.append(self._desk_for(address, access))
        over = threading.Event()
        thread = threading.Thread(target=self._run, args=(server, desks[0], over), name="commissioning", daemon=True)
        with self._lock:
            self._open = _Open(server, desks[0], thread, over)
        thread.start()
        log.info("commissioning from a phone is offered at http://%s", address)
        return address

    def _run(self, server: "PhoneServer", desk: "Desk", over: threading.Event) -> None:
        while not over.is_set() and not desk.is_over() and not desk.is_leaving():
            desk.tick()
            server.run_once()
        server.close(OFF_SECONDS)
        log.info("commissioning from a phone is over")
        if self._is_program_over:
            return
        desk.close()
        if desk.is_leaving():
            carried_over.write(self._folder, desk.access, self._now())
            self._restart()

    def _restart(self) -> None:
        try:
            self._board.restart()
        except NoAnswer:
            log.warning("the board does not answer: it is not started anew for what was set from a phone")

    def _stop(self, seconds: float) -> None:
        with self._lock:
            found, self._open = self._open, None
        if found is not None:
            found.over.set()
            found.server.wake()
            found.thread.join(seconds)

    def _told(self, found: str | NotOffered) -> None:
        if isinstance(found, NotOffered):
            said = " ".join(found.names)
            log.warning("%s %s: %s", BoardFailure.NO_PHONE.code, BoardFailure.NO_PHONE.cause, said or found.why)


def _reason(error: OSError) -> str:
    """Why the system does not let us listen; Python's own sentence names the address once more."""
    return os.strerror(error.errno) if error.errno and error.errno > 0 else str(error.strerror)
