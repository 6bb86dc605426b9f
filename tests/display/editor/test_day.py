"""A board's day as it is reckoned is the day that its player plays."""

from collections import Counter
from dataclasses import replace
from datetime import datetime, time, timedelta

import pytest

from display import foresight, grids
from display.editor import day
from display.editor.board_look import Board
from display.editor.day import Day, Totals
from display.editor.verdict import HallData, Judge
from display.foresight import Foreseen
from display.interrupted import InterruptedPlayer
from display.motion import RATE
from display.programme import PlaylistName, Programme, Source
from display.schedule import WAITING
from display.showing import Data
from labourhall.contract.playlist import (
    BoardGroup,
    Bundle,
    ClockPage,
    Daypart,
    NoticePage,
    Playlist,
    Priority,
    Region,
    Selection,
    Slot,
    SpotlightPage,
    TickerPage,
    VacancyPage,
)
from labourhall.program.words import Words
from scripts.wall_pictures import NOW
from tests.display.editor.boards import VACANCIES, board

MIDNIGHT = datetime.combine(NOW.date(), time(), NOW.tzinfo)
NOTICE = NoticePage("n1", "停电通知", ("明天上午九点到十二点停电",))
USUAL = Playlist("日常", (VacancyPage("t1", limit=5), NOTICE, SpotlightPage("s1")))
FAIR = Playlist("专场", (NoticePage("n2", "招聘会"), VacancyPage("t2")))
EMPTY = Playlist("空", (VacancyPage("t3", districts=("000000",)),))
RUNNING = Playlist(
    "字幕",
    (
        *(VacancyPage("t5"), SpotlightPage("s5"), NoticePage("n5", "停电", ("字" * 150,))),
        TickerPage("k5", ("请保管好物品",)),
    ),
)
"""Beside running text a table has fewer rows and a notice more pages."""
PANEL = Playlist(
    "侧栏",
    (
        *(VacancyPage("t6"), ClockPage("c6", region=Region.PANEL), SpotlightPage("s6")),
        NoticePage("n6", "停电", ("字" * 150,), region=Region.PANEL),
        NoticePage("n7", "停电", region=Region.PANEL),
    ),
)
"""Beside a panel rows are cards, and a notice that has no room there has the board."""
BOTH = Playlist("都有", (*PANEL.pages, TickerPage("k6", ("请保管好物品",))))
NO_TABLE = Playlist("无表", (VacancyPage("t7", districts=("000000",)), ClockPage("c7", region=Region.PANEL)))
EVEN = Playlist("整", (VacancyPage("t4", limit=3),))
"""A page of a quarter of a minute, of other vacancies each time."""
OPEN = Daypart("开", time(9), time(11, 30))
NOON = Daypart("中午", time(10), time(10, 20))


def bundle(*slots: Slot, opening: tuple[str, ...] = ("开",), end: datetime | None = None) -> Bundle:
    return Bundle(
        (USUAL, FAIR, EMPTY, EVEN, RUNNING, PANEL, BOTH, NO_TABLE),
        slots,
        (OPEN, NOON),
        (BoardGroup("大厅", ("1",)),),
        opening,
        end,
    )


def opened_in(*parts: Daypart, plays: str = "日常") -> Bundle:
    found = bundle(Slot(plays), opening=tuple(one.name for one in parts))
    return replace(found, dayparts=parts)


TWICE = (Daypart("早", time(9), time(9, 10)), Daypart("晚", time(9, 40), time(10)))
LATE = Daypart("夜", time(23), time(0))


