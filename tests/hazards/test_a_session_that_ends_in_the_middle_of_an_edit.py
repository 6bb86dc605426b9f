"""An officer's session ends while something is typed, published or taken back: nothing that was typed goes, it is said,
and the same key does it after signing in again.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from labourhall.contract.playlist import NoticePage
from labourhall.program.words import Words
from scripts.wall_pictures import words_of
from tests.backend.cities import City, opened
from tests.display.editor.window.desk import CONTROL, UNTOUCHED, WITHOUT_A_SCREEN, Desk, desk
from tests.display.editor.window.staff_city import PASSWORD, StaffCity
from tests.display.editor.window.test_publishing import playing, publish_theirs, sign_in

pytestmark = WITHOUT_A_SCREEN


@pytest.fixture
def words() -> Words:
    return words_of("zh_CN")


@pytest.fixture
def staff_city(tmp_path: Path) -> Iterator[StaffCity]:
    with opened(tmp_path / "city.db") as store:
        yield StaffCity(City(store))


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
