"""Which layout of a page a board has: its own, or the one of the board whose shape it has, multiplied to its size."""

from collections.abc import Sequence
from typing import Protocol, Self, TypeVar

from display.grids import Fit, Grid


class Layout(Protocol):
    """Where the parts of a page stand on one board."""

    def fitted(self, fit: Fit) -> Self:
        """The same on another board."""
        ...


K = TypeVar("K", bound=Layout)


def layout_for(layouts: Sequence[tuple[Grid, K]], grid: Grid) -> K:
    """The layout of a grid, from those of the boards that have one of their own."""
    fit = grid.fit
    if fit is None:
        return next(layout for known, layout in layouts if known == grid)
    return next(layout for known, layout in layouts if known == fit.model).fitted(fit)
