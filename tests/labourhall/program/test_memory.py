"""Giving back: sources are forgotten, what lives stays as it was, and is not looked through again."""

import gc
import linecache
from collections.abc import Iterator

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
