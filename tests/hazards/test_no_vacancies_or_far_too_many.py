"""A city has no vacancy, or ten times as many as any: boards, verdicts and the day's sums say so, and nobody waits."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any, Final

import pytest
from PySide6.QtWidgets import QApplication

from display import grids, ranks
from display.draft import PIECE, Draft
from display.editor import day
from display.editor.board_look import Board
from display.editor.fits import Fits
from display.editor.remarks import Finding
from display.editor.verdict import HallData, Judge
from display.editor.window.hall_copy import Read
from display.editor.window.hall_data import HallVacancies
from display.editor.window.judging import Judging
from display.gate import Gate, Withheld
from display.grids import Grid
from display.pages.facts import VacancyTexts
from display.picture import Text
from display.player import AHEAD_FRAMES
from display.programme import PlaylistName, Programme
from display.rounds import START
from display.schedule import SheetKind
from display.showing import Data
from display.steps import finished
from labourhall.contract.playlist import Bundle, NoticePage, Playlist, Slot, SpotlightPage, VacancyPage
from labourhall.market.vacancy import Vacancy
from scripts.wall_pictures import NOW, table, words_of
from tests.display.editor.boards import board

MANY: Final = 100_000
TABLE, SPOTLIGHT, NOTICE = VacancyPage("v", "岗位"), SpotlightPage("s"), NoticePage("n", "停电")
EVERY: Final = Playlist("日常", (TABLE, SPOTLIGHT))
GIVEN: Final = Programme("t", "b", "市场", False, Bundle((EVERY,), (Slot("日常"),)))


@pytest.fixture
def wall() -> Board:
    return board(words_of("zh_CN"), grids.LARGE_S)


def many(count: int = MANY) -> tuple[Vacancy, ...]:
    first = table()[0]
    return tuple(replace(first, number=f"{place:06d}") for place in range(count))


def test_without_a_vacancy_a_board_shows_what_has_none_or_the_safe_page(wall: Board) -> None:
    alone = wall.player.step(None, Data(GIVEN, {}, NOW, city_time=NOW), NOW, 0)
    assert alone.sheet.kind is SheetKind.SAFE
    with_notice = replace(GIVEN, bundle=replace(GIVEN.bundle, playlists=(replace(EVERY, pages=(TABLE, NOTICE)),)))
    assert wall.player.step(None, Data(with_notice, {}, NOW, city_time=NOW), NOW, 0).sheet.page == "n"


def test_without_a_vacancy_the_verdict_says_so_and_the_days_sums_are_nought(wall: Board) -> None:
    judge = Judge((wall,), HallData("1", NOW))
    for page in EVERY.pages:
        assert Finding.NOTHING in [one.finding for one in judge.verdict(page).remarks]
        assert not judge.look(page, wall).pictures
    reckoned = day.reckoned(judge, GIVEN, wall, NOW.date())
    assert (reckoned.times, reckoned.lit_seconds) == ({}, 0.0)
    told = day.totals(judge, reckoned, wall, EVERY)
    assert (told.seconds, told.vacancies, told.least) == (0.0, 0, 0)


@pytest.mark.parametrize("limit", [48, 10_000])
def test_a_page_fits_no_more_vacancies_than_it_shows_in_ten_minutes(wall: Board, limit: int) -> None:
    planner, fitted = wall.player.planner, list[str]()

    def read(vacancy: Vacancy, shows_ages: bool) -> VacancyTexts:
        fitted.append(vacancy.number)
        return planner.facts(vacancy, shows_ages)

    pages = (VacancyPage("v", limit=limit), SPOTLIGHT)
    cycle = finished(replace(planner, facts=read).planning(pages, many(), START, False))
    shown = sum(len(sheet.numbers) for sheet in cycle.sheets)
    assert shown <= min(limit, 320) + 1
    assert len(fitted) <= shown + 1, "one more to know that there are more"


def test_a_board_plays_a_hundred_thousand_by_turns(wall: Board) -> None:
    data = Data(GIVEN, {one.number: one for one in many()}, NOW, city_time=NOW)
    showing, shown = wall.player.step(None, data, NOW, 0), list[str]()
    while showing.turn == 0:
        shown += showing.sheet.numbers
        showing = wall.player.step(showing, data, NOW, showing.began + showing.dwell)
    assert len(shown) == 48 + 1
    assert not {*showing.sheet.numbers} & {*shown}


def test_between_two_frames_a_hundred_thousand_are_planned_a_piece_at_a_time(
    wall: Board, monkeypatch: pytest.MonkeyPatch
) -> None:
    player, admitted, looked, looks = wall.player, list[str](), list[str](), list[int]()
    refusal, newness = Gate.refusal, ranks.newness

    def counted(self: Gate, vacancy: Vacancy, today: date) -> Withheld | None:
        admitted.append(vacancy.number)
        return refusal(self, vacancy, today)

    def placed(vacancy: Vacancy) -> Any:
        looked.append(vacancy.number)
        return newness(vacancy)

    monkeypatch.setattr(Gate, "refusal", counted)
    monkeypatch.setattr(ranks, "newness", placed)
    vacancies = {one.number: one for one in many()}
    draft = Draft(player)
    order = player.wanted_under(None, Data(GIVEN, vacancies, NOW, city_time=NOW), NOW, 0)
    while draft.ready.cycle is None:
        before = len(looked), len(admitted)
        draft.work(order, vacancies)
        looks.append(len(looked) - before[0])
        assert len(admitted) - before[1] <= PIECE
        assert looks[-1] <= PIECE * ranks.LOOKS + ranks.RUN
    assert len(looks) < AHEAD_FRAMES, "it is at hand when its time comes"
    assert len(admitted) == 48 + 1 + 1


@pytest.mark.parametrize("grid", grids.GRIDS)
def test_where_not_all_are_shown_the_page_says_where_all_are(grid: Grid) -> None:
    each = board(words_of("zh_CN"), grid)
    data = Data(GIVEN, {one.number: one for one in many(400)}, NOW, city_time=NOW)
    picture = each.player.picture(each.player.step(None, data, NOW, 0), data, NOW, 0)
    texts = [mark.text for placed in picture.placed for mark in placed.strip.marks if isinstance(mark, Text)]
    assert "全部岗位请到触摸屏查询" in texts


def test_where_none_of_them_fits_a_spotlight_the_day_is_reckoned_without_looking_at_each_in_each_turn(
    wall: Board, monkeypatch: pytest.MonkeyPatch
) -> None:
    endless = tuple(replace(one, employer="厂" * 400) for one in many(500))
    judge = Judge((wall,), HallData("1", NOW, endless))
    asked: list[str] = []

    def alone(fits: Fits, one: Vacancy, real: Callable[[Fits, Vacancy], int] = Fits.alone) -> int:
        asked.append(one.number)
        return real(fits, one)

    monkeypatch.setattr(Fits, "alone", alone)
    pages = Playlist("日常", (SPOTLIGHT, NOTICE))
    given = replace(GIVEN, bundle=replace(GIVEN.bundle, playlists=(pages,)))
    reckoned = day.reckoned(judge, given, wall, NOW.date())
    assert reckoned.cycles[PlaylistName("日常")] > 1000
    assert len(asked) == len(endless)


def test_a_hundred_thousand_are_admitted_one_at_a_time_so_that_no_key_waits(
    qapp: QApplication, wall: Board, monkeypatch: pytest.MonkeyPatch
) -> None:
    judging, asked, refusal = Judging([wall], NOW, ""), list[str](), Gate.refusal

    def counted(self: Gate, vacancy: Vacancy, today: date) -> Withheld | None:
        asked.append(vacancy.number)
        return refusal(self, vacancy, today)

    monkeypatch.setattr(Gate, "refusal", counted)
    monkeypatch.setattr(judging, "renew", lambda data: iter([None] * len(data.vacancies)))
    vacancies = HallVacancies(judging, lambda: (), lambda: NOW, lambda: NOW)
    for place, _ in enumerate(vacancies._renewing(Read("1", NOW, many()), NOW), 1):
        assert len(asked) == min(place, MANY)
    assert len(asked) == MANY


def test_what_is_gone_leaves_nothing_behind_in_memory(wall: Board) -> None:
    judge = Judge((wall,), HallData("1", NOW, many(200)))
    for _ in judge.prepare(judge.data.vacancies):
        pass
    judge.renew(HallData("2", NOW))
    fits = judge._fits["1", False, False]
    assert not fits._tables
    assert not fits._alone
