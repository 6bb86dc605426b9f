"""Vacancies fitted to a board, and the cycles that they make there."""

from dataclasses import replace
from datetime import timedelta

import pytest

from display import grids, schedule, selection
from display.editor.fits import Fits
from display.grids import Grid
from display.rounds import START, Draw
from display.steps import finished
from labourhall.contract.playlist import SpotlightPage, VacancyPage
from labourhall.program.words import Words
from tests.display.editor.boards import ENDLESS, VACANCIES, board


def test_what_fits_no_page_of_its_own_stands_there_for_no_time(words: Words) -> None:
    fits = Fits(board(words).player.planner, shows_ages=False)
    assert fits.alone(ENDLESS) == 0
    assert fits.alone(VACANCIES[0]) > 0


@pytest.mark.parametrize("grid", grids.GRIDS)
def test_what_a_board_does_not_show_in_ten_minutes_comes_in_the_cycles_that_the_planner_plans(
    words: Words, grid: Grid
) -> None:
    planner, page = board(words, grid).player.planner, VacancyPage("t", limit=10_000)
    many = [
        replace(one, number=f"{one.number}{copy:02d}", posted_on=one.posted_on - timedelta(copy))
        for copy in range(60)
        for one in VACANCIES
    ]
    fits, pool, rounds = Fits(planner, shows_ages=False), selection.pool_of(page, ""), START
    about = selection.selected(page, many)
    for _ in range(5):
        cycle, draw = planner.cycle((page,), many, rounds), Draw(rounds)
        shown, looked = finished(fits.table(page.limit, pool, draw.in_turn(pool, about, 0), draw))
        assert [(one.frames, one.numbers) for one in shown] == [
            (schedule.dwell(sheet), sheet.numbers) for sheet in cycle.sheets
        ]
        assert looked
        rounds = draw.settled()
        for one in shown:
            rounds = rounds.shown(pool, one.numbers)


def test_a_spotlight_shows_the_next_that_fits_and_none_where_none_does(words: Words) -> None:
    fits, pool = Fits(board(words).player.planner, shows_ages=False), selection.pool_of(SpotlightPage("s"), "")
    draw, three = Draw(START), (ENDLESS, *VACANCIES[:2])
    whole = {one.number: frames for one in three if (frames := fits.alone(one))}
    [first] = finished(fits.spotlight(pool, whole, draw.in_turn(pool, three, 0), draw))
    [second] = finished(fits.spotlight(pool, whole, draw.in_turn(pool, three, 0), draw))
    assert (first.numbers, second.numbers) == ((VACANCIES[0].number,), (VACANCIES[1].number,))
    assert first.frames == fits.alone(VACANCIES[0])
    assert finished(fits.spotlight(pool, {}, draw.in_turn(pool, (ENDLESS,), 0), draw)) == ()
