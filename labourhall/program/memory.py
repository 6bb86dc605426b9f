"""What a long-running program gives back when its start is over (glibc's malloc_trim(3); elsewhere less)."""

import ctypes
import gc
import linecache
from collections.abc import Iterator
from contextlib import contextmanager

from labourhall.program.kept_code import KEPT


@contextmanager
def not_collected() -> Iterator[None]:
    """While this lasts no rubbish is looked for but where `collect` is called; afterwards as before."""
    before = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if before:
            gc.enable()


def collect() -> None:
    """Collect, in this thread, what Python would have by now: the oldest of its generations that is full."""
    counts, most = gc.get_count(), gc.get_threshold()
    for generation in (2, 1, 0):
        if counts[generation] > most[generation]:
            gc.collect(generation)
            return


def forget_sources() -> None:
    """Let go of the source of every module: PySide6 reads it with each import, and Python keeps its lines.

    As soon as most is imported, so that what is made next takes their place.
    """
    linecache.clearcache()


def keep() -> None:
    """Leave what was made up to now out of every later collection; what is young and in a circle goes first."""
    gc.collect(1)
    gc.freeze()


def give_back() -> None:
    """Return what the start alone needed, and leave what it made out of every later collection."""
    forget_sources()
    KEPT.forget()
    gc.collect()
    gc.freeze()
    gc.enable()
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)
