"""Which grid a board takes, and that every grid keeps its columns on the glass."""

import pytest

from display import grids
from display.grids import GRIDS, Grid, grid_for


@pytest.mark.parametrize("grid", GRIDS, ids=lambda grid: f"{grid.width}x{grid.height}-{grid.sizes.small}")
def test_every_board_takes_its_own_grid(grid: Grid) -> None:
    assert grid_for(grid.width, grid.height, grid.sizes.small) is grid


def test_a_far_row_takes_larger_type_on_the_same_board() -> None:
    assert grid_for(640, 320, 16) is grids.LARGE_S
    assert grid_for(640, 320, 24) is grids.LARGE_M


def test_a_board_whose_type_is_nowhere_large_enough_takes_its_largest() -> None:
    assert grid_for(448, 224, 24) is grids.MEDIUM_S


def test_a_board_without_a_grid_takes_the_largest_that_fits() -> None:
    assert grid_for(800, 330, 16) is grids.LARGE_S


def test_a_board_that_is_too_small_for_any_page_has_no_grid() -> None:
    assert grid_for(256, 128, 16) is None


@pytest.mark.parametrize("grid", GRIDS, ids=lambda grid: f"{grid.width}x{grid.height}-{grid.sizes.small}")
def test_rows_and_cards_stay_between_header_and_footer(grid: Grid) -> None:
    top = grid.header.height + grid.header.rule
    bottom = grid.height if grid.footer is None else grid.footer.y
    assert grid.cards.top >= top
    # the last card's second line ends above the footer
    last = grid.cards.top + (grid.cards.count - 1) * grid.cards.pitch + grid.cards.second + grid.sizes.small
    assert last <= bottom
    if grid.rows is not None:
        assert grid.rows.top >= top
        assert grid.rows.top + grid.rows.count * grid.rows.pitch <= bottom
        assert grid.rows.pitch * 100 >= 125 * grid.sizes.main, "leading of 125 % at least"


def test_a_page_of_cards_in_two_columns_holds_six() -> None:
    assert grids.LONG_S.cards.capacity == 6
