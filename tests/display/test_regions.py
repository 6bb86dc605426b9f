"""What stands beside pages: a band in place of the last rows, a panel where the table's columns end; these stay."""

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


def sides_of(grid: Grid) -> regions.Sides:
    found = regions.parted(grid)
    assert found is not None
    return found


def left_columns(rows: Rows) -> tuple[int, ...]:
    return columns(rows)[:8]


@pytest.mark.parametrize("grid", ALL, ids=lambda grid: f"{grid.width}x{grid.height}-{grid.sizes.small}")
def test_beside_a_panel_the_table_has_its_columns_where_they_were_and_both_have_room(grid: Grid) -> None:
    sides = regions.parted(grid)
    if sides is None:
        return
    table, panel, small = sides.table, sides.panel, grid.sizes.small
    assert table.width <= sides.rule.x
    assert sides.rule.x + sides.rule.strip.width <= sides.x
    assert sides.x + panel.width == grid.width - grid.margin
    assert panel.width >= regions.NARROWEST * grid.sizes.main
    assert (panel.top, panel.bottom) == (grid.top, grid.bottom)
    assert (table.top, table.bottom, table.header, table.footer) == (grid.top, grid.bottom, grid.header, grid.footer)
    if table.rows is not None and grid.rows is not None:
        assert left_columns(table.rows) == left_columns(grid.rows)
        assert table.rows.count == grid.rows.count
        assert table.rows.district_right <= table.width - grid.margin
        assert table.rows.requirement_right - table.rows.requirement >= 6 * small
    cards = table.cards
    assert (cards.number, cards.trade, cards.top, cards.pitch) == (
        grid.cards.number, grid.cards.trade, grid.cards.top, grid.cards.pitch
    )  # fmt: skip
    assert cards.columns == grid.cards.columns[: len(cards.columns)]
    assert cards.columns[-1] + cards.district_right <= table.width - grid.margin
    assert cards.district_right - cards.unit == grid.cards.district_right - grid.cards.unit
    assert cards.columns[-1] + cards.column_width <= table.width


def test_which_boards_of_their_own_grid_have_a_panel_and_where_it_stands() -> None:
    found = {grid: regions.parted(grid) for grid in GRIDS}
    assert {grid: (one.x, one.panel.width) for grid, one in found.items() if one is not None} == {
        grids.LARGE_S: (464, 168),
        grids.FINE_M: (1061, 203),
        grids.FINE_L: (928, 336),
        grids.LONG_S: (508, 476),
        grids.LONG_XL: (1270, 1190),
    }


def test_rows_stay_rows_where_they_have_room_beside_a_panel_else_the_table_is_of_cards() -> None:
    assert sides_of(grids.FINE_M).table.rows is not None
    assert sides_of(grids.FINE_L).table.rows is None
    assert sides_of(grids.FINE_L).table.cards.capacity == 5


def test_of_a_long_boards_columns_of_cards_the_last_makes_room() -> None:
    sides = sides_of(grids.LONG_S)
    assert (sides.table.cards.columns, sides.table.cards.capacity, sides.table.cards.divider) == ((8,), 3, None)
    assert (sides.rule.x, sides.rule.y, sides.rule.strip.height) == grids.LONG_S.cards.divider
    three = fitted.grid_for(1600, 192, 16)
    assert three is not None
    assert len(three.cards.columns) == 3
    left = sides_of(three).table.cards
    assert (left.columns, left.divider) == (three.cards.columns[:2], three.cards.divider)


def test_a_panel_above_a_band_ends_where_it_begins() -> None:
    banded = regions.banded(grids.FINE_L)
    assert banded is not None
    assert banded.band is not None
    assert sides_of(banded).panel.bottom == banded.band.y


def test_what_a_panel_leaves_to_others_at_its_head_and_foot_is_not_its_pages() -> None:
    panel = sides_of(grids.FINE_L).panel
    inner = regions.within(panel, 40, 30)
    assert (inner.top, inner.bottom) == (panel.top + 40, panel.bottom - 30)
    assert inner.cards.top == panel.cards.top + 40


def test_on_a_board_of_any_size_a_panel_takes_a_third_at_most_and_leaves_rows_or_cards() -> None:
    for width in range(320, 2600, 97):
        for height in range(160, 900, 61):
            for small in (16, 24, 32, 40):
                grid = fitted.grid_for(width, height, small)
                found = None if grid is None else regions.parted(grid)
                if grid is not None and found is not None:
                    if len(grid.cards.columns) == 1:
                        assert found.panel.width <= width // 3, (width, height, small)
                    assert found.table.cards.capacity >= 1, (width, height, small)
