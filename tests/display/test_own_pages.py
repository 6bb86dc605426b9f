"""Pages of the hall's own words, from the bundle to the sheets of a cycle."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from msgspec import structs

from display import grids, proof, schedule
from display.filling import PAGE_MOST
from display.grids import LARGE_S, MEDIUM_S
from display.motion import frames
from display.planner import Planner
from display.player import Player
from display.rounds import START
from display.schedule import FROM_THE_FIRST, SAFE, Cycle, SheetKind
from display.showing import Data
from display.steps import finished
from labourhall.contract.playlist import (
    AgenciesPage,
    Agency,
    Bundle,
    FairPage,
    FairPost,
    Page,
    Playlist,
    PolicyPage,
    Slot,
    WelcomePage,
)
from scripts.wall_pictures import NOW, programme
from tests.display.conftest import player_for

UNTIL = date(2028, 3, 31)
WELCOME = WelcomePage("w", ("欢迎各界求职者",), "越秀区劳动力市场")
POLICY = PolicyPage("p", "灵活就业社保补贴", ("登记", "交费"), "市人社局", "1号", date(2024, 5, 1), "政策窗口")
SEVEN = tuple(Agency(f"第{n}家人力资源公司", f"4401{n:04}", UNTIL, "中山路") for n in range(7))
AGENCIES = AgenciesPage("a", SEVEN, "市人社局")


def played(player: Player, *pages: Page) -> Cycle:
    return player.step(None, Data(programme(*pages), {}, NOW), NOW, 0).cycle


def names(cycle: Cycle) -> list[str]:
    return [text for sheet in cycle.sheets if sheet.composed for text in sheet.composed.said if text.startswith("第")]


def test_each_kind_has_its_sheets_in_the_order_of_the_playlist(player: Player) -> None:
    cycle = played(player, WELCOME, POLICY, AGENCIES)
    kinds = [SheetKind.WELCOME, SheetKind.POLICY, SheetKind.AGENCIES, SheetKind.AGENCIES]
    assert [sheet.kind for sheet in cycle.sheets] == kinds
    assert [sheet.title for sheet in cycle.sheets] == ["欢迎", "政策", "持证机构", "持证机构"]
    assert [sheet.page for sheet in cycle.sheets] == ["w", "p", "a", "a"]


def test_a_list_stands_by_its_rows_what_is_read_through_by_its_characters(player: Player) -> None:
    welcome, policy, first, second = played(player, WELCOME, POLICY, AGENCIES).sheets
    assert schedule.dwell(first) == schedule.list_dwell(5)
    assert schedule.dwell(second) == schedule.list_dwell(2)
    assert schedule.dwell(welcome) == frames(6.0)
    assert schedule.dwell(policy) > frames(6.0)


def test_an_agency_leaves_with_its_licence_and_one_that_tells_a_private_number_never_comes(player: Player) -> None:
    gone = (
        Agency("第八家", "44018", NOW.date() - timedelta(days=1), "中山路"),
        Agency("第九家", "44019", None, "中山路"),
        Agency("第十家", " ", UNTIL, "中山路"),
        Agency("第十一家", "440111", UNTIL, "中山路 电话13800138000"),
    )
    last = Agency("第十二家", "440112", NOW.date(), "中山路")
    cycle = played(player, structs.replace(AGENCIES, agencies=(*gone, last)))
    assert names(cycle) == ["第十二家"]


def test_a_list_with_nothing_to_show_leaves_its_turn_to_the_other_pages(player: Player) -> None:
    assert played(player, AgenciesPage("a"), WELCOME).sheets[0].kind is SheetKind.WELCOME
    assert played(player, AgenciesPage("a")).sheets == (SAFE,)


@pytest.mark.parametrize("page", [WELCOME, POLICY, AGENCIES])
def test_a_page_leaves_after_its_last_day_and_none_that_tells_a_private_number_comes(
    player: Player, page: Page
) -> None:
    until = NOW.date() - timedelta(days=1)
    assert played(player, structs.replace(page, until=until)).sheets == (SAFE,)
    assert played(player, structs.replace(page, title="打13800138000")).sheets == (SAFE,)


def test_a_list_of_more_than_ten_minutes_goes_on_in_the_next_cycle_none_twice(
    planner: Planner,
) -> None:
    many = tuple(Agency(f"第{n}家公司", f"44{n}", UNTIL, "中山路") for n in range(450))
    page, begins, seen = structs.replace(AGENCIES, agencies=many), FROM_THE_FIRST, list[str]()
    for _ in range(3):
        cycle = finished(planner.planning((page,), (), START, False, begins=begins))
        assert sum(map(schedule.dwell, cycle.sheets)) <= PAGE_MOST
        seen += names(cycle)
        begins = cycle.begins
    wanted = [agency.name for agency in many]
    assert seen[: len(many)] == wanted
    assert seen[len(many) :] == wanted[: len(seen) - len(many)]


def test_the_last_few_low_cards_stand_with_higher_ones_where_there_is_room(player: Player) -> None:
    low, high = (
        AGENCIES.agencies[0],
        Agency("广州市南方人力资源服务有限公司", "(粤)人服证字〔2023〕第0112000123号", UNTIL, "中山四路"),
    )
    cycle = played(player_for(MEDIUM_S, player), AgenciesPage("a", (low, high)))
    assert len(cycle.sheets) == 1
    full = played(player_for(MEDIUM_S, player), AgenciesPage("a", (low,) * 3 + (high,)))
    assert [sheet.composed.rows for sheet in full.sheets if sheet.composed] == [3, 1]


def test_an_entry_that_no_card_takes_is_counted(player: Player) -> None:
    long = Agency("启明" * 250, "4401", UNTIL, "中山路")
    assert played(player, structs.replace(AGENCIES, agencies=(long, *AGENCIES.agencies))).too_long == 1


@pytest.mark.parametrize("page", [WELCOME, POLICY, AGENCIES])
@pytest.mark.parametrize("grid", grids.GRIDS, ids=lambda grid: f"{grid.width}x{grid.height}-{grid.sizes.small}")
def test_each_is_drawn_on_every_board_and_recorded_in_its_words(player: Player, grid: grids.Grid, page: Page) -> None:
    board, data = player_for(grid, player), Data(programme(page), {}, NOW)
    showing = board.step(None, data, NOW, 0)
    assert showing.sheet.composed is not None
    assert board.picture(showing, data, NOW, 0).placed
    line = proof.line("1", showing.cycle, showing.sheet, {}, NOW, 60)
    assert all(text in line for text in showing.sheet.composed.said)
    assert f'"kind": "{showing.sheet.kind.value}"' in line


def test_a_page_of_old_data_says_nothing_of_their_age(player: Player) -> None:
    now = NOW + timedelta(hours=1)
    data = Data(programme(AGENCIES), {}, NOW, city_time=now)
    showing = player.step(None, data, now, 0)
    texts = [mark for placed in player.picture(showing, data, now, 0).placed for mark in placed.strip.marks]
    said = [getattr(mark, "text", "") for mark in texts]
    assert "市人社局" in said
    assert not any("数据" in text for text in said)


def test_pages_without_a_scale_of_their_own_stand_on_a_board_of_another_shape(player: Player) -> None:
    odd = replace(LARGE_S, width=832, height=416)
    assert played(player_for(odd, player), WELCOME).sheets[0].kind is SheetKind.WELCOME


def fair(*posts: FairPost, **others: object) -> FairPage:
    page = FairPage("f", "制造业专场", NOW.date(), None, "9:00-13:00", "二楼交流大厅", posts)
    return structs.replace(page, **others)


POSTS = tuple(FairPost(f"A{n:02}", f"第{n}家汽车部件公司", "装配工", 10, "5500-6500元/月") for n in range(7))


def test_a_fair_is_announced_before_shows_its_booths_on_its_days_and_leaves_after_the_last(player: Player) -> None:
    day = timedelta(days=1)
    today = NOW.date()
    ahead = played(player, fair(*POSTS, first=today + day))
    assert [sheet.composed.rows for sheet in ahead.sheets if sheet.composed] == [0]
    on = played(player, fair(*POSTS, first=today - day, last=today))
    assert [sheet.composed.rows for sheet in on.sheets if sheet.composed] == [0, 4, 3]
    assert {sheet.kind for sheet in on.sheets} == {SheetKind.FAIR}
    assert on.sheets[1].scope == "9:00-13:00 二楼交流大厅"
    assert played(player, fair(*POSTS, first=today - day)).sheets == (SAFE,)
    assert played(player, fair(*POSTS, until=today - day)).sheets == (SAFE,)


def test_a_fair_that_ends_at_midnight_leaves_in_the_middle_of_its_cycle(player: Player) -> None:
    late = NOW.replace(hour=23, minute=59, second=50)
    page = fair(*POSTS)
    data = Data(programme(page, WELCOME), {}, late, city_time=late)
    showing = player.step(None, data, late, 0)
    after = late + timedelta(seconds=15)
    later = player.step(showing, replace(data, city_time=after), after, showing.dwell)
    assert later.sheet.kind is SheetKind.WELCOME


@pytest.mark.parametrize(
    "post",
    [
        FairPost("B01", "甲公司", "电工", 3, "面议"),
        FairPost("B01", "甲公司", "电工", 3, ""),
        FairPost("B01", "甲公司", " ", 3, "6000元/月"),
        FairPost("B01", "", "电工", 3, "6000元/月"),
        FairPost("B01", "甲公司13800138000", "电工", 3, "6000元/月"),
    ],
)
def test_a_post_that_could_be_no_vacancy_on_the_board_is_none_of_a_fair(player: Player, post: FairPost) -> None:
    cycle = played(player, fair(post, POSTS[0]))
    assert [sheet.composed.rows for sheet in cycle.sheets if sheet.composed] == [0, 1]
    assert "B01" not in " ".join(text for sheet in cycle.sheets if sheet.composed for text in sheet.composed.said)
    alone = played(player, fair(post))
    assert [sheet.composed.rows for sheet in alone.sheets if sheet.composed] == [0], "the fair itself is today"


def test_two_thousand_booths_take_ten_minutes_a_cycle_and_all_have_their_turn(planner: Planner) -> None:
    many = tuple(FairPost(f"{n}", f"第{n}家公司", "装配工", 10, "5500-6500元/月") for n in range(2000))
    page, begins, seen = fair(*many), FROM_THE_FIRST, set[str]()
    for _ in range(13):
        cycle = finished(planner.planning((page,), (), START, False, today=NOW.date(), begins=begins))
        assert sum(map(schedule.dwell, cycle.sheets[1:])) <= PAGE_MOST
        seen |= set(names(cycle))
        begins = cycle.begins
        assert cycle.too_long == 0
    assert len(seen) == len(many)


def test_a_list_goes_on_where_its_own_last_cycle_ended_whatever_played_in_between(player: Player) -> None:
    many = tuple(Agency(f"第{n}家公司", f"44{n}", UNTIL, "中山路") for n in range(450))
    listed, other = structs.replace(AGENCIES, agencies=many), Playlist("专场", (WELCOME,))
    bundle = Bundle((Playlist("日常", (listed,)), other), (Slot("日常"), Slot("专场")))
    given = Data(replace(programme(listed), bundle=bundle), {}, NOW)
    seen, shown, frame = list[str](), player.step(None, given, NOW, 0), 0
    while len(seen) < 2 * len(many):
        if shown.sheet.composed is not None and shown.sheet.page == "a":
            seen += [text for text in shown.sheet.composed.said if text.startswith("第")]
        frame += shown.dwell
        shown = player.step(shown, given, NOW, frame)
    names = [one.name for one in many]
    assert seen[: 2 * len(many)] == names * 2
    gone = shown.course.after(Cycle(()), programme(WELCOME))
    assert gone.begins_of("") == FROM_THE_FIRST
