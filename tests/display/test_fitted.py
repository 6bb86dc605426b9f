"""Any board gets a grid that fills it: the nearest shape's, multiplied, in type that there is; nothing is stretched."""

from itertools import pairwise

import pytest

from display import fitted, grids
from display.glyphs.lettering import measure
from display.grids import GRIDS, TYPE, Grid
from display.picture import Align, Text
from scripts import wall_pictures

SIZES = (
    *((832, 416), (576, 288), (1600, 800), (1024, 512), (500, 250), (480, 160), (320, 320), (320, 640), (700, 200)),
    *((641, 321), (639, 319), (1279, 641), (1984, 192), (1500, 300), (2560, 1280), (3840, 480), (4000, 160)),
)


def grid_of(width: int, height: int, small: int = 16) -> Grid:
    found = fitted.grid_for(width, height, small)
    assert found is not None
    return found


@pytest.mark.parametrize("grid", GRIDS, ids=lambda grid: f"{grid.width}x{grid.height}-{grid.sizes.small}")
def test_a_board_that_has_a_grid_of_its_own_takes_it(grid: Grid) -> None:
    assert fitted.grid_for(grid.width, grid.height, grid.sizes.small) is grid


def test_a_far_row_takes_larger_type_on_the_same_board() -> None:
    assert fitted.grid_for(640, 320, 16) is grids.LARGE_S
    assert fitted.grid_for(640, 320, 24) is grids.LARGE_M
    assert [grid_of(832, 416, small).sizes.small for small in (16, 24, 32)] == [16, 24, 24]


def test_a_board_whose_type_is_nowhere_large_enough_takes_its_largest() -> None:
    assert fitted.grid_for(448, 224, 24) is grids.MEDIUM_S


def test_finer_lamps_give_finer_letters_not_smaller_ones() -> None:
    """1600×800 is 20 m² at 4 mm: type of 16 lamps would be 64 mm high."""
    assert grid_of(1600, 800, 16).sizes.small == 32
    assert grid_of(1600, 800, 40).sizes.small == 40


@pytest.mark.parametrize("size", [(256, 128), (319, 160), (320, 159), (5000, 100)])
def test_a_board_that_is_too_small_for_any_page_has_no_grid(size: tuple[int, int]) -> None:
    assert fitted.grid_for(*size, 16) is None


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("small", [16, 24, 40])
def test_it_fills_the_board_and_its_columns_stand_apart(size: tuple[int, int], small: int) -> None:
    grid = grid_of(*size, small)
    assert (grid.width, grid.height) == size
    top, bottom = grid.header.height + grid.header.rule, grid.height if grid.footer is None else grid.footer.y
    cards = grid.cards
    last = cards.top + (cards.count - 1) * cards.pitch + cards.second + grid.sizes.small
    assert top <= cards.top <= last <= bottom
    assert cards.columns[-1] + cards.column_width <= grid.width
    assert cards.columns[-1] + cards.district_right in (grid.width - grid.margin, *range(grid.width - 40, grid.width))
    assert cards.trade >= cards.number + measure("104417", grid.sizes.main) + grid.sizes.number_gap
    assert cards.unit + measure("元/月", grid.sizes.small) <= cards.district_right
    if grid.rows is None:
        return
    rows = grid.rows
    assert top <= rows.top <= bottom - rows.count * rows.pitch
    assert rows.pitch * 100 >= 125 * grid.sizes.main
    main, little = grid.sizes.main, grid.sizes.small
    places = (
        rows.number + measure("104417", main) + grid.sizes.number_gap,
        rows.trade,
        rows.trade + measure("注塑机操作工", main),
        rows.openings_right - measure("120", little),
        rows.openings_right,
        rows.pay_right - measure("7000-10000", main),
        rows.unit,
        rows.unit + measure("元/月", little),
        rows.requirement,
        rows.requirement + 6 * little,
        rows.requirement_right,
        rows.district_right - measure("白云", little),
    )
    assert all(one <= other for one, other in pairwise(places))
    assert rows.district_right == grid.width - grid.margin


def test_rows_stand_where_the_widest_fits_and_cards_elsewhere() -> None:
    assert grid_of(640, 330).rows is not None
    assert grid_of(639, 319).rows is None
    assert grid_of(832, 416, 24).rows is None, "the widest row in 32 px takes 880"
    assert grid_of(1024, 512, 24).rows is not None


def test_a_long_board_has_its_cards_side_by_side() -> None:
    assert len(grid_of(992, 200).cards.columns) == 2
    assert len(grid_of(1984, 192).cards.columns) == 3
    assert len(grid_of(4000, 160).cards.columns) == 1, "no long board is so low"


def test_a_narrow_board_has_the_pay_on_a_line_of_its_own() -> None:
    assert grid_of(480, 160).cards.pay_line == 0
    assert grid_of(400, 200).cards.pay_line > 0


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("small", [16, 24])
def test_every_text_of_every_page_stands_on_the_board_in_type_that_can_be_read(
    size: tuple[int, int], small: int
) -> None:
    grid = grid_of(*size, small)
    for name, picture in wall_pictures.every(grid).items():
        for placed in picture.placed:
            for mark in placed.strip.marks:
                if not isinstance(mark, Text) or not mark.text or mark.text in wall_pictures.TICKER.lines:
                    continue
                width = measure(mark.text, mark.size)
                left = placed.x + mark.x - (width if mark.align is Align.RIGHT else 0)
                assert mark.size in [size for size in (*TYPE, 192) if size >= grid.sizes.small], (name, mark)
                assert 0 <= left <= grid.width - width, (name, mark)
                assert 0 <= placed.y + mark.y <= grid.height - mark.size, (name, mark)


def test_what_stands_above_a_footer_does_so_on_a_board_like_one_that_has_none() -> None:
    grid = grid_of(1280, 240)
    assert grid.footer is not None
    assert grid.fit is not None
    assert grid.fit.model is grids.LONG_S
    assert (grid.fit.down(grids.LONG_S.top), grid.fit.down(grids.LONG_S.height)) == (grid.top, grid.bottom)
