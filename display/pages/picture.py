"""A picture page: the fit that fills the board's body best, in whole steps, never smoothed.

Where none fits the page is not shown: a picture is not cut.
"""

from dataclasses import dataclass
from typing import Final

from display.grids import Grid
from display.pages.body import Body, PagePlace
from display.picture import Placed, Raster, Strip
from labourhall.contract import pictures
from labourhall.contract.playlist import PicturePage

MOST_TIMES: Final = 4
"""A picture that has to be drawn larger than this was made for another board."""


@dataclass(frozen=True, slots=True)
class PictureSheet:
    """What stands there: the PNG, its size in pixels, how many lamps wide each is, and what it shows in words."""

    png: bytes
    width: int
    height: int
    times: int
    shows: str


def area(grid: Grid) -> tuple[int, int, int, int]:
    """Where pictures stand: left, top, width and height in lamps, between header and footer."""
    return 0, grid.top, grid.width, grid.bottom - grid.top


def picture_sheet(grid: Grid, page: PicturePage) -> PictureSheet | None:
    """The picture of the page that fills the grid best; of two the finer. None: there is none, or it is damaged."""
    _, _, width, height = area(grid)
    found: list[tuple[int, int, PictureSheet]] = []
    for png in page.fits:
        if pictures.fault(png):
            continue
        wide, high, _ = pictures.unpacked(png)
        times = min(width // wide, height // high, MOST_TIMES)
        if times:
            sheet = PictureSheet(png, wide, high, times, page.shows)
            found.append((times * wide * times * high, -times, sheet))
    return max(found, key=lambda one: one[:2])[2] if found else None


def picture_body(grid: Grid, sheet: PictureSheet) -> Body:
    """The page on the grid, the picture in the middle."""
    left, top, width, height = area(grid)
    wide, high = sheet.times * sheet.width, sheet.times * sheet.height
    mark = Raster((width - wide) // 2, (height - high) // 2, wide, high, sheet.times, sheet.png, sheet.shows)
    return Body("picture", (), (PagePlace((Placed(left, top, Strip(width, height, (mark,))),)),))
