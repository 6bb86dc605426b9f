"""From the start page to the glass by keyboard alone, at the reference city's own desks, and what comes between."""

import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from display.editor import history
from display.editor.page_edits import ChangeField
from display.editor.window.sign_in import SignInDialog
from labourhall.contract.playlist import Bundle, NoticePage, Playlist, Slot, name_of
from labourhall.contract.playlist_calls import GetVersion, PublishVersion, SaveVersion, SeeVersions, TakeBack
from labourhall.program.words import Words
from tests.display.editor.window.actions import ACTIONS
from tests.display.editor.window.desk import CONTROL, HALL, WITHOUT_A_SCREEN, Desk, desk
from tests.display.editor.window.staff_city import PASSWORD, StaffCity

pytestmark = WITHOUT_A_SCREEN
THEIRS = Bundle((Playlist("日常", (NoticePage("t", "别人的通知"),)),), (Slot("日常"),))


def sign_in(found: Desk, password: str = PASSWORD) -> None:
    found.press(Qt.Key.Key_F2)
    dialog = found.window.sign_in
    dialog.name.setText("王")
    dialog.password.setText(password)
    dialog.accept()
    found.until(lambda: not dialog.isVisible() or "L-227" in dialog.told.text())
    if not dialog.isVisible():
        found.activate()


def choose(dialog: SignInDialog, password: str) -> None:
    dialog.new.setText(password)
    dialog.again.setText(password)
    dialog.accept()


def playing(city: StaffCity) -> int:
    return city.desks.publishing.see(SeeVersions("liwan"), city.officer()).playing


def publish_theirs(city: StaffCity) -> int:
    """Somebody else publishes something meanwhile."""
    desk, by = city.desks.publishing, city.officer("李")
    over = playing(city)
    version = desk.save(SaveVersion("liwan", over, THEIRS), by)
    return desk.publish(PublishVersion("liwan", version.number, over), by).number


def test_a_notice_goes_from_the_start_page_to_the_glass_in_nine_actions(
    on_line: Desk, staff_city: StaffCity, words: Words
) -> None:
    assert len(ACTIONS) <= 12
    for act in ACTIONS:
        act(on_line)
    on_line.until(lambda: on_line.said == words.text("editor.city.on_glass"))
    assert playing(staff_city) == 1
    assert on_line.work.history.is_clean
    assert on_line.work.document.base == 1
    assert "已上屏" in on_line.window.left.boards.item(0).text()


def test_who_signs_in_with_nothing_done_yet_finds_what_plays(on_line: Desk, staff_city: StaffCity) -> None:
    number = publish_theirs(staff_city)
    sign_in(on_line)
    on_line.until(lambda: on_line.work.document.base == number)
    assert on_line.ids() == ["t"]


def test_a_wrong_password_is_told_in_the_dialog_and_can_be_typed_again(on_line: Desk) -> None:
    sign_in(on_line, "wrong")
    assert "L-227" in on_line.window.sign_in.told.text()
    on_line.window.sign_in.password.setText(PASSWORD)
    on_line.window.sign_in.accept()
    on_line.until(lambda: not on_line.window.sign_in.isVisible())


def test_a_start_password_is_changed_first(on_line: Desk, staff_city: StaffCity) -> None:
    staff_city.must_change = True
    on_line.press(Qt.Key.Key_F2)
    dialog = on_line.window.sign_in
    dialog.name.setText("王")
    dialog.password.setText(PASSWORD)
    dialog.accept()
    on_line.until(dialog.new.isVisible)
    choose(dialog, "short")
    on_line.until(lambda: "L-233" in dialog.told.text())
    choose(dialog, "a longer sentence")
    on_line.until(lambda: not dialog.isVisible())


def test_two_people_from_one_base_are_told_and_both_edits_are_kept(
    on_line: Desk, staff_city: StaffCity, words: Words
) -> None:
    sign_in(on_line)
    on_line.until(lambda: on_line.work.history.is_clean)
    on_line.press(Qt.Key.Key_3, CONTROL)
    on_line.type("我的通知")
    mine = on_line.work.document.bundle
    theirs = publish_theirs(staff_city)
    on_line.press(Qt.Key.Key_Return, CONTROL)
    on_line.until(lambda: "L-240" in on_line.said)
    assert playing(staff_city) == theirs
    assert on_line.work.document.bundle == mine
    on_line.until(lambda: on_line.city.versions is not None and on_line.city.versions.playing == theirs)
    on_line.press(Qt.Key.Key_F7)
    on_line.until(lambda: playing(staff_city) > theirs)
    assert on_line.work.document.bundle == mine


