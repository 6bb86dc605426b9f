"""What a long-running program does with its memory when its start is over: gives back what that alone needed, and has
the rest lie together. By glibc's malloc_trim(3) and Linux's madvise(2); elsewhere less.
"""

import ctypes
import gc
import linecache
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from labourhall.program.kept_code import KEPT

MAPS: Final = Path("/proc/self/smaps")
LARGE: Final = 2 << 20
"""Bytes of a large page, of most processors (x86-64, arm64 with pages of 4 KiB)."""
MADV_HUGEPAGE: Final = 14
MADV_COLLAPSE: Final = 25
"""Linux 6.1 and later do it at once; older ones when they come to it."""


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


def settle() -> None:
    """Give back, and gather what stays: for a program that sleeps and wakes all day, when its start is over."""
    give_back()
    gather()


def gather() -> None:
    """Have what this program made up to now lie in few large pages in place of many small ones.

    One that sleeps between two frames finds the processor's list of pages (its TLB) empty each time: to look up the
    four hundred small ones that a frame touches takes longer than what is done with them (0060). Some tens of
    milliseconds; where the system has no large pages nothing happens.
    """
    advise = getattr(ctypes.CDLL(None), "madvise", None)
    if advise is None or not MAPS.exists():
        return
    advise.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int]
    for first, past in dense(MAPS.read_text(encoding="utf-8", errors="replace").splitlines()):
        for advice in (MADV_HUGEPAGE, MADV_COLLAPSE):
            advise(first, past - first, advice)


def dense(maps: Iterable[str]) -> Iterator[tuple[int, int]]:
    """From where to where large pages have room in what a program made itself, by what the system says of it (smaps in
    proc(5)): only where half of it is in use, for a large page is in use whole. A thread's stack is not.
    """
    first = past = 0
    for line in maps:
        name, *rest = line.split()
        if not name.endswith(":"):
            begin, _, end = name.partition("-")
            mode, _, _, inode, *of = rest
            is_own = mode == "rw-p" and inode == "0" and (not of or of[0].startswith(("[heap", "[anon")))
            first, past = (int(begin, 16), int(end, 16)) if is_own else (0, 0)
        elif name == "Rss:" and past and int(rest[0]) * 1024 >= (past - first) // 2:
            first, past = -(-first // LARGE) * LARGE, past // LARGE * LARGE
            if first < past:
                yield first, past
