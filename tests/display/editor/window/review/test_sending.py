"""What was published without a line goes out by itself, once, as it was; whatever is not plain is asked."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from display.editor.window.review import waiting_bar
from display.editor.window.review.intention import Hold
from labourhall.contract.playlist import Bundle, Playlist, Slot, VacancyPage
from labourhall.contract.playlist_calls import GetVersion, PublishVersion, SaveVersion, SeeVersions, TakeBack, Versions
from labourhall.program.words import Words
from tests.display.editor.window.desk import NOON, WITHOUT_A_SCREEN
from tests.display.editor.window.review.review_desk import Reviewing, fill
from tests.display.editor.window.review.two_officers import TwoOfficers
from tests.display.editor.window.staff_city import HALL

pytestmark = WITHOUT_A_SCREEN
THEIRS = Bundle((Playlist("日常", (VacancyPage("t", title="别人的"),)),), (Slot("日常"),))


def versions(city: TwoOfficers) -> Versions:
    return city.desks.publishing.see(SeeVersions(HALL), city.officer("赵"))


def content(city: TwoOfficers, number: int) -> str:
    return city.desks.publishing.get(GetVersion(HALL, number), city.officer("赵")).content


def pressed(at: Reviewing, city: TwoOfficers, title: str = "岗位很多") -> None:
    """The line is cut while a page is written; 发布 is pressed."""
    at.sign_in()
    at.until(lambda: at.desk.city.over is not None)
    city.is_cut = True
    at.desk.press(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    at.desk.type(title)
    at.publish()
    at.until(at.review.bar.isVisible)


def line_is_back(at: Reviewing, city: TwoOfficers) -> None:
    city.is_cut = False
    at.review.sending.attempt()


def test_it_is_said_and_goes_out_by_itself_when_the_line_is_back(
    at: Reviewing, city: TwoOfficers, words: Words
) -> None:
    pressed(at, city)
    assert "接通后自动发出（11-23 12:00 按的发布" in at.review.bar.told.text()
    assert at.desk.said == "", "the bar says all of it"
    at.review.sending._timer.setInterval(1)
    at.review.sending._timer.start()
    at.until(lambda: city.calls.count("SaveVersion") > 3)
    city.is_cut = False
    at.until(lambda: versions(city).playing == 1)
    at.until(lambda: at.desk.said == words.text("editor.city.on_glass"))
    assert not at.review.bar.isVisible()
    assert at.desk.work.history.is_clean
    assert len(versions(city).versions) == 1


def test_what_goes_out_is_what_there_was_when_it_was_pressed(at: Reviewing, city: TwoOfficers) -> None:
    pressed(at, city, "一")
    at.desk.type("二")
    line_is_back(at, city)
    at.until(lambda: versions(city).playing == 1)
    assert '"一"' in content(city, 1)
    at.until(lambda: not at.review.bar.isVisible())
    assert not at.desk.work.history.is_clean
    at.publish()
    at.until(lambda: versions(city).playing == 2)
    assert '"一二"' in content(city, 2)


def test_pressed_again_the_later_one_goes_out_and_once(at: Reviewing, city: TwoOfficers) -> None:
    pressed(at, city, "一")
    at.desk.type("二")
    at.publish()
    at.until(lambda: "一二" in str(_bundle(at)))
    line_is_back(at, city)
    at.until(lambda: versions(city).playing == 1)
    assert '"一二"' in content(city, 1)
    at.until(lambda: not at.review.bar.isVisible())


def test_it_can_be_taken_back_before(at: Reviewing, city: TwoOfficers) -> None:
    pressed(at, city)
    at.review.bar.give_up.setFocus()
    at.desk.press(Qt.Key.Key_Space)
    assert not at.review.bar.isVisible()
    line_is_back(at, city)
    at.desk.press(Qt.Key.Key_F5)
    at.until(lambda: at.desk.city.versions is not None)
    assert versions(city).versions == ()


@pytest.mark.parametrize("lost", ["SaveVersion", "PublishVersion"])
def test_an_answer_that_was_lost_publishes_nothing_twice(at: Reviewing, city: TwoOfficers, lost: str) -> None:
    at.sign_in()
    at.until(lambda: at.desk.city.over is not None)
    at.desk.press(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    city.loses = lost
    at.publish()
    at.until(at.review.bar.isVisible)
    line_is_back(at, city)
    at.until(lambda: not at.review.bar.isVisible())
    assert versions(city).playing == 1
    assert len(versions(city).versions) == 1


def test_somebody_else_published_meanwhile_and_it_is_asked(at: Reviewing, city: TwoOfficers, words: Words) -> None:
    pressed(at, city)
    by = city.officer("赵")
    theirs = city.desks.publishing.save(SaveVersion(HALL, 0, THEIRS), by)
    city.desks.publishing.publish(PublishVersion(HALL, theirs.number, 0), by)
    line_is_back(at, city)
    at.until(lambda: _hold(at) is Hold.STALE)
    assert versions(city).playing == theirs.number
    assert "期间有人发布过别的版本" in at.review.bar.told.text()
    at.until(lambda: at.second.versions is not None and at.second.versions.playing == theirs.number)
    at.review.bar.send.setFocus()
    at.desk.press(Qt.Key.Key_Space)
    at.until(lambda: versions(city).playing > theirs.number)


def test_a_session_that_ended_asks_and_a_press_signs_in_and_sends(at: Reviewing, city: TwoOfficers) -> None:
    pressed(at, city)
    city.is_over = True
    city.signed_in.clear()
    line_is_back(at, city)
    at.until(lambda: _hold(at) is Hold.SESSION)
    assert not at.desk.window.sign_in.isVisible(), "nobody is disturbed while typing"
    assert versions(city).versions == ()
    at.review.bar.send.setFocus()
    at.desk.press(Qt.Key.Key_Space)
    at.until(at.desk.window.sign_in.isVisible)
    fill(at.desk.window.sign_in, "王")
    at.until(lambda: versions(city).playing == 1)


def test_a_sign_in_that_is_left_sends_nothing_at_the_next_one(at: Reviewing, city: TwoOfficers) -> None:
    pressed(at, city)
    city.is_over = True
    city.signed_in.clear()
    line_is_back(at, city)
    at.until(lambda: _hold(at) is Hold.SESSION)
    at.review.bar.send.click()
    at.until(at.desk.window.sign_in.isVisible)
    at.desk.window.sign_in.reject()
    at.desk.activate()
    at.desk.press(Qt.Key.Key_F2)
    fill(at.desk.window.sign_in, "王")
    at.until(lambda: at.desk.city.session is not None)
    assert _hold(at) is Hold.SESSION
    assert versions(city).versions == ()


def test_another_officer_is_asked_and_sends_it_as_her_own(at: Reviewing, city: TwoOfficers) -> None:
    pressed(at, city)
    city.is_cut = False
    at.desk.press(Qt.Key.Key_F2)
    fill(at.desk.window.sign_in, "赵")
    at.until(lambda: at.desk.city.session is not None and at.desk.city.session.officer == "赵")
    at.review.sending.attempt()
    at.until(lambda: _hold(at) is Hold.SESSION)
    at.review.bar.send.click()
    at.until(lambda: versions(city).playing == 1)
    assert versions(city).versions[0].published_by == "赵"


def test_what_is_over_by_then_is_asked(at: Reviewing, city: TwoOfficers) -> None:
    pressed(at, city)
    sending = at.review.sending
    found = sending.intention
    assert found is not None
    assert found.unsent.bundle is not None
    over = replace(found.unsent.bundle, valid_until=NOON.replace(hour=11))
    sending.intention = replace(found, unsent=replace(found.unsent, bundle=over))
    line_is_back(at, city)
    assert _hold(at) is Hold.LATE
    assert versions(city).versions == ()


def test_a_version_that_the_city_keeps_waits_with_its_bundle_and_one_beside_the_work_without(
    at: Reviewing, city: TwoOfficers
) -> None:
    by = city.officer("赵")
    theirs = city.desks.publishing.save(SaveVersion(HALL, 0, THEIRS), by)
    at.sign_in()
    at.until(lambda: at.desk.city.over is not None)
    city.is_cut = True
    at.desk.city.publish_kept(theirs.number, 0)
    at.until(at.review.bar.isVisible)
    assert _bundle(at) is None
    line_is_back(at, city)
    at.until(lambda: versions(city).playing == theirs.number)
    at.desk.press(Qt.Key.Key_F6)
    at.until(lambda: at.desk.work.document.base == theirs.number)
    city.desks.publishing.take_back(TakeBack(HALL, theirs.number), by)
    city.is_cut = True
    at.publish()
    at.until(at.review.bar.isVisible)
    assert _bundle(at) == THEIRS


def test_what_needs_a_second_person_is_kept_and_says_so(at: Reviewing, city: TwoOfficers) -> None:
    at.sign_in()
    at.until(lambda: at.desk.city.over is not None)
    city.is_cut = True
    at.notice("周五加班")
    at.publish()
    at.until(at.review.bar.isVisible)
    line_is_back(at, city)
    at.until(lambda: _hold(at) is Hold.CHECK)
    assert "第 1 版" in at.review.bar.told.text()
    assert not at.review.bar.send.isVisible()
    assert versions(city).playing == 0


def test_each_sentence_names_what_it_can(words: Words, at: Reviewing, city: TwoOfficers) -> None:
    pressed(at, city)
    found = at.review.sending.intention
    assert found is not None
    for hold in Hold:
        assert "%" not in waiting_bar.sentence(replace(found, hold=hold), words)


def _bundle(at: Reviewing) -> Bundle | None:
    found = at.review.sending.intention
    return found.unsent.bundle if found is not None else None


def _hold(at: Reviewing) -> Hold | None:
    found = at.review.sending.intention
    return found.hold if found is not None else None
