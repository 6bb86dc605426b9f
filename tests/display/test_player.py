"""The board as a function of playlist, data, clock and frame."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, time, timedelta

import pytest

from display import grids
from display.gate import Age, Gate
from display.motion import FILLED_FRAMES
from display.picture import Box, Ink, Picture, RowState, Text
from display.player import Player
from display.programme import Source
from display.schedule import DARK, SheetKind
from display.showing import Data, Showing
from labourhall.contract.playlist import (
    Bundle,
    Daypart,
    NoticePage,
    Page,
    Playlist,
    Priority,
    Slot,
    SpotlightPage,
    VacancyPage,
)
from labourhall.market.vacancy import Status, Vacancy
from labourhall.program.hall_time import HALL_TIME
from scripts.wall_pictures import NOTICE, NOW, programme, table
from tests.display.conftest import player_for

EIGHT = {one.number: one for one in table()}
MORE = {f"2{number[1:]}": replace(one, number=f"2{number[1:]}") for number, one in EIGHT.items()}
HALL = "越秀区劳动力市场"
TABLES = programme(VacancyPage("tables", "岗位信息"), hall=HALL)
TABLE = VacancyPage("tables", "岗位信息")
FULL = Data(TABLES, {**EIGHT, **MORE}, NOW)


def run(player: Player, data: Data, until: int, showing: Showing | None = None, start: int = 0) -> Showing:
    for frame in range(start, until + 1):
        showing = player.step(showing, data, NOW, frame)
    assert showing is not None
    return showing


def texts(picture: Picture) -> Iterator[Text]:
    for placed in picture.placed:
        yield from (mark for mark in placed.strip.marks if isinstance(mark, Text))


def words_on(picture: Picture) -> list[str]:
    return [text.text for text in texts(picture)]


def states(picture: Picture) -> dict[str, RowState]:
    return {row.number: row.state for row in picture.rows}


def gone(data: Data, number: str, reason: str = "filled") -> Data:
    left = {one: vacancy for one, vacancy in data.vacancies.items() if one != number}
    return replace(data, vacancies=left, gone={number: reason})


def test_the_pages_follow_each_other_in_order_and_begin_anew(player: Player) -> None:
    first = run(player, FULL, 0)
    second = run(player, FULL, 900, first, 1)
    again = run(player, FULL, 1800, second, 901)
    assert [one.index for one in (first, second, again)] == [0, 1, 0]
    assert set(first.sheet.numbers).isdisjoint(second.sheet.numbers)
    assert again.turn == 1
    assert again.sheet == first.sheet


def test_the_same_inputs_give_the_same_picture(player: Player) -> None:
    showing = run(player, FULL, 100)
    assert player.picture(showing, FULL, NOW, 100) == player.picture(run(player, FULL, 100), FULL, NOW, 100)


def test_a_page_turns_row_by_row_while_header_and_footer_stay(player: Player) -> None:
    old = run(player, FULL, 899)
    new = run(player, FULL, 900, old, 900)
    before, half, after = (
        player.picture(showing, FULL, NOW, frame) for showing, frame in ((old, 899), (new, 912), (new, 930))
    )
    assert len(set(states(half)) & set(states(before))) == 4
    assert len(set(states(half)) & set(states(after))) == 4
    headers = [next(placed.strip for placed in one.placed if placed.y == 0) for one in (before, half, after)]
    assert headers[0] == headers[1] == headers[2]


def test_a_filled_vacancy_says_so_in_the_next_frame_and_is_black_three_seconds_later(player: Player) -> None:
    showing = run(player, FULL, 100)
    number = showing.sheet.numbers[3]
    data = gone(FULL, number)
    showing = player.step(showing, data, NOW, 101)
    picture = player.picture(showing, data, NOW, 101)
    assert states(picture)[number] is RowState.FILLED
    assert "已招满" in words_on(picture)
    assert list(states(picture)) == list(states(player.picture(run(player, FULL, 100), FULL, NOW, 100)))
    last = run(player, data, 101 + FILLED_FRAMES - 1, showing, 102)
    assert states(player.picture(last, data, NOW, 280))[number] is RowState.FILLED
    black = player.step(last, data, NOW, 101 + FILLED_FRAMES)
    picture = player.picture(black, data, NOW, 101 + FILLED_FRAMES)
    assert states(picture)[number] is RowState.BLACK
    assert "已招满" not in words_on(picture)
    assert number[3:] not in words_on(picture)


def test_a_filled_vacancy_never_comes_back(player: Player) -> None:
    showing = run(player, FULL, 100)
    number = showing.sheet.numbers[3]
    data = gone(FULL, number)
    seen: set[str] = set()
    showing = run(player, data, 1000, showing, 101)
    for frame in range(1001, 5000, 100):
        showing = player.step(showing, data, NOW, frame)
        seen |= set(states(player.picture(showing, data, NOW, frame)))
    assert seen == set(data.vacancies)


def test_one_that_is_filled_before_its_page_came_never_appears(player: Player) -> None:
    showing = run(player, FULL, 100)
    number = next(one for one in FULL.vacancies if one not in showing.sheet.numbers)
    data = gone(FULL, number)
    showing = run(player, data, 960, showing, 101)
    assert showing.index == 1
    assert number not in showing.sheet.numbers


def test_the_number_stays_bright_while_the_rest_of_the_row_falls_dark(player: Player) -> None:
    showing = run(player, FULL, 0)
    number = showing.sheet.numbers[0]
    data = gone(FULL, number, "withdrawn")
    picture = player.picture(player.step(showing, data, NOW, 1), data, NOW, 60)
    row = next(placed.strip for placed in picture.placed if placed.y == 58)
    inks = {text.text: text.ink for text in row.marks if isinstance(text, Text)}
    assert inks[number[:3]] is Ink.TEXT
    assert inks[number[3:]] is Ink.TEXT
    assert inks["已招满"] is Ink.GONE
    assert inks[data.vacancies.get(number, EIGHT.get(number) or MORE[number]).trade] is Ink.REST
    assert not any(text in inks for text in ("元/月", "元/件", "不限"))


@pytest.mark.parametrize("reason", ["held", "gone"])
def test_a_vacancy_that_left_for_another_reason_goes_black_without_a_word(player: Player, reason: str) -> None:
    showing = run(player, FULL, 0)
    data = gone(FULL, showing.sheet.numbers[0], reason)
    picture = player.picture(player.step(showing, data, NOW, 1), data, NOW, 60)
    assert states(picture)[showing.sheet.numbers[0]] is RowState.BLACK
    assert "已招满" not in words_on(picture)


def test_a_page_about_one_vacancy_that_is_held_gives_way_in_the_same_frame(player: Player) -> None:
    data = Data(programme(SpotlightPage("p2"), VacancyPage("p3")), EIGHT, NOW)
    showing = run(player, data, 0)
    held = gone(data, showing.sheet.numbers[0], "held")
    after = player.step(showing, held, NOW, 1)
    assert after.sheet.kind is SheetKind.ROWS
    assert showing.sheet.numbers[0] not in after.sheet.numbers


def test_a_page_on_which_all_is_black_gives_way_at_once(player: Player) -> None:
    playlist = programme(SpotlightPage("p2"), VacancyPage("p3"))
    data = Data(playlist, EIGHT, NOW)
    showing = run(player, data, 0)
    assert showing.sheet.kind is SheetKind.SPOTLIGHT
    filled = gone(data, showing.sheet.numbers[0])
    picture = player.picture(player.step(showing, filled, NOW, 1), filled, NOW, 1)
    assert "已招满" in words_on(picture)
    assert run(player, filled, FILLED_FRAMES, showing, 1).sheet.kind is SheetKind.SPOTLIGHT
    assert run(player, filled, FILLED_FRAMES + 1, showing, 1).sheet.kind is SheetKind.ROWS


def test_a_page_whose_vacancies_all_closed_is_passed_over(player: Player) -> None:
    showing = run(player, FULL, 0)
    left = {number: FULL.vacancies[number] for number in showing.sheet.numbers}
    data = replace(FULL, vacancies=left)
    again = run(player, data, 900, showing, 1)
    assert (again.index, again.turn) == (0, 1)


def test_a_vacancy_that_closed_by_its_status_does_not_begin_a_page(player: Player) -> None:
    showing = run(player, FULL, 0)
    later = next(one for one in FULL.vacancies if one not in showing.sheet.numbers)
    closed: dict[str, Vacancy] = {
        **FULL.vacancies, later: replace(FULL.vacancies[later], status=Status.HELD)
    }  # fmt: skip
    showing = run(player, replace(FULL, vacancies=closed), 900, showing, 1)
    assert later not in showing.sheet.numbers


@pytest.mark.parametrize(
    "data", [Data(), Data(TABLES), Data(TABLES, EIGHT, None), Data(TABLES, EIGHT, NOW - timedelta(days=3))]
)
def test_without_data_to_believe_the_safe_page_stands(player: Player, data: Data) -> None:
    showing = run(player, data, 0)
    picture = player.picture(showing, data, NOW, 0)
    assert showing.sheet.kind is SheetKind.SAFE
    assert {"越秀区劳动力市场", "14:36", "11月23日", "周一", "信息更新中", "演示"} <= set(words_on(picture))
    assert picture.rows == ()


def test_a_safe_page_that_goes_on_is_one_page_with_a_clock_that_goes_on(player: Player) -> None:
    showing = run(player, Data(), 600)
    assert showing.began == 0
    showing = player.step(showing, Data(), NOW + timedelta(minutes=1), 660)
    assert (showing.began, showing.began_at) == (0, NOW)
    assert "14:37" in words_on(player.picture(showing, Data(), NOW + timedelta(minutes=1), 660))


def test_data_that_come_end_the_safe_page_within_a_second(player: Player) -> None:
    showing = run(player, Data(), 30)
    assert run(player, FULL, 60, showing, 31).sheet.kind is SheetKind.ROWS


def test_data_that_grow_too_old_leave_the_glass_at_the_next_page_and_notices_go_on(player: Player) -> None:
    playlist = programme(TABLE, NoticePage("p4", NOTICE[0], NOTICE[1:]))
    data = replace(FULL, programme=playlist)
    showing = run(player, data, 0)
    later = NOW + timedelta(days=2)
    showing = player.step(showing, data, later, 900)
    assert showing.sheet.kind is SheetKind.NOTICE
    assert showing.age is Age.MISSING


def test_a_clock_that_lost_its_time_is_not_shown_and_nothing_is_judged_by_it(player: Player) -> None:
    dead = datetime(2000, 1, 1, tzinfo=NOW.tzinfo)
    showing = player.step(run(player, FULL, 0), FULL, dead, 900)
    assert showing.sheet.kind is SheetKind.SAFE
    assert "00:00" not in words_on(player.picture(showing, FULL, dead, 900))


@pytest.mark.parametrize("wrong", [datetime(2000, 1, 1, tzinfo=NOW.tzinfo), datetime(2030, 1, 1, tzinfo=NOW.tzinfo)])
@pytest.mark.parametrize("pages", [(TABLE,), (NoticePage("p5", NOTICE[0], NOTICE[1:]),)])
def test_a_clock_far_from_the_citys_time_clears_the_glass_at_once_though_the_line_is_up(
    player: Player, wrong: datetime, pages: tuple[Page, ...]
) -> None:
    data = replace(FULL, programme=programme(*pages), city_time=NOW)
    showing = player.step(run(player, data, 0), data, wrong, 5)
    picture = player.picture(showing, data, wrong, 5)
    assert showing.sheet.kind is SheetKind.SAFE
    assert picture.rows == ()
    assert {"00:00", "1月1日", "14:36"} & set(words_on(picture)) == set()
    assert not any("数据" in text for text in words_on(picture))
    assert run(player, data, 120, showing, 6).sheet.kind is not SheetKind.SAFE, "it comes back with the right time"


def test_data_age_by_the_citys_time_where_the_machines_clock_is_a_little_off(player: Player) -> None:
    data = replace(FULL, as_of=NOW, city_time=NOW)
    ahead = NOW + timedelta(minutes=30)
    picture = player.picture(player.step(None, data, ahead, 0), data, ahead, 0)
    assert "数据 14:36" in words_on(picture)
    old = replace(data, city_time=NOW + timedelta(minutes=11))
    picture = player.picture(player.step(None, old, NOW, 0), old, NOW, 0)
    assert "数据截至 14:36" in words_on(picture)


def test_before_any_data_came_nothing_is_said_of_their_age(player: Player) -> None:
    assert player._appearance._age(Data(), NOW) == ("", "")


def test_stale_data_say_so_in_white(player: Player) -> None:
    data = replace(FULL, as_of=NOW - timedelta(minutes=30))
    picture = player.picture(run(player, data, 0), data, NOW, 0)
    stamp = next(text for text in texts(picture) if text.text.startswith("数据"))
    assert (stamp.text, stamp.ink) == ("数据截至 14:06", Ink.TEXT)


def test_fresh_data_carry_their_time_in_the_colour_of_labels(player: Player) -> None:
    picture = player.picture(run(player, FULL, 0), FULL, NOW, 0)
    stamp = next(text for text in texts(picture) if text.text.startswith("数据"))
    assert (stamp.text, stamp.ink) == ("数据 14:36", Ink.LABEL)


def test_a_playlist_past_its_time_gives_way_to_the_built_in_one(player: Player) -> None:
    ended = datetime(2026, 11, 23, 14, 0, tzinfo=HALL_TIME)
    given = programme(NoticePage("n", NOTICE[0], NOTICE[1:]))
    old = replace(given, bundle=replace(given.bundle, valid_until=ended))
    assert run(player, replace(FULL, programme=old), 0).sheet.kind is SheetKind.ROWS


def test_a_notice_with_a_telephone_number_is_not_shown(player: Player) -> None:
    pages = (NoticePage("p7", "招工", ("李先生13800138000",)), NoticePage("p8", "停电"))
    showing = run(player, Data(programme(*pages)), 0)
    assert [sheet.notice.headline for sheet in showing.cycle.sheets if sheet.notice] == ["停电"]


def test_a_notice_with_the_halls_own_number_is_shown(player: Player) -> None:
    pages = (NoticePage("p9", "停电", ("咨询020-81234567",)), NoticePage("p10", "招工", ("020-87654321",)))
    own = replace(player, gate=Gate("02081234567"))
    showing = run(own, Data(programme(*pages)), 0)
    assert [sheet.notice.headline for sheet in showing.cycle.sheets if sheet.notice] == ["停电"]


def test_a_notice_says_which_of_how_many_it_is(player: Player) -> None:
    data = Data(programme(NoticePage("p11", NOTICE[0], NOTICE[1:]), NoticePage("p12", "停电")))
    picture = player.picture(run(player, data, 0), data, NOW, 0)
    assert "通知 1/2" in words_on(picture)
    assert "全部岗位请到触摸屏查询" not in words_on(picture)


@pytest.mark.parametrize("grid", grids.GRIDS, ids=lambda grid: f"{grid.width}x{grid.height}-{grid.sizes.small}")
@pytest.mark.parametrize(
    "pages", [(TABLE,), (SpotlightPage("s"),), (NoticePage("n", NOTICE[0], NOTICE[1:]),), ()],
    ids=["vacancies", "spotlight", "notice", "safe"],
)  # fmt: skip
def test_no_page_of_any_board_forgets_that_it_is_a_demonstration(
    player: Player, grid: grids.Grid, pages: tuple[Page, ...]
) -> None:
    board = player_for(grid, player)
    data = Data(programme(*pages), EIGHT, NOW)
    for demonstration in (True, False):
        board = replace(board, is_demonstration=demonstration)
        picture = board.picture(run(board, data, 0), data, NOW, 0)
        assert ("演示" in words_on(picture)) is demonstration
        frames = [
            mark
            for placed in picture.placed
            for mark in placed.strip.marks
            if isinstance(mark, Box) and mark.frame == 2
        ]
        assert any(box.ink is Ink.LABEL for box in frames) is demonstration


def test_a_table_tells_where_all_vacancies_are(player: Player) -> None:
    picture = player.picture(run(player, FULL, 0), FULL, NOW, 0)
    assert "全部岗位请到触摸屏查询" in words_on(picture)
    assert "1/2页" in words_on(picture)


def test_a_spotlight_on_a_small_board_carries_the_age_in_its_own_foot(player: Player) -> None:
    board = player_for(grids.MEDIUM_S, player)
    data = Data(programme(SpotlightPage("p13")), EIGHT, NOW)
    picture = board.picture(run(board, data, 0), data, NOW, 0)
    assert words_on(picture).count("数据14:36") == 1
    assert not any(text.endswith("页") for text in words_on(picture))


def test_a_board_larger_than_its_grid_leaves_the_rest_black(player: Player) -> None:
    wide = replace(player, size=(800, 330))
    for data in (FULL, Data()):
        picture = wide.picture(run(wide, data, 0), data, NOW, 0)
        assert (picture.width, picture.height) == (800, 330)
        assert all(placed.x + placed.strip.width <= 640 for placed in picture.placed)
        assert all(placed.y + placed.strip.height <= 320 for placed in picture.placed)


def test_everything_stands_on_whole_pixels_in_every_frame_of_a_turn(player: Player) -> None:
    showing = run(player, FULL, 899)
    for frame in range(900, 940):
        showing = player.step(showing, FULL, NOW, frame)
        for placed in player.picture(showing, FULL, NOW, frame).placed:
            assert isinstance(placed.x, int)
            assert isinstance(placed.y, int)


def test_what_is_published_takes_the_place_of_what_plays_in_the_next_frame(player: Player) -> None:
    showing = run(player, FULL, 100)
    published = replace(FULL, programme=replace(programme(NoticePage("n", "停电")), tag="another"))
    after = player.step(showing, published, NOW, 101)
    assert (after.sheet.kind, after.began, after.cycle.tag) == (SheetKind.NOTICE, 101, "another")
    assert player.step(after, published, NOW, 102) == after


def test_another_daypart_begins_with_the_next_page(player: Player) -> None:
    night = Daypart("夜", time(14, 37), time(20))
    playlists = (Playlist("日", (TABLE,)), Playlist("夜", (NoticePage("n", "停电"),)))
    slots = (Slot("日"), Slot("夜", daypart="夜", priority=Priority.OCCASION))
    data = replace(FULL, programme=replace(TABLES, bundle=Bundle(playlists, slots, (night,))))
    showing = run(player, data, 0)
    later = NOW + timedelta(minutes=1)
    assert player.step(showing, data, later, 899) == showing
    assert player.step(showing, data, later, 900).sheet.page == "n"


def test_a_board_is_dark_outside_of_the_halls_hours_at_once_and_lit_again_within_a_second(player: Player) -> None:
    day = Daypart("开放", time(9), time(14, 37))
    data = replace(FULL, programme=replace(TABLES, bundle=replace(TABLES.bundle, dayparts=(day,), opening=("开放",))))
    late = NOW + timedelta(minutes=1)
    showing = player.step(run(player, data, 100), data, late, 101)
    assert showing.sheet == DARK
    assert player.picture(showing, data, late, 101) == Picture(640, 320, ())
    for frame in range(102, 500):
        showing = player.step(showing, data, late, frame)
    assert showing.began == 101, "a dark night is one page"
    assert player.step(showing, data, NOW, 561).sheet.kind is SheetKind.ROWS


def test_a_page_that_ends_as_the_hall_closes_is_followed_by_no_other_for_a_frame(player: Player) -> None:
    open_hours = (Daypart("开", time(9), NOW.time()),)
    bundle = replace(TABLES.bundle, dayparts=open_hours, opening=("开",))
    data = replace(FULL, programme=replace(TABLES, bundle=bundle))
    begun = NOW - timedelta(seconds=15)
    first = player.step(None, data, begun, 0)
    assert (first.dwell, len(first.cycle.sheets)) == (900, 2)
    assert player.step(first, data, NOW, 900).sheet == DARK
    published = replace(FULL, programme=replace(TABLES, tag="other"))
    assert player.step(first, published, begun + timedelta(seconds=15), 900).index == 0


def test_a_page_is_not_shown_after_its_last_day_not_even_in_a_cycle_that_began_before(player: Player) -> None:
    pages = (TABLE, NoticePage("n", "停电", until=NOW.date()), NoticePage("o", "放假"))
    data = replace(FULL, programme=programme(*pages))
    showing = run(player, data, 0)
    assert [sheet.page for sheet in showing.cycle.sheets] == ["tables", "tables", "n", "o"]
    tomorrow = NOW + timedelta(hours=10)
    assert player.step(replace(showing, index=1), data, tomorrow, 900).sheet.page == "o"
    assert "n" not in {sheet.page for sheet in player.step(None, data, tomorrow, 0).cycle.sheets}


def test_what_is_built_in_does_not_flash_up_before_the_first_bundle(player: Player) -> None:
    awaiting = replace(FULL, programme=None, is_awaited=True)
    showing = run(player, awaiting, 100)
    assert showing.sheet.kind is SheetKind.SAFE
    assert run(player, replace(FULL, is_awaited=True), 180, showing, 101).sheet.kind is SheetKind.ROWS
    assert run(player, replace(awaiting, is_awaited=False), 180, showing, 101).cycle.playlist == ""


FAIR = Playlist("日常", (NoticePage("f", "全区招聘周"),))
"""The district's, under the name that the hall's has too."""


def with_district(data: Data, *slots: Slot) -> Data:
    assert data.programme is not None
    source = Source("theirs", Bundle((FAIR,), slots), "440104")
    return replace(data, programme=replace(data.programme, tag="t2", beside=source))


def test_the_districts_playlist_takes_turns_with_the_halls_and_each_page_tells_its_bundle(player: Player) -> None:
    data = with_district(FULL, Slot("日常"))
    showing, seen = player.step(None, data, NOW, 0), []
    for frame in range(1, 6000):
        showing = player.step(showing, data, NOW, frame)
        said = (showing.cycle.bundle, showing.cycle.district, showing.sheet.page)
        if said not in seen:
            seen.append(said)
    assert seen == [("bundle", "", "tables"), ("theirs", "440104", "f")]


def test_a_districts_urgent_playlist_of_the_same_name_follows_with_the_next_page(player: Player) -> None:
    later = (NOW + timedelta(days=1)).date()
    data = with_district(FULL, Slot("日常", first=later, priority=Priority.URGENT))
    showing = run(player, data, 0)
    assert showing.cycle.district == ""
    midnight = NOW + timedelta(hours=12)
    data = replace(data, as_of=midnight, city_time=midnight)
    turned = player.step(showing, data, midnight, showing.dwell)
    assert (turned.sheet.page, turned.cycle.district) == ("f", "440104")


def test_a_playlist_with_nothing_to_show_keeps_no_other_from_its_turn(player: Player) -> None:
    bundle = Bundle((Playlist("空", ()), Playlist("日常", (NoticePage("n", "停电"),))), (Slot("空"), Slot("日常")))
    data = replace(FULL, programme=replace(TABLES, bundle=bundle))
    showing = run(player, data, 61)
    assert showing.sheet.page == "n"
    again = run(player, data, 61 + showing.dwell + 61, showing, 62)
    assert again.sheet.page == "n"
    assert again.turn == 3


def test_without_vacancies_that_may_be_believed_each_notice_has_its_turn(player: Player) -> None:
    pages = (TABLE, NoticePage("a", "停电"), NoticePage("b", "放假"))
    showing = run(player, replace(FULL, programme=programme(*pages)), 0)
    late = NOW + timedelta(days=7)
    data = replace(FULL, programme=programme(*pages), city_time=late)
    seen = [showing.sheet.page]
    for frame in range(1, 4000):
        showing = player.step(showing, data, late, frame)
        if showing.sheet.page != seen[-1]:
            seen.append(showing.sheet.page)
    assert seen[:5] == ["tables", "a", "b", "a", "b"]


def test_a_page_of_the_district_is_not_over_with_one_of_the_same_id_in_the_hall(player: Player) -> None:
    data = with_district(replace(FULL, programme=programme(NoticePage("f", "停电", until=NOW.date()))), Slot("日常"))
    tomorrow = NOW + timedelta(hours=12)
    data = replace(data, as_of=tomorrow, city_time=tomorrow)
    showing = player.step(None, data, tomorrow, 0)
    frame = 0
    while showing.sheet.page != "f":
        frame += 1
        showing = player.step(showing, data, tomorrow, frame)
    assert showing.cycle.district == "440104"
