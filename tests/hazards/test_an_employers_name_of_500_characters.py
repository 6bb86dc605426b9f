"""An employer's name is 500 characters long: its vacancy stands where it fits whole, else the desk says so."""

from dataclasses import replace

import pytest

from display import grids
from display.editor.remarks import Finding
from display.editor.verdict import HallData, Judge
from display.glyphs import lettering
from display.picture import Text
from display.player import Player
from display.schedule import WAITING
from display.showing import Data
from labourhall.contract.playlist import SpotlightPage, VacancyPage
from scripts.wall_pictures import NOW, programme, table, words_of
from tests.display.conftest import planner_for
from tests.display.editor.boards import board

LONG = replace(table()[7], employer="启明" * 250)


@pytest.mark.parametrize("grid", grids.GRIDS, ids=lambda grid: f"{grid.width}x{grid.height}-{grid.sizes.small}")
def test_no_board_cuts_it_and_no_board_stops(grid: grids.Grid) -> None:
    planner = replace(planner_for(grid, words_of("zh_CN")), measure=lettering.measure)
    player = Player("1", "市场", (grid.width, grid.height), planner, is_demonstration=False)
    data = Data(programme(SpotlightPage("s1"), VacancyPage("v1")), {LONG.number: LONG}, NOW)
    showing = player.step(None, data, NOW, 0)
    assert showing.sheet not in WAITING, "the table does not name the employer, and has the vacancy"
    assert [sheet.page for sheet in showing.cycle.sheets] == ["v1"]
    picture = player.picture(showing, data, NOW, 0)
    texts = [mark.text for placed in picture.placed for mark in placed.strip.marks if isinstance(mark, Text)]
    assert not any("启明" in text for text in texts)


def test_the_verdict_of_a_page_for_it_alone_says_that_it_does_not_come_up() -> None:
    judge = Judge([board(words_of("zh_CN"))], HallData("1", NOW, (LONG,)))
    alone, in_table = judge.verdict(SpotlightPage("s1")), judge.verdict(VacancyPage("v1"))
    assert [one.finding for one in alone.boards[0].remarks] == [Finding.NOT_WHOLE]
    assert in_table.boards[0].not_whole == 0
