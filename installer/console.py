"""The kernel's console: its keys, and lines of text where no screen can be painted on. The only file for it."""

import fcntl
import os
import select
import termios
import tty
from typing import Final, Self

from installer.conversation import BACK, ENTER, ESCAPE
from installer.install_page import InstallPage

SET_MODE: Final = 0x4B3A
TEXT, GRAPHICS = 0, 1
"""KDSETMODE: with KD_GRAPHICS the kernel paints no text over our pages."""
NAMED: Final = {"\r": ENTER, "\n": ENTER, "\x7f": BACK, "\b": BACK, "\x1b": ESCAPE}
LAST: Final = frozenset(bytes([code]) for code in range(0x40, 0x7F))
"""What ends an escape's sequence."""
PAUSE: Final = 0.05
"""Seconds: what comes so soon after an escape belongs to it, and is an arrow or a function key."""


class Console:
    """An open terminal whose keys come one by one, unseen."""

    def __init__(self, handle: int) -> None:
        self._handle = handle
        self._last = ""

    @classmethod
    def opened(cls, path: str) -> Self:
        """The terminal at that path. Raises OSError."""
        handle = os.open(path, os.O_RDWR | os.O_NOCTTY)
        tty.setraw(handle, termios.TCSANOW)
        return cls(handle)

    def leave_to_pages(self) -> None:
        """Have the kernel write nothing there any more."""
        self._set(GRAPHICS)

    def give_back(self) -> None:
        """Have the kernel's text seen again: the last words of a program that ended, for instance."""
        self._set(TEXT)

    def close(self) -> None:
        """Let go of it."""
        os.close(self._handle)

    def key(self) -> str:
        """The next key: a character, or one of the named."""
        while True:
            character = os.read(self._handle, 1).decode("ascii", "replace")
            if character == "\x1b" and self._is_sequence():
                continue
            return NAMED.get(character, character)

    def forget(self) -> None:
        """What was typed while nobody asked is no answer."""
        termios.tcflush(self._handle, termios.TCIFLUSH)

    def show(self, page: InstallPage) -> None:
        """The page as lines of text; one that differs in how far it is alone is not written again."""
        rows = [page.title, *page.lines, *(f"{digit}  {text}" for digit, text in page.choices)]
        if page.typed is not None:
            rows.append(f"> {page.typed}")
        text = "\r\n".join(["", *rows, page.keys, *page.foot, ""])
        if text != self._last:
            self._last = text
            os.write(self._handle, text.encode("utf-8", "replace"))

    def _set(self, mode: int) -> None:
        try:
            fcntl.ioctl(self._handle, SET_MODE, mode)
        except OSError:  # a serial line knows no such thing
            return

    def _is_sequence(self) -> bool:
        """Whether more follows an escape at once: an arrow or a function key. It is read to its end and forgotten."""
        if not select.select([self._handle], [], [], PAUSE)[0]:
            return False
        os.read(self._handle, 1)  # [ or O
        while os.read(self._handle, 1) not in LAST and select.select([self._handle], [], [], PAUSE)[0]:
            pass
        return True
