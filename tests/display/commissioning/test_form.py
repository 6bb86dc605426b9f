"""What is typed into the forms is a number in its bounds, or the field is named."""

import pytest

from display.canvas import Placement
from display.commissioning.form import Unread, far_row, module, region
from display.legibility import Sight

REGION = {"left": "64", "top": "32", "width": "640", "height": "320", "strip": "0"}


def test_a_region_is_read_as_people_type_it() -> None:
    assert region({**REGION, "left": " ６４ "}, "HDMI-1") == Placement((640, 320), (64, 32), "HDMI-1", 0)


@pytest.mark.parametrize("typed", ["", "-1", "64.5", "6e3", "٦٤", "999999", "16385", "0x40", "六十四", "1" * 5000])
def test_a_field_that_is_no_such_number_is_named(typed: str) -> None:
    assert region({**REGION, "top": typed}, "") == Unread("top", 0, 16384)


def test_no_board_is_nothing_wide() -> None:
    assert region({**REGION, "width": "0"}, "") == Unread("width", 1, 16384)
    assert region({}, "") == Unread("left", 0, 16384)


def test_a_far_row_may_have_a_comma_for_a_point() -> None:
    assert far_row({"far_row_m": "25", "pitch_mm": "7,62"}) == Sight(7.62, 25.0)
    assert far_row({"far_row_m": "0", "pitch_mm": "10"}) == Unread("far_row_m", 1.0, 500.0)
    assert far_row({"far_row_m": "25", "pitch_mm": "nan"}) == Unread("pitch_mm", 0.5, 60.0)
    assert far_row({}) == Unread("pitch_mm", 0.5, 60.0)


def test_a_module_has_a_width_and_a_height() -> None:
    assert module({"module_width": "64", "module_height": "32"}) == (64, 32)
    assert module({"module_width": "1", "module_height": "32"}) == Unread("module_width", 4, 512)
    assert module({"module_width": "64"}) == Unread("module_height", 4, 512)
