"""Giving back: sources are forgotten, what lives stays as it was, and is not looked through again."""

import gc
import linecache

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


def test_nothing_is_looked_for_while_a_program_starts_and_it_is_afterwards_whatever_happens() -> None:
    with memory.starting():
        assert not gc.isenabled()
    assert gc.isenabled()
    with pytest.raises(RuntimeError), memory.starting():
        raise RuntimeError("the start failed")
    assert gc.isenabled()
    try:
        with memory.starting():
            memory.give_back()
            assert gc.isenabled()
    finally:
        gc.unfreeze()