def test_who_opens_what_plays_instead_has_the_own_work_kept_as_a_version(on_line: Desk, staff_city: StaffCity) -> None:
    sign_in(on_line)
    on_line.until(lambda: on_line.work.history.is_clean)
    on_line.press(Qt.Key.Key_3, CONTROL)
    on_line.type("我的通知")
    theirs = publish_theirs(staff_city)
    on_line.press(Qt.Key.Key_F6)
    on_line.until(lambda: on_line.work.document.bundle == THEIRS)
    assert playing(staff_city) == theirs
    versions = staff_city.desks.publishing.see(SeeVersions("liwan"), staff_city.officer()).versions
    assert [one.author for one in versions] == ["王", "李"]


def test_what_is_typed_while_what_plays_is_on_its_way_is_kept_as_a_version_too(
    on_line: Desk, staff_city: StaffCity, monkeypatch: pytest.MonkeyPatch
) -> None:
    sign_in(on_line)
    on_line.until(lambda: on_line.work.history.is_clean)
    on_line.press(Qt.Key.Key_3, CONTROL)
    on_line.type("我的")
    publish_theirs(staff_city)
    answer, may = staff_city._answer, threading.Event()

    def late(call: Any) -> Any:
        if isinstance(call, GetVersion):
            assert may.wait(20)
        return answer(call)

    monkeypatch.setattr(staff_city, "_answer", late)
    on_line.press(Qt.Key.Key_F6)
    on_line.until(lambda: staff_city.calls[-1] == "GetVersion")
    on_line.type("通知")
    may.set()
    on_line.until(lambda: on_line.work.document.bundle == THEIRS)
    desk, by = staff_city.desks.publishing, staff_city.officer()
    newest = desk.see(SeeVersions("liwan"), by).versions[0].number
    assert "我的通知" in desk.get(GetVersion("liwan", newest), by).content


def test_one_key_takes_back_what_plays(on_line: Desk, staff_city: StaffCity, words: Words) -> None:
    publish_theirs(staff_city)
    sign_in(on_line)
    on_line.until(lambda: on_line.city.versions is not None)
    on_line.press(Qt.Key.Key_F8)
    on_line.until(lambda: on_line.said == words.text("editor.city.on_glass"))
    assert playing(staff_city) == 0
    on_line.press(Qt.Key.Key_F8)
    on_line.until(lambda: on_line.said == words.text("editor.city.nothing_to_take_back"))


def test_a_page_that_must_not_stand_on_a_board_is_shown_instead_of_published(
    on_line: Desk, staff_city: StaffCity, words: Words
) -> None:
    sign_in(on_line)
    on_line.until(lambda: on_line.work.history.is_clean)
    on_line.press(Qt.Key.Key_3, CONTROL)
    on_line.type("请打 13800138000")
    bad = on_line.window.pages.chosen
    on_line.window.pages.choose(next(page.id for page in on_line.work.document.pages() if page.id != bad))
    on_line.press(Qt.Key.Key_Return, CONTROL)
    assert on_line.window.pages.chosen == bad
    assert words.text("editor.verdict.contact") in on_line.said
    assert playing(staff_city) == 0


def test_a_session_that_ended_is_told_and_nothing_is_published_behind_anybodys_back(
    on_line: Desk, staff_city: StaffCity
) -> None:
    sign_in(on_line)
    on_line.until(lambda: on_line.work.history.is_clean)
    staff_city.is_over = True
    on_line.press(Qt.Key.Key_3, CONTROL)
    on_line.type("周五加班")
    on_line.press(Qt.Key.Key_Return, CONTROL)
    on_line.until(on_line.window.sign_in.isVisible)
    assert "L-228" in on_line.window.sign_in.told.text()
    on_line.window.sign_in.reject()
    sign_in(on_line)
    on_line.city.look()
    on_line.until(lambda: on_line.city.boards is not None)
    assert playing(staff_city) == 0


def test_without_a_line_everything_but_the_city_works_and_says_so(
    on_line: Desk, staff_city: StaffCity, words: Words
) -> None:
    sign_in(on_line)
    on_line.until(lambda: on_line.work.history.is_clean)
    staff_city.is_cut = True
    on_line.press(Qt.Key.Key_3, CONTROL)
    on_line.type("周五加班")
    on_line.press(Qt.Key.Key_Return, CONTROL)
    on_line.until(lambda: on_line.said == words.text("editor.city.unsent"))
    on_line.type("！")
    assert not on_line.work.history.is_clean
    staff_city.is_cut = False
    on_line.press(Qt.Key.Key_Return, CONTROL)
    on_line.until(lambda: on_line.said == words.text("editor.city.on_glass"))


