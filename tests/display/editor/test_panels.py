"""What the editor says and shows of a page that is meant for the panel, on boards that have one and on others."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import islice
from typing import Any

import pytest
from msgspec import structs

from display import grids, regions, schedule
from display.editor import board_look
from display.editor.board_look import Board, Reading
from display.editor.remarks import Finding
from display.editor.verdict import BesidePages, HallData, Judge
from display.rounds import Draw
from display.schedule import SheetKind
from display.steps import finished
from labourhall.contract.playlist import (
    AgenciesPage,
    Agency,
    ClockPage,
    NoticePage,
    Page,
    Playlist,
    Region,
    SpotlightPage,
    TickerPage,
    VacancyPage,
)
from labourhall.program.words import Words
from scripts.wall_pictures import NOW
from tests.display.editor.boards import VACANCIES, board
from tests.display.test_planner import cycles

DATA = HallData("1", NOW, VACANCIES)
PANEL = Region.PANEL
CLOCK = ClockPage("c1", region=PANEL)
NOTICE = NoticePage("n1", "停电通知", ("明天上午停电",), "通知", "服务台", region=PANEL)
LONG = NoticePage("n2", "停电通知", ("字" * 150,), region=PANEL)
RUNNING = TickerPage("k1", ("请保管好随身物品",))
GRIDS = {"1": grids.LARGE_S, "2": grids.MEDIUM_S, "3": grids.LONG_S, "4": grids.FINE_M}


@pytest.fixture
def judge(words: Words) -> Judge:
    return Judge([board(words, grid, name=name) for name, grid in GRIDS.items()], DATA)


def test_the_verdict_says_what_the_panel_costs_the_table_and_which_board_has_none(judge: Judge) -> None:
    found = judge.verdict(CLOCK)
    assert [[(one.finding, one.told) for one in each.remarks] for each in found.boards] == [
        [(Finding.IN_PANEL, (5, 8))], [(Finding.NO_PANEL, ())], [(Finding.IN_PANEL, (3, 6))],
        [(Finding.IN_PANEL, (11, 11))],
    ]  # fmt: skip
    assert {one.field for each in found.boards for one in each.remarks} == {"region"}


def test_a_page_that_is_not_whole_in_the_panel_is_said_and_judged_as_it_stands_on_the_board(judge: Judge) -> None:
    large, *_ = judge.verdict(LONG).boards
    alone, *_ = judge.verdict(NoticePage("n2", "停电通知", ("字" * 150,))).boards
    assert Finding.NOT_IN_PANEL in [one.finding for one in large.remarks]
    assert (large.sheets, large.seconds) == (alone.sheets, alone.seconds)


def test_a_page_of_the_whole_board_hears_nothing_of_panels(judge: Judge) -> None:
    assert all(not each.remarks for each in judge.verdict(ClockPage("c2")).boards)


def test_the_preview_shows_each_page_of_it_beside_the_table_at_its_place(judge: Judge) -> None:
    each = judge.boards[2]
    seen = judge.look(NOTICE, each)
    sides = regions.parted(grids.LONG_S)
    assert sides is not None
    assert (seen.is_in_panel, len(seen.pictures), {one.kind for one in seen.sheets}) == (True, 1, {SheetKind.NOTICE})
    assert seen.pictures[0].rows, "the table stands beside it"
    assert {"停电通知", "明天上午停电", "服务台"} <= seen.readings[0].texts
    assert not {one.trade for one in VACANCIES} & seen.readings[0].texts, "the page is judged, not the table"
    assert board_look.speed(seen) < 6


def test_a_list_in_the_panel_is_looked_through_page_by_page_and_only_what_changed_anew(
    judge: Judge, monkeypatch: pytest.MonkeyPatch
) -> None:
    each, days = judge.boards[2], date(2028, 3, 31)
    agencies = tuple(Agency(f"演示{place}公司", "(演)0112号", days) for place in range(9))
    first = judge.look(AgenciesPage("a1", agencies, region=PANEL), each)
    read: list[object] = []
    real = board_look._read

    def counted(*one: Any) -> Reading:
        read.append(one)
        return real(*one)

    monkeypatch.setattr(board_look, "_read", counted)
    changed = (*agencies[:8], replace_name(agencies[8], "演示新公司"))
    second = judge.look(AgenciesPage("a1", changed, region=PANEL), each)
    assert len(first.sheets) == len(second.sheets) > 2
    assert (
        [one is other for one, other in zip(first.pictures, second.pictures, strict=True)].count(False)
        == len(read)
        == 1
    )


def replace_name(one: Agency, name: str) -> Agency:
    return Agency(name, one.licence, one.valid_until, one.address)


def test_without_vacancies_it_is_shown_as_it_would_stand_then(words: Words) -> None:
    each = board(words)
    judge = Judge((each,), HallData("1", NOW))
    assert not judge.look(CLOCK, each).is_in_panel
    assert judge.beside(Playlist("日常", (VacancyPage("t1"), CLOCK)), each) == BesidePages()


def test_when_vacancies_come_it_is_judged_anew_as_it_stands_beside_them(words: Words) -> None:
    judge, page = Judge((board(words),), HallData("0", NOW)), structs.replace(NOTICE, lines=("字" * 30,))
    before = judge.verdict(page).boards[0]
    judge.renew(DATA)
    (after,) = judge.verdict(page).boards
    assert before.sheets != after.sheets


def test_beside_a_panel_pages_are_what_the_planner_makes_of_them(judge: Judge) -> None:
    pages: Sequence[Page] = (VacancyPage("t1", limit=9), SpotlightPage("s1"), NoticePage("n3", "请排队"), CLOCK, LONG)
    for more in ((), (RUNNING,)):
        playlist = Playlist("日常", (*pages, *more))
        assert {"n2" in judge.beside(playlist, each).in_panel for each in judge.boards} == {not more, False}
        for each in judge.boards:
            beside = judge.beside(playlist, each)
            assert beside.in_panel - {"n2"} == (frozenset() if each.name == "2" else {"c1"})
            for cycle in islice(cycles(each.player.planner, playlist.pages, VACANCIES), 3):
                expected = [(schedule.dwell(sheet), sheet.numbers) for sheet in cycle.sheets]
                draw = Draw(cycle.rounds)
                played = [judge.playing(page, each, draw, beside=beside) for page in playlist.pages]
                found = [one for steps in played for one in finished(steps)]
                assert [(one.frames, one.numbers) for one in found] == expected, each.name


def test_of_a_list_nobody_may_show_stands_nothing_there_and_that_is_said(judge: Judge) -> None:
    private = Agency("演示公司请打13800138000", "(演)0112号", date(2028, 3, 31))
    found = judge.verdict(AgenciesPage("a1", (private,), region=PANEL))
    assert {one.finding for one in found.remarks} == {Finding.CONTACT, Finding.NO_ENTRIES}
    shown = judge.verdict(AgenciesPage("a1", (replace_name(private, "演示公司"),), region=PANEL))
    assert [one.finding for one in shown.boards[2].remarks] == [Finding.IN_PANEL]


def test_a_playlist_without_a_table_has_no_panel(judge: Judge) -> None:
    playlist = Playlist("日常", (CLOCK, NOTICE))
    for each in judge.boards:
        assert judge.beside(playlist, each) == BesidePages()
        assert [one.frames for one in judge.first(CLOCK, each, judge.beside(playlist, each))] == [480]


def test_a_page_whose_last_day_is_over_stands_in_no_panel(judge: Judge) -> None:
    over = ClockPage("c9", date(2020, 1, 1), region=PANEL)
    assert judge.beside(Playlist("日常", (VacancyPage("t1"), over)), judge.boards[0]) == BesidePages()


def test_what_is_in_a_panel_is_found_once_and_forgotten_with_its_pages(judge: Judge) -> None:
    pages: Sequence[Page] = (VacancyPage("t1"), CLOCK)
    judge.verdicts(pages)
    for each in judge.boards:
        judge.beside(Playlist("日常", tuple(pages)), each)
    assert judge._panels
    judge.verdicts(pages[:1])
    assert not judge._panels
    judge.renew(replace(DATA, version="2"))
    assert judge.beside(Playlist("日常", tuple(pages)), Board("1", judge.boards[0].player, 10, 25)).in_panel == {"c1"}
