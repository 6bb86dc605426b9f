"""A call over a page: the page goes on where it was, and stands longer by as long as it could not be read."""

import json
from dataclasses import replace
from datetime import time

import pytest

from display import grids
from display.calls import CALL_FRAMES, BoardCall
from display.glass import Glass
from display.interrupted import InterruptedPlayer
from display.motion import FILLED_FRAMES, RATE
from display.picture import Picture, RowState
from display.player import Player
from display.schedule import DARK, SheetKind
from display.showing import GIVEN_BACK_MOST, Data, Showing
from labourhall.contract.playlist import Daypart, NoticePage, SpotlightPage, VacancyPage
from scripts.wall_pictures import NOW, programme, table
from tests.display.conftest import player_for
from tests.display.test_glass import Record
from tests.display.test_player import FULL, gone, states, words_on
from tests.display.told import Told

CALLS = (BoardCall(1, "036", "2", 0.0), BoardCall(2, "037", "5", 100 / RATE))


def at(data: Data, frame: int, *calls: BoardCall) -> Data:
    """The data as they are in a frame, with the calls that were made by then."""
    seconds = frame / RATE
    return replace(data, calls=[one for one in calls if one.made <= seconds], seconds=seconds)


def run(
    player: Player, data: Data, until: int, *calls: BoardCall, showing: Showing | None = None, start: int = 0
) -> Showing:
    for frame in range(start, until + 1):
        showing = player.step(showing, at(data, frame, *calls), NOW, frame)
    assert showing is not None
    return showing


def seen(player: Player, showing: Showing, data: Data, frame: int) -> Picture:
    return player.picture(showing, data, NOW, frame)


def call_at(frame: int, serial: int = 1) -> BoardCall:
    return BoardCall(serial, f"{serial:03d}", "5", frame / RATE)


def test_it_is_up_in_one_frame_and_gone_in_one_and_the_page_is_the_same(player: Player) -> None:
    before = run(player, FULL, 100, CALLS[0])
    plain = run(player, FULL, 99)
    standing = run(player, FULL, 100 + CALL_FRAMES - 1, call_at(100))
    after = run(player, FULL, 100 + CALL_FRAMES, call_at(100))
    assert seen(player, before, FULL, 100).called == "036 2"
    assert seen(player, plain, FULL, 99).called == ""
    assert seen(player, standing, FULL, 100 + CALL_FRAMES - 1).called == "001 5"
    gone_picture = seen(player, after, FULL, 100 + CALL_FRAMES)
    assert gone_picture.called == ""
    assert (standing.began, standing.sheet, standing.body) == (0, plain.sheet, plain.body)
    assert len(states(gone_picture)) == 8
    assert list(states(seen(player, standing, FULL, 700))) == list(states(gone_picture))[:6]


def test_header_footer_and_the_rows_above_do_not_move(player: Player) -> None:
    plain, called = run(player, FULL, 100), run(player, FULL, 100, call_at(100))
    still, over = seen(player, plain, FULL, 100).placed, seen(player, called, FULL, 100).placed
    under = {placed.y for placed, other in zip(still, over, strict=False) if placed != other}
    assert under == {238, 268}, "rows seven and eight alone"
    assert len(over) == len(still) + 1


def test_the_time_that_rows_were_covered_is_given_back_to_the_page(player: Player) -> None:
    last = run(player, FULL, 900 + CALL_FRAMES - 1, call_at(100))
    assert (last.index, last.dwell, last.covered) == (0, 900 + CALL_FRAMES, CALL_FRAMES)
    assert run(player, FULL, 900 + CALL_FRAMES, call_at(100)).index == 1


def test_a_page_mark_stands_still_while_the_page_cannot_be_read(player: Player) -> None:
    def footer(frame: int, *calls: BoardCall) -> object:
        return seen(player, run(player, FULL, frame, *calls), FULL, frame).placed[-1 - bool(calls)]

    assert footer(450, call_at(450)) == footer(450 + CALL_FRAMES - 1, call_at(450)) == footer(450)


def test_a_page_that_has_nothing_under_the_strip_is_given_nothing(player: Player) -> None:
    few = replace(FULL, vacancies={one.number: one for one in table()[:3]})
    after = run(player, few, 100 + CALL_FRAMES, call_at(100))
    assert (after.covered, after.dwell) == (0, 900)


