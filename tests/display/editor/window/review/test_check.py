"""A second person checks at the same desk: whoever edits stays signed in, with everything that she typed."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from labourhall.contract.interrupt_calls import RaiseEmergency, RaiseNotice, SeeInterrupts
from labourhall.contract.officer_calls import Role
from labourhall.contract.playlist_calls import SeeVersions
from labourhall.program.words import Words
from tests.display.editor.window.desk import WITHOUT_A_SCREEN
from tests.display.editor.window.review import two_officers
from tests.display.editor.window.review.review_desk import Reviewing, fill, press
from tests.display.editor.window.review.two_officers import TwoOfficers
from tests.display.editor.window.staff_city import HALL

pytestmark = WITHOUT_A_SCREEN


def playing(city: TwoOfficers) -> int:
    return city.desks.publishing.see(SeeVersions(HALL), city.officer("王")).playing


def asked_for_a_check(at: Reviewing) -> None:
    """A notice is written and published; the city wants a second person to look first."""
    at.sign_in()
    at.notice("周五加班")
    at.publish()
    at.until(lambda: at.dialog.isVisible() and at.dialog.version is not None)
    at.until(lambda: at.dialog.buttons["check"].isEnabled() and at.second.playing is not None)


def second_person(at: Reviewing, name: str = "李") -> None:
    at.dialog.buttons["check"].setFocus()
    press(at.dialog, Qt.Key.Key_Space)
    at.until(at.dialog.sign_in.isVisible)
    fill(at.dialog.sign_in, name)


def test_the_second_person_checks_beside_and_the_first_publishes_by_one_key(
    at: Reviewing, city: TwoOfficers, words: Words
) -> None:
    asked_for_a_check(at)
    mine, session = at.desk.work.document.bundle, at.desk.city.session
    second_person(at)
    at.until(at.dialog.buttons["approve"].isVisible)
    assert not at.dialog.buttons["publish"].isVisible()
    assert "李" in at.said
    at.dialog.buttons["approve"].setFocus()
    press(at.dialog, Qt.Key.Key_Space)
    at.until(at.dialog.buttons["publish"].isVisible)
    assert at.said == words.text("editor.review.checked", 1, "李")
    assert at.desk.city.session is session
    assert at.desk.work.document.bundle == mine
    at.until(lambda: city.signed_in == ["王"])
    press(at.dialog, Qt.Key.Key_Return)
    at.until(lambda: playing(city) == 1)
    at.until(lambda: at.desk.said == words.text("editor.city.on_glass"))


def test_the_second_person_sees_what_differs_as_the_boards_show_it(at: Reviewing, words: Words) -> None:
    asked_for_a_check(at)
    second_person(at)
    at.until(at.dialog.buttons["approve"].isVisible)
    at.until(lambda: at.dialog.pages.changed != set())
    press(at.dialog, Qt.Key.Key_Home)
    pages = at.dialog.pages
    assert len(pages.changed) == 1
    assert not pages.preview.canvas.image.isNull()
    assert "周五加班" in pages.preview.canvas.accessibleDescription()
    at.until(lambda: at.said == words.text("editor.review.checking", "李", "王", 1, 1))


def test_who_made_it_cannot_check_it_and_who_is_no_checker_neither(
    at: Reviewing, city: TwoOfficers, words: Words
) -> None:
    asked_for_a_check(at)
    second_person(at, "王")
    at.until(lambda: at.said == words.text("editor.review.no_checker", "王"))
    fill(at.dialog.sign_in, "赵")
    at.until(lambda: at.said == words.text("editor.review.no_checker", "赵"))
    assert not at.dialog.buttons["approve"].isVisible()
    at.until(lambda: city.signed_in == ["王"])


def test_an_author_who_is_a_checker_too_is_sent_away_by_her_own_desk(
    at: Reviewing, city: TwoOfficers, words: Words, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(two_officers.ROLES, "王", tuple(Role))
    asked_for_a_check(at)
    second_person(at, "王")
    at.until(lambda: at.dialog.sign_in.told.text() == words.text("editor.review.own", "王"))
    assert at.second.checker is None


def test_not_approved_leaves_everything_as_it_was(at: Reviewing, city: TwoOfficers, words: Words) -> None:
    asked_for_a_check(at)
    mine = at.desk.work.document
    second_person(at)
    at.until(at.dialog.buttons["leave"].isVisible)
    at.dialog.buttons["leave"].setFocus()
    press(at.dialog, Qt.Key.Key_Space)
    at.until(lambda: city.signed_in == ["王"])
    assert at.said == words.text("editor.review.left")
    press(at.dialog, Qt.Key.Key_Escape)
    assert at.desk.work.document == mine
    assert playing(city) == 0
    at.desk.activate()
    at.desk.type("呀")
    assert at.desk.work.document.bundle != mine.bundle


def test_a_window_that_is_closed_signs_the_second_person_out(at: Reviewing, city: TwoOfficers) -> None:
    asked_for_a_check(at)
    second_person(at)
    at.until(at.dialog.buttons["approve"].isVisible)
    press(at.dialog, Qt.Key.Key_Escape)
    at.until(lambda: city.signed_in == ["王"])


def test_a_second_person_who_walks_away_is_signed_out(at: Reviewing, city: TwoOfficers, words: Words) -> None:
    asked_for_a_check(at)
    second_person(at)
    at.until(at.dialog.buttons["approve"].isVisible)
    at.dialog._idle.setInterval(1)
    at.until(lambda: at.said == words.text("editor.review.left_alone"))
    at.until(lambda: city.signed_in == ["王"])


def test_a_wrong_password_is_told_and_can_be_typed_again(at: Reviewing) -> None:
    asked_for_a_check(at)
    at.dialog.buttons["check"].setFocus()
    press(at.dialog, Qt.Key.Key_Space)
    fill(at.dialog.sign_in, "李", "wrong")
    at.until(lambda: "L-227" in at.dialog.sign_in.told.text())
    fill(at.dialog.sign_in, "李")
    at.until(at.dialog.buttons["approve"].isVisible)


def test_an_emergency_is_listed_with_its_words_and_drawn_as_it_stood(at: Reviewing, city: TwoOfficers) -> None:
    duty = city.officer("王")
    city.desks.interrupts.raise_emergency(
        RaiseEmergency("typhoon", city.city.clock().at, "orange", halls=(HALL,)), duty
    )
    at.sign_in()
    at.open()
    at.until(lambda: at.dialog.list.key.startswith("i"))
    assert "台风" in at.dialog.pages.about.text()
    preview = at.dialog.pages.preview
    drawn = preview.canvas.accessibleDescription()
    assert "台风橙色预警信号" in drawn
    assert "通知" not in drawn
    assert not preview.canvas.image.isNull()
    first = preview.board
    at.dialog.pages.next_board()
    assert preview.board != first
    assert "台风橙色预警信号" in preview.canvas.accessibleDescription()
    assert at.dialog.buttons["check"].isEnabled()


def test_a_second_person_with_a_start_password_takes_one_of_her_own_first(at: Reviewing, city: TwoOfficers) -> None:
    asked_for_a_check(at)
    city.must_change = True
    second_person(at)
    sign_in = at.dialog.sign_in
    at.until(sign_in.new.isVisible)
    assert not at.dialog.buttons["approve"].isVisible()
    sign_in.new.setText("a longer sentence")
    sign_in.again.setText("a longer sentence")
    sign_in.accept()
    at.until(at.dialog.buttons["approve"].isVisible)


def test_what_the_duty_officer_raised_is_listed_and_checked_afterwards(at: Reviewing, city: TwoOfficers) -> None:
    until = city.city.clock().at + timedelta(hours=1)
    city.desks.interrupts.raise_notice(RaiseNotice((HALL,), "电梯停用", until), city.officer("王"))
    at.sign_in()
    at.open()
    at.until(lambda: at.dialog.list.key.startswith("i"))
    assert "紧急通知" in at.dialog.pages.preview.canvas.accessibleDescription()
    second_person(at)
    at.until(at.dialog.buttons["approve"].isVisible)
    at.dialog.buttons["approve"].setFocus()
    press(at.dialog, Qt.Key.Key_Space)
    at.until(lambda: not at.dialog.list.key.startswith("i"))
    [raised] = city.desks.interrupts.see(SeeInterrupts(HALL), city.officer("王")).standing
    assert raised.checked_by == "李"
