"""Vacancies fitted to a board: what fits nowhere is on no sheet."""

from display.editor.fits import Fits
from labourhall.program.words import Words
from tests.display.editor.boards import ENDLESS, VACANCIES, board


def test_of_vacancies_that_fit_no_page_of_their_own_none_is_in_the_spotlight(words: Words) -> None:
    fits = Fits(board(words).player.planner, shows_ages=False)
    assert fits.alone(ENDLESS) == 0
    assert fits.spotlight((ENDLESS,), 0) == []
    [shown] = fits.spotlight((ENDLESS, VACANCIES[0]), 0)
    assert shown.numbers == (VACANCIES[0].number,)
