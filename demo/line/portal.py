"""A captive portal: whoever asks the city is answered by somebody else, who wants a button to be pressed.

Three kinds by turns, as they are met: a page with 200, a page with 511 (RFC 6585, section 6), JSON that says nothing.
"""

import contextlib
import itertools
import socket
from collections.abc import Iterator
from typing import Final

LONGEST_REQUEST: Final = 65536
PATIENCE: Final = 0.5
PAGE: Final = b"<!doctype html><title>Welcome</title><form action=/login><button>Accept and go online</button></form>"
ANSWERS: Final = (
    ("200 OK", "text/html; charset=utf-8", PAGE),
    ("511 Network Authentication Required", "text/html; charset=utf-8", PAGE),
    ("200 OK", "application/json", b"{}"),
)


class Portal:
    """Answers in the city's place."""

    def __init__(self) -> None:
        self._answers: Iterator[tuple[str, str, bytes]] = itertools.cycle(ANSWERS)

    def answer(self, caller: socket.socket) -> None:
        """Hear what a caller asks, say something else, hang up."""
        status, kind, body = next(self._answers)
        head = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n"
        with caller, contextlib.suppress(OSError):
            caller.settimeout(PATIENCE)
            caller.recv(LONGEST_REQUEST)
            caller.sendall(head.encode() + body)
