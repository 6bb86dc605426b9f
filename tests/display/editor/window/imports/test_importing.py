"""A spreadsheet by keys alone: looked through row by row, ticked, put in as one step; what stays out is said."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from display.editor.table_pages import Fault
from display.editor.window.imports.unreadable import Why
from labourhall.contract.playlist import FairPage, FairPost, NoticePage
from scripts import words
from tests.display.editor.window.desk import CONTROL, WITHOUT_A_SCREEN, Desk

pytestmark = WITHOUT_A_SCREEN

TABLE = (
    "标题,内容,电话\n停电通知,周日停电,\n招工,请联系,13800138000\n,没有标题,\n改期,"
    + "大家带好证件，准时到场。" * 30
    + ",\n"
)


def opened(desk: Desk, path: Path) -> None:
    desk.window.importing.open(path)
    chooser = desk.window.importing.chooser
    desk.until(lambda: chooser.isVisible() and chooser.is_judged)


def told(desk: Desk) -> list[tuple[str, str, bool]]:
    """Each row's line, what is told of it, and whether it is ticked."""
    rows = desk.window.importing.chooser.rows
    items = rows.findItems("", Qt.MatchFlag.MatchContains)
    return [(one.text(0), one.text(3), one.checkState(0) is Qt.CheckState.Checked) for one in items]


def headlines(desk: Desk) -> list[str]:
    return [one.headline for one in desk.work.document.pages() if isinstance(one, NoticePage)]


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "通知.csv"
    path.write_text(TABLE, encoding="utf-8")
    return path


def test_the_preview_says_what_is_wrong_with_which_row_and_ticks_what_can_be_shown(at_desk: Desk, table: Path) -> None:
    opened(at_desk, table)
    assert told(at_desk) == [
        ("第 2 行", "没有问题", True),
        ("第 3 行", "“电话”一栏是私人联系方式。", False),
        ("第 4 行", "通知要有标题。", False),
        ("第 5 行", "正文第 1 行太长，会分成 8 页。", True),
    ]
    assert at_desk.window.importing.chooser.take.text() == "导入 9 页"
    at_desk.window.importing.chooser.reject()


def test_ticked_rows_go_in_as_one_step_and_what_stays_out_is_said(at_desk: Desk, table: Path) -> None:
    before = at_desk.work.document
    opened(at_desk, table)
    QTest.keyClick(at_desk.window.importing.chooser.rows, Qt.Key.Key_Return)
    at_desk.until(lambda: len(at_desk.ids()) == 13)
    assert headlines(at_desk)[:2] == ["停电通知", "改期"]
    assert "有 2 行没有勾选" in at_desk.said
    at_desk.activate()
    at_desk.press(Qt.Key.Key_Z, CONTROL)
    assert at_desk.work.document == before


def test_a_row_may_be_ticked_though_it_is_red_and_is_red_in_the_document_too(at_desk: Desk, table: Path) -> None:
    opened(at_desk, table)
    rows = at_desk.window.importing.chooser.rows
    for _ in range(2):
        QTest.keyClick(rows, Qt.Key.Key_Down)
        QTest.keyClick(rows, Qt.Key.Key_Space)
    assert [ticked for _, _, ticked in told(at_desk)] == [True, True, True, True]
    QTest.keyClick(rows, Qt.Key.Key_Return)
    at_desk.until(lambda: len(at_desk.ids()) == 15)
    assert "没有勾选" not in at_desk.said


def test_all_rows_may_become_one_notice(at_desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "本周岗位.csv"
    path.write_text("缝纫工,6000\n电工,7000\n", encoding="utf-8")
    opened(at_desk, path)
    chooser = at_desk.window.importing.chooser
    chooser.one.setFocus()
    QTest.keyClick(chooser.one, Qt.Key.Key_Space)
    assert chooser.take.text() == "导入 1 页"
    QTest.keyClick(chooser.one, Qt.Key.Key_Return)
    at_desk.until(lambda: len(at_desk.ids()) == 5)
    page = at_desk.work.document.page(at_desk.ids()[1])
    assert isinstance(page, NoticePage)
    assert (page.headline, page.lines) == ("本周岗位", ("缝纫工 6000", "电工 7000"))


def test_what_cannot_be_read_is_one_sentence_and_changes_nothing(at_desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "坏.xlsx"
    path.write_bytes(b"PK\x03\x04 broken")
    before = at_desk.work.document
    at_desk.window.importing.open(path)
    at_desk.until(lambda: "损坏" in at_desk.said)
    assert "坏.xlsx" in at_desk.said
    assert not at_desk.window.importing.chooser.isVisible()
    assert at_desk.work.document == before


def test_the_key_asks_for_a_file_with_its_own_names(at_desk: Desk) -> None:
    at_desk.press(Qt.Key.Key_O, CONTROL)
    files = at_desk.window.importing.files
    at_desk.until(files.isVisible)
    assert "*.xlsx" in files.nameFilters()[0]
    files.reject()
    at_desk.activate()


@pytest.mark.parametrize("language", words.LANGUAGES)
def test_each_reason_and_fault_has_its_words(language: str) -> None:
    wanted = {f"editor.import.file.{one.value}" for one in Why} | {f"editor.import.{one.value}" for one in Fault}
    assert wanted <= set(words.read_language(language))


def test_a_fairs_table_becomes_one_page_which_takes_another_table_too(at_desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "冬季招聘会.csv"
    head = "展位,单位名称,岗位,人数,工资\n"
    path.write_text(
        head + "A01,甲公司,电工,3,6000元/月\n,,焊工,2,面议\nA02,乙公司,普工,9,5000元/月\n", encoding="utf-8"
    )
    opened(at_desk, path)
    assert [is_ticked for _, _, is_ticked in told(at_desk)] == [True, False, True]
    assert "面议" in told(at_desk)[1][1]
    assert at_desk.window.importing.chooser.take.text() == "用 2 行做招聘会"
    QTest.keyClick(at_desk.window.importing.chooser, Qt.Key.Key_Return)
    (fair,) = [one for one in at_desk.work.document.pages() if isinstance(one, FairPage)]
    assert (fair.name, len(fair.posts)) == ("冬季招聘会", 2)
    assert at_desk.said.startswith("招聘会：2 家单位 2 个岗位")
    path.write_text(head + "B01,丙公司,文员,1,4500元/月\n", encoding="utf-8")
    opened(at_desk, path)
    QTest.keyClick(at_desk.window.importing.chooser, Qt.Key.Key_Return)
    (again,) = [one for one in at_desk.work.document.pages() if isinstance(one, FairPage)]
    assert (again.id, again.posts) == (fair.id, (FairPost("B01", "丙公司", "文员", 1, "4500元/月"),))
