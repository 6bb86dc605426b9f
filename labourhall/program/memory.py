"""What a long-running program gives back when its start is over (glibc's malloc_trim(3); elsewhere less)."""

import ctypes
import gc
import linecache
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def starting() -> Iterator[None]:
    """Nothing that a start makes is rubbish: none is looked for until `give_back`, at the latest until this ends."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


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
    gc.collect()
    gc.freeze()
    gc.enable()
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)
