"""Playlists are added, renamed, copied and removed by keyboard alone; what is refused says why where it is typed."""

from PySide6.QtCore import Qt

from display.editor.window.schedule.name_dialog import NameDialog
from labourhall.contract.playlist import Slot
from tests.display.editor.window.desk import CONTROL, WITHOUT_A_SCREEN, Desk
from tests.display.editor.window.schedule.conftest import HALL

pytestmark = WITHOUT_A_SCREEN


def names(found: Desk) -> list[str]:
    return [one.name for one in found.work.document.bundle.playlists]


def dialog(found: Desk) -> NameDialog:
    shown = found.window.schedule.playlists.dialog
    assert shown is not None
    found.until(shown.isActiveWindow)
    return shown


def test_a_playlist_is_added_and_said_not_to_play_yet(planned: Desk) -> None:
    planned.press(Qt.Key.Key_N, CONTROL)
    assert dialog(planned).name.text() == "新播放表"
    planned.type("春节")
    planned.press(Qt.Key.Key_Return)
    assert names(planned) == ["日常", "招聘会", "春节"]
    assert planned.window.pages.playlist == "春节"
    assert planned.said == "“春节”还没有排期，不会播放。按 Ctrl+T 安排。"


def test_a_name_that_is_taken_or_empty_keeps_the_dialog_with_its_reason(planned: Desk) -> None:
    planned.press(Qt.Key.Key_N, CONTROL)
    shown = dialog(planned)
    planned.type("日常")
    planned.press(Qt.Key.Key_Return)
    assert shown.told.text() == "“日常”已经有了。"
    shown.name.selectAll()
    planned.press(Qt.Key.Key_Backspace)
    planned.press(Qt.Key.Key_Return)
    assert shown.told.text() == "请填写名称。"
    assert shown.isVisible()
    planned.press(Qt.Key.Key_Escape)
    assert planned.work.document == HALL


def test_renaming_takes_slots_along_and_stays_with_the_playlist(planned: Desk) -> None:
    planned.press(Qt.Key.Key_F3)
    assert dialog(planned).name.text() == "日常"
    planned.type("平日")
    planned.press(Qt.Key.Key_Return)
    assert names(planned) == ["平日", "招聘会"]
    assert planned.work.document.bundle.slots[0] == Slot("平日")
    assert planned.window.pages.playlist == "平日"


def remove(found: Desk) -> None:
    found.window.left.playlists.setFocus()
    found.press(Qt.Key.Key_Delete)


def test_a_copy_has_pages_of_its_own(planned: Desk) -> None:
    planned.window.actions_by_name["copy_playlist"].trigger()
    assert names(planned) == ["日常", "招聘会", "日常 副本"]
    first, copy = planned.work.document.bundle.playlists[0], planned.work.document.bundle.playlists[2]
    assert [page.id for page in copy.pages] != [page.id for page in first.pages]
    assert len({page.id for page in planned.work.document.pages()}) == 5
    assert planned.window.pages.playlist == "日常 副本"


def test_a_playlist_goes_with_its_slots_and_comes_back_with_them(planned: Desk) -> None:
    remove(planned)
    assert names(planned) == ["招聘会"]
    assert [slot.playlist for slot in planned.work.document.bundle.slots] == ["招聘会"]
    assert planned.said == "已删除“日常”和它的排期，按 Ctrl+Z 恢复。"
    planned.press(Qt.Key.Key_Z, CONTROL)
    assert planned.work.document == HALL


def test_without_a_playlist_there_is_nothing_to_rename_copy_or_remove(planned: Desk) -> None:
    for _ in range(2):
        remove(planned)
    assert names(planned) == []
    before = planned.work.document
    for name in ("copy_playlist", "remove_playlist", "rename_playlist"):
        planned.window.actions_by_name[name].trigger()
    assert planned.work.document == before
