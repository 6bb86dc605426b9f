"""Rings of references are collected in Qt's thread alone: another that came upon a widget would destroy it there.

Python collects in whatever thread makes the object that is one too many; the editor has several. Between two keys is
the better time for it, too.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QTimer

EVERY_MS: Final = 1000


@contextmanager
def collecting_here() -> Iterator[None]:
    """While this lasts rings are collected by a timer of this thread."""
    timer = QTimer()
    timer.setInterval(EVERY_MS)
    timer.timeout.connect(collect)
    gc.disable()
    timer.start()
    try:
        yield
    finally:
        timer.stop()
        gc.enable()


def collect() -> None:
    """Collect what Python would have by now: the oldest of its generations that is full."""
    counts, most = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if counts[generation] > most[generation]:
            gc.collect(generation)
            return
