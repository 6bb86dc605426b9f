"""Versions beside the work at hand: who did what, what differs, going on from an old one, publishing it again."""

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt

from display.editor.window.city_thread import Answered
from display.editor.window.review import past, version_words
from display.editor.window.review.past import LISTED, played_at
from labourhall.contract.playlist import Bundle, Playlist, Slot, VacancyPage
from labourhall.contract.playlist_calls import GetVersion, PublishVersion, SaveVersion, SeeVersions, Version, Versions
from labourhall.program.words import Words
from tests.display.editor.window.desk import NOON, WITHOUT_A_SCREEN
from tests.display.editor.window.review.review_desk import Reviewing, press
from tests.display.editor.window.review.two_officers import TwoOfficers
from tests.display.editor.window.staff_city import HALL, PASSWORD

pytestmark = WITHOUT_A_SCREEN
OLD = Bundle((Playlist("日常", (VacancyPage("o1", title="旧岗位"),)),), (Slot("日常"),))
NEW = Bundle((Playlist("日常", (VacancyPage("o1", title="新岗位"),)),), (Slot("日常"),))
HOUR = timedelta(hours=1)


def published(city: TwoOfficers, *bundles: Bundle) -> None:
    """Somebody published these, one after the other."""
    desk, by = city.desks.publishing, city.officer("赵")
    for bundle in bundles:
        over = desk.see(SeeVersions(HALL), by).playing
        number = desk.save(SaveVersion(HALL, over, bundle), by).number
        desk.publish(PublishVersion(HALL, number, over), by)
        city.city.clock.pass_by(3600)


def listed(city: TwoOfficers) -> Versions:
    return city.desks.publishing.see(SeeVersions(HALL), city.officer("赵"))


def test_f9_asks_for_a_person_first_and_then_lists_who_did_what(at: Reviewing, city: TwoOfficers) -> None:
    published(city, OLD, NEW)
    at.desk.press(Qt.Key.Key_F9)
    at.until(at.desk.window.sign_in.isVisible)
    at.desk.type("王")
    at.desk.press(Qt.Key.Key_Tab)
    at.desk.type(PASSWORD)
    at.desk.press(Qt.Key.Key_Return)
    at.until(lambda: at.dialog.isVisible() and at.dialog.version is not None and len(at.second.opened) > 1)
    assert "正在播放" in str(at.dialog.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))
    assert "赵 11-24 12:00 发布" in at.dialog.pages.about.text()


def test_who_leaves_the_sign_in_is_not_shown_versions_at_the_next_one(at: Reviewing) -> None:
    at.desk.press(Qt.Key.Key_F9)
    at.until(at.desk.window.sign_in.isVisible)
    at.desk.press(Qt.Key.Key_Escape)
    at.desk.activate()
    at.sign_in()
    assert not at.dialog.isVisible()


def test_a_hall_without_versions_says_so_and_one_that_has_them_shows_the_hash_of_the_paper(
    at: Reviewing, city: TwoOfficers, words: Words
) -> None:
    at.sign_in()
    at.desk.press(Qt.Key.Key_F9)
    at.until(lambda: at.dialog.pages.about.text() == words.text("editor.review.none_yet"))
    press(at.dialog, Qt.Key.Key_Escape)
    published(city, OLD)
    at.desk.activate()
    at.open()
    name = listed(city).versions[0].name
    at.until(lambda: name[:16] in at.dialog.pages.about.text())
    assert name in at.dialog.pages.about.toolTip()


def test_an_old_version_is_shown_with_what_plays_now_beside_it(at: Reviewing, city: TwoOfficers) -> None:
    published(city, OLD, NEW)
    at.sign_in()
    at.open()
    at.dialog.list.setFocus()
    at.until(lambda: len(at.dialog.list._cards) == 2)
    press(at.dialog, Qt.Key.Key_Down)
    at.until(lambda: at.dialog.pages.changed == {"o1"})
    pages = at.dialog.pages
    pages.list.setFocus()
    assert "“新岗位” → “旧岗位”" in pages.details.text()
    assert pages.before.isVisible()


def test_going_on_from_an_old_one_keeps_the_work_at_hand_as_a_version_first(
    at: Reviewing, city: TwoOfficers, words: Words
) -> None:
    published(city, OLD, NEW)
    at.sign_in()
    at.notice("我的通知")
    mine = at.desk.work.document.bundle
    at.open()
    at.until(lambda: len(at.dialog.list._cards) == 2)
    at.dialog.list.setFocus()
    press(at.dialog, Qt.Key.Key_Down)
    at.until(at.dialog.buttons["go_on"].isEnabled)
    at.dialog.buttons["go_on"].setFocus()
    press(at.dialog, Qt.Key.Key_Space)
    at.until(lambda: at.desk.work.document.bundle == OLD)
    assert at.desk.work.document.base == 2
    assert not at.desk.work.history.is_clean
    assert at.desk.said == words.text("editor.review.goes_on", 2)
    [kept, *_] = listed(city).versions
    found = city.desks.publishing
    assert kept.author == "王"
    assert found.get(_get(kept.number), city.officer("王")).content.count("我的通知")
    assert [page.id for page in mine.playlists[0].pages] != ["o1"]
    at.desk.activate()
    at.publish()
    at.until(lambda: listed(city).playing == 4)


