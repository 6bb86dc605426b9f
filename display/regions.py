"""What a board has beside its pages: a band for running text below them, a panel beside its tables. Pure.

The band takes the place of the last rows and lies above the footer: columns stay where they are. Other pages are laid
out in what is left, or have the board to themselves. A board that is too low for a band has none (look §7). The panel
takes what a table's columns can spare at their right, or the last column of cards; a narrower board has none.
"""

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from display.fitted import Setting, cards_in, fit_for, setting_of, shape_for
from display.grids import Band, Cards, Fit, Grid, Rows
from display.picture import Box, Ink, Placed, Strip

LARGEST: Final = 48
"""Larger text would make a board of fine lamps brighter than its limit, and come no sooner to anybody's eye."""

NARROWEST: Final = 5
"""So many characters of the main type stand in a line of a panel, or there is none."""
WIDEST: Final = 3
"""A panel takes one third of a board that has no columns of cards, at most: the table stays what one came for."""


@dataclass(frozen=True, slots=True)
class Sides:
    """A board parted between header and footer: the table's part from its left edge on, the panel from `x` on.

    Both are grids of their own, as high as the board. `rule` is the line between them.
    """

    table: Grid
    panel: Grid
    x: int
    rule: Placed


@lru_cache
def parted(grid: Grid) -> Sides | None:
    """The board with a panel; None on one whose table would have no room beside it.

    Rows that have none give way to cards where more than half as many of these stand.
    """
    setting = setting_of(grid.sizes)
    if len(grid.cards.columns) > 1:
        return _at_the_last_column(grid, setting)
    rows, right = grid.rows, grid.width - grid.margin
    least = [] if rows is None else [(rows, rows.requirement + setting.least_requirement + setting.district)]
    for kept, edge in (*least, (None, grid.cards.number + setting.least_column)):
        width = min(right - setting.gap - edge, grid.width // WIDEST)
        has_room = kept is not None or rows is None or 2 * grid.cards.capacity > rows.count
        if has_room and width >= NARROWEST * grid.sizes.main:
            x, top = right - width, grid.top + setting.first_card
            table = _narrowed(grid, kept, x - setting.gap, setting)
            line = x - (setting.gap + grid.header.rule) // 2, top, grid.bottom - top - setting.first_card
            return Sides(table, _panel(grid, width, setting), x, _rule(grid, *line))
    return None


def _at_the_last_column(grid: Grid, setting: Setting) -> Sides:
    """A board of columns of cards, of which the last makes room."""
    cards, (*kept, x) = grid.cards, grid.cards.columns
    gap = x - kept[-1] - cards.column_width
    _, top, height = cards.divider or (0, grid.top, grid.bottom - grid.top)
    left = replace(cards, columns=tuple(kept), divider=cards.divider if len(kept) > 1 else None)
    table = replace(grid, width=kept[-1] + cards.column_width + grid.margin, cards=left)
    line = x - gap + (cards.divider[0] - kept[0] - cards.column_width if cards.divider else 0)
    return Sides(table, _panel(grid, grid.width - grid.margin - x, setting), x, _rule(grid, line, top, height))


def _narrowed(grid: Grid, rows: Rows | None, right: int, setting: Setting) -> Grid:
    """The grid with its columns up to `right`; the street stands where it has room."""
    by, inner = grid.cards.district_right - right, right - grid.cards.number
    spaces = 4 if inner >= 1.4 * setting.least_column else 2
    cards = replace(
        grid.cards,
        column_width=right + grid.margin,
        pay_right=grid.cards.pay_right - by,
        unit=grid.cards.unit - by,
        district_right=right,
        part_spaces=min(spaces, grid.cards.part_spaces),
    )
    if rows is not None:
        spare = right - setting.district - rows.requirement - setting.least_requirement
        has_street = rows.street and spare >= 2 * setting.street
        district = setting.district + (setting.street if has_street else 0)
        rows = replace(rows, requirement_right=right - district, district_right=right, street=has_street)
    return replace(grid, width=right + grid.margin, rows=rows, cards=cards)


def _panel(grid: Grid, width: int, setting: Setting) -> Grid:
    """A board as wide as the panel, of which what stands between header and footer is the panel."""
    cards = cards_in(replace(setting, margin=0), width, grid.top, grid.bottom, is_in_columns=False)
    return Grid(width, grid.bottom, grid.sizes, 0, grid.header, None, None, cards, is_panel=True)


def within(panel: Grid, head: int, foot: int) -> Grid:
    """The panel without so many lamps at its head and at its foot."""
    header = replace(panel.header, height=panel.header.height + head)
    cards = cards_in(replace(setting_of(panel.sizes), margin=0), panel.width, panel.top + head, panel.bottom - foot,
                     is_in_columns=False)  # fmt: skip
    return replace(panel, height=panel.height - foot, header=header, cards=cards)


def _rule(grid: Grid, x: int, top: int, height: int) -> Placed:
    thick = grid.header.rule
    return Placed(x, top, Strip(thick, height, (Box(0, 0, thick, height, Ink.DIVIDER),)))


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
