"""The session ends mid-sentence, in a check, in a sealing: what was typed stays, and a person is asked."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.backend.cities import City, opened
from tests.display.editor.window.desk import CONTROL, WITHOUT_A_SCREEN
from tests.display.editor.window.review.review_desk import Reviewing, fill, office, press
from tests.display.editor.window.review.two_officers import TwoOfficers

pytestmark = WITHOUT_A_SCREEN


@pytest.fixture
def city(tmp_path: Path) -> Iterator[TwoOfficers]:
    with opened(tmp_path / "city.db") as store:
        yield TwoOfficers(City(store))


@pytest.fixture
def at(qapp: QApplication, tmp_path: Path, city: TwoOfficers) -> Iterator[Reviewing]:
    with office(tmp_path, city) as at:
        at.sign_in()
        yield at


def over(city: TwoOfficers) -> None:
    city.is_over = True
    city.signed_in.clear()


def test_mid_sentence_the_sign_in_takes_no_letter_and_the_work_goes_on(at: Reviewing, city: TwoOfficers) -> None:
    at.desk.press(Qt.Key.Key_1, CONTROL)
    at.desk.type("岗位")
    over(city)
    at.publish()
    at.until(at.desk.window.sign_in.isVisible)
    assert "L-228" in at.desk.window.sign_in.told.text()
    press(at.desk.window.sign_in, Qt.Key.Key_Escape)
    at.desk.activate()
    at.desk.type("很多")
    assert "岗位很多" in str(at.desk.work.document.bundle)


def test_in_a_check_the_second_persons_session_ends_and_the_first_ones_work_stays(
    at: Reviewing, city: TwoOfficers
) -> None:
    at.notice("周五加班")
    mine = at.desk.work.document.bundle
    at.publish()
    at.until(lambda: at.dialog.isVisible() and at.dialog.buttons["check"].isEnabled())
    at.dialog.buttons["check"].click()
    fill(at.dialog.sign_in, "李")
    at.until(at.dialog.buttons["approve"].isVisible)
    city.signed_in.remove("李")
    at.dialog.buttons["approve"].click()
    at.until(at.dialog.sign_in.isVisible)
    assert "L-228" in at.dialog.sign_in.told.text()
    assert at.desk.work.document.bundle == mine
    fill(at.dialog.sign_in, "李")
    at.until(at.dialog.buttons["approve"].isVisible)
    at.dialog.buttons["approve"].click()
    at.until(lambda: at.dialog.version is not None and at.dialog.version.checked_by == "李")


def test_in_a_sealing_nothing_is_written(at: Reviewing, city: TwoOfficers, tmp_path: Path) -> None:
    over(city)
    at.review.stick.save()
    at.until(at.desk.window.sign_in.isVisible)
    assert not list(tmp_path.glob("*.sealed*"))
