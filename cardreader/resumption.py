"""Goes on after a card lost its state: another program reset it, or its power failed. Knows SELECT and READ alone.

Only what reads is sent again, once, and only to the card that was read before. A PIN is never sent again.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from cardreader.failures import CardError, Failure
from cardreader.transport import Command, Ins, Response, StatusWord, Transport

READS: Final = frozenset({int(Ins.READ_RECORD), int(Ins.READ_BINARY)})
REPEATABLE: Final = READS | {int(Ins.SELECT)}
STATE_LOST: Final = frozenset({int(StatusWord.CONDITIONS), int(StatusWord.NO_CURRENT_FILE)})
BY_NAME: Final = 0x04
DIRECTORY: Final = 0xDF
MASTER_FILE: Final = (b"", b"\x3f\x00")


@dataclass(frozen=True, slots=True, repr=False)
class Witness:
    """The first read that this card answered: how to come there, and what it gave. It tells the card from another."""

    path: tuple[Command, ...]
    read: Command
    data: bytes


class Resumed:
    """A transport that selects again and repeats a read once where the card has lost its state meanwhile.

    `reconnect` takes the card anew after the reader said that another program reset it. A card that lost its state
    without a word from the reader is known by 6985 or 6986 where something was selected, or by a file that is gone
    from a directory just entered. Raises CardError: CARD_RESET for what must not be repeated, CARD_SWAPPED where the
    first read gives something else now.
    """

    def __init__(self, transport: Transport, reconnect: Callable[[], None]) -> None:
        self._transport = transport
        self._reconnect = reconnect
        self._directories: tuple[Command, ...] = ()
        self._file: tuple[Command, ...] = ()
        self._witness: Witness | None = None

    def send(self, command: Command) -> Response:
        """Send one command; raises CardError."""
        try:
            response = self._transport.send(command)
        except CardError as error:
            if error.failure.failure is not Failure.CARD_RESET:
                raise
            self._reconnect()
            self.return_to_place()
            if command.ins not in REPEATABLE:
                raise
            response = self._transport.send(command)
        else:
            if not response.ok and self._lost(command, response):
                self.return_to_place()
                if command.ins in REPEATABLE:
                    response = self._transport.send(command)
        self._remember(command, response)
        return response

    def _lost(self, command: Command, response: Response) -> bool:
        """Whether this answer means that the card no longer stands where it was led to.

        A SELECT by name depends on no state: where it is answered so, the card lost it before GET RESPONSE.
        """
        if command.ins == Ins.SELECT and command.p1 == BY_NAME:
            return response.sw in STATE_LOST
        gone = {StatusWord.NO_FILE} if command.ins == Ins.SELECT else frozenset()
        return bool(self._directories) and response.sw in STATE_LOST | gone

    def return_to_place(self) -> None:
        """Lead the card back to where it stood before a reset; raises CardError, CARD_SWAPPED for another card."""
        witness = self._witness
        if witness is not None:
            self._follow(witness.path)
            if self._transport.send(witness.read).data != witness.data:
                raise CardError(Failure.CARD_SWAPPED, "the first read gives something else now")
        place = (*self._directories, *self._file)
        if witness is None or place != witness.path:
            self._follow(place)

    def _follow(self, path: tuple[Command, ...]) -> None:
        for step in path:
            answer = self._transport.send(step)
            if not answer.ok:
                raise CardError(Failure.CARD_SWAPPED, f"SELECT again {answer.sw:04X}")

    def _remember(self, command: Command, response: Response) -> None:
        """Keep where the card stands. Selections that the card refused leave it where it was (ISO 7816-4 §7.1.1)."""
        if not response.ok:
            return
        if command.ins == Ins.SELECT:
            self._place(command)
        elif command.ins in READS and response.data and self._witness is None:
            self._witness = Witness((*self._directories, *self._file), command, response.data)

    def _place(self, command: Command) -> None:
        name = bytes(command.data)
        if command.p1 != BY_NAME and name in MASTER_FILE:
            self._directories, self._file = (), ()
            return
        if command.p1 != BY_NAME and name[:1] != bytes((DIRECTORY,)):
            self._file = (command,)
            return
        first = self._directories[:1]
        stays = bool(first) and bytes(first[0].data) != name
        self._directories, self._file = (*first, command) if stays else (command,), ()
