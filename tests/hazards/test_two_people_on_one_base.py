"""Two people from one version: whoever is second is told, whichever way she publishes, and both works are there."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from labourhall.contract.playlist import Bundle, Playlist, Slot, VacancyPage
from labourhall.contract.playlist_calls import PublishVersion, SaveVersion, SeeVersions, Versions
from tests.backend.cities import City, opened
from tests.display.editor.window.desk import CONTROL, WITHOUT_A_SCREEN
from tests.display.editor.window.review.review_desk import Reviewing, office
from tests.display.editor.window.review.two_officers import TwoOfficers
from tests.display.editor.window.staff_city import HALL

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


def theirs(city: TwoOfficers, title: str) -> int:
    """Somebody else publishes."""
    desks, by = city.desks.publishing, city.officer("赵")
    over = versions(city).playing
    bundle = Bundle((Playlist("日常", (VacancyPage("t", title=title),)),), (Slot("日常"),))
    number = desks.save(SaveVersion(HALL, over, bundle), by).number
    return desks.publish(PublishVersion(HALL, number, over), by).number


def versions(city: TwoOfficers) -> Versions:
    return city.desks.publishing.see(SeeVersions(HALL), city.officer("赵"))


def test_an_old_version_that_is_published_again_is_refused_where_another_plays_by_now(
    at: Reviewing, city: TwoOfficers
) -> None:
    theirs(city, "一")
    theirs(city, "二")
    at.open()
    at.until(lambda: len(at.dialog.list._cards) == 2)
    at.dialog.list.choose("v1")
    at.until(at.dialog.buttons["publish"].isEnabled)
    third = theirs(city, "三")
    at.dialog.buttons["publish"].click()
    at.until(lambda: "L-240" in at.desk.said)
    assert versions(city).playing == third


def test_work_that_goes_on_from_an_old_version_is_refused_where_another_plays_by_now(
    at: Reviewing, city: TwoOfficers
) -> None:
    theirs(city, "一")
    theirs(city, "二")
    at.open()
    at.until(lambda: len(at.dialog.list._cards) == 2)
    at.dialog.list.choose("v1")
    at.until(at.dialog.buttons["go_on"].isEnabled)
    at.dialog.buttons["go_on"].click()
    at.until(lambda: '"一"' in str(at.desk.work.document.bundle) or "'一'" in str(at.desk.work.document.bundle))
    third = theirs(city, "三")
    at.desk.activate()
    at.desk.press(Qt.Key.Key_Return, CONTROL)
    at.until(lambda: "L-240" in at.desk.said)
    assert versions(city).playing == third
    assert versions(city).versions[0].author == "王", "the second one's work is a version too"
