"""A playlist's panel on the board: beside its tables, by turns of its own, whole or not at all, and noted."""

import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from display import grids, panels, regions
from display.calls import BoardCall
from display.damage import changed
from display.filling import Whole
from display.glyphs import lettering
from display.grids import GRIDS, Grid
from display.interrupted import InterruptedPlayer
from display.picture import Picture, Text
from display.player import Player
from display.proof import line
from display.schedule import TABLES, Panel, Sheet, SheetKind
from display.showing import Data, Showing
from labourhall.contract import pictures
from labourhall.contract.interrupts import UrgentNotice
from labourhall.contract.playlist import (
    AgenciesPage,
    Agency,
    Bundle,
    ClockPage,
    FairPage,
    NoticePage,
    Page,
    PicturePage,
    Playlist,
    PolicyPage,
    Region,
    Slot,
    TickerPage,
    VacancyPage,
    WelcomePage,
)
from labourhall.market.vacancy import Vacancy
from scripts.wall_pictures import AGENCIES, BOOTHS, NOW, POLICY, TYPHOON, asks, demanding, programme, table, vacancy
from tests.display.conftest import player_for

PANEL = Region.PANEL
TABLE = VacancyPage("t1", "岗位信息")
CLOCK = ClockPage("c1", region=PANEL)
NOTICE = NoticePage("n1", "停电通知", ("明天上午停电", "下午照常办公"), region=PANEL)
IN_PANEL = ("停电通知", "明天上午停电", "下午照常办公", "14:36", "星期一")
EIGHT = {one.number: one for one in table()}
WITH_PANEL = [grid for grid in GRIDS if regions.parted(grid) is not None]
every_panel = pytest.mark.parametrize("grid", WITH_PANEL, ids=lambda grid: f"{grid.width}-{grid.sizes.small}")


@pytest.fixture
def board(player: Player) -> Player:
    """A board whose rows stay rows beside a panel."""
    return player_for(grids.FINE_M, player)


def data(*pages: Page, vacancies: Iterable[Vacancy] = EIGHT.values()) -> Data:
    return Data(programme(*pages), {one.number: one for one in vacancies}, NOW)


def run(player: Player, known: Data, frames: range, showing: Showing | None = None) -> Showing:
    for frame in frames:
        showing = player.step(showing, known, NOW, frame)
    assert showing is not None
    return showing


def beside(player: Player, showing: Showing, known: Data, frame: int) -> list[str]:
    """The texts that stand in the panel."""
    sides = regions.parted(player.planner.grid)
    assert sides is not None
    picture = player.picture(showing, known, NOW, frame)
    return [mark.text for x, mark in texts(picture) if x >= sides.x and mark.text in IN_PANEL]


def texts(picture: Picture) -> list[tuple[int, Text]]:
    return [(one.x, mark) for one in picture.placed for mark in one.strip.marks if isinstance(mark, Text)]


def kinds(showing: Showing) -> list[SheetKind]:
    return [sheet.kind for sheet in showing.cycle.sheets]


def test_pages_in_the_panel_stand_by_turns_while_the_table_goes_on_turning(board: Player) -> None:
    many = [replace(one, number=f"2{place:05}") for place in range(4) for one in table()]
    known = data(TABLE, CLOCK, NOTICE, vacancies=many)
    showing = run(board, known, range(1))
    assert set(kinds(showing)) == {SheetKind.ROWS}
    assert showing.panel is not None
    assert [(one.page, frames) for one, frames in zip(showing.panel.sheets, showing.panel.frames, strict=True)] == [
        ("c1", 480), ("n1", 360)
    ]  # fmt: skip
    for frame, words in ((0, "星期一"), (479, "星期一"), (480, "停电通知"), (839, "停电通知"), (840, "星期一")):
        assert words in beside(board, run(board, known, range(frame + 1)), known, frame), frame


