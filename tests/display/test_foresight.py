"""The board played forward shows what the wall would show."""

from dataclasses import replace
from datetime import time, timedelta
from itertools import islice

from display import foresight
from display.interrupted import InterruptedPlayer
from display.schedule import DARK, SheetKind
from display.showing import Data
from labourhall.contract.playlist import Bundle, Daypart, NoticePage, Playlist, Slot, VacancyPage
from scripts.wall_pictures import NOW, TYPHOON, programme, table

EIGHT = {one.number: one for one in table()}
PLAY = programme(VacancyPage("v"), NoticePage("n", "停电"))
DATA = Data(PLAY, EIGHT, NOW)


def test_what_stands_at_a_moment_is_what_the_player_comes_to_frame_by_frame(board: InterruptedPlayer) -> None:
    showing = None
    for frame in range(2000):
        showing = board.step(showing, DATA, NOW + timedelta(seconds=frame / 60), frame)
        if frame in (0, 899, 900, 1259, 1260, 1999):
            seen = foresight.at(board, DATA, NOW, NOW + timedelta(seconds=frame / 60))
            assert (seen.showing.sheet, seen.showing.began) == (showing.sheet, showing.began), frame


def test_data_do_not_age_where_the_line_is_taken_to_hold(board: InterruptedPlayer) -> None:
    seen = foresight.at(board, DATA, NOW, NOW + timedelta(days=1))
    assert seen.showing.sheet.kind is not SheetKind.SAFE
    assert seen.data.as_of == seen.now


def test_without_data_nothing_is_made_up(board: InterruptedPlayer) -> None:
    empty = Data(programme(VacancyPage("v")))
    assert foresight.at(board, empty, NOW, NOW + timedelta(hours=1)).showing.sheet.kind is SheetKind.SAFE


def test_closing_time_comes_in_the_middle_of_a_page(board: InterruptedPlayer) -> None:
    part = Daypart("开放", time(9), time(14, 36, 7))
    bundle = Bundle((Playlist("日", (VacancyPage("v"),)),), (Slot("日"),), (part,), opening=("开放",))
    data = replace(DATA, programme=replace(PLAY, bundle=bundle))
    assert foresight.at(board, data, NOW, NOW + timedelta(seconds=6)).showing.sheet.kind is SheetKind.ROWS
    assert foresight.at(board, data, NOW, NOW + timedelta(seconds=8)).showing.sheet == DARK


def test_every_frame_can_be_had(board: InterruptedPlayer) -> None:
    seen = [one.frame for one in islice(foresight.played(board, DATA, NOW, step=1), 5)]
    assert seen == [0, 1, 2, 3, 4]
    begins = [one.frame for one in islice(foresight.played(board, DATA, NOW, step=600), 5)]
    assert begins == [0, 600, 900, 1200, 1260], "and the first frame of each page is always among them"


def test_an_emergency_that_stands_is_foreseen_until_somebody_lifts_it(board: InterruptedPlayer) -> None:
    raised = replace(DATA, programme=replace(PLAY, interrupts=(TYPHOON,)))
    seen = foresight.at(board, raised, NOW, NOW + timedelta(hours=2))
    assert seen.showing.sheet.kind is SheetKind.EMERGENCY
