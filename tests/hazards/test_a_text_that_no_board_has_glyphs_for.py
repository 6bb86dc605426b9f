"""An employer's name has an emoji, a control or half a character in it: 〓 stands there, and the board goes on."""

from dataclasses import replace

import pytest

from display import grids
from display.editor.remarks import Finding, Weight
from display.editor.verdict import HallData, Judge
from display.glyphs import lettering
from display.picture import Text
from display.planner import Planner
from display.player import Player
from display.showing import Data
from display.strips.palette import PALETTES, Lamps
from display.strips.press import Press
from labourhall.contract.playlist import NoticePage, SpotlightPage
from scripts.wall_pictures import NOW, programme, table, words_of
from tests.display.conftest import planner_for
from tests.display.editor.boards import board
from tests.display.pixels import lit

ODD = {
    "emoji": "\U0001f468\u200d\U0001f373",
    "surrogate": "\ud83d",
    "Korean": "한식",
    "control": "\x07\u202e",
    "marks": "e\u0301\u20dd",
    "far": "\U0010ffff",
}


@pytest.fixture
def planner() -> Planner:
    return replace(planner_for(grids.LARGE_S, words_of("zh_CN")), measure=lettering.measure)


@pytest.mark.expects_logs
@pytest.mark.parametrize("odd", ODD.values(), ids=ODD)
def test_the_page_is_drawn_whole(odd: str, planner: Planner, caplog: pytest.LogCaptureFixture) -> None:
    vacancy = replace(table()[7], employer=f"启明{odd}饭店")
    data = Data(programme(SpotlightPage("p1", "岗位推介")), {vacancy.number: vacancy}, NOW)
    player = Player("1", "市场", (640, 320), planner, is_demonstration=True)
    picture = player.picture(player.step(None, data, NOW, 0), data, NOW, 0)
    texts = [mark.text for placed in picture.placed for mark in placed.strip.marks if isinstance(mark, Text)]
    assert f"启明{odd}饭店" in texts
    press = Press(PALETTES[Lamps.FULL])
    assert lit(press.image(picture))
    told = len(caplog.messages)
    assert all(message.startswith("D-109 U+") for message in caplog.messages)
    press.image(picture._replace(placed=picture.placed[:1]))
    press.image(picture)
    assert len(caplog.messages) == told, "once each"


@pytest.mark.expects_logs
@pytest.mark.parametrize("odd", ODD.values(), ids=ODD)
def test_a_notice_of_a_playlist_stands_and_its_verdict_names_what_is_lacking(odd: str) -> None:
    page = NoticePage("n", f"周六{odd}招聘会", (f"带上{odd}证件",))
    wall = board(words_of("zh_CN"))
    data = Data(programme(page), {}, NOW, city_time=NOW)
    showing = wall.player.step(None, data, NOW, 0)
    assert showing.sheet.page == "n"
    assert lit(Press(PALETTES[Lamps.FULL]).image(wall.player.picture(showing, data, NOW, 0)))
    verdict = Judge((wall,), HallData("1", NOW)).verdict(page)
    named = "".join(str(one.told[0]) for one in verdict.boards[0].remarks if one.finding is Finding.LACKING)
    assert named or odd not in (ODD["emoji"], ODD["Korean"]), "what people can see is named"
    assert verdict.weight is not Weight.STOPS, "it is told, and stands"