CASES = {
    "one playlist": bundle(Slot("日常")),
    "two in turns": bundle(Slot("日常", share=2), Slot("专场")),
    "beside running text": bundle(Slot("字幕"), Slot("日常")),
    "beside a panel": bundle(Slot("侧栏"), Slot("日常")),
    "beside a panel and running text": bundle(Slot("都有"), Slot("侧栏")),
    "a panel with no table to stand beside": bundle(Slot("无表"), Slot("日常")),
    "another at noon": bundle(Slot("日常"), Slot("专场", daypart="中午", priority=Priority.OCCASION)),
    "nothing at noon": bundle(Slot("日常"), Slot("空", daypart="中午", priority=Priority.OCCASION)),
    "nothing all day": bundle(Slot("空")),
    "nothing in turns": bundle(Slot("空", share=2), Slot("日常"), Slot("专场")),
    "nothing in turns at noon": bundle(Slot("日常"), Slot("空", daypart="中午"), Slot("专场", daypart="中午")),
    "what is built in": bundle(),
    "another board's": bundle(Slot("专场", ("2",)), Slot("日常", ("大厅",))),
    "open twice": opened_in(*TWICE),
    "open twice, closed as a page ends": opened_in(*TWICE, plays="整"),
    "open from midnight": opened_in(Daypart("夜", time(0), time(1))),
    "open until midnight": opened_in(LATE),
    "ends at noon": bundle(Slot("日常"), end=MIDNIGHT + timedelta(hours=10, minutes=29, seconds=59)),
}
HALF_PAST = MIDNIGHT + timedelta(hours=10, minutes=29, seconds=59)
THEIRS = Playlist("日常", (NoticePage("d1", "全区招聘周", ("全区十二个市场",)), VacancyPage("d2", limit=3)))
WEEK = Daypart("周", time(10, 5), time(10, 25))
SHOWN = Slot("日常")


def district(*slots: Slot, end: datetime | None = None) -> Source:
    return Source("d", Bundle((THEIRS, EMPTY, EVEN), slots, (WEEK,), valid_until=end), "440103")


BESIDE = {
    "of the same name, in equal shares": (bundle(SHOWN), district(SHOWN)),
    "in thirds": (bundle(Slot("日常", share=2), Slot("专场")), district(Slot("整", share=3), SHOWN)),
    "a stronger district's": (bundle(SHOWN), district(Slot("日常", daypart="周", priority=Priority.OCCASION))),
    "a stronger hall's": (bundle(SHOWN, Slot("日常", daypart="中午", priority=Priority.OCCASION)), district(SHOWN)),
    "a district's that ends": (bundle(SHOWN), district(SHOWN, end=HALF_PAST)),
    "a district's that ends as a page ends": (bundle(Slot("整")), district(Slot("整"), end=HALF_PAST)),
    "a district's that is over": (bundle(SHOWN), district(SHOWN, end=MIDNIGHT - timedelta(days=1))),
    "a hall's with nothing to show": (bundle(Slot("空")), district(SHOWN)),
    "a district's with nothing to show": (bundle(SHOWN), district(Slot("空", share=2))),
    "both with nothing to show": (bundle(Slot("空")), district(Slot("空", share=2))),
    "a hall's that ends": (
        replace(opened_in(LATE), valid_until=MIDNIGHT + timedelta(hours=23, minutes=29, seconds=59)), district(SHOWN),
    ),
}  # fmt: skip
WHILE_LIT = {
    "open from midnight": (0, 65), "open until midnight": (22 * 60 + 59, 24 * 60), "ends at noon": (539, 24 * 60),
    "a hall's that ends": (22 * 60 + 59, 24 * 60),
}  # fmt: skip
"""From which minute to which something but darkness can be seen; 8:59 to 11:31 where nothing is said."""


def played(each: Board, given: Programme, first: int, last: int) -> Day:
    """The day as the player plays it from one minute to another, seen when a page begins and each minute."""
    start, end = (MIDNIGHT + timedelta(minutes=minute) for minute in (first, last))
    data = Data(given, {one.number: one for one in VACANCIES}, MIDNIGHT, city_time=MIDNIGHT)
    times, cycles, lit = Counter[str](), Counter[PlaylistName](), 0
    before: Foreseen | None = None
    for seen in foresight.played(InterruptedPlayer(each.player), data, start, step=60 * RATE):
        if before is not None and before.showing.sheet not in WAITING:
            lit += min(seen.frame, (last - first) * 60 * RATE) - before.frame
        if seen.now >= end:
            return Day(each.name, times, cycles, lit / RATE)
        showing = seen.showing
        if showing.sheet not in WAITING and (before is None or showing.began != before.showing.began):
            times.update(showing.sheet.numbers)
            cycles[showing.cycle.named] += showing.index == 0
        before = seen
    raise AssertionError("it plays for ever")


@pytest.mark.parametrize("name", CASES)
def test_a_day_reckoned_is_the_day_played(words: Words, name: str) -> None:
    each = board(words, grids.LARGE_S)
    given = Programme("tag", "name", "市场", False, CASES[name])
    judge = Judge((each,), HallData("1", NOW, VACANCIES))
    assert day.reckoned(judge, given, each, NOW.date()) == played(each, given, *WHILE_LIT.get(name, (539, 691)))


