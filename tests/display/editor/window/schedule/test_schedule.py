"""The schedule by keyboard alone: slots, dayparts, groups, opening and end are made, changed, removed, and undone."""

from dataclasses import replace
from datetime import date, datetime, time

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
)

from display.editor.schedule_edits import ChangeSlot
from display.editor.window.schedule.value_editors import Hour, MaybeMoment, Number, OneOf, SomeOf
from labourhall.contract.playlist import BoardGroup, Bundle, Daypart, Days, Priority, Slot
from labourhall.program.hall_time import HALL_TIME
from tests.display.editor.window.desk import ALT, CONTROL, SHIFT, WITHOUT_A_SCREEN, Desk, focused
from tests.display.editor.window.schedule.conftest import HALL

pytestmark = WITHOUT_A_SCREEN


def bundle(found: Desk) -> Bundle:
    return found.work.document.bundle


def keys(found: Desk, text: str) -> None:
    QTest.keyClicks(focused(found.window), text)


def down(found: Desk, times: int) -> None:
    for _ in range(times):
        found.press(Qt.Key.Key_Down)


def add(found: Desk, letter: Qt.Key) -> None:
    """Press a button by its letter: Qt shows it pressed for a moment before it does what it does."""
    before = found.work.document
    found.press(letter, ALT)
    found.until(lambda: found.work.document is not before)


def to_field(found: Desk, name: str) -> None:
    """Tab through the form to that field."""
    editor = found.window.schedule.form.editors[name]
    for _ in range(30):
        here = QApplication.focusWidget()
        if here is not None and (here is editor or editor.isAncestorOf(here)):
            return
        found.press(Qt.Key.Key_Tab)
    raise AssertionError(name)


def sentence(found: Desk) -> str:
    return found.window.schedule.form.sentence.text()


def test_the_middle_column_turns_to_the_schedule_and_back(planned: Desk) -> None:
    assert not planned.window.schedule.column.isVisible()
    planned.press(Qt.Key.Key_T, CONTROL)
    assert planned.window.schedule.column.isVisible()
    assert not planned.window.pages.isVisible()
    assert QApplication.focusWidget() is planned.window.schedule.column.view
    assert sentence(planned) == "一直，在全部大屏播放"
    assert planned.window.schedule.form.state.text() == "2026-11-23 周一：播放"
    planned.press(Qt.Key.Key_T, CONTROL)
    assert planned.window.pages.isVisible()


def test_a_daypart_is_added_named_and_given_hours_days_and_weekdays(planned: Desk) -> None:
    planned.press(Qt.Key.Key_T, CONTROL)
    add(planned, Qt.Key.Key_S)
    planned.type("午休")
    assert [one.name for one in bundle(planned).dayparts] == ["上班", "午休"]
    to_field(planned, "begins")
    keys(planned, "1130")
    planned.press(Qt.Key.Key_Tab)
    to_field(planned, "days")
    planned.press(Qt.Key.Key_Up)
    to_field(planned, "weekdays")
    planned.press(Qt.Key.Key_Space)
    assert bundle(planned).dayparts[1] == Daypart("午休", time(11, 30), time(17), Days.ALL, (1,))
    assert sentence(planned) == "周一 11:30–17:00"


def test_a_slot_is_added_and_given_all_that_a_slot_says(planned: Desk) -> None:
    planned.press(Qt.Key.Key_T, CONTROL)
    add(planned, Qt.Key.Key_A)
    to_field(planned, "playlist")
    planned.press(Qt.Key.Key_Down)
    to_field(planned, "boards")
    planned.press(Qt.Key.Key_Space)
    to_field(planned, "daypart")
    planned.press(Qt.Key.Key_Down)
    to_field(planned, "first")
    planned.press(Qt.Key.Key_Space)
    to_field(planned, "priority")
    planned.press(Qt.Key.Key_End)
    to_field(planned, "share")
    keys(planned, "3")
    planned.press(Qt.Key.Key_Tab)
    wanted = Slot("招聘会", ("1",), "上班", date(2026, 11, 23), None, Priority.URGENT, 3)
    assert wanted in bundle(planned).slots
    assert Slot("日常") in bundle(planned).slots
    assert sentence(planned) == "工作日 8:30–17:30，在1 号屏播放，2026-11-23 起"


