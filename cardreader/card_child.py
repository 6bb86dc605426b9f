"""The child process that holds a reader for another program: it does what the frames on its pipe ask, with plain PC/SC.

python -m cardreader.card_child, started by `isolated`. It ends as soon as the pipe does, even in a call that hangs.
"""

import os
import queue
import threading
from collections.abc import Callable
from typing import Final

from cardreader import crash
from cardreader.failures import CardError
from cardreader.pcsc import Connection, Context
from cardreader.pipe_frames import FrameKind, PipeEnded, read, write
from cardreader.reader import hold

ASKED: Final = 0
ANSWERED: Final = 1


class CardGrip:
    """One card at most, with the context by which it is held."""

    def __init__(self, establish: Callable[[], Context] = Context) -> None:
        self._establish = establish
        self._context: Context | None = None
        self._connection: Connection | None = None

    def carry_out(self, kind: FrameKind, body: bytearray) -> bytes:
        """Do what one frame asks and give the answer's body; raises CardError."""
        if kind is FrameKind.OPEN:
            return self._open(body.decode())
        connection = self._connection
        assert connection is not None
        match kind:
            case FrameKind.TRANSMIT:
                return connection.transmit(body)
            case FrameKind.RECONNECT:
                connection.reconnect()
                return connection.protocol.encode()
            case FrameKind.RESET:
                connection.reset()
                return connection.protocol.encode()
            case _:
                self._let_go()
                return b""

    def _open(self, reader: str) -> bytes:
        self._context = self._establish()
        try:
            self._connection = hold(self._context, reader)
            return self._connection.protocol.encode() + self._connection.atr()
        except CardError:
            self._let_go()
            raise

    def _let_go(self) -> None:
        if self._connection is not None:
            self._connection.disconnect()
        if self._context is not None:
            self._context.release()
        self._context, self._connection = None, None


def main() -> None:
    """Hand each frame to the thread that talks to the card; the end of the pipe ends the process whatever that does."""
    asked: queue.Queue[tuple[FrameKind, bytearray]] = queue.Queue()
    with crash.ending_by(lambda: os._exit(crash.FAILED)):
        threading.Thread(target=_work, args=(asked,), name="card", daemon=True).start()
        try:
            while True:
                asked.put(read(ASKED))
        except PipeEnded:
            os._exit(0)


def _work(asked: "queue.Queue[tuple[FrameKind, bytearray]]") -> None:
    grip = CardGrip()
    while True:
        kind, body = asked.get()
        try:
            write(ANSWERED, FrameKind.GIVEN, grip.carry_out(kind, body))
        except CardError as error:
            failure = error.failure
            write(ANSWERED, FrameKind.FAILED, f"{failure.failure.name}\n{failure.detail}".encode())
        except PipeEnded:
            os._exit(0)
        finally:
            body[:] = bytes(len(body))


if __name__ == "__main__":
    main()
