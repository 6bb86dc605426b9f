"""The table of a field of records: cells are typed, pasted, added and taken out, each a step of its own."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from display.editor.document import Document
from display.editor.window.records_editor import RecordsEditor
from labourhall.contract.playlist import AgenciesPage, Agency, Bundle, Playlist, Slot
from tests.display.editor.window.desk import WITHOUT_A_SCREEN, Desk

pytestmark = WITHOUT_A_SCREEN
CONTROL = Qt.KeyboardModifier.ControlModifier
FIRST = Agency("甲机构", "44011", date(2028, 3, 31), "中山路")
SECOND = Agency("乙机构", "44012", date(2027, 6, 30), "康王路")


def table(desk: Desk, *agencies: Agency) -> RecordsEditor:
    page = AgenciesPage("a1", agencies)
    desk.work.open(Document(Bundle((Playlist("日常", (page,)),), (Slot("日常"),))))
    desk.window.pages.choose("a1")
    editor = desk.window.form.editors["agencies"]
    assert isinstance(editor, RecordsEditor)
    return editor


def now(desk: Desk) -> tuple[Agency, ...]:
    page = desk.work.document.page("a1")
    assert isinstance(page, AgenciesPage)
    return page.agencies


def texts(editor: RecordsEditor) -> list[list[str]]:
    rows, columns = range(editor.table.rowCount()), range(editor.table.columnCount())
    return [[item.text() for column in columns if (item := editor.table.item(row, column))] for row in rows]


def typed(editor: RecordsEditor, row: int, column: int, text: str) -> None:
    item = editor.table.item(row, column)
    assert item is not None
    item.setText(text)


def test_records_stand_in_rows_under_the_names_of_their_fields(at_desk: Desk) -> None:
    editor = table(at_desk, FIRST, SECOND)
    items = [editor.table.horizontalHeaderItem(column) for column in range(4)]
    heads = [item.text() for item in items if item is not None]
    assert heads == ["机构名称", "许可证编号", "有效期至", "地址"]
    assert texts(editor) == [["甲机构", "44011", "2028-03-31", "中山路"], ["乙机构", "44012", "2027-06-30", "康王路"]]


def test_a_cell_is_changed_and_one_undo_takes_one_cell_back(at_desk: Desk) -> None:
    editor = table(at_desk, FIRST)
    typed(editor, 0, 0, "丙机构")
    typed(editor, 0, 2, "2029年1月5日")
    assert now(at_desk) == (Agency("丙机构", "44011", date(2029, 1, 5), "中山路"),)
    at_desk.press(Qt.Key.Key_Z, CONTROL)
    assert now(at_desk) == (Agency("丙机构", "44011", date(2028, 3, 31), "中山路"),)
    assert texts(editor)[0][2] == "2028-03-31"


def test_what_is_no_day_leaves_the_cell_as_it_was_and_an_empty_one_is_no_day(at_desk: Desk) -> None:
    editor = table(at_desk, FIRST)
    typed(editor, 0, 2, "明年")
    assert texts(editor)[0][2] == "2028-03-31"
    assert now(at_desk) == (FIRST,)
    typed(editor, 0, 2, "")
    assert now(at_desk)[0].valid_until is None


def test_rows_are_added_behind_the_chosen_one_and_the_chosen_are_taken_out(at_desk: Desk) -> None:
    editor = table(at_desk, FIRST, SECOND)
    editor.table.setCurrentCell(0, 0)
    editor.add.click()
    assert now(at_desk) == (FIRST, Agency(), SECOND)
    assert editor.table.currentRow() == 1
    editor.table.setCurrentCell(0, 0)
    editor.remove.click()
    assert now(at_desk) == (Agency(), SECOND)


def test_the_first_row_of_an_empty_table_is_added(at_desk: Desk) -> None:
    table(at_desk).add.click()
    assert now(at_desk) == (Agency(),)


def test_cells_of_a_spreadsheet_are_pasted_with_rows_that_are_not_there_yet(at_desk: Desk) -> None:
    editor = table(at_desk, FIRST)
    editor.table.setCurrentCell(0, 1)
    editor.table.setFocus()
    QApplication.clipboard().setText("44099\t2030-01-01\n44098\t2031/2/3\t东风路\t多余")
    at_desk.press(Qt.Key.Key_V, CONTROL)
    assert now(at_desk) == (
        Agency("甲机构", "44099", date(2030, 1, 1), "中山路"),
        Agency("", "44098", date(2031, 2, 3), "东风路"),
    )


def test_what_is_typed_into_a_cell_is_put_in_before_anything_is_published(at_desk: Desk) -> None:
    editor = table(at_desk, FIRST)
    at_desk.activate()
    editor.table.setFocus()
    editor.table.setCurrentCell(0, 3)
    editor.table.editItem(editor.table.currentItem())
    line = editor.table.findChild(QLineEdit)
    assert line is not None
    line.setText("环市路")
    at_desk.window.form.commit()
    assert now(at_desk)[0].address == "环市路"
