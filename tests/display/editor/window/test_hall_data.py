"""The hall's vacancies: fitted while nothing is typed, renewed with changes and the day, never blank meanwhile."""

import gc
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication

from display.editor.window.card import COLOURS
from display.editor.window.data_age import DataAge
from display.editor.window.hall_copy import Read
from display.editor.window.hall_data import HallVacancies
from display.editor.window.judging import Judging
from labourhall.contract.playlist import Page, VacancyPage
from labourhall.program.words import Words
from tests.display.editor.boards import VACANCIES, board
from tests.display.editor.window.desk import NOON, comes

PAGE = VacancyPage("v1")
READ = Read("1", NOON, VACANCIES)


class Clock:
    """The machine's time, and when the city last confirmed."""

    def __init__(self) -> None:
        self.now = NOON
        self.confirmed: datetime | None = None


@pytest.fixture
def judging(words: Words) -> Judging:
    return Judging([board(words)], NOON, "")


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def vacancies(qapp: QApplication, judging: Judging, clock: Clock) -> Iterator[HallVacancies]:
    found = HallVacancies(judging, lambda: (PAGE,), lambda: clock.confirmed, lambda: clock.now)
    yield found
    found.stop()
    gc.unfreeze()


def fitted(vacancies: HallVacancies, read: Read) -> None:
    """Hand over and wait until verdicts are by it."""
    said: list[None] = []
    vacancies.renewed.connect(lambda: said.append(None))
    vacancies.post(read)
    assert comes(lambda: bool(said))


def selected(judging: Judging, page: Page = PAGE) -> int:
    verdict = judging.of(page)
    assert verdict is not None
    return verdict.boards[0].selected


def test_pages_that_select_have_no_verdict_before_there_are_vacancies_and_then_they_have(
    vacancies: HallVacancies, judging: Judging
) -> None:
    assert judging.of(PAGE) is None
    assert vacancies.as_of is None
    fitted(vacancies, READ)
    assert selected(judging) == vacancies.count > 0


def test_a_change_at_the_city_renews_verdicts_which_are_there_meanwhile(
    vacancies: HallVacancies, judging: Judging
) -> None:
    fitted(vacancies, READ)
    before = selected(judging)
    vacancies.post(Read("2", NOON + timedelta(minutes=5), VACANCIES[1:]))
    assert judging.is_ready
    assert selected(judging) == before
    assert comes(lambda: vacancies.count == before - 1)
    assert selected(judging) == before - 1


def test_what_may_not_be_shown_is_not_among_them(vacancies: HallVacancies) -> None:
    told = replace(VACANCIES[0], employer="联系 13800138000")
    fitted(vacancies, replace(READ, vacancies=(told, *VACANCIES[1:])))
    with_all = vacancies.count
    fitted(vacancies, replace(READ, cursor="2", vacancies=VACANCIES))
    assert vacancies.count == with_all + 1


def test_another_day_begins_with_the_vacancies_of_that_day(
    vacancies: HallVacancies, judging: Judging, clock: Clock
) -> None:
    fitted(vacancies, READ)
    clock.now = NOON + timedelta(days=400)
    vacancies.look()
    assert comes(lambda: judging.judge.data.now == clock.now)
    assert judging.judge.data.vacancies == ()


@pytest.mark.parametrize(
    ("minutes", "mark", "word"), [(9, "", "fresh"), (11, "warns", "stale"), (36 * 60 + 1, "stops", "missing")]
)
def test_how_old_they_are_is_said_as_a_board_takes_it(
    vacancies: HallVacancies, clock: Clock, words: Words, minutes: int, mark: str, word: str
) -> None:
    label = DataAge(words, vacancies, lambda: clock.now)
    assert label.text() == words.text("editor.data.none")
    fitted(vacancies, READ)
    clock.now = NOON + timedelta(minutes=minutes)
    vacancies.look()
    when = "12:00" if clock.now.date() == NOON.date() else "11-23 12:00"
    assert label.text() == words.text(f"editor.data.{word}", vacancies.count, when)
    assert (COLOURS[mark].name() in label.styleSheet()) == bool(mark)
    clock.confirmed = clock.now
    vacancies.look()
    assert f"{clock.now:%H:%M}" in label.text()
    assert label.styleSheet() == ""


def test_a_hall_that_shows_ages_is_judged_with_them_and_nothing_is_said_of_it_before_all_is_fitted(
    vacancies: HallVacancies, judging: Judging
) -> None:
    fitted(vacancies, READ)
    assert not judging.judge.data.shows_ages
    steps = judging.renew(replace(judging.judge.data, shows_ages=True))
    next(steps)
    assert judging.of(PAGE) is None
    assert list(steps) == [None] * (len(judging.judge.data.vacancies) - 1)
    assert judging.of(PAGE) is not None


def test_what_the_city_says_of_ages_is_gone_by_at_once(vacancies: HallVacancies, judging: Judging) -> None:
    vacancies.show_ages(True)
    fitted(vacancies, READ)
    assert judging.judge.data.shows_ages
    vacancies.show_ages(False)
    assert comes(lambda: not judging.judge.data.shows_ages)


def test_a_page_of_the_own_district_is_judged_by_the_district_that_the_city_says(
    vacancies: HallVacancies, judging: Judging
) -> None:
    vacancies.lie_in("440112")
    fitted(vacancies, READ)
    assert judging.judge.data.district == "440112"
    vacancies.lie_in("440103")
    assert comes(lambda: judging.judge.data.district == "440103" and not vacancies._idle.isActive())
    vacancies.lie_in("440103")
    assert not vacancies._idle.isActive(), "it says nothing new"
