"""Names that stand for codes: found by characters and by first letters, nothing lost that is not known."""

import pytest

from display.editor.names import Names

LETTERS = {"电工": "dg", "保安": "ba", "单证员": "dzy", "水电工": "sdg"}
NAMES = Names.of({"1": "电工", "2": "保安", "3": "单证员", "4": "水电工"}, LETTERS.__getitem__)


@pytest.mark.parametrize(
    ("typed", "found"),
    [("", ["1", "2", "3", "4"]), ("d", ["1", "3"]), ("DG ", ["1"]), ("电", ["1", "4"]), ("2", ["2"]), ("x", [])],
)
def test_what_is_typed_finds_a_name_those_that_begin_so_first(typed: str, found: list[str]) -> None:
    assert NAMES.found(typed) == found


def test_codes_keep_the_offered_order_and_unknown_ones_stay() -> None:
    assert NAMES.ordered(["9", "4", "1", "4"]) == ("1", "4", "9")
    assert (NAMES.name("4"), NAMES.name("9")) == ("水电工", "9")
