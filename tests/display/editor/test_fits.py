"""Vacancies fitted to a board, and the cycles that they make there."""

from dataclasses import replace
from datetime import timedelta

import pytest

from display import grids, schedule, selection
from display.editor.fits import Cycles, Fits
from display.grids import Grid
from display.rounds import START
from labourhall.contract.playlist import VacancyPage
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
    cycles, places = Cycles(Fits(planner, shows_ages=False), page.limit, selection.selected(page, many)), START
    assert cycles.first_ends
    for turn in range(5):
        cycle = planner.cycle((page,), many, places)
        places = cycle.places
        expected = [(schedule.dwell(sheet), sheet.numbers) for sheet in cycle.sheets]
        assert [(one.frames, one.numbers) for one in cycles.played(turn)] == expected


def test_cycles_that_come_round_to_the_newest_are_known_from_then_on(
    words: Words, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    real = Fits.table

    def table(fits: Fits, limit: int, about: object, begin: int) -> object:
        asked.append(begin)
        return real(fits, limit, VACANCIES, begin)

    monkeypatch.setattr(Fits, "table", table)
    cycles = Cycles(Fits(board(words).player.planner, shows_ages=False), len(VACANCIES) - 1, VACANCIES)
    assert cycles.first_ends == len(VACANCIES) - 1
    shown = [cycles.played(turn) for turn in range(3 * len(VACANCIES))]
    assert shown[len(VACANCIES)] == shown[0] != shown[1]
    assert len(asked) == len(VACANCIES)
