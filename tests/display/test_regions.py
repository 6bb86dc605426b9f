"""The band for running text: in place of the last rows, above the footer; columns stay where they are."""

import pytest

from display import fitted, grids, regions
from display.grids import GRIDS, Grid, Rows
from tests.display.test_fitted import SIZES

ALL = [*GRIDS, *(grid for size in SIZES if (grid := fitted.grid_for(*size, 16)) is not None)]


def columns(rows: Rows) -> tuple[int, ...]:
    return (rows.top, rows.pitch, rows.number, rows.trade, rows.openings_right, rows.pay_right, rows.unit,
            rows.requirement, rows.requirement_right, rows.district_right)  # fmt: skip


@pytest.mark.parametrize("grid", ALL, ids=lambda grid: f"{grid.width}x{grid.height}-{grid.sizes.small}")
def test_a_band_lies_between_rows_and_footer_and_leaves_the_columns_where_they_are(grid: Grid) -> None:
    found = regions.banded(grid)
    if found is None:
        return
    band = found.band
    assert band is not None
    assert band.y + band.height <= grid.bottom
    assert band.rule + band.text + band.size <= band.height
    if grid.rows is not None and found.rows is not None:
        assert columns(found.rows) == columns(grid.rows)
        assert 1 <= found.rows.count < grid.rows.count
        assert found.rows.top + found.rows.count * found.rows.pitch <= band.y
    cards = found.cards
    assert cards.top + (cards.count - 1) * cards.pitch + cards.second + grid.sizes.small <= band.y
    assert (cards.columns, cards.pay_right, cards.unit) == (grid.cards.columns, grid.cards.pay_right, grid.cards.unit)
    assert (found.header, found.footer) == (grid.header, grid.footer)


def test_it_stands_where_the_look_has_it() -> None:
    large = regions.banded(grids.LARGE_S)
    assert large is not None
    assert large.band is not None
    assert large.rows is not None
    assert (large.band.y, large.band.height, large.rows.count) == (268, 32, 7)


def test_a_low_board_has_none_it_would_cost_a_quarter_of_its_rows() -> None:
    assert [grid for grid in GRIDS if regions.banded(grid) is None] == [grids.LOW_S, grids.SMALL_S]


def test_on_a_board_of_any_size_a_band_leaves_rows_and_cards() -> None:
    for width in range(320, 2600, 97):
        for height in range(160, 900, 13):
            for small in (16, 24, 32, 40):
                grid = fitted.grid_for(width, height, small)
                found = None if grid is None else regions.banded(grid)
                if found is not None:
                    assert found.cards.count >= 1, (width, height, small)
                    assert found.rows is None or found.rows.count >= 1, (width, height, small)