@pytest.mark.parametrize("name", BESIDE)
def test_a_day_reckoned_beside_a_district_is_the_day_played(words: Words, name: str) -> None:
    each = board(words, grids.LARGE_S)
    own, beside = BESIDE[name]
    given = Programme("tag", "name", "市场", False, own, beside=beside)
    judge = Judge((each,), HallData("1", NOW, VACANCIES))
    assert day.reckoned(judge, given, each, NOW.date()) == played(each, given, *WHILE_LIT.get(name, (539, 691)))


def test_vacancies_are_counted_whosever_table_they_are_on_and_cycles_by_whose_they_are(words: Words) -> None:
    each = board(words)
    judge = Judge((each,), HallData("1", NOW, VACANCIES))
    alone = Programme("tag", "name", "市场", False, bundle(SHOWN))
    both = replace(alone, beside=district(Slot("整")))
    before, found = (day.reckoned(judge, one, each, NOW.date()) for one in (alone, both))
    assert abs(found.cycles[PlaylistName("日常")] - found.cycles[PlaylistName("整", "440103")]) <= 1
    assert 0 < found.cycles[PlaylistName("日常")] < before.cycles[PlaylistName("日常")]
    assert day.totals(judge, found, each, USUAL).seconds == day.totals(judge, before, each, USUAL).seconds
    theirs = day.reckoned(
        judge, replace(alone, beside=district(Slot("整", priority=Priority.URGENT))), each, NOW.date()
    )
    assert (theirs.cycles[PlaylistName("日常")], theirs.cycles[PlaylistName("整")]) == (0, 0)
    assert day.totals(judge, theirs, each, USUAL).least > 0, "the district's table shows them too"


def test_the_sentence_of_a_playlist_says_how_often_its_least_shown_vacancy_comes_up(words: Words) -> None:
    each = board(words)
    given = Programme("tag", "name", "市场", False, CASES["one playlist"])
    judge = Judge((each,), HallData("1", NOW, VACANCIES))
    found = day.reckoned(judge, given, each, NOW.date())
    told = day.totals(judge, found, each, USUAL)
    cycle = each.player.planner.cycle(USUAL.pages, VACANCIES)
    fitting = {one.number for one in VACANCIES} - {"104501"}
    assert (told.board, told.playlist, told.vacancies) == ("1", "日常", len(fitting))
    assert told.seconds == sum(one.frames for page in USUAL.pages for one in judge.first(page, each)) / RATE
    assert len(cycle.sheets) > 2
    assert told.least == min(found.times[number] for number in fitting) > 10
    assert sum(found.cycles.values()) == found.cycles[PlaylistName("日常")]


def test_a_playlist_that_does_not_play_today_shows_its_vacancies_no_time(words: Words) -> None:
    each = board(words)
    judge = Judge((each,), HallData("1", NOW, VACANCIES))
    assert day.totals(judge, Day("1"), each, FAIR).least == 0
    assert day.totals(judge, Day("1"), each, EMPTY) == Totals("1", "空", 0.0, 0, 0)


def test_boards_that_share_a_pool_begin_apart_as_their_players_have_it(words: Words) -> None:
    each = board(words, grids.LARGE_S, name="2")
    given = Programme("tag", "name", "市场", False, CASES["two in turns"], boards=("1", "2"))
    judge = Judge((each,), HallData("1", NOW, VACANCIES))
    found = day.reckoned(judge, given, each, NOW.date())
    assert found == played(each, given, 539, 691)


@pytest.mark.parametrize("selection", Selection)
def test_whatever_comes_first_the_day_is_the_day_played(words: Words, selection: Selection) -> None:
    each = board(words, grids.LARGE_S)
    pages = (
        VacancyPage("t", limit=3, selection=selection), SpotlightPage("s", selection=selection),
        VacancyPage("u", limit=2, trades=("电焊工", "保洁员")),
    )  # fmt: skip
    plays = replace(CASES["one playlist"], playlists=(Playlist("日常", pages),))
    given = Programme("tag", "name", "市场", False, plays, district="440112")
    judge = Judge((each,), HallData("1", NOW, VACANCIES, district="440112"))
    assert day.reckoned(judge, given, each, NOW.date()) == played(each, given, 539, 691)
