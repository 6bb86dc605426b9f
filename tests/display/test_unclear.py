"""What of a picture is not read from the far row, and why."""

import pytest

from display.legibility import Sight, line_pitch
from display.picture import Box, Ink, Picture, Placed, Strip, Text
from display.unclear import Unclear, Why, unclear

NEAR, FAR = Sight(10.0, 25.0), Sight(10.0, 40.0)


def seen(size: int, text: str, sight: Sight) -> list[Unclear]:
    marks = (Text(0, 0, size, text, Ink.TEXT), Text(0, 0, 8, "", Ink.TEXT), Box(0, 0, 4, 4, Ink.LABEL))
    return list(unclear(Picture(64, 32, (Placed(0, 0, Strip(64, 32, marks)),)), sight))


def test_what_is_read_is_not_named() -> None:
    assert seen(16, "电焊工", NEAR) == seen(24, "质量员", NEAR) == []


def test_type_below_the_limit_is_too_small_and_below_the_default_a_strain() -> None:
    assert seen(16, "电焊工", FAR) == [Unclear("电焊工", 16, Why.STRAIN, "电焊工")]
    assert seen(16, "电焊工", Sight(10.0, 56.0)) == [Unclear("电焊工", 16, Why.TOO_SMALL, "电焊工")]


def test_no_type_below_the_floor_is_read_however_near_one_stands() -> None:
    assert seen(12, "电焊工", Sight(10.0, 1.0)) == [Unclear("电焊工", 12, Why.TOO_SMALL, "电焊工")]


def test_characters_that_do_not_stand_are_named() -> None:
    assert seen(16, "质量员", NEAR) == [Unclear("质量员", 16, Why.CROWDED, "量")]


@pytest.mark.parametrize(("sight", "least", "wanted"), [(NEAR, 16, 16), (FAR, 16, 24), (Sight(1.0, 400.0), 97, 96)])
def test_a_sight_has_its_limit_and_its_default(sight: Sight, least: int, wanted: int) -> None:
    assert (sight.least, sight.wanted) == (least, wanted)


def test_lines_stand_a_quarter_more_apart_than_their_letters_are_high() -> None:
    assert [line_pitch(size) for size in (16, 24, 32, 48)] == [20, 30, 40, 60]
