"""A playlist's running text on the board: beside whichever page stands, where it was when its turn comes again."""

from dataclasses import replace

import pytest

from display import grids
from display.calls import BoardCall
from display.interrupted import InterruptedPlayer
from display.orders import Course
from display.picture import Picture, Text
from display.player import Player
from display.proof import line
from display.schedule import SAFE, SheetKind
from display.showing import Data, Showing
from labourhall.contract import pictures
from labourhall.contract.interrupts import UrgentNotice
from labourhall.contract.playlist import (
    Bundle,
    ClockPage,
    NoticePage,
    Page,
    PicturePage,
    Playlist,
    Slot,
    SpotlightPage,
    TickerPage,
    VacancyPage,
)
from scripts.wall_pictures import NOW, TYPHOON, programme, table
from tests.display.conftest import player_for

LINE = "凭社会保障卡到触摸屏办理"
TICKER = TickerPage("k1", (LINE, "请保管好随身物品"))
TABLE = VacancyPage("t1", "岗位信息")
EIGHT = {one.number: one for one in table()}


def data(*pages: Page) -> Data:
    return Data(programme(*pages), EIGHT, NOW)


def run(player: Player, known: Data, frames: range, showing: Showing | None = None) -> Showing:
    for frame in frames:
        showing = player.step(showing, known, NOW, frame)
    assert showing is not None
    return showing


def place(picture: Picture, text: str = LINE) -> int | None:
    """Where the sentence begins in the picture."""
    marks = ((one.x, mark) for one in picture.placed for mark in one.strip.marks)
    return next((x for x, mark in marks if isinstance(mark, Text) and mark.text == text), None)


def at(player: Player, showing: Showing, known: Data, frame: int) -> int | None:
    return place(player.picture(showing, known, NOW, frame))


def test_a_table_has_a_row_less_and_the_text_goes_on_from_page_to_page(player: Player) -> None:
    known = data(TABLE, NoticePage("n1", "停电", ("明天上午",)), SpotlightPage("s1"), ClockPage("c1"), TICKER)
    showing = run(player, known, range(1))
    assert [sheet.kind for sheet in showing.cycle.sheets] == [
        SheetKind.ROWS, SheetKind.ROWS, SheetKind.NOTICE, SheetKind.SPOTLIGHT, SheetKind.CLOCK
    ]  # fmt: skip
    assert len(showing.sheet.numbers) == 7
    run_ = showing.cycle.run
    assert run_ is not None
    before, seen = None, set[int]()
    for frame in range(1, 4500):
        showing = player.step(showing, known, NOW, frame)
        seen.add(showing.index)
        found = at(player, showing, known, frame)
        if before is not None and found is not None and frame % run_.frames_to(run_.length) > run_.once:
            assert before - found == 2, frame
        before = found
    assert seen == {0, 1, 2, 3, 4}, "it ran beside every page"


def test_the_columns_stay_where_they_are_and_footer_and_header_too(player: Player) -> None:
    alone, beside = (run(player, data(TABLE, *more), range(1)) for more in ((), (TICKER,)))
    assert alone.body.slots[:7] == beside.body.slots


def test_it_goes_on_where_it_was_when_its_playlists_turn_comes_again(player: Player) -> None:
    playlists = Playlist("甲", (NoticePage("n1", "甲"), TICKER)), Playlist("乙", (NoticePage("n2", "乙"),))
    given = replace(programme(), bundle=Bundle(playlists, (Slot("甲"), Slot("乙"))))
    known = Data(given, EIGHT, NOW)
    showing = run(player, known, range(350))
    left = at(player, showing, known, 349)
    other = run(player, known, range(350, 360 + 100), showing)
    assert (other.cycle.playlist, at(player, other, known, 400)) == ("乙", None)
    again = run(player, known, range(460, 721), other)
    assert (again.cycle.playlist, again.began) == ("甲", 720)
    assert left is not None
    assert at(player, again, known, 720) == left - 22, "11 frames of 2 pixels later"


