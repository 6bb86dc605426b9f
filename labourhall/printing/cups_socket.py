"""CUPS' socket on this machine: one request of IPP, one answer, in bounded time. Knows no letter and no queue.

CUPS' own commands do not do: they answer in people's language, `lpstat` counts no sheets, `cancel -x` leaves the file
of a job that is done, and `lp` tells a job's number only after the printing may have begun.
"""

import os
import socket
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from labourhall.printing.ipp import NO_ANSWER, Answer, Operation, Value, read, request

SECONDS: Final = 5.0
"""The whole of a request and its answer. cupsd on the same machine takes some hundredths."""

LARGEST_ANSWER: Final = 1 << 20
SOCKET: Final = Path("/run/cups/cups.sock")


def server() -> Path:
    """The socket of this machine's cupsd, or the one that CUPS_SERVER names; a server elsewhere is not spoken to."""
    named = os.environ.get("CUPS_SERVER", "")
    return Path(named) if named.startswith("/") else SOCKET


def ask(
    operation: Operation, attributes: Mapping[str, Value], document: bytes = b"", seconds: float = SECONDS
) -> Answer:
    """Ask cupsd; never waits longer than `seconds`, never raises for what a print system may do."""
    body = request(operation, attributes) + document
    head = f"POST / HTTP/1.0\r\nHost: localhost\r\nContent-Type: application/ipp\r\nContent-Length: {len(body)}\r\n\r\n"
    try:
        return read(_exchanged(head.encode() + body, time.monotonic() + seconds))
    except OSError:
        return NO_ANSWER


def _exchanged(sent: bytes, until: float) -> bytes:
    """Everything that comes back until the other side closes. Raises OSError."""
    received = bytearray()
    with socket.socket(socket.AF_UNIX) as line:
        line.settimeout(_left(until))
        line.connect(str(server()))
        line.sendall(sent)
        while len(received) <= LARGEST_ANSWER:
            line.settimeout(_left(until))
            piece = line.recv(65536)
            if not piece:
                break
            received += piece
    return bytes(received)


def _left(until: float) -> float:
    seconds = until - time.monotonic()
    if seconds <= 0:
        raise TimeoutError
    return seconds
