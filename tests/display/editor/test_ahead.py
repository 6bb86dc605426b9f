"""A board played ahead shows what its player shows at the same moment, in whatever steps one comes there."""

from dataclasses import replace
from datetime import datetime, time, timedelta
from itertools import takewhile
from typing import Final

import pytest

from display import foresight
from display.app import shipped_calendar
from display.editor import ahead
from display.editor.ahead import Ahead
from display.editor.verdict import HallData
from display.motion import RATE
from display.programme import Programme, Source
from display.schedule import DARK
from labourhall.contract.playlist import Bundle, Daypart, Days, NoticePage, Playlist, Slot, VacancyPage
from labourhall.program.words import Words
from scripts.wall_pictures import NOW
from tests.display.editor.boards import VACANCIES, board

OPEN: Final = Daypart("上班", time(8, 30), time(17, 30))
BUNDLE: Final = Bundle(
    (Playlist("日常", (VacancyPage("v1"), NoticePage("n1", "停电通知", ("明天上午",)))),), (Slot("日常"),), (OPEN,),
    opening=("上班",),
)  # fmt: skip
GIVEN: Final = Programme("t", "b", "市场", False, BUNDLE)
DATA: Final = HallData("1", NOW, VACANCIES)
NINE: Final = datetime.combine(NOW.date(), time(9), NOW.tzinfo)


DISTRICT: Final = Source(
    "d",
    Bundle(
        (Playlist("日常", (NoticePage("d1", "全区招聘周"),)),), (Slot("日常", daypart="早", share=2),),
        (Daypart("早", time(8, 40), time(9)),),
    ),
    "440103",
)  # fmt: skip
"""Its playlist has the name of the hall's, and the first turn."""
EVEN: Final = replace(DISTRICT, bundle=replace(DISTRICT.bundle, slots=(Slot("日常", daypart="早"),)))


def begun(words: Words, start: datetime = NINE, given: Programme = GIVEN) -> Ahead:
    return ahead.begun(board(words), given, DATA, start)


def at(found: Ahead, frame: int) -> Ahead:
    for later in ahead.steps_to(found, frame):
        found = later
    return found


@pytest.mark.parametrize("beside", [None, DISTRICT], ids=["alone", "beside a district"])
@pytest.mark.parametrize("tick", [2, 16, 127])
def test_at_every_speed_the_same_stands_there_as_the_boards_player_has_it(
    words: Words, tick: int, beside: Source | None
) -> None:
    began = NINE - timedelta(seconds=35)  # the district's ends inside
    start = begun(words, began, replace(GIVEN, beside=beside))
    frames = 70 * RATE
    played = foresight.played(start.player, start.data, began, step=1)
    wanted = {one.frame: one.showing for one in takewhile(lambda one: one.frame <= frames, played)}
    found = start
    for frame in range(tick, frames, tick):
        found = at(found, frame)
        assert found.seen.frame == frame
        assert found.seen.now == began + timedelta(seconds=frame / RATE)
        assert found.seen.showing == wanted[frame]
    assert len({one.began for one in wanted.values()}) > 2
    assert {one.cycle.district for one in wanted.values()} == {"", *({beside.district} if beside is not None else ())}


def test_the_next_page_is_the_next_in_its_first_frame(words: Words) -> None:
    start = begun(words)
    first = start.seen.showing
    found = list(ahead.steps_to_page(start))[-1]
    assert found.seen.frame == found.seen.showing.began == first.began + first.dwell
    assert found.seen.showing.sheet != first.sheet


@pytest.mark.parametrize("before", [timedelta(seconds=30), timedelta(minutes=20, milliseconds=500)])
def test_over_dark_hours_one_leaps_to_where_stepping_comes_to(words: Words, before: timedelta) -> None:
    dark = datetime.combine(NOW.date(), time(8, 30), NOW.tzinfo) - before
    start = begun(words, dark)
    assert start.seen.showing.sheet == DARK
    assert start.is_waiting
    steps = list(ahead.steps_to_page(start))
    assert len(steps) < 5
    stepped = next(one for one in foresight.played(start.player, start.data, dark) if one.showing.sheet != DARK)
    assert steps[-1].seen == stepped


NOTHING: Final = replace(BUNDLE, playlists=(Playlist("日常", ()),), opening=())


def test_the_next_page_may_be_the_districts_where_the_hall_has_nothing_to_show(words: Words) -> None:
    start = begun(words, NINE - timedelta(hours=1), replace(GIVEN, bundle=NOTHING, beside=EVEN))
    assert start.is_waiting
    steps = list(ahead.steps_to_page(start))
    stepped = next(
        one for one in foresight.played(start.player, start.data, NINE - timedelta(hours=1)) if one.showing.sheet.page
    )
    assert (steps[-1].seen.showing, steps[-1].seen.frame) == (stepped.showing, stepped.frame)
    assert steps[-1].seen.showing.sheet.page == "d1"
    assert len(steps) < 10


def test_a_playlist_with_nothing_to_show_hides_no_other_in_its_turn(words: Words) -> None:
    start = begun(words, NINE - timedelta(minutes=10), replace(GIVEN, bundle=NOTHING, beside=EVEN))
    assert start.is_waiting
    found = list(ahead.steps_to_page(start))[-1]
    assert found.seen.showing.sheet.page == "d1"
    assert found.seen.now == NINE - timedelta(minutes=10) + timedelta(seconds=1)


def test_over_a_weekend_the_next_page_is_mondays_first(words: Words) -> None:
    work = replace(
        GIVEN, bundle=replace(BUNDLE, dayparts=(replace(OPEN, days=Days.WORKING),)), calendar=shipped_calendar()
    )
    friday = datetime(2026, 11, 27, 17, 31, tzinfo=NOW.tzinfo)
    found = list(ahead.steps_to_page(ahead.begun(board(words), work, DATA, friday)))[-1]
    assert found.seen.now == datetime(2026, 11, 30, 8, 30, tzinfo=NOW.tzinfo)


def test_where_nothing_ever_plays_the_search_ends(words: Words) -> None:
    never = replace(GIVEN, bundle=replace(BUNDLE, playlists=(Playlist("日常", ()),), opening=()))
    steps = list(ahead.steps_to_page(ahead.begun(board(words), never, DATA, NINE)))
    assert steps[-1].is_waiting
    assert steps[-1].seen.now > NINE + timedelta(days=31)


def test_a_picture_is_the_players_own(words: Words) -> None:
    found = at(begun(words), 100)
    seen = found.seen
    assert found.picture == found.player.picture(seen.showing, seen.data, seen.now, 100)


def test_without_vacancies_notices_are_played(words: Words) -> None:
    start = ahead.begun(board(words), GIVEN, replace(DATA, vacancies=()), NINE)
    assert start.seen.showing.sheet.page == "n1"
