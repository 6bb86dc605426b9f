"""Cards held by a child process, so that a driver that never answers can be ended: nothing else ends such a call.

The face is that of `reader.open_card`. The card service itself stays stuck on that slot until the card leaves it;
other slots go on, and the next card in the slot is read by a fresh child.
"""

import os
import subprocess
import sys
import threading
from contextlib import suppress
from pathlib import Path
from typing import Final

from cardreader.failures import CardError, CardFailure, Failure
from cardreader.pipe_frames import FrameKind, NothingCame, PipeEnded, read, write
from cardreader.reader import NoteExchange, OpenCard, is_virtual

ANSWER_SECONDS: Final = 5.0
"""A command that took longer was never seen to come back; the slowest T=0 answer takes well under a second."""
END_SECONDS: Final = 1.0
PROTOCOL_LENGTH: Final = 3


class IsolatedReader:
    """Opens cards in child processes. One child waits in reserve, as its start takes a fifth of a second."""

    def __init__(self, seconds: float = ANSWER_SECONDS) -> None:
        """`seconds` is the deadline of each command."""
        self._seconds = seconds
        self._lock = threading.Lock()
        self._closed = False
        self._reserve: CardChild | None = CardChild()

    def open(
        self, reader: str, *, allow_virtual: bool = False, note: NoteExchange | None = None
    ) -> OpenCard | CardFailure:
        """Open the card in `reader` as `reader.open_card` does. A child that gives no answer in time is ended."""
        if is_virtual(reader) and not allow_virtual:
            return CardFailure(Failure.VIRTUAL_READER_REFUSED, detail=reader)
        held = RemoteCard(self._take(), self._seconds)
        try:
            held.open(reader)
            return OpenCard(_Return(self, held), held, note)
        except CardError as error:
            self.give_back(held.child)
            return error.failure

    def close(self) -> None:
        """End the child in reserve; one that still holds a card ends when that card is closed."""
        with self._lock:
            self._closed = True
            child, self._reserve = self._reserve, None
        if child is not None:
            child.end()

    def give_back(self, child: "CardChild") -> None:
        """A child is done with its card: it is kept in reserve, or ended where there is one or where it is lost."""
        with self._lock:
            kept = not (self._closed or child.lost or self._reserve is not None)
            if kept:
                self._reserve = child
            elif not self._closed and self._reserve is None:
                self._reserve = CardChild()
        if not kept:
            child.end()

    def _take(self) -> "CardChild":
        with self._lock:
            child, self._reserve = self._reserve, None
        if child is not None and child.running:
            return child
        if child is not None:
            child.end()
        return CardChild()


class CardChild:
    """One child process and its pipes."""

    def __init__(self) -> None:
        root = str(Path(__file__).resolve().parents[1])
        self.lost = False
        self._process = subprocess.Popen(
            [sys.executable, "-m", "cardreader.card_child"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            bufsize=0,
            start_new_session=True,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, (root, os.environ.get("PYTHONPATH"))))},
        )

    @property
    def pid(self) -> int:
        """The process."""
        return self._process.pid

    @property
    def running(self) -> bool:
        """Whether the process is alive."""
        return self._process.poll() is None

    def ask(self, kind: FrameKind, body: bytes | bytearray, seconds: float) -> bytes:
        """Have one thing done; raises CardError. A child that does not answer in time is killed."""
        if self.lost:
            raise CardError(Failure.CARD_REMOVED, "the process that held the reader was ended")
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        try:
            write(self._process.stdin.fileno(), kind, body)
            answered, given = read(self._process.stdout.fileno(), seconds)
        except NothingCame as exc:
            self._kill()
            raise CardError(Failure.CARD_MUTE, f"no answer within {seconds:g} s, process ended") from exc
        except PipeEnded as exc:
            self._kill()
            raise CardError(Failure.READER_OUT_OF_ORDER, "the process that held the reader died") from exc
        if answered is FrameKind.FAILED:
            name, _, detail = given.decode().partition("\n")
            raise CardError(Failure[name], detail)
        return bytes(given)

    def end(self) -> None:
        """End the process: at the end of its pipe it goes by itself."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        try:
            self._process.wait(END_SECONDS)
        except subprocess.TimeoutExpired:
            self._kill()
        self._process.stdout.close()
        self.lost = True

    def _kill(self) -> None:
        self.lost = True
        self._process.kill()
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(END_SECONDS)


class RemoteCard:
    """A card that a child holds, with the face of `pcsc.Connection`."""

    def __init__(self, child: CardChild, seconds: float) -> None:
        self.child = child
        self.protocol = ""
        self._seconds = seconds
        self._atr = b""

    def open(self, reader: str) -> None:
        """Take the card in `reader`; raises CardError."""
        given = self.child.ask(FrameKind.OPEN, reader.encode(), self._seconds)
        self.protocol, self._atr = given[:PROTOCOL_LENGTH].decode(), given[PROTOCOL_LENGTH:]

    def atr(self) -> bytes:
        """The answer to reset."""
        return self._atr

    def transmit(self, command: bytes | bytearray) -> bytes:
        """Send a command, give the answer; raises CardError."""
        return self.child.ask(FrameKind.TRANSMIT, command, self._seconds)

    def reconnect(self) -> None:
        """Take the card again after another program reset it; raises CardError."""
        self.protocol = self.child.ask(FrameKind.RECONNECT, b"", self._seconds).decode()

    def reset(self) -> None:
        """Reset the card; raises CardError."""
        self.protocol = self.child.ask(FrameKind.RESET, b"", self._seconds).decode()

    def disconnect(self) -> None:
        """Power the card off; never fails."""
        with suppress(CardError):
            self.child.ask(FrameKind.DISCONNECT, b"", self._seconds)


class _Return:
    """What an open card releases when it is closed: its child, back to where it came from."""

    def __init__(self, readers: IsolatedReader, held: RemoteCard) -> None:
        self._readers = readers
        self._held = held

    def release(self) -> None:
        self._readers.give_back(self._held.child)