def test_what_is_in_the_panel_goes_on_where_it_was_when_a_page_of_the_whole_board_has_stood(board: Player) -> None:
    known = data(TABLE, NoticePage("n2", "请排队"), CLOCK, NOTICE)
    showing = run(board, known, range(1))
    assert kinds(showing) == [SheetKind.ROWS, SheetKind.NOTICE]
    first = showing.dwell
    notice = run(board, known, range(first + 1))
    assert (notice.sheet.kind, notice.panel) == (SheetKind.NOTICE, None)
    assert "星期一" not in [mark.text for _, mark in texts(board.picture(notice, known, NOW, first))]
    again = run(board, known, range(first + 1, first + notice.dwell + 1), notice)
    assert (again.sheet.kind, again.stood) == (SheetKind.ROWS, first)


def test_the_rows_stand_in_their_columns_and_the_same_of_them_as_without_a_panel(board: Player) -> None:
    alone, with_panel = (run(board, data(TABLE, *more), range(1)) for more in ((), (CLOCK,)))
    assert len(alone.sheet.numbers) == len(with_panel.sheet.numbers) == 8
    grid = regions.parted(grids.FINE_M)
    assert grid is not None
    for before, after in zip(alone.body.slots, with_panel.body.slots, strict=True):
        for one, other in zip(before.placed, after.placed, strict=True):
            assert (one.x, one.y, other.strip.width) == (other.x, other.y, grid.table.width)
            left = [mark for mark in one.strip.marks if isinstance(mark, Text) and mark.x <= 698]
            assert left == [mark for mark in other.strip.marks if isinstance(mark, Text) and mark.x <= 698]


@every_panel
def test_table_and_panel_never_lie_over_each_other(player: Player, grid: Grid) -> None:
    board = player_for(grid, player)
    known = data(TABLE, CLOCK, NOTICE, POLICY_IN, AGENCIES_IN, vacancies=(*table(), *demanding()))
    sides = regions.parted(grid)
    assert sides is not None
    showing = run(board, known, range(1))
    assert showing.panel is not None
    for index, sheet in enumerate(showing.cycle.sheets):
        one = board.at(showing, index, known, NOW)
        if one.panel is None:
            assert sheet.is_whole or sheet.kind not in TABLES
            continue
        for slot in one.body.slots:
            assert all(placed.x + placed.strip.width <= sides.rule.x for placed in slot.placed)
        for since in range(0, sum(showing.panel.frames), 60):
            picture = board.picture(replace(one, stood=since), known, NOW, one.began)
            for placed in picture.placed:
                if placed.x >= sides.rule.x and grid.top <= placed.y < grid.bottom:
                    assert placed.x + placed.strip.width <= grid.width - (placed.x > sides.x) * grid.margin
                    assert placed.y + placed.strip.height <= grid.bottom


POLICY_IN = PolicyPage("y1", POLICY.headline, POLICY.steps, POLICY.source, POLICY.number, POLICY.issued,
                       POLICY.verified_by, region=PANEL)  # fmt: skip
AGENCIES_IN = AgenciesPage("a1", AGENCIES, "演示名单 11月20日公布", region=PANEL)
WELCOME_IN = WelcomePage("w1", ("欢迎",), "请排队", region=PANEL)
FAIR_IN = FairPage("f1", "制造业专场", NOW.date(), NOW.date(), "9:00-13:00", "二楼大厅", BOOTHS, region=PANEL)


TODAY = NOW.date()


def planned(player: Player, *pages: Page, today: date = TODAY) -> Panel | None:
    planner = player.planner
    begun = planner.planning((TABLE, *pages), tuple(EIGHT.values()), player.beginning.rounds, False, today=today)
    while True:
        try:
            next(begun)
        except StopIteration as end:
            found: Panel | None = end.value.panel
            return found


@every_panel
@pytest.mark.parametrize("page", [CLOCK, NOTICE, WELCOME_IN], ids=lambda page: type(page).__name__)
def test_time_notice_and_large_words_stand_in_every_panel(player: Player, grid: Grid, page: Page) -> None:
    board = player_for(grid, player)
    board = replace(board, planner=replace(board.planner, measure=lettering.measure))
    panel = planned(board, page)
    assert panel is not None
    assert panel.name == (page.id,)


def test_a_text_of_more_than_three_pages_there_has_the_board_to_itself(player: Player) -> None:
    found = {grid: planned(player_for(grid, player), POLICY_IN) for grid in WITH_PANEL}
    assert {grid for grid, panel in found.items() if panel is not None} == {grids.FINE_M, grids.LONG_S, grids.LONG_XL}
    assert found[grids.LONG_S] is not None
    assert all(len(one.sheets) <= 3 for one in found.values() if one is not None)