def test_every_change_can_be_undone(planned: Desk) -> None:
    planned.press(Qt.Key.Key_T, CONTROL)
    add(planned, Qt.Key.Key_A)
    to_field(planned, "daypart")
    planned.press(Qt.Key.Key_Down)
    assert Slot("日常", daypart="上班") in bundle(planned).slots
    planned.press(Qt.Key.Key_Z, CONTROL)
    assert bundle(planned).slots.count(Slot("日常")) == 2
    planned.press(Qt.Key.Key_Z, CONTROL)
    assert planned.work.document == HALL
    planned.press(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert bundle(planned).slots.count(Slot("日常")) == 2


def test_what_is_still_named_is_not_removed_and_it_is_said_why(planned: Desk) -> None:
    planned.press(Qt.Key.Key_T, CONTROL)
    down(planned, 2)
    assert sentence(planned) == "工作日 8:30–17:30"
    planned.press(Qt.Key.Key_Delete)
    assert planned.said == "排期还在用“上班”，请先改排期。"
    assert planned.work.document == HALL
    down(planned, 1)
    planned.press(Qt.Key.Key_Delete)
    assert "前厅" in planned.said
    planned.window.schedule.column.view.setFocus()
    for _ in range(2):
        planned.press(Qt.Key.Key_Up)
    planned.press(Qt.Key.Key_Delete)
    assert bundle(planned).slots == (Slot("日常"),)
    assert planned.said == "已删除，按 Ctrl+Z 恢复。"
    planned.press(Qt.Key.Key_Down)
    planned.press(Qt.Key.Key_Down)
    planned.press(Qt.Key.Key_Delete)
    assert bundle(planned).groups == ()


def test_a_group_takes_its_boards_and_not_a_boards_name(planned: Desk) -> None:
    planned.press(Qt.Key.Key_T, CONTROL)
    add(planned, Qt.Key.Key_G)
    assert bundle(planned).groups[1] == BoardGroup("新分组", ("1", "2"))
    keys(planned, "2")
    assert planned.said == "“2”已经有了。"
    planned.type("楼")
    assert bundle(planned).groups[1].name == "2楼"
    assert planned.said == ""
    to_field(planned, "boards")
    planned.press(Qt.Key.Key_Space)
    assert bundle(planned).groups[1] == BoardGroup("2楼", ("2",))


def test_a_name_that_is_refused_gives_way_to_the_one_that_holds(planned: Desk) -> None:
    planned.press(Qt.Key.Key_T, CONTROL)
    add(planned, Qt.Key.Key_S)
    planned.type("上班")
    assert planned.said == "“上班”已经有了。"
    field = planned.window.schedule.form.editors["name"]
    assert isinstance(field, QLineEdit)
    assert field.text() == "上班"
    planned.press(Qt.Key.Key_Tab)
    assert field.text() == bundle(planned).dayparts[1].name == "上"
    assert planned.said == "“上班”已经有了。"


def test_opening_and_end_are_set_and_emptied(planned: Desk) -> None:
    planned.press(Qt.Key.Key_T, CONTROL)
    down(planned, 4)
    assert sentence(planned) == "“上班”时亮屏，其余时间黑屏"
    planned.press(Qt.Key.Key_Delete)
    assert bundle(planned).opening == ()
    planned.press(Qt.Key.Key_Return)
    planned.press(Qt.Key.Key_Space)
    assert bundle(planned).opening == ("上班",)
    planned.window.schedule.column.view.setFocus()
    down(planned, 1)
    planned.press(Qt.Key.Key_Return)
    planned.press(Qt.Key.Key_Space)
    assert bundle(planned).valid_until == datetime(2026, 11, 23, 12, 0, tzinfo=HALL_TIME)
    assert sentence(planned) == "播到 2026-11-23 12:00 为止"


def test_the_playlist_of_a_slot_can_be_changed_and_the_slot_stays_chosen(planned: Desk) -> None:
    planned.press(Qt.Key.Key_T, CONTROL)
    to_field(planned, "playlist")
    planned.press(Qt.Key.Key_Down)
    assert bundle(planned).slots[0] == Slot("招聘会")
    assert QApplication.focusWidget() is planned.window.schedule.form.editors["playlist"]
    assert sentence(planned) == "一直，在全部大屏播放"
    to_field(planned, "daypart")
    planned.press(Qt.Key.Key_Down)
    assert bundle(planned).slots[0] == Slot("招聘会", daypart="上班")


def test_a_playlist_without_a_slot_is_shown_and_enter_schedules_it(planned: Desk) -> None:
    planned.press(Qt.Key.Key_N, CONTROL)
    planned.type("春节")
    planned.press(Qt.Key.Key_Return)
    planned.activate()
    planned.press(Qt.Key.Key_T, CONTROL)
    planned.window.schedule.column.view.setFocus()
    down(planned, 2)
    assert sentence(planned) == "“春节”没有排期，不会播放。"
    planned.press(Qt.Key.Key_Return)
    assert bundle(planned).slots[2] == Slot("春节")


def test_a_name_can_be_typed_over_and_is_one_step_back(planned: Desk) -> None:
    planned.press(Qt.Key.Key_T, CONTROL)
    down(planned, 2)
    planned.press(Qt.Key.Key_Return)
    planned.press(Qt.Key.Key_Backspace)
    assert bundle(planned).dayparts[0].name == "上班"
    planned.type("白天")
    assert bundle(planned).dayparts[0].name == "白天"
    assert (bundle(planned).opening, bundle(planned).slots[1].daypart) == (("白天",), "白天")
    planned.press(Qt.Key.Key_Z, CONTROL)
    assert planned.work.document == HALL


def test_a_slot_that_is_backwards_is_red_in_its_own_words(planned: Desk) -> None:
    schedule = planned.window.schedule
    planned.press(Qt.Key.Key_T, CONTROL)
    down(planned, 1)
    schedule.form.edited.emit("last", "2026-11-20")
    assert "永远不会播放" in sentence(planned)
    assert bundle(planned).slots[1].last == date(2026, 11, 20)


def test_a_slot_that_is_backwards_is_not_published_and_is_shown_with_why(planned: Desk) -> None:
    was = bundle(planned).slots[1]
    planned.work.do(ChangeSlot(was, replace(was, last=date(2026, 11, 20))))
    planned.press(Qt.Key.Key_Return, CONTROL)
    assert planned.said == "不能发布，“招聘会”的排期：最后一天在第一天之前，永远不会播放。"
    assert planned.window.schedule.column.isVisible()
    assert planned.city.session is None
    assert not planned.window.sign_in.isVisible()


def test_pages_are_not_touched_while_they_are_not_seen_and_a_new_one_brings_them_back(planned: Desk) -> None:
    planned.press(Qt.Key.Key_T, CONTROL)
    planned.press(Qt.Key.Key_D, CONTROL)
    planned.press(Qt.Key.Key_Delete, CONTROL)
    planned.press(Qt.Key.Key_Down, ALT)
    assert planned.work.document == HALL
    planned.press(Qt.Key.Key_3, CONTROL)
    assert planned.window.pages.isVisible()
    assert len(planned.ids()) == 3
    planned.press(Qt.Key.Key_D, CONTROL)
    assert len(planned.ids()) == 4


def test_the_playlist_that_is_chosen_brings_its_slot_along(planned: Desk) -> None:
    planned.press(Qt.Key.Key_T, CONTROL)
    planned.window.left.playlists.setFocus()
    planned.press(Qt.Key.Key_Down)
    assert sentence(planned).startswith("工作日 8:30–17:30，在前厅播放")
    add(planned, Qt.Key.Key_A)
    assert bundle(planned).slots[2] == Slot("招聘会")


def test_whatever_can_be_used_has_a_name_for_a_screen_reader(planned: Desk) -> None:
    planned.press(Qt.Key.Key_T, CONTROL)
    kinds = (QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox, QCheckBox, QAbstractItemView, QAbstractButton)
    for row in range(planned.window.schedule.column.view.count()):
        planned.window.schedule.column.view.setCurrentRow(row)
        used = [one for kind in kinds for one in planned.window.findChildren(kind) if one.isVisible()]
        nameless = [
            one
            for one in used
            if not one.accessibleName()
            and not (isinstance(one, QAbstractButton) and one.text())
            and not one.objectName().startswith("qt_")
        ]
        assert len(used) > 10
        assert not nameless
    item = planned.window.schedule.column.view.item(1)
    assert item.data(Qt.ItemDataRole.AccessibleTextRole) == "日常 一直，在全部大屏播放"


def test_forms_are_made_of_the_classes(planned: Desk) -> None:
    planned.press(Qt.Key.Key_T, CONTROL)
    editors = planned.window.schedule.form.editors
    assert list(editors) == ["playlist", "boards", "daypart", "first", "last", "priority", "share"]
    kinds = [type(editors[name]) for name in ("playlist", "boards", "share")]
    assert kinds == [OneOf, SomeOf, Number]
    down(planned, 2)
    assert isinstance(planned.window.schedule.form.editors["begins"], Hour)
    down(planned, 3)
    assert isinstance(planned.window.schedule.form.editors["valid_until"], MaybeMoment)