def test_without_a_line_going_on_loses_nothing(at: Reviewing, city: TwoOfficers, words: Words) -> None:
    published(city, OLD, NEW)
    at.sign_in()
    at.notice("我的通知")
    mine = at.desk.work.document
    at.open()
    at.until(lambda: len(at.second.opened) == 2 and len(at.dialog.list._cards) == 2)
    press(at.dialog, Qt.Key.Key_Down)
    at.until(at.dialog.buttons["go_on"].isEnabled)
    city.is_cut = True
    at.dialog.buttons["go_on"].click()
    at.until(lambda: at.desk.said == words.text("editor.city.no_line"))
    assert at.desk.work.document == mine


def test_an_old_version_is_published_again_as_it_was(at: Reviewing, city: TwoOfficers) -> None:
    published(city, OLD, NEW)
    at.sign_in()
    at.open()
    at.until(lambda: len(at.dialog.list._cards) == 2)
    press(at.dialog, Qt.Key.Key_Down)
    at.until(at.dialog.buttons["publish"].isEnabled)
    at.dialog.buttons["publish"].setFocus()
    press(at.dialog, Qt.Key.Key_Space)
    at.until(lambda: listed(city).playing == 1)


def test_enter_in_the_list_does_nothing(at: Reviewing, city: TwoOfficers) -> None:
    published(city, OLD, NEW)
    at.sign_in()
    at.open()
    at.until(lambda: len(at.dialog.list._cards) == 2)
    press(at.dialog, Qt.Key.Key_Down)
    at.until(at.dialog.buttons["publish"].isEnabled)
    press(at.dialog, Qt.Key.Key_Return)
    assert at.dialog.isVisible()
    assert listed(city).playing == 2


def test_a_session_that_ended_meanwhile_asks_for_the_person_again(at: Reviewing, city: TwoOfficers) -> None:
    at.sign_in()
    city.is_over = True
    city.signed_in.clear()
    at.desk.press(Qt.Key.Key_F9)
    at.until(at.desk.window.sign_in.isVisible)
    assert "L-228" in at.desk.window.sign_in.told.text()


def test_a_version_with_pages_of_unknown_kinds_can_be_looked_at_but_not_gone_on_from(
    at: Reviewing, city: TwoOfficers, words: Words
) -> None:
    published(city, OLD)
    at.sign_in()
    at.open()
    at.until(lambda: len(at.second.opened) == 2)
    mine = at.desk.work.document
    at.second.opened[1] = replace(at.second.opened[1], lost=2)
    at.second.changed.emit()
    assert words.text("editor.review.lost", 2) in at.dialog.pages.about.text()
    at.dialog.buttons["go_on"].click()
    assert at.dialog.isVisible()
    assert at.said == words.text("editor.review.lost", 2)
    assert at.desk.work.document == mine


def test_a_version_that_is_not_what_its_name_says_is_not_shown(at: Reviewing, city: TwoOfficers) -> None:
    published(city, OLD)
    at.sign_in()
    at.open()
    at.until(lambda: len(at.second.opened) == 2)
    kept = city.desks.publishing.get(GetVersion(HALL, 1), city.officer("王"))
    del at.second.opened[1]
    at.second.post(Answered(GetVersion(HALL, 1), replace(kept, content=kept.content.replace("旧", "假"))))
    at.until(lambda: "L-218" in at.said)
    assert 1 not in at.second.opened or "假" not in str(at.second.opened[1].bundle)


def test_what_the_duty_officer_published_unchecked_waits_for_a_check_afterwards(words: Words) -> None:
    shown = Version(4, "", 0, "王", NOON, needs_check=True, published_by="王", published_at=NOON)
    draft, checked = replace(shown, published_at=None), replace(shown, checked_by="李")
    back = replace(shown, taken_back_at=NOON)
    assert [past.waits(one) for one in (shown, draft, checked, back)] == [True, True, False, False]
    assert [past.may_go_out(one) for one in (shown, draft, checked)] == [True, False, True]
    states = [version_words.line(one, 4, "赵", words).state for one in (shown, draft, checked)]
    assert states == ["正在播放，等待事后审核", "正在播放", "正在播放"]
    later = [version_words.line(one, 9, "赵", words).state for one in (shown, draft, checked, back)]
    assert later == ["等待事后审核", "等待审核", "播放过", "已撤回"]
    mine = [version_words.line(replace(draft, needs_check=one), 9, "王", words).state for one in (True, False)]
    assert mine == ["我的，等待审核", "我的草稿"]


def test_what_played_yesterday_is_found_by_its_last_publication() -> None:
    def version(number: int, hours: int, back: int | None = None) -> Version:
        at = NOON - hours * HOUR
        ended = None if back is None else NOON - back * HOUR
        return Version(number, "", 0, "王", at, published_by="王", published_at=at, taken_back_at=ended)

    draft = Version(9, "", 0, "王", NOON - 30 * HOUR)
    some = Versions(HALL, 3, (draft, version(3, 5), version(2, 40, back=26), version(1, 50)))
    assert played_at(some, NOON - 24 * HOUR) == 1
    assert played_at(some, NOON - 30 * HOUR) == 2
    assert played_at(some, NOON) == 3
    assert played_at(some, NOON - 60 * HOUR) == 0
    assert played_at(Versions(HALL, 3, (version(3, 5),) * LISTED), NOON - 60 * HOUR) is None


def _get(number: int) -> GetVersion:
    return GetVersion(HALL, number)
