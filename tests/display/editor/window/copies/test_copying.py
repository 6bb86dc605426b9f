"""Copying out of earlier versions by keys alone, at the reference city's own desks."""

import re
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTreeWidgetItem

from display.editor.window.copies.archive import When
from labourhall.contract.playlist import Bundle, NoticePage, Playlist, Priority, Slot, VacancyPage
from labourhall.contract.playlist_calls import GetVersion, PublishVersion, SaveVersion
from scripts import words
from tests.display.editor.window.desk import CONTROL, SHIFT, WITHOUT_A_SCREEN, Desk
from tests.display.editor.window.staff_city import HALL, StaffCity
from tests.display.editor.window.test_publishing import playing, sign_in

pytestmark = WITHOUT_A_SCREEN

FAIR = (
    NoticePage("f1", "秋季招聘会", ("11月20日上午九点",), until=date(2026, 11, 20)),
    NoticePage("f2", "一楼大厅", ("带身份证",)),
)
WITH_FAIR = Bundle(
    (Playlist("日常", (VacancyPage("v1", "今日岗位"),)), Playlist("秋招", FAIR)),
    (Slot("日常"), Slot("秋招", last=date(2026, 11, 20), priority=Priority.OCCASION)),
)
PLAIN = Bundle((Playlist("日常", (NoticePage("p1", "平常的通知"),)),), (Slot("日常"),))


def publish(city: StaffCity, bundle: Bundle) -> int:
    desk, by, over = city.desks.publishing, city.officer("李"), playing(city)
    number = desk.save(SaveVersion(HALL, over, bundle), by).number
    return desk.publish(PublishVersion(HALL, number, over), by).number


def opened(desk: Desk) -> None:
    desk.press(Qt.Key.Key_C, CONTROL | SHIFT)
    desk.until(desk.window.copying.chooser.isActiveWindow)


def shown(desk: Desk) -> list[str]:
    """What the tree shows, line by line."""
    return [" ".join(filter(None, (one.text(0), one.text(1)))) for one in lines(desk)]


def lines(desk: Desk) -> list[QTreeWidgetItem]:
    tree = desk.window.copying.chooser.pages
    return tree.findItems("", Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive)


def line(desk: Desk, text: str) -> QTreeWidgetItem:
    return next(one for one in lines(desk) if one.text(0).startswith(text))


@pytest.fixture
def filled(on_line: Desk, staff_city: StaffCity) -> Desk:
    """A desk that is signed in at a city with a fair behind it, and something else that plays now."""
    publish(staff_city, WITH_FAIR)
    number = publish(staff_city, PLAIN)
    sign_in(on_line)
    on_line.until(lambda: on_line.work.document.base == number)
    return on_line


def test_the_last_fair_is_found_ticked_and_copied_with_new_ids_in_one_step(filled: Desk) -> None:
    before = filled.work.document
    opened(filled)
    chooser = filled.window.copying.chooser
    rows = [chooser.sources.item(row).text() for row in range(chooser.sources.count())]
    row = next(at for at, text in enumerate(rows) if text.startswith("上一场招聘会"))
    chooser.sources.setCurrentRow(row)
    filled.until(lambda: len(shown(filled)) == 3)
    assert "11 月 20 日结束" in chooser.told.text()
    assert shown(filled)[1] == "秋季招聘会（通知） 截止 2026-11-20 已过。 文中 11月20日 已过。"
    chooser.pages.setFocus()
    chooser.pages.setCurrentItem(line(filled, "秋招"))
    QTest.keyClick(chooser.pages, Qt.Key.Key_Space)
    assert chooser.take.text() == "复制 2 页"
    assert not chooser.clears.isChecked()
    chooser.clears.setFocus()
    QTest.keyClick(chooser.clears, Qt.Key.Key_Space)
    QTest.keyClick(chooser.clears, Qt.Key.Key_Return)
    filled.until(lambda: len(filled.ids()) == 3)
    found = [filled.work.document.page(one) for one in filled.ids()[1:]]
    assert [one.headline for one in found if isinstance(one, NoticePage)] == ["秋季招聘会", "一楼大厅"]
    assert [one.until for one in found if one] == [None, None]
    assert not set(filled.ids()) & {"f1", "f2"}
    assert "1 页还有已过的日期" in filled.said
    filled.activate()
    filled.press(Qt.Key.Key_Z, CONTROL)
    assert filled.work.document == before


def test_a_passed_day_that_nobody_wants_cleared_stays(filled: Desk) -> None:
    opened(filled)
    chooser = filled.window.copying.chooser
    version = next(
        row for row in range(chooser.sources.count()) if re.match("版本 1，", chooser.sources.item(row).text())
    )
    chooser.sources.setCurrentRow(version)
    filled.until(lambda: len(shown(filled)) == 5)
    line(filled, "秋季招聘会").setCheckState(0, Qt.CheckState.Checked)
    chooser.accept()
    copied = filled.work.document.page(filled.ids()[1])
    assert copied is not None
    assert copied.until == date(2026, 11, 20)


def test_a_version_is_fetched_once_however_often_it_is_looked_at(filled: Desk, staff_city: StaffCity) -> None:
    opened(filled)
    chooser = filled.window.copying.chooser
    staff_city.calls.clear()
    for _ in range(2):
        for row in range(chooser.sources.count()):
            chooser.sources.setCurrentRow(row)
            filled.until(lambda: "正在" not in chooser.told.text())
    assert staff_city.calls.count(GetVersion.__name__) <= 2
    chooser.reject()


def test_what_nobody_has_signed_in_for_is_asked_after_the_sign_in(on_line: Desk, staff_city: StaffCity) -> None:
    publish(staff_city, PLAIN)
    on_line.press(Qt.Key.Key_C, CONTROL | SHIFT)
    on_line.until(on_line.window.sign_in.isVisible)
    dialog = on_line.window.sign_in
    dialog.name.setText("王")
    dialog.password.setText("correct horse")
    dialog.accept()
    on_line.until(on_line.window.copying.chooser.isVisible)
    on_line.window.copying.chooser.reject()


def test_a_cut_line_is_said_and_nothing_is_copied(filled: Desk, staff_city: StaffCity) -> None:
    before = filled.work.document
    staff_city.is_cut = True
    filled.press(Qt.Key.Key_C, CONTROL | SHIFT)
    filled.until(lambda: "L-2" in filled.said)
    assert not filled.window.copying.chooser.isVisible()
    assert filled.work.document == before


def test_a_session_that_is_over_asks_for_the_officer_again(filled: Desk, staff_city: StaffCity) -> None:
    staff_city.is_over = True
    filled.press(Qt.Key.Key_C, CONTROL | SHIFT)
    filled.until(filled.window.sign_in.isVisible)
    assert not filled.window.copying.chooser.isVisible()
    filled.window.sign_in.reject()


def test_each_way_to_look_for_something_has_its_words() -> None:
    texts = words.read_language("zh_CN")
    assert {f"editor.copy.{one.value}" for one in When} <= set(texts)
    assert {f"editor.copies.no.{one.value}" for one in When} <= set(texts)
