"""One inserted card's line to vpcd: frames, power, faults. The card's answers come from `card`.

Both ways: two bytes of length (big endian) and a body. A body of one byte is a control; every other is a command.
"""

import socket
import threading
import time
from typing import Final

from cardreader.simulator.faults import GARBAGE, NONSENSE_ATR, FaultKind
from cardreader.simulator.inserted import InsertedCard
from cardreader.simulator.journal import SlotJournal

POWER_OFF, POWER_ON, RESET, GET_ATR = 0, 1, 2, 4
REDIAL_SECONDS: Final = 0.02
CUT_FRAME: Final = (40).to_bytes(2, "big") + b"\x61\x18"
"""Announces 40 bytes and gives two of them."""


class CardLink:
    """Holds the card in a slot until it leaves. The service may end and come back meanwhile: it dials anew."""

    def __init__(self, card: InsertedCard, port: int, journal: SlotJournal) -> None:
        self._card = card
        self._faults = card.image.faults
        self._port = port
        self._journal = journal
        self._heard = 0
        self.owes_answer = False
        self._torn = threading.Event()
        self._line: socket.socket | None = None
        self._gone = threading.Event()
        self.inserted = threading.Event()
        self._thread = threading.Thread(target=self._run, name=f"card-link-{port}", daemon=True)
        self._thread.start()

    @property
    def gone(self) -> bool:
        """Whether the card has left the slot, pulled or by a fault of its own."""
        return self._gone.is_set()

    def pull(self) -> None:
        """Take the card out; returns when it is."""
        self._leave()
        self._thread.join()

    def tear(self) -> None:
        """Take the card out in the middle of a command: of the one it owes an answer to, else of the next."""
        self._torn.set()
        if self.owes_answer:
            self._leave()

    def _leave(self) -> None:
        self._gone.set()
        line = self._line
        if line is not None:
            _hang_up(line)

    def _run(self) -> None:
        while not self._gone.is_set():
            try:
                line = socket.create_connection(("127.0.0.1", self._port), timeout=1)
            except OSError:
                time.sleep(REDIAL_SECONDS)
                continue
            with line:
                line.settimeout(None)
                self._line = line
                self.inserted.set()
                self._serve(line)
                self._card.power_off()

    def _serve(self, line: socket.socket) -> None:
        """Answer until the line ends; a card that is pulled in between answers nothing more."""
        while not self._gone.is_set():
            body = _receive(line)
            if body is None:
                return
            if len(body) == 1:
                self._control(line, body[0])
            elif len(body) > 1:
                self._command(line, body)

    def _control(self, line: socket.socket, control: int) -> None:
        """The ATR is asked for all the time as a sign of life: that must not touch the card's state."""
        if control in (POWER_OFF, RESET):
            self._card.power_off()
        elif control == GET_ATR and not self._faults.mute_at_reset:
            _send(line, self._atr())

    def _atr(self) -> bytes:
        if self._faults.empty_atr:
            return b""
        return NONSENSE_ATR if self._faults.nonsense_atr else self._card.image.atr

    def _command(self, line: socket.socket, command: bytes) -> None:
        self._heard += 1
        self.owes_answer = True
        if self._faults.slow_ms is not None:
            self._gone.wait(self._faults.slow_ms / 1000)
        response = self._response(line, command)
        self._journal.note(command, response)
        # Said before the answer goes out: whoever has it may tear the card, and means the next command then.
        self.owes_answer = not response
        if self._torn.is_set():
            self._leave()
        elif response:
            _send(line, response)

    def _response(self, line: socket.socket, command: bytes) -> bytes | None:
        """What the card answers, with the fault that is due; None where it never answers."""
        if self._torn.is_set() or self._gone.is_set():
            return None
        match self._faults.due(self._heard):
            case FaultKind.MUTE:
                return None
            case FaultKind.REMOVED | FaultKind.CUT as kind:
                if kind is FaultKind.CUT:
                    line.sendall(CUT_FRAME)
                self._leave()
                return None
            case FaultKind.GARBAGE:
                return GARBAGE
            case FaultKind.ODD:
                return self._faults.odd_answer()
            case FaultKind.RESET:
                self._card.power_off()
        return self._card.answer(command)


def _receive(line: socket.socket) -> bytes | None:
    """One frame's body, or None at the end of the line."""
    header = _exactly(line, 2)
    return None if header is None else _exactly(line, int.from_bytes(header, "big"))


def _exactly(line: socket.socket, count: int) -> bytes | None:
    data = b""
    while len(data) < count:
        try:
            # vpcd writes length and body apart without NODELAY: without this each command takes 44 ms.
            line.setsockopt(socket.IPPROTO_TCP, socket.TCP_QUICKACK, 1)
            part = line.recv(count - len(data))
        except OSError:
            return None
        if not part:
            return None
        data += part
    return data


def _send(line: socket.socket, body: bytes) -> None:
    try:
        line.sendall(len(body).to_bytes(2, "big") + body)
    except OSError:
        # The reader is gone; the next receive sees the same and ends the line.
        return


def _hang_up(line: socket.socket) -> None:
    try:
        line.shutdown(socket.SHUT_RDWR)
    except OSError:
        # Already hung up by the other side.
        return
