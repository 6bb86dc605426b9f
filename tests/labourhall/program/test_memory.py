"""Giving back: sources are forgotten, what lives stays as it was, is not looked through again, and lies together."""

import gc
import linecache
import mmap
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from labourhall.program import memory


def test_sources_that_were_read_are_forgotten_and_what_lives_stays() -> None:
    kept: list[object] = ["a cycle"]
    kept.append(kept)
    linecache.getlines(__file__)
    assert __file__ in linecache.cache
    try:
        memory.give_back()
        assert __file__ not in linecache.cache
        assert kept[0] == "a cycle"
        assert gc.get_freeze_count() > 0
    finally:
        gc.unfreeze()


def test_what_was_made_is_kept_out_of_later_collections() -> None:
    made: list[object] = ["stays"]
    try:
        memory.keep()
        assert gc.is_tracked(made)
        assert not any(one is made for generation in range(3) for one in gc.get_objects(generation))
    finally:
        gc.unfreeze()


@pytest.fixture(params=[True, False])
def collected(request: pytest.FixtureRequest) -> Iterator[bool]:
    """Whether Python looks for rubbish by itself; as it was afterwards."""
    before, wanted = gc.isenabled(), bool(request.param)
    (gc.enable if wanted else gc.disable)()
    yield wanted
    (gc.enable if before else gc.disable)()


def test_nothing_is_looked_for_meanwhile_and_afterwards_as_before_whatever_happens(collected: bool) -> None:
    with memory.not_collected():
        assert not gc.isenabled()
    assert gc.isenabled() is collected
    with pytest.raises(RuntimeError), memory.not_collected():
        raise RuntimeError("the start failed")
    assert gc.isenabled() is collected


def test_whoever_gives_back_lets_python_look_again(collected: bool) -> None:
    try:
        with memory.not_collected():
            memory.give_back()
            assert gc.isenabled()
    finally:
        gc.unfreeze()


def test_only_what_python_would_have_collected_by_now_is(collected: bool) -> None:
    gc.collect()
    with memory.not_collected():
        memory.collect()
        assert gc.get_count()[0] > 0, "little was made since"
        kept: list[list[object]] = [[] for _ in range(2 * gc.get_threshold()[0])]
        memory.collect()
        assert gc.get_count()[0] < len(kept)


SMAPS = """\
00400000-00800000 r-xp 00000000 fe:00 4711                               /usr/bin/python3.11
Rss:                4096 kB
00a21000-00f00000 rw-p 00000000 00:00 0                                  [heap]
Size:               4988 kB
Rss:                4900 kB
VmFlags: rd wr mr mw me ac
7f0000100000-7f0000500000 rw-p 00000000 00:00 0
Rss:                2048 kB
7f0000600000-7f0000e00000 rw-p 00000000 00:00 0                          [stack]
Rss:                8192 kB
7f0001000000-7f0001800000 rw-p 00000000 00:00 0
Rss:                  20 kB
7f0002000000-7f0002400000 rw-p 00000000 fe:00 4711                       /dev/shm/kept by others
Rss:                4096 kB
7f0003000000-7f0003100000 rw-p 00000000 00:00 0                          [anon:python]
Rss:                1024 kB
"""


def test_large_pages_are_for_what_a_program_made_itself_and_uses_half_of() -> None:
    assert list(memory.dense(SMAPS.splitlines())) == [(0xC00000, 0xE00000), (0x7F0000200000, 0x7F0000400000)]


def test_a_program_that_settles_gives_back_and_gathers(monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[str] = []
    monkeypatch.setattr(memory, "give_back", lambda: done.append("given back"))
    monkeypatch.setattr(memory, "gather", lambda: done.append("gathered"))
    memory.settle()
    assert done == ["given back", "gathered"]


def test_what_is_gathered_is_what_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pages = mmap.mmap(-1, 4 * memory.LARGE)
    written = os.urandom(memory.LARGE) * 4
    pages[:] = written
    memory.gather()
    assert pages[:] == written
    pages.close()
    monkeypatch.setattr(memory, "MAPS", tmp_path / "none")
    memory.gather()  # a system that says nothing of its memory