def test_while_an_urgent_notice_or_an_emergency_stands_it_waits(player: Player) -> None:
    board, known = InterruptedPlayer(player), data(NoticePage("n1", "停电"), TICKER)
    showing = board.step(None, known, NOW, 0)
    for frame in range(1, 201):
        showing = board.step(showing, known, NOW, frame)
    assert known.programme is not None
    for interrupt in (TYPHOON, UrgentNotice(7, "寻人", NOW.replace(hour=23), ("请到服务台",))):
        held = replace(known, programme=replace(known.programme, interrupts=(interrupt,)))
        stopped = board.step(showing, held, NOW, 201)
        assert place(board.picture(stopped, held, NOW, 300)) is None
    held = replace(known, programme=replace(known.programme, interrupts=(TYPHOON,)))
    lifted = board.step(board.step(showing, held, NOW, 201), known, NOW, 5000)
    assert lifted.ran == 0, "the page begins anew, and with it what ran while it stood"
    assert place(board.picture(lifted, known, NOW, 5200)) == 640 - 400


def test_a_call_stands_over_it(player: Player) -> None:
    known = data(TABLE, TICKER)
    showing = run(player, known, range(100))
    called = replace(known, calls=(BoardCall(1, "A001", "3", 60.0),), seconds=60.0)
    showing = player.step(showing, called, NOW, 100)
    picture = player.picture(showing, called, NOW, 100)
    assert picture.called
    assert place(picture) is None
    assert len(picture.rows) == 6, "row 7 lies under the strip"


def test_a_picture_that_has_no_room_beside_it_has_the_board_to_itself(player: Player) -> None:
    large, small = pictures.packed(640, 260, bytes(640 * 260)), pictures.packed(64, 20, bytes(64 * 20))
    known = data(PicturePage("p1", "海报", (large,)), PicturePage("p2", "海报", (small,)), TICKER)
    showing = run(player, known, range(301))
    assert [one.is_whole for one in showing.cycle.sheets] == [True, False]
    assert at(player, showing, known, 300) is None
    second = run(player, known, range(301, 1001), showing)
    assert (second.index, second.ran) == (1, 0), "it did not run unseen"
    assert at(player, second, known, second.began + 200) == 640 - 400


@pytest.mark.parametrize("lines", [("请打13800138000",), ("身份证11010519491231002X",)])
def test_a_line_that_tells_how_to_reach_somebody_never_runs(player: Player, lines: tuple[str, ...]) -> None:
    assert run(player, data(TABLE, TickerPage("k1", (LINE, *lines))), range(1)).cycle.run is None


def test_after_its_last_day_it_runs_no_more(player: Player) -> None:
    over = TickerPage("k1", (LINE,), NOW.date().replace(day=1))
    assert run(player, data(TABLE, over), range(1)).cycle.run is None


def test_a_board_with_no_room_for_a_band_leaves_it_out_and_shows_its_pages(player: Player) -> None:
    low = player_for(grids.LOW_S, player)
    showing = run(low, data(TABLE, TICKER), range(1))
    assert (showing.cycle.run, len(showing.sheet.numbers)) == (None, 4)


def test_text_alone_is_no_page_to_stand(player: Player) -> None:
    assert run(player, data(TICKER), range(1)).sheet == SAFE


def test_a_page_begun_by_itself_has_run_from_its_own_beginning(player: Player) -> None:
    showing = run(player, data(TABLE, TICKER), range(1))
    assert player.at(showing, 0, data(TABLE, TICKER), NOW).ran == 0
    assert Course().ran == {}


def test_the_record_tells_what_ran_beside_a_page(player: Player) -> None:
    showing = run(player, data(TABLE, TickerPage("k1", ("字" * 500,))), range(1))
    told = line("1", showing.cycle, showing.sheet, {}, NOW, 900)
    assert f'"runs": ["{"字" * 20}"]' in told
    assert "runs" not in line("1", replace(showing.cycle, run=None), showing.sheet, {}, NOW, 900)
