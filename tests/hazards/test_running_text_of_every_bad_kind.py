"""Running text of 5000 characters, controls, right-to-left marks, emoji: the pages stand, and it runs as it can."""

import pytest
from PySide6.QtGui import QGuiApplication

from display import grids
from display.glyphs import lettering
from display.picture import Ink, Strip, Text
from display.planner import Planner
from display.player import Player
from display.showing import Data
from display.strips.palette import PALETTES, Lamps
from display.strips.press import ROOM, Press
from display.ticker import TILE
from labourhall.contract import wire
from labourhall.contract.playlist import Bundle, Playlist, Slot, TickerPage, VacancyPage
from scripts.wall_pictures import NOW, programme, table, words_of
from tests.display.conftest import planner_for

CASES = {
    "of 5000 characters": ("字" * 5000,),
    "of a thousand sentences": tuple(f"第{number}句" for number in range(1000)),
    "of one word without an end": ("W" * 700,),
    "with controls": ("一\x00二\x1b[31m三\n四\t五",),
    "with right-to-left marks": ("\u202e一二\u202c\u200f三\u2067四\u2069",),
    "of emoji": ("😀" * 40, "👨‍👩‍👧"),
    "of nothing": ("", " ", "\u200b"),
    "of combining marks alone": ("\u0301" * 600,),
}


@pytest.fixture(params=[grids.LARGE_S, grids.FINE_L, grids.LONG_S], ids=["large", "fine", "long"])
def player(request: pytest.FixtureRequest) -> Player:
    grid = request.param
    planner: Planner = planner_for(grid, words_of("zh_CN"))
    planner = Planner(grid, planner.words, lettering.measure, planner.facts)
    return Player("1", "市场", (grid.width, grid.height), planner, is_demonstration=False)


@pytest.mark.expects_logs
@pytest.mark.parametrize("lines", CASES.values(), ids=CASES)
def test_the_table_stands_and_no_frame_waits(player: Player, qapp: QGuiApplication, lines: tuple[str, ...]) -> None:
    body = wire.encode(Bundle((Playlist("日常", (VacancyPage("t1"), TickerPage("k1", lines))),), (Slot("日常"),)))
    pages = wire.decode(body, Bundle).playlists[0].pages
    data = Data(programme(*pages), {one.number: one for one in table()}, NOW)
    press, showing = Press(PALETTES[Lamps.FULL]), None
    known: set[Strip] = set()
    for frame in range(0, 1800, 7):
        showing = player.step(showing, data, NOW, frame)
        picture = player.picture(showing, data, NOW, frame)
        assert picture.rows
        for placed in picture.placed:
            known.add(placed.strip)
            assert placed.strip.width <= max(TILE, player.size[0])
    for strip in known:
        press.strip(strip)
    assert press.held <= ROOM


def test_what_is_kept_drawn_is_bounded_in_bytes(qapp: QGuiApplication) -> None:
    press = Press(PALETTES[Lamps.FULL])
    for place in range(300):
        press.prepare([Strip(1024, 84, (Text(place, 8, 64, "字", Ink.TEXT),))])
        assert 0 < press.held <= ROOM
