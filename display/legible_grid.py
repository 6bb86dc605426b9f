"""On which grid a board of a size is read from its far row, or why on none: start, phone and file go by it. Pure."""

from display import fitted
from display.canvas import Told
from display.failures import BoardFailure
from display.grids import Grid
from display.legibility import Sight


def legible_grid(width: int, height: int, sight: Sight) -> Grid | Told:
    """The grid; or what stands against it: nothing has room on so few lamps, or the far row could not read it."""
    grid = fitted.grid_for(width, height, sight.wanted)
    if grid is None:
        return Told(BoardFailure.TOO_SMALL, (f"{width}×{height}",))
    if grid.sizes.small < sight.least:
        return Told(BoardFailure.ILLEGIBLE, (f"{sight.far_row_m:g}",))
    return grid