def test_agencies_say_whose_list_it_is_and_what_it_is_at_foot_and_head(player: Player) -> None:
    panel = planned(player_for(grids.LONG_S, player), AGENCIES_IN)
    assert panel is not None
    for sheet in panel.sheets:
        assert sheet.composed is not None
        assert (sheet.composed.said[0], sheet.composed.said[-1]) == ("持证机构", "演示名单 11月20日公布")


def test_a_list_is_all_of_it_in_the_panel_however_long(player: Player) -> None:
    agencies = tuple(Agency(f"演示{place}公司", "(演)0112号", date(2028, 3, 31)) for place in range(300))
    panel = planned(player_for(grids.LONG_S, player), AgenciesPage("a1", agencies, region=PANEL))
    assert panel is not None
    assert sum(sheet.composed.rows for sheet in panel.sheets if sheet.composed is not None) == 300


def test_a_fair_is_announced_in_the_panel_and_on_its_days_shows_its_booths_there_where_they_are_whole(
    player: Player,
) -> None:
    long, narrow = player_for(grids.LONG_S, player), player_for(grids.FINE_M, player)
    before = NOW.date() - timedelta(days=3)
    for board in (long, narrow):
        panel = planned(board, FAIR_IN, today=before)
        assert panel is not None
        assert {sheet.composed.rows for sheet in panel.sheets if sheet.composed is not None} == {0}
    panel = planned(long, FAIR_IN)
    assert panel is not None
    assert sum(sheet.composed.rows for sheet in panel.sheets if sheet.composed is not None) == len(BOOTHS)
    assert planned(narrow, FAIR_IN) is None, "its booths have no room: it has the board to itself"


def test_a_picture_stands_in_the_panel_in_whole_steps_or_has_the_board_to_itself(board: Player) -> None:
    small, large = pictures.packed(90, 60, bytes(90 * 60)), pictures.packed(640, 260, bytes(640 * 260))
    posters = (PicturePage(name, "海报", (png,), region=PANEL) for name, png in (("p0", small), ("p1", large)))
    known = data(TABLE, *posters)
    showing = run(board, known, range(1))
    assert showing.panel is not None
    assert showing.panel.name == ("p0",)
    assert kinds(showing) == [SheetKind.ROWS, SheetKind.PICTURE]
    shown = board.picture(showing, known, NOW, 0)
    assert any(getattr(mark, "shows", "") == "海报" for placed in shown.placed for mark in placed.strip.marks)


def test_a_board_with_no_room_for_a_panel_shows_its_pages_in_their_turn(player: Player) -> None:
    low = player_for(grids.LOW_S, player)
    showing = run(low, data(CLOCK, TABLE, NOTICE), range(1))
    assert kinds(showing)[0] is SheetKind.CLOCK
    assert kinds(showing)[-1] is SheetKind.NOTICE
    assert (showing.cycle.panel, showing.panel) == (None, None)


def test_where_no_table_has_a_vacancy_the_pages_of_the_panel_have_the_board_to_themselves(board: Player) -> None:
    showing = run(board, data(CLOCK, TABLE, NOTICE, vacancies=()), range(1))
    assert kinds(showing) == [SheetKind.CLOCK, SheetKind.NOTICE]
    assert showing.cycle.panel is None


def test_a_vacancy_that_has_no_room_beside_the_panel_has_it_on_the_whole_board(player: Player) -> None:
    board = player_for(grids.FINE_L, player)
    trade = "注塑机操作工兼模具维修保养员"
    wide = [replace(one, number=f"3{place:05}", trade=trade) for place, one in enumerate(table())]
    showing = run(board, data(TABLE, CLOCK, vacancies=(*table(), *wide)), range(1))
    whole = [sheet for sheet in showing.cycle.sheets if sheet.is_whole]
    assert {number for sheet in whole for number in sheet.numbers} == {"300007"}, "with its pay it is the widest"
    shown = {number for sheet in showing.cycle.sheets for number in sheet.numbers}
    assert shown == {*EIGHT, *(one.number for one in wide)}
    assert showing.cycle.too_long == 0
    last = board.at(showing, len(showing.cycle.sheets) - 1, data(TABLE), NOW)
    assert last.panel is None
    assert {Whole(kind) for kind in TABLES} < board.planner.tabling(False, True).filling().room.keys()