def test_boards_that_do_not_follow_are_named(
    on_line: Desk, staff_city: StaffCity, words: Words, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("display.editor.window.city_desk.LOOKS", 1)
    staff_city.boards_play = False
    sign_in(on_line)
    on_line.until(lambda: on_line.work.history.is_clean)
    on_line.press(Qt.Key.Key_3, CONTROL)
    on_line.type("周五加班")
    on_line.press(Qt.Key.Key_Return, CONTROL)
    on_line.until(lambda: on_line.said == words.text("editor.city.not_on_glass", "1、2"))


def test_what_a_second_person_has_to_see_is_told(on_line: Desk, staff_city: StaffCity) -> None:
    halls = staff_city.city.halls
    halls["liwan"] = replace(halls["liwan"], second_person=("notice",))
    staff_city.desks = staff_city.city.desks()
    sign_in(on_line)
    on_line.until(lambda: on_line.work.history.is_clean)
    on_line.press(Qt.Key.Key_3, CONTROL)
    on_line.type("周五加班")
    on_line.press(Qt.Key.Key_Return, CONTROL)
    on_line.until(lambda: "L-241" in on_line.said)


def test_an_editor_started_again_knows_from_which_version_its_work_comes(
    qapp: QApplication, journal: Path, words: Words, staff_city: StaffCity
) -> None:
    first = publish_theirs(staff_city)
    start = history.begun(replace(HALL, base=first))
    with desk(journal, words, start, staff_city) as found:
        found.work.do(ChangeField("n1", "headline", "改过"))
    publish_theirs(staff_city)
    with desk(journal, words, channel=staff_city) as again:
        sign_in(again)
        again.until(lambda: again.city.versions is not None)
        again.press(Qt.Key.Key_Return, CONTROL)
        again.until(lambda: "L-240" in again.said)


def test_a_version_of_a_later_editor_is_not_opened_and_says_which_pages_it_would_lose(
    on_line: Desk, staff_city: StaffCity
) -> None:
    publish_theirs(staff_city)
    with staff_city.city.store.writing() as tables:
        kept = tables.versions.playing("liwan")
        assert kept is not None
        picture = kept.content.replace('"kind":"notice"', '"kind":"picture"')
        assert picture != kept.content
        version = replace(kept.version, name=name_of(picture))
        tables.versions.move(replace(kept, version=version, content=picture))
    before = on_line.work.document
    sign_in(on_line)
    on_line.until(lambda: "别人的通知" in on_line.said)
    assert "更新版本" in on_line.said
    assert on_line.work.document == before
    on_line.press(Qt.Key.Key_3, CONTROL)
    on_line.type("今天停电")
    on_line.press(Qt.Key.Key_Return, CONTROL)
    on_line.until(lambda: "L-240" in on_line.said)
    assert playing(staff_city) == 1, "what cannot be opened is not written over unasked"


def test_a_refusal_is_said_in_the_words_of_the_desk(on_line: Desk, staff_city: StaffCity) -> None:
    sign_in(on_line)
    on_line.until(lambda: on_line.work.history.is_clean)
    del staff_city.city.halls["liwan"]
    staff_city.desks = staff_city.city.desks()
    on_line.press(Qt.Key.Key_F5)
    on_line.until(lambda: "L-214" in on_line.said)
    assert "没有这个版本、市场或区" in on_line.said
    assert "岗位" not in on_line.said


def test_a_version_that_the_city_tidied_away_is_saved_anew_and_published(on_line: Desk, staff_city: StaffCity) -> None:
    first = publish_theirs(staff_city)
    sign_in(on_line)
    on_line.until(lambda: on_line.work.document.base == first)
    mine = on_line.work.document.bundle
    staff_city.desks.publishing.take_back(TakeBack("liwan", first), staff_city.officer())
    second = publish_theirs(staff_city)
    on_line.press(Qt.Key.Key_F5)
    on_line.until(lambda: on_line.city.versions is not None and on_line.city.versions.playing == second)
    with staff_city.city.store.writing() as tables:
        tables.versions.forget("liwan", [first])
    on_line.press(Qt.Key.Key_Return, CONTROL)
    on_line.until(lambda: "L-240" in on_line.said)
    on_line.press(Qt.Key.Key_F7)
    on_line.until(lambda: playing(staff_city) > second)
    assert on_line.work.document.bundle == mine


def test_what_is_too_large_for_the_line_is_told_before_it_is_sent(on_line: Desk, staff_city: StaffCity) -> None:
    sign_in(on_line)
    on_line.until(lambda: on_line.work.history.is_clean)
    document = on_line.work.document
    pages = tuple(NoticePage(str(place), "停电", ("字" * 4900,)) for place in range(40))
    long = replace(document, bundle=replace(document.bundle, playlists=(Playlist("1", pages),)), base=0)
    on_line.work.open(long)
    on_line.city.publish()
    on_line.until(lambda: "合计超过 150 千字" in on_line.said)
    assert staff_city.calls.count("SaveVersion") == 0
