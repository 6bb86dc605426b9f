"""What a board has beside its pages: a band for running text below them. Pure; where it stands is told by the grid.

The band takes the place of the last rows and lies above the footer: columns stay where they are. Other pages are laid
out in what is left, or have the board to themselves. A board that is too low for a band has none (look §7).
"""

from dataclasses import replace
from functools import lru_cache
from typing import Final

from display.fitted import fit_for, shape_for
from display.grids import Band, Cards, Fit, Grid

LARGEST: Final = 48
"""Larger text would make a board of fine lamps brighter than its limit, and come no sooner to anybody's eye."""


@lru_cache
def banded(grid: Grid) -> Grid | None:
    """The grid with a band; None on a board of which it would cost too much."""
    size = min(grid.sizes.main, LARGEST)
    height = size + grid.sizes.small // 2
    if 2 * grid.height < 11 * height:
        return None
    top = (grid.bottom if grid.footer is None else grid.bottom - 1) - height
    fit, cards = _fit(grid, top), _cards(grid.cards, top - grid.sizes.small)
    rows = None if grid.rows is None else replace(grid.rows, count=(top - grid.rows.top) // grid.rows.pitch)
    rule = grid.header.rule
    band = Band(top, height, rule, size, (height - rule - size) // 2, is_for_tables=fit is None)
    return replace(grid, rows=rows, cards=cards, fit=fit or grid.fit, band=band)


def _fit(grid: Grid, top: int) -> Fit | None:
    """How whole pages stand above the band; None where they have no room in the grid's type."""
    shape = shape_for(grid.width, top)
    if shape is None:
        return None
    foot = shape.height - shape.bottom
    return fit_for(shape, Fit(shape, grid.width, top, grid.top, top - foot, grid.sizes.small))


def _cards(cards: Cards, lowest: int) -> Cards:
    """As many cards as have their second line above `lowest`."""
    count = min(cards.count, (lowest - cards.top - cards.second) // cards.pitch + 1)
    if cards.divider is None:
        return replace(cards, count=count)
    x, top, height = cards.divider
    return replace(cards, count=count, divider=(x, top, height - (cards.count - count) * cards.pitch))