@every_panel
def test_what_a_row_or_card_beside_the_panel_takes_stands_clear_there_where_a_character_needs_it(
    player: Player, grid: Grid
) -> None:
    part = player_for(grid, player).planner.tabling(False, True).part
    for one in (*table(), *demanding()):
        found = part.fitted(part.facts(replace(one, requirements=asks(None, "质量员证")), False))
        if found is not None and grid.sizes.small == 16:
            assert found[0] is SheetKind.CLEAR, "质 and 量 merge at 16 px"


def test_a_vacancy_that_no_layout_takes_is_counted_once(player: Player) -> None:
    endless = vacancy("104499", "电焊工", 6, (6000, 8500), "440112", wanted=asks(None, "证" * 200))
    showing = run(player_for(grids.LONG_S, player), data(TABLE, CLOCK, vacancies=(*table(), endless)), range(1))
    assert (showing.cycle.too_long, showing.panel is not None) == (1, True)


def test_running_text_and_a_panel_stand_on_one_board(board: Player) -> None:
    known = data(TABLE, CLOCK, TickerPage("k1", ("凭社会保障卡到触摸屏办理",)))
    showing = run(board, known, range(1))
    assert showing.cycle.run is not None
    assert showing.panel is not None
    banded = regions.banded(grids.FINE_M)
    assert banded is not None
    assert banded.band is not None
    for frame in (0, 300):
        for placed in board.picture(showing, known, NOW, frame).placed:
            if placed.y >= banded.top and placed.y < banded.band.y:
                assert placed.y + placed.strip.height <= banded.band.y


def test_a_frame_in_which_the_panel_stays_is_the_very_same_and_a_turn_there_paints_the_panel_alone(
    board: Player,
) -> None:
    known = data(TABLE, CLOCK, NOTICE)
    showing = run(board, known, range(470))
    still = [board.picture(showing, known, NOW, frame) for frame in (470, 471)]
    assert still[0] is still[1]
    turned = board.picture(showing, known, NOW, 480)
    sides = regions.parted(grids.FINE_M)
    assert sides is not None
    parts = [part for part in changed(still[1], turned) if part.y < 600]
    assert parts
    assert all(part.x >= sides.x for part in parts), "the table is not painted"


def test_while_a_number_is_called_the_panel_waits_and_its_texts_under_the_strip_are_left_out(board: Player) -> None:
    known = data(TABLE, CLOCK, NOTICE)
    showing = run(board, known, range(100))
    called = replace(known, calls=(BoardCall(1, "A001", "3", 60.0),), seconds=60.0)
    showing = run(board, called, range(100, 101), showing)
    strip = board.picture(showing, called, NOW, 100)
    assert strip.called
    for frame in range(101, 900):
        showing = board.step(showing, called, NOW, frame)
        assert showing.has_stood(frame) == (100 if frame < 820 else frame - 720), frame
    assert (showing.began, showing.dwell) == (0, 900 + 720), "the page stands longer, too"


def test_texts_of_the_panel_that_would_be_half_under_the_strip_of_a_call_are_left_out(player: Player) -> None:
    board, known = player_for(grids.LONG_S, player), data(TABLE, CLOCK)
    showing = run(board, known, range(100))
    called = replace(known, calls=(BoardCall(1, "A001", "3", 60.0),), seconds=60.0)
    over = run(board, called, range(100, 101), showing)
    before, then = (
        [mark.text for x, mark in texts(board.picture(one, called, NOW, 100)) if x >= 508] for one in (showing, over)
    )
    assert (before, [text for text in then if text in before]) == (["14:36", "11月23日", "星期一"], ["11月23日"])


