"""One inserted card's line to vpcd: frames, power, faults. The card's answers come from `card`.

Both ways: two bytes of length (big endian) and a body. A body of one byte is a control; every other is a command.
"""

import socket
import threading
import time
from typing import Final

from cardreader.simulator.card import SoftwareCard
from cardreader.simulator.image import Faults
from cardreader.simulator.journal import Journal

POWER_OFF, POWER_ON, RESET, GET_ATR = 0, 1, 2, 4
REDIAL_SECONDS: Final = 0.02
GARBAGE: Final = bytes(range(37))


class CardLink:
    """Holds the card in a slot until `pull`. The service may end and come back meanwhile: the line is dialled anew."""

    def __init__(self, card: SoftwareCard, port: int, journal: Journal) -> None:
        self._card = card
        self._faults = card.image.faults
        self._port = port
        self._journal = journal
        self._heard = 0
        self._line: socket.socket | None = None
        self._pulled = threading.Event()
        self.inserted = threading.Event()
        self._thread = threading.Thread(target=self._run, name=f"card-link-{port}", daemon=True)
        self._thread.start()

    def pull(self) -> None:
        """Take the card out; returns when it is."""
        self._pulled.set()
        line = self._line
        if line is not None:
            _hang_up(line)
        self._thread.join()

    def _run(self) -> None:
        while not self._pulled.is_set():
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
        while not self._pulled.is_set():
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
            _send(line, self._card.image.atr)

    def _command(self, line: socket.socket, command: bytes) -> None:
        self._heard += 1
        if self._misbehave(line, command, self._faults):
            return
        response = self._card.answer(command)
        self._journal.note(command, response)
        _send(line, response)

    def _misbehave(self, line: socket.socket, command: bytes, faults: Faults) -> bool:
        """Carry out the fault that is due at this command, if there is one."""
        mute = faults.mute_at is not None and self._heard >= faults.mute_at
        removed = self._heard == faults.removed_at
        if not (mute or removed or self._heard in (faults.cut_at, faults.garbled_at)):
            return False
        if self._heard == faults.garbled_at:
            self._journal.note(command, GARBAGE)
            _send(line, GARBAGE)
            return True
        self._journal.note(command, None)
        if self._heard == faults.cut_at:
            line.sendall((40).to_bytes(2, "big") + b"\x61\x18")
        if not mute:
            self._pulled.set()
            _hang_up(line)
        return True


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
