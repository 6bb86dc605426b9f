"""The city is gone for a week: editing goes on, nothing is lost; what was published then is asked before it goes."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from display.editor.window.review.intention import Hold
from labourhall.contract.playlist_calls import SeeVersions, Versions
from tests.backend.cities import City, opened
from tests.display.editor.window.desk import CONTROL, WITHOUT_A_SCREEN
from tests.display.editor.window.review.review_desk import fill, office
from tests.display.editor.window.review.two_officers import TwoOfficers
from tests.display.editor.window.staff_city import HALL

pytestmark = WITHOUT_A_SCREEN


def versions(city: TwoOfficers) -> Versions:
    return city.desks.publishing.see(SeeVersions(HALL), city.officer("王"))


def test_after_a_week_the_session_is_over_and_what_waits_is_asked(qapp: QApplication, tmp_path: Path) -> None:
    with opened(tmp_path / "city.db") as store:
        city = TwoOfficers(City(store))
        with office(tmp_path, city) as at:
            at.sign_in()
            city.is_cut = True
            at.desk.press(Qt.Key.Key_1, CONTROL)
            at.desk.type("岗位")
            at.publish()
            at.until(at.review.bar.isVisible)
            city.city.clock.pass_by(timedelta(days=7).total_seconds())
            city.is_over, city.is_cut = True, False
            city.signed_in.clear()
            at.desk.type("更多")
            at.review.sending.attempt()
            at.until(lambda: at.review.sending.intention is not None and not at.review.sending.intention.waits)
            assert at.review.sending.intention is not None
            assert at.review.sending.intention.hold is Hold.SESSION
            assert versions(city).versions == ()
            at.review.bar.send.click()
            at.until(at.desk.window.sign_in.isVisible)
            fill(at.desk.window.sign_in, "王")
            at.until(lambda: versions(city).playing == 1)
            assert "岗位更多" in str(at.desk.work.document.bundle)


def test_an_editor_that_was_closed_meanwhile_sends_nothing_by_itself_and_has_the_work(
    qapp: QApplication, tmp_path: Path
) -> None:
    with opened(tmp_path / "city.db") as store:
        city = TwoOfficers(City(store))
        with office(tmp_path, city) as at:
            at.sign_in()
            city.is_cut = True
            at.desk.press(Qt.Key.Key_1, CONTROL)
            at.desk.type("岗位")
            at.publish()
            at.until(at.review.bar.isVisible)
            assert "关闭编辑器则不发" in at.review.bar.told.text()
        city.is_cut = False
        with office(tmp_path, city) as at:
            assert at.review.sending.intention is None
            assert "岗位" in str(at.desk.work.document.bundle)
            assert versions(city).versions == ()


@pytest.mark.parametrize("key", [Qt.Key.Key_F9, Qt.Key.Key_F5, Qt.Key.Key_F6])
def test_no_key_that_needs_the_city_loses_what_is_typed(qapp: QApplication, tmp_path: Path, key: Qt.Key) -> None:
    with opened(tmp_path / "city.db") as store:
        city = TwoOfficers(City(store))
        with office(tmp_path, city) as at:
            at.sign_in()
            city.is_cut = True
            at.notice("周五加班")
            mine = at.desk.work.document.bundle
            at.desk.press(key)
            at.until(lambda: at.desk.said != "" or "L-" in at.dialog.said.text())
            assert at.desk.work.document.bundle == mine
