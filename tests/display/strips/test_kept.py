"""What has room is kept; what was wanted longest ago goes first, is told of once, and one is kept whatever it takes."""

from display.strips.kept import Kept


def kept(gone: list[str]) -> Kept[str, str]:
    return Kept(10, len, gone.append)


def test_what_was_wanted_longest_ago_goes_first_and_is_told_of() -> None:
    gone: list[str] = []
    some = kept(gone)
    for key, value in (("a", "1234"), ("b", "5678")):
        assert some.keep(key, value) == value
    assert some.get("a") == "1234"
    some.keep("c", "90ab")
    assert gone == ["5678"]
    assert [some.has(key) for key in "abc"] == [True, False, True]
    assert some.get("b") is None
    assert some.held == 8


def test_one_that_is_larger_than_all_room_is_kept_alone() -> None:
    gone: list[str] = []
    some = kept(gone)
    some.keep("a", "1")
    some.keep("b", "x" * 99)
    assert (gone, some.has("b"), some.held) == (["1"], True, 99)


def test_in_the_end_each_is_told_of_once() -> None:
    gone: list[str] = []
    some = kept(gone)
    some.keep("a", "1")
    some.keep("b", "2")
    some.clear()
    some.clear()
    assert (gone, some.held) == (["1", "2"], 0)
