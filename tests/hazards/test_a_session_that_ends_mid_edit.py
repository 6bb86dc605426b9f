"""An officer's session ends while something is typed, checked, published, taken back or sealed: nothing that was
typed goes, it is said, a person is asked, and the same key does it after signing in again.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from labourhall.contract.playlist import NoticePage
from labourhall.program.words import Words
from tests.backend.cities import City, opened
from tests.display.editor.window.desk import CONTROL, UNTOUCHED, WITHOUT_A_SCREEN, Desk, desk
from tests.display.editor.window.review.review_desk import Reviewing, fill, office
from tests.display.editor.window.review.two_officers import TwoOfficers
from tests.display.editor.window.staff_city import PASSWORD, StaffCity
from tests.display.editor.window.test_publishing import playing, publish_theirs, sign_in

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


@pytest.fixture
def signed_in(qapp: QApplication, tmp_path: Path, words: Words, staff_city: StaffCity) -> Iterator[Desk]:
    """A desk at which somebody is signed in and has the hall's own beginning open."""
    with desk(tmp_path / "liwan.edits", words, channel=staff_city, start=UNTOUCHED) as found:
        sign_in(found)
        found.until(lambda: found.work.history.is_clean)
        yield found


def write(found: Desk, text: str) -> None:
    found.press(Qt.Key.Key_3, CONTROL)
    found.type(text)


def ended(city: StaffCity, found: Desk) -> None:
    """The session is over, and the first call tells it."""
    city.is_over = True
    found.press(Qt.Key.Key_Return, CONTROL)
    found.until(found.window.sign_in.isVisible)


def again(found: Desk) -> None:
    """Sign in again in the dialog that stands there."""
    dialog = found.window.sign_in
    dialog.password.setText(PASSWORD)
    dialog.accept()
    found.until(lambda: not dialog.isVisible())
    found.activate()


def headlines(found: Desk) -> list[str]:
    return [page.headline for page in found.work.document.pages() if isinstance(page, NoticePage)]


def test_what_was_typed_stays_and_the_dialog_says_why_it_is_there(signed_in: Desk, staff_city: StaffCity) -> None:
    write(signed_in, "周五加班")
    ended(staff_city, signed_in)
    assert "L-228" in signed_in.window.sign_in.told.text()
    assert signed_in.window.sign_in.name.text() == "王", "the name need not be typed again"
    assert "周五加班" in headlines(signed_in)
    assert playing(staff_city) == 0


def test_after_signing_in_again_it_is_said_that_nothing_was_published_yet_and_the_same_key_does_it(
    signed_in: Desk, staff_city: StaffCity, words: Words
) -> None:
    write(signed_in, "周五加班")
    ended(staff_city, signed_in)
    again(signed_in)
    signed_in.until(lambda: signed_in.said == words.text("editor.city.signed_in_again", "王"))
    assert playing(staff_city) == 0
    assert "周五加班" in headlines(signed_in)
    signed_in.press(Qt.Key.Key_Return, CONTROL)
    signed_in.until(lambda: signed_in.said == words.text("editor.city.on_glass"))
    assert playing(staff_city) == 1


def test_who_does_not_sign_in_again_types_on_and_all_of_it_is_on_the_disk(
    signed_in: Desk, staff_city: StaffCity, words: Words, tmp_path: Path
) -> None:
    write(signed_in, "周五加班")
    ended(staff_city, signed_in)
    signed_in.window.sign_in.reject()
    signed_in.activate()
    signed_in.window.form.begin()
    signed_in.type("到八点")
    signed_in.window.close()
    typed = headlines(signed_in)
    assert any("到八点" in one for one in typed)
    journal = (tmp_path / "liwan.edits").read_bytes().decode()
    assert "周五加班" in journal
    assert "到八点" in journal


@pytest.mark.parametrize("key", [Qt.Key.Key_F8, Qt.Key.Key_F6, Qt.Key.Key_F5], ids=["take back", "open", "look"])
def test_whatever_key_it_was_nothing_hangs_and_it_can_be_pressed_again(
    key: Qt.Key, signed_in: Desk, staff_city: StaffCity
) -> None:
    publish_theirs(staff_city)
    staff_city.is_over = True
    signed_in.press(key)
    signed_in.until(signed_in.window.sign_in.isVisible)
    again(signed_in)
    done: dict[Qt.Key, Callable[[], bool]] = {
        Qt.Key.Key_F8: lambda: playing(staff_city) == 0,
        Qt.Key.Key_F6: lambda: "别人的通知" in headlines(signed_in),
        Qt.Key.Key_F5: lambda: signed_in.city.versions is not None and signed_in.city.versions.playing == 1,
    }
    signed_in.press(key)
    signed_in.until(done[key])
