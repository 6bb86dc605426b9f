"""Takes a PIN from whoever types it, or from a pipe, into a buffer that can be overwritten; never from argv.

Read byte by byte into the buffer itself: no `bytes` or `str` of the digits ever exists in this process.
"""

import os
import sys
import termios
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

LONGEST_LINE: Final = 64
"""Longer than any PIN; what is beyond is read and thrown away."""
_ENDS: Final = frozenset(b"\r\n")


def at_a_terminal() -> bool:
    """Whether a person types; else digits come by a pipe."""
    return os.isatty(sys.stdin.fileno())


def read_digits(prompt: str) -> bytearray:
    """One line without echo, as typed; empty at the end of the input. `prompt` is shown at a terminal only."""
    source = sys.stdin.fileno()
    if not os.isatty(source):
        return _line(source)
    print(prompt, end="", file=sys.stderr, flush=True)
    try:
        with _without_echo(source):
            return _line(source)
    finally:
        print(file=sys.stderr)


def confirmed(question: str) -> bool:
    """Ask at the terminal; only a line that begins with y or Y is a yes."""
    print(question, end="", file=sys.stderr, flush=True)
    return bytes(_line(sys.stdin.fileno())[:1]) in {b"y", b"Y"}


def _line(source: int) -> bytearray:
    """Into a buffer of full length at once: one that grows would leave copies behind."""
    kept, last, count = bytearray(LONGEST_LINE), bytearray(1), 0
    while os.readv(source, [last]) == 1 and last[0] not in _ENDS:
        if count < LONGEST_LINE:
            kept[count] = last[0]
            count += 1
    line = bytearray(count)
    line[:] = memoryview(kept)[:count]
    kept[:] = bytes(LONGEST_LINE)
    last[:] = bytes(1)
    return line


@contextmanager
def _without_echo(terminal: int) -> Iterator[None]:
    before = termios.tcgetattr(terminal)
    silent = [*before]
    silent[3] &= ~termios.ECHO
    termios.tcsetattr(terminal, termios.TCSAFLUSH, silent)
    try:
        yield
    finally:
        termios.tcsetattr(terminal, termios.TCSAFLUSH, before)
