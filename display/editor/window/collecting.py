"""Rings of references are collected in Qt's thread alone: another that came upon a widget would destroy it there.

Python collects in whatever thread makes the object that is one too many; the editor has several. Between two keys is
the better time for it, too.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QTimer

from labourhall.program import memory

EVERY_MS: Final = 1000


@contextmanager
def collecting_here() -> Iterator[None]:
    """While this lasts rings are collected by a timer of this thread; every other thread must have ended before it."""
    timer = QTimer()
    timer.setInterval(EVERY_MS)
    timer.timeout.connect(memory.collect)
    timer.start()
    try:
        with memory.not_collected():
            yield
    finally:
        timer.stop()
