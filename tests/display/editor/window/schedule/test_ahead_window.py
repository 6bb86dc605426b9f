"""A board is played ahead by keyboard: from the next opening or now, at three speeds, paused, page by page."""

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QApplication, QComboBox, QScrollArea

from display.editor.page_edits import ChangeField
from display.editor.window.schedule.ahead_window import AheadWindow
from display.motion import RATE
from labourhall.program.hall_time import HALL_TIME
from tests.display.editor.window.desk import CONTROL, Desk
from tests.display.editor.window.schedule.conftest import DISTRICT

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints", r"does not support raise\(\)")


def opened(found: Desk) -> AheadWindow:
    found.press(Qt.Key.Key_G, CONTROL)
    shown = found.window.schedule.ahead
    assert shown is not None
    shown.activateWindow()
    found.until(shown.isActiveWindow)
    return shown


def moment(shown: AheadWindow) -> datetime:
    assert shown.seen is not None
    return shown.seen.seen.now


def is_playing(shown: AheadWindow) -> bool:
    return shown.is_playing


def press(shown: AheadWindow, key: Qt.Key) -> None:
    QApplication.processEvents()
    QTest.keyClick(QApplication.focusWidget() or shown, key)


def test_it_opens_at_the_next_opening_of_the_hall_and_stands(planned: Desk) -> None:
    shown = opened(planned)
    assert moment(shown) == datetime(2026, 11, 24, 8, 30, tzinfo=HALL_TIME)
    assert shown.told.text() == "2026-11-24 周二 08:30:00　招聘会，第 1 屏，共 1 屏"
    assert "四十家企业" in shown.canvas.accessibleDescription()
    assert (shown.canvas.image.width(), shown.canvas.width()) == (640, 640)
    assert not is_playing(shown)
    assert shown.note.text() == "岗位数据还没有到，这里只有通知。"


@pytest.mark.parametrize("speed", [1, 8, 64])
def test_a_second_is_as_long_as_the_speed_that_is_chosen(planned: Desk, speed: int) -> None:
    shown = opened(planned)
    shown.speed.setCurrentIndex(shown.speed.findData(speed))
    shown.advance(0.5)
    shown.advance(0.5)
    assert shown.seen is not None
    assert shown.seen.seen.frame == speed * RATE


def test_space_plays_and_pauses(planned: Desk) -> None:
    shown = opened(planned)
    start = moment(shown)
    press(shown, Qt.Key.Key_Space)
    assert is_playing(shown)
    assert shown.play.text() == "暂停"
    planned.until(lambda: moment(shown) > start)
    press(shown, Qt.Key.Key_Space)
    assert not is_playing(shown)
    paused = moment(shown)
    QTest.qWait(100)
    assert moment(shown) == paused


def test_the_next_page_is_one_key_away_and_waits_for_no_night(planned: Desk) -> None:
    shown = opened(planned)
    shown.next.setFocus()
    first = moment(shown)
    press(shown, Qt.Key.Key_Space)
    planned.until(lambda: moment(shown) > first)
    assert shown.seen is not None
    assert shown.seen.seen.showing.began == shown.seen.seen.frame
    shown.moment.setEnabled(True)
    shown.moment.setDateTime(shown.moment.dateTime().addSecs(9 * 3600 + 600))
    assert shown.told.text() == "2026-11-24 周二 17:40:00　黑屏"
    press(shown, Qt.Key.Key_Space)
    planned.until(lambda: moment(shown) == datetime(2026, 11, 25, 8, 30, tzinfo=HALL_TIME))
    assert "停电通知" in shown.canvas.accessibleDescription()


def test_it_begins_now_or_whenever_one_likes_and_on_another_board(planned: Desk) -> None:
    shown = opened(planned)
    shown.start.setFocus()
    press(shown, Qt.Key.Key_Down)
    assert moment(shown) == datetime(2026, 11, 23, 12, 0, tzinfo=HALL_TIME)
    assert not shown.moment.isEnabled()
    press(shown, Qt.Key.Key_Down)
    assert shown.moment.isEnabled()
    shown.board.setFocus()
    press(shown, Qt.Key.Key_Down)
    assert shown.seen is not None
    assert shown.seen.player.board == "2"
    assert "日常" in shown.told.text()


def test_escape_closes_it_and_it_stands_still(planned: Desk) -> None:
    shown = opened(planned)
    press(shown, Qt.Key.Key_Space)
    press(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()
    assert not is_playing(shown)


def test_what_was_changed_since_is_told_and_one_key_plays_it(planned: Desk) -> None:
    shown = opened(planned)
    planned.work.do(ChangeField("n3", "headline", "五十家企业"))
    assert shown.note.text() == "内容或排期改过了，这里播的还是改之前的。按 Ctrl+G 从头播新的。"
    shown.advance(0.1)
    assert "四十家企业" in shown.canvas.accessibleDescription()
    QTest.keyClick(shown, Qt.Key.Key_G, CONTROL)
    assert "五十家企业" in shown.canvas.accessibleDescription()
    assert shown.note.text() == "岗位数据还没有到，这里只有通知。"


def test_the_districts_pages_are_played_too_and_are_told_to_be_its(planned: Desk) -> None:
    schedule = planned.window.schedule
    schedule.know_district("liwan", DISTRICT)
    shown = opened(planned)
    shown.board.setFocus()
    press(shown, Qt.Key.Key_Down)  # the second board has no fair
    told = {shown.told.text().split("　")[1]}
    while len(told) < 3:
        shown.advance(0.1)
        told.add(shown.told.text().split("　")[1])
    assert told == {"日常，第 1 屏，共 2 屏", "日常，第 2 屏，共 2 屏", "【区】日常，第 1 屏，共 1 屏"}
    assert "全区招聘周" in shown.canvas.accessibleDescription()
    schedule.know_district("liwan", None)
    assert shown.note.text() == "内容或排期改过了，这里播的还是改之前的。按 Ctrl+G 从头播新的。"


def test_whatever_can_be_used_has_a_name_for_a_screen_reader(planned: Desk) -> None:
    shown = opened(planned)
    kinds = (QComboBox, QAbstractSpinBox, QAbstractButton, QScrollArea)
    used = [one for kind in kinds for one in shown.findChildren(kind) if one.isVisible()]
    assert len(used) > 6
    assert not [
        one for one in used if not one.accessibleName() and not (isinstance(one, QAbstractButton) and one.text())
    ]
    assert shown.canvas.accessibleName()
