"""Type by rule: sizes, leading, lines."""

import pytest

from display import grids
from display.grids import Grid
from display.pages import setting
from tests.display.conftest import measure


def test_sizes_are_those_that_there_are() -> None:
    assert [setting.largest(limit) for limit in (500, 96, 95, 33, 3)] == [96, 96, 64, 32, 16]
    assert [setting.larger(size) for size in (16, 24, 32, 48, 64, 96)] == [24, 32, 48, 64, 96, 96]


def test_lines_stand_a_half_apart_where_three_have_room_so_else_a_quarter() -> None:
    assert setting.lines_in(32, 128) == 3
    assert setting.lines_in(24, 60) == 2
    assert setting.lines_in(24, 10) == 1
    assert setting.pitch(32, 3, 300) == 48
    assert setting.pitch(32, 3, 126) == 42
    assert setting.pitch(32, 3, 60) == 40


def test_parts_share_a_line_while_it_holds_them_whole() -> None:
    assert setting.flowed(("甲乙", "", "丙"), " ", 16, 64, measure) == ["甲乙 丙"]
    assert setting.flowed(("甲乙", "丙丁"), " ", 16, 64, measure) == ["甲乙", "丙丁"]
    assert setting.flowed(("甲乙丙丁戊",), " ", 16, 64, measure) == ["甲乙丙丁", "戊"]
    assert setting.flowed((), " ", 16, 64, measure) == []


@pytest.mark.parametrize("grid", grids.GRIDS, ids=lambda grid: f"{grid.width}x{grid.height}-{grid.sizes.small}")
def test_the_room_lies_between_header_and_footer(grid: Grid) -> None:
    room = setting.room_of(grid)
    assert room.top > grid.header.height + grid.header.rule
    assert room.bottom < (grid.height if grid.footer is None else grid.footer.y)
    assert room.left + room.width == grid.width - grid.margin