def test_rows_that_turned_black_under_the_strip_take_no_more_time_and_give_none_back(player: Player) -> None:
    calls = call_at(100)
    showing = run(player, FULL, 100, calls)
    under = showing.sheet.numbers[6:]
    for number in under:
        data = replace(gone(FULL, number), gone=dict.fromkeys(under, "filled"))
    data = replace(data, vacancies={one: FULL.vacancies[one] for one in FULL.vacancies if one not in under})
    showing = run(player, data, 100 + CALL_FRAMES, calls, showing=showing, start=101)
    assert {showing.states[number] for number in under} == {RowState.BLACK}
    assert showing.covered == FILLED_FRAMES + 1
    assert showing.dwell == 900 + FILLED_FRAMES + 1


def test_in_a_hall_that_calls_without_a_pause_pages_still_turn(player: Player) -> None:
    calls = [call_at(60 * one, one + 1) for one in range(200)]
    showing = run(player, FULL, 900 + GIVEN_BACK_MOST - 1, *calls)
    assert (showing.index, showing.given_back) == (0, GIVEN_BACK_MOST)
    showing = run(player, FULL, 900 + GIVEN_BACK_MOST, *calls)
    assert (showing.index, showing.covered) == (1, 0)
    assert seen(player, showing, FULL, 900 + GIVEN_BACK_MOST).called, "and the strip stays where it is"


def test_it_stands_over_the_safe_page_which_still_makes_room_at_once(player: Player) -> None:
    nothing = Data(FULL.programme, {}, NOW)
    showing = run(player, nothing, 130, call_at(100))
    picture = seen(player, showing, nothing, 130)
    assert showing.sheet.kind is SheetKind.SAFE
    assert picture.called == "001 5"
    assert {"请", "001"} <= set(words_on(picture))
    assert player.covered(showing, 131).frames == 0
    later = run(player, FULL, 200, call_at(100), showing=showing, start=131)
    assert later.sheet.kind is SheetKind.ROWS
    assert seen(player, later, FULL, 200).called == "001 5"


def test_it_stands_over_no_dark_board(player: Player) -> None:
    given = programme(VacancyPage("p"))
    bundle = replace(given.bundle, dayparts=(Daypart("早", time(8), time(9)),), opening=("早",))
    dark = replace(FULL, programme=replace(given, bundle=bundle))
    showing = run(player, dark, 130, call_at(100))
    assert showing.sheet == DARK
    assert seen(player, showing, dark, 130) == Picture(640, 320, ())


@pytest.mark.parametrize("page", [NoticePage("n", "停电", ("一", "二", "三")), SpotlightPage("s")])
def test_a_notice_and_a_spotlight_are_given_their_time_back_too(
    player: Player, page: NoticePage | SpotlightPage
) -> None:
    data = replace(FULL, programme=programme(page))
    plain = run(player, data, 0)
    after = run(player, data, 10 + CALL_FRAMES, call_at(10))
    assert after.dwell == plain.dwell + CALL_FRAMES


@pytest.mark.parametrize("grid", grids.GRIDS, ids=lambda grid: f"{grid.width}x{grid.height}-{grid.sizes.small}")
def test_on_every_board_a_row_above_the_strip_is_whole(player: Player, grid: grids.Grid) -> None:
    board = player_for(grid, player)
    plain, called = run(board, FULL, 100), run(board, FULL, 100, call_at(100))
    still, over = (set(states(seen(board, one, FULL, 100))) for one in (plain, called))
    assert over < still
    assert len(still - over) <= 3


def test_proof_of_play_tells_how_long_which_rows_were_covered(player: Player) -> None:
    record, frame = Record(), 0

    def data() -> Data:
        return at(FULL, frame, call_at(100), call_at(1700, 2))

    glass = Glass(InterruptedPlayer(player), Told(data), lambda: NOW, record, record.prove)
    for frame in range(1800):
        glass.picture(frame)
    glass.end()
    first, second = (json.loads(one.line) for one in record.entries)
    assert (first["frames"], first["covered_frames"]) == (900 + CALL_FRAMES, CALL_FRAMES)
    assert [row["covered_frames"] for row in first["rows"]] == [0] * 6 + [CALL_FRAMES] * 2
    assert second["covered_frames"] == 1799 - 1700