def test_an_urgent_notice_and_an_emergency_stand_over_it_and_it_begins_where_it_was(board: Player) -> None:
    player, known = InterruptedPlayer(board), data(TABLE, CLOCK, NOTICE)
    showing = player.step(None, known, NOW, 0)
    for frame in range(1, 500):
        showing = player.step(showing, known, NOW, frame)
    assert known.programme is not None
    for interrupt in (TYPHOON, UrgentNotice(7, "寻人", NOW.replace(hour=23), ("请到服务台",))):
        held = replace(known, programme=replace(known.programme, interrupts=(interrupt,)))
        stopped = player.step(showing, held, NOW, 500)
        assert "停电通知" not in [mark.text for _, mark in texts(player.picture(stopped, held, NOW, 500))]
        lifted = player.step(stopped, known, NOW, 2000)
        assert (lifted.sheet.kind, lifted.has_stood(2000)) == (SheetKind.ROWS, 0), "the page begins anew"


def test_after_its_last_day_a_page_leaves_the_panel_in_the_middle_of_a_cycle(board: Player) -> None:
    late = NOW.replace(hour=23, minute=59, second=50)
    over = NoticePage("n1", "停电通知", until=late.date(), region=PANEL)
    many = [replace(one, number=f"2{place:02}{one.number[2:]}") for place in range(9) for one in table()]
    for more, left in (((CLOCK,), ("c1",)), ((), ())):
        known = replace(data(TABLE, over, *more, vacancies=many), as_of=late)
        showing = board.step(None, known, late, 0)
        assert showing.panel is not None
        assert "n1" in showing.panel.name
        later = late + timedelta(seconds=20)
        known = replace(known, as_of=later)
        showing = board.step(showing, known, later, showing.dwell)
        assert showing.index == 1
        assert showing.panel is not None
        assert showing.panel.name == left
        assert board.picture(showing, known, later, showing.began)


def test_a_page_that_tells_how_to_reach_somebody_never_stands_there(board: Player) -> None:
    told = NoticePage("n9", "招工", ("请打13800138000",), region=PANEL)
    assert run(board, data(TABLE, told), range(1)).cycle.panel is None


def test_two_playlists_by_turns_go_on_each_with_its_own_panel(board: Player) -> None:
    playlists = Playlist("甲", (TABLE, CLOCK, NOTICE)), Playlist("乙", (replace_id(TABLE, "t2"),))
    given = replace(programme(), bundle=Bundle(playlists, (Slot("甲"), Slot("乙"))))
    known = Data(given, EIGHT, NOW)
    first = run(board, known, range(1))
    other = run(board, known, range(1, first.dwell + 1), first)
    assert (other.cycle.playlist, other.panel) == ("乙", None)
    assert other.before is not None
    assert other.before.layout != other.body.layout, "rows of another width are not turned one by one"
    again = run(board, known, range(first.dwell + 1, first.dwell + other.dwell + 1), other)
    assert (again.cycle.playlist, again.stood) == ("甲", first.dwell)


def replace_id(page: VacancyPage, name: str) -> VacancyPage:
    return VacancyPage(name, page.title)


def test_the_record_tells_what_stood_in_the_panel_and_for_how_long(board: Player) -> None:
    showing = run(board, data(TABLE, CLOCK, NOTICE), range(1))
    assert showing.panel is not None
    stood = showing.panel.stood(400, 900)
    told = json.loads(line("1", showing.cycle, showing.sheet, {}, NOW, 500, panel=stood))
    assert told["panel"] == [
        {"page": "c1", "kind": "clock", "said": "", "frames": 80},
        {"page": "n1", "kind": "notice", "said": "通知 停电通知 明天上午停电 下午照常办公", "frames": 360},
        {"page": "c1", "kind": "clock", "said": "", "frames": 60},
    ]
    assert "panel" not in json.loads(line("1", showing.cycle, showing.sheet, {}, NOW, 500))


def test_a_panel_of_no_page_shows_nothing() -> None:
    empty = Panel((Sheet(SheetKind.CLOCK, page="c1"),), (480,)).without({"c1"})
    assert (empty.at(7), list(empty.stood(0, 900)), empty.name) == (None, [], ())


def test_of_a_playlist_those_pages_are_wanted_that_say_so() -> None:
    assert panels.wanted((TABLE, CLOCK, ClockPage("c2"), TickerPage("k1"), NOTICE)) == (CLOCK, NOTICE)
