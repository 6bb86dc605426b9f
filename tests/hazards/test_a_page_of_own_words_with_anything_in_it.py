"""Own words with names of 500 characters, emoji, right-to-left marks, controls; lists with none and too many."""

from dataclasses import replace
from datetime import date

import pytest

from display import grids
from display.editor.remarks import Finding, Weight
from display.editor.verdict import HallData, Judge
from display.glyphs import lettering
from display.player import Player
from display.schedule import SAFE
from display.showing import Data
from labourhall.contract.playlist import (
    AgenciesPage,
    Agency,
    Bundle,
    FairPage,
    FairPost,
    Page,
    Playlist,
    PolicyPage,
    WelcomePage,
)
from labourhall.contract.soundness import Flaw, unsound
from scripts.wall_pictures import NOW, programme, words_of
from tests.display.conftest import planner_for
from tests.display.editor.boards import board

GRIDS = pytest.mark.parametrize("grid", grids.GRIDS, ids=lambda grid: f"{grid.width}x{grid.height}-{grid.sizes.small}")
ODD = {
    "500 characters": "启明" * 250,
    "emoji": "欢迎👨‍👩‍👧🎉来宾",
    "right to left": "欢迎\u202e\u200f来宾\u2066",
    "control characters": "欢迎\x00\x07\x1b来宾",
    "marks in a heap": "欢" + "\u0301" * 40,
    "blank": " \u3000 ",
}


def own(text: str) -> tuple[Page, ...]:
    until = date(2028, 3, 31)
    odd = FairPost(text, text or "甲", text, 3, "6000元/月")
    return (
        WelcomePage("w", (text, "欢迎"), text),
        PolicyPage("p", text or "补贴", (text, "到窗口"), text, text, None, text),
        PolicyPage("q", "补贴", (text,)),
        FairPage("f", text or "专场", NOW.date(), None, text, text, (odd,)),
        FairPage("g", "专场", NOW.date(), None, "", "", (FairPost("A1", "甲", "电工", 3, text),)),
        AgenciesPage("a", (Agency(text, "4401", until, text), Agency("甲", text, until, "路")), text),
    )


def player_on(grid: grids.Grid) -> Player:
    planner = replace(planner_for(grid, words_of("zh_CN")), measure=lettering.measure)
    return Player("1", "市场", (grid.width, grid.height), planner, is_demonstration=False)


@GRIDS
@pytest.mark.parametrize("name", ODD)
def test_every_page_stands_within_its_board(grid: grids.Grid, name: str) -> None:
    player = player_on(grid)
    data = Data(programme(*own(ODD[name])), {}, NOW)
    showing = player.step(None, data, NOW, 0)
    for index in range(len(showing.cycle.sheets)):
        one = player.at(showing, index, data, NOW)
        for placed in player.picture(one, data, NOW, 0).placed:
            assert placed.x >= 0
            assert placed.x + placed.strip.width <= grid.width
            assert placed.y + placed.strip.height <= grid.height


def test_an_empty_list_and_a_full_one_stop_no_board() -> None:
    until = date(2028, 3, 31)
    many = tuple(Agency(f"{n}号人力资源公司", f"44{n}", until, "路") for n in range(2000))
    player = player_on(grids.LARGE_S)
    assert player.step(None, Data(programme(AgenciesPage("a")), {}, NOW), NOW, 0).sheet == SAFE
    cycle = player.step(None, Data(programme(AgenciesPage("a", many)), {}, NOW), NOW, 0).cycle
    assert len(cycle.sheets) == 40
    assert "a" in cycle.begins
    wrong = unsound(Bundle((Playlist("日常", (AgenciesPage("a", (*many, Agency())),)),), ()), ())
    assert wrong is not None
    assert wrong.flaw is Flaw.MANY_ENTRIES


