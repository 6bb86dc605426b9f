"""That every grid keeps its columns on the glass."""

import pytest

from display import grids
from display.grids import GRIDS, Grid


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
