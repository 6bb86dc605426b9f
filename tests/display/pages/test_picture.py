"""A picture page on every board: as large as it can be in whole steps, inside the frame, never cut, never made up."""

from dataclasses import replace

import pytest

from display import grids
from display.glyphs import lettering
from display.grids import Grid
from display.motion import frames
from display.pages import picture
from display.picture import Raster
from display.player import Player
from display.schedule import SAFE, SheetKind
from display.showing import Data
from labourhall.contract import pictures
from labourhall.contract.playlist import NoticePage, PicturePage
from scripts.wall_pictures import NOW, programme, words_of
from tests.display.conftest import planner_for

BOARDS = [pytest.param(grid, id=f"{grid.width}x{grid.height}-{grid.sizes.small}") for grid in grids.GRIDS]


def png(width: int, height: int) -> bytes:
    return pictures.packed(width, height, bytes(place % 3 for place in range(width * height)))


def page(*fits: bytes) -> PicturePage:
    return PicturePage("p1", "招聘会海报", fits)


@pytest.mark.parametrize("grid", BOARDS)
def test_it_stands_between_header_and_footer_in_whole_steps(grid: Grid) -> None:
    left, top, width, height = picture.area(grid)
    sheet = picture.picture_sheet(grid, page(png(width // 2, height // 2)))
    assert sheet is not None
    assert sheet.times == 2
    (placed,) = picture.picture_body(grid, sheet).slots[0].placed
    (mark,) = placed.strip.marks
    assert isinstance(mark, Raster)
    assert (placed.x, placed.y) == (left, top)
    assert mark.x >= 0
    assert mark.x + mark.width <= width
    assert mark.y >= 0
    assert mark.y + mark.height <= height
    assert placed.y + height <= (grid.height if grid.footer is None else grid.footer.y)


def test_of_several_the_largest_is_taken_and_of_two_as_large_the_finer() -> None:
    grid = grids.LARGE_S
    small, large, fine = png(100, 50), png(200, 100), png(600, 200)
    coarse = png(300, 100)
    for fits, wanted in (((small, large), large), ((coarse, fine), fine), ((fine, coarse), fine)):
        sheet = picture.picture_sheet(grid, page(*fits))
        assert sheet is not None
        assert sheet.png == wanted


@pytest.mark.parametrize("fits", [(), (png(641, 10),), (png(10, 320),), (b"damaged",)])
def test_where_none_fits_the_page_is_passed_over_and_the_next_one_plays(fits: tuple[bytes, ...]) -> None:
    player = player_of(grids.LARGE_S)
    assert picture.picture_sheet(grids.LARGE_S, page(*fits)) is None
    data = Data(programme(page(*fits), NoticePage("n1", "通知")), {}, NOW)
    assert player.step(None, data, NOW, 0).sheet.page == "n1"


def player_of(grid: Grid) -> Player:
    planner = replace(planner_for(grid, words_of("zh_CN")), measure=lettering.measure)
    return Player("1", "市场", (grid.width, grid.height), planner, is_demonstration=True)


def test_it_plays_like_any_page_with_its_own_time_and_without_an_age_of_data() -> None:
    player, data = player_of(grids.LARGE_S), Data(programme(page(png(60, 30))), {}, NOW)
    showing = player.step(None, data, NOW, 0)
    assert showing.sheet.kind is SheetKind.PICTURE
    assert showing.dwell == frames(15)
    shown = player.picture(showing, data, NOW, 0)
    texts = [getattr(mark, "text", "") for placed in shown.placed for mark in placed.strip.marks]
    assert "通知" in texts
    assert "演示" in texts
    assert not any("数据" in text for text in texts)


def test_what_it_shows_is_looked_through_for_contacts_like_every_text() -> None:
    player = player_of(grids.LARGE_S)
    told = replace_shows(page(png(60, 30)), "加微信 13800138000")
    assert player.step(None, Data(programme(told), {}, NOW), NOW, 0).sheet == SAFE


def replace_shows(one: PicturePage, shows: str) -> PicturePage:
    return PicturePage(one.id, shows, one.fits)