def test_a_fair_without_booths_and_one_with_2000_stop_no_board() -> None:
    player = player_on(grids.LONG_S)
    today = NOW.date()
    alone = player.step(None, Data(programme(FairPage("f", "专场", today)), {}, NOW), NOW, 0).cycle
    assert [sheet.composed.said for sheet in alone.sheets if sheet.composed] == [("专场", "今天")]
    posts = tuple(FairPost(f"{n}", f"第{n}家公司", "装配工", 10, "5500元/月") for n in range(2000))
    cycle = player.step(None, Data(programme(FairPage("f", "专场", today, posts=posts)), {}, NOW), NOW, 0).cycle
    assert cycle.begins["f"]
    assert len(cycle.sheets) == 41
    wrong = unsound(Bundle((Playlist("日常", (FairPage("f", "专场", today, posts=(*posts, posts[0])),)),), ()), ())
    assert wrong is not None
    assert wrong.flaw is Flaw.MANY_ENTRIES


@pytest.mark.parametrize(
    ("page", "flaw"),
    [
        (FairPage("f", " ", NOW.date()), Flaw.NO_FAIR_NAME),
        (FairPage("f", "专场"), Flaw.NO_FAIR_DAY),
        (FairPage("f", "专场", NOW.date(), date(2020, 1, 1)), Flaw.NO_FAIR_DAY),
        (FairPage("f", "专场", NOW.date(), place="路" * 5001), Flaw.LONG_PAGE),
    ],
)
def test_a_fair_without_name_or_days_is_not_kept(page: FairPage, flaw: Flaw) -> None:
    wrong = unsound(Bundle((Playlist("日常", (page,)),), ()), ())
    assert wrong is not None
    assert wrong.flaw is flaw


def test_a_fair_is_judged_on_its_days_and_says_when_it_is_over() -> None:
    judge = Judge([board(words_of("zh_CN"))], HallData("1", NOW))
    posts = (FairPost("A1", "甲公司", "电工", 3, "6000元/月"), FairPost("A2", "乙公司", "焊工", 3, "面议"))
    ahead = FairPage("f", "专场", date(2026, 12, 1), None, "", "大厅", posts)
    found = judge.verdict(ahead)
    assert [one.finding for one in found.remarks] == [Finding.ENTRIES_WITHHELD]
    assert found.boards[0].sheets == 2
    over = judge.verdict(FairPage("g", "专场", date(2026, 11, 1), None, "", "大厅", posts[:1]))
    assert [one.finding for one in over.remarks] == [Finding.OVER]
    assert judge.first(FairPage("g", "专场", date(2026, 11, 1)), judge.boards[0]) == ()
    assert judge.verdict(FairPage("h", "专场")).weight is Weight.STOPS


def test_the_desk_says_what_no_board_will_show() -> None:
    judge = Judge([board(words_of("zh_CN"))], HallData("1", NOW))
    long = Agency("启明" * 250, "4401", date(2028, 3, 31), "路")
    over = Agency("甲", "4402", date(2026, 11, 22), "路")
    found = judge.verdict(AgenciesPage("a", (long, over)))
    assert [one.finding for one in found.remarks] == [Finding.ENTRIES_WITHHELD]
    assert [one.finding for one in found.boards[0].remarks] == [Finding.ENTRIES_NOT_WHOLE]
    assert [one.finding for one in judge.verdict(AgenciesPage("b", (over,))).remarks] == [Finding.NO_ENTRIES]
    told = judge.verdict(PolicyPage("p", "补贴", ("登记",) * 30))
    assert Finding.UNVERIFIED in [one.finding for one in told.remarks]
    assert Finding.LONG in [one.finding for one in told.boards[0].remarks]
    private = Agency("甲", "4402", date(2028, 3, 31), "请打13800138000")
    remarks = judge.verdict(AgenciesPage("c", (private,))).remarks
    assert [one.finding for one in remarks] == [Finding.CONTACT, Finding.NO_ENTRIES]
