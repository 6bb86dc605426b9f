"""Frames on the pipes between a program and the child process that holds its reader: a kind and a body.

A body may be a PIN: it is written from its own buffer and read into one, and no copy of it stays in a stream's buffer.
"""

import os
import select
import time
from enum import IntEnum
from typing import Final

HEADER: Final = 5
LONGEST: Final = 1 << 20


class FrameKind(IntEnum):
    """What a frame is: the first five are asked, the last two answered."""

    OPEN = 1
    TRANSMIT = 2
    RECONNECT = 3
    RESET = 4
    DISCONNECT = 5
    GIVEN = 6
    FAILED = 7


class PipeEnded(Exception):
    """The other side is gone."""


class NothingCame(Exception):
    """No whole frame came in time."""


def write(pipe: int, kind: FrameKind, body: bytes | bytearray = b"") -> None:
    """Write one frame; raises PipeEnded."""
    rest = memoryview(body)
    head: bytes = bytes((kind,)) + len(body).to_bytes(HEADER - 1, "big")
    try:
        written = os.writev(pipe, [head, rest]) - HEADER
        while written < len(rest):
            written += os.write(pipe, rest[written:])
    except BrokenPipeError as exc:
        raise PipeEnded from exc


def read(pipe: int, seconds: float | None = None) -> tuple[FrameKind, bytearray]:
    """Read one frame into a buffer that the reader may overwrite; raises PipeEnded, NothingCame."""
    until = None if seconds is None else time.monotonic() + seconds
    head = _exactly(pipe, HEADER, until)
    length = int.from_bytes(head[1:], "big")
    if length > LONGEST:
        raise PipeEnded
    return FrameKind(head[0]), _exactly(pipe, length, until)


def _exactly(pipe: int, length: int, until: float | None) -> bytearray:
    body = bytearray(length)
    got = 0
    while got < length:
        if until is not None:
            _await(pipe, until)
        part = os.readv(pipe, [memoryview(body)[got:]])
        if not part:
            raise PipeEnded
        got += part
    return body


def _await(pipe: int, until: float) -> None:
    waiting = select.poll()
    waiting.register(pipe, select.POLLIN)
    if not waiting.poll(max(0.0, until - time.monotonic()) * 1000):
        raise NothingCame
