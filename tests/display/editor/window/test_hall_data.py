"""The hall's vacancies: asked for until they are there, fitted while nothing is typed, begun anew with the day."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication

from display.editor.window.city_thread import Answered
from display.editor.window.hall_data import HallVacancies
from display.editor.window.judging import Judging
from labourhall.contract.playlist import VacancyPage
from labourhall.contract.public_calls import GetSnapshot, Snapshot
from labourhall.contract.refusals import NoAnswer
from labourhall.program.words import Words
from tests.display.editor.boards import VACANCIES, board
from tests.display.editor.window.desk import NOON, comes

PAGE = VacancyPage("v1")


@pytest.fixture
def judging(words: Words) -> Judging:
    return Judging([board(words)], NOON, "")


def test_they_are_asked_for_again_until_they_are_there_and_then_pages_are_judged(
    qapp: QApplication, judging: Judging
) -> None:
    asked: list[GetSnapshot] = []
    vacancies = HallVacancies(judging, asked.append, lambda: NOON)
    vacancies.look()
    vacancies.look()
    assert len(asked) == 1
    vacancies.post(Answered(asked[0], NoAnswer()))
    qapp.processEvents()
    vacancies.look()
    assert len(asked) == 2
    assert judging.of(PAGE) is None
    vacancies.post(Answered(asked[0], Snapshot("1", NOON, VACANCIES)))
    assert comes(lambda: judging.is_ready)
    verdict = judging.of(PAGE)
    assert verdict is not None
    assert verdict.boards[0].selected > 0
    vacancies.stop()


def test_another_day_begins_with_the_vacancies_of_that_day(qapp: QApplication, judging: Judging) -> None:
    now = [NOON]
    vacancies = HallVacancies(judging, lambda call: None, lambda: now[0])
    vacancies.post(Answered(GetSnapshot(), Snapshot("1", NOON, VACANCIES)))
    assert comes(lambda: judging.is_ready)
    now[0] = NOON + timedelta(days=400)
    vacancies.look()
    assert comes(lambda: judging.is_ready)
    assert judging.judge.data.now == now[0]
    assert judging.judge.data.vacancies == ()
    vacancies.stop()
