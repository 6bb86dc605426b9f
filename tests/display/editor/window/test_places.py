"""Where a page goes is named by ids, in a list that shows all or a part."""

from display.editor.window import places

EVERY = ["a", "b", "c", "d"]


def test_one_up_is_above_the_one_that_is_seen_over_it() -> None:
    assert places.above(["b", "d"], "d") == "b"
    assert places.above(["b", "d"], "b") is None


def test_one_down_is_right_behind_the_one_that_is_seen_under_it() -> None:
    assert places.below(EVERY, ["a", "c"], "a") == "d"
    assert places.below(EVERY, ["a", "d"], "a") == ""
    assert places.below(EVERY, ["a", "c"], "c") is None


def test_what_is_dropped_goes_before_a_row_or_behind_the_last_one() -> None:
    assert places.dropped(EVERY, ["b", "c"], 1) == "c"
    assert places.dropped(EVERY, ["b", "c"], 2) == "d"
    assert places.dropped(EVERY, ["b", "c"], -1) == "d"
    assert places.dropped([], [], 0) == ""
