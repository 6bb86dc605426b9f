"""The window: all by keyboard, every edit in the history and in the journal, nothing moved that was not meant."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, Qt
from PySide6.QtGui import QInputMethod, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from display.editor.window.page_model import IDS
from display.page_words import words_of
from labourhall.contract.playlist import NoticePage
from labourhall.program.words import Words
from tests.display.editor.typist import full
from tests.display.editor.window.desk import ALT, CONTROL, SHIFT, WITHOUT_A_SCREEN, Desk, desk

pytestmark = WITHOUT_A_SCREEN


def headline(found: Desk, page: str) -> str:
    shown = found.work.document.page(page)
    assert isinstance(shown, NoticePage)
    return shown.headline


def test_a_page_is_written_moved_copied_and_removed_by_keyboard_alone(at_desk: Desk) -> None:
    at_desk.press(Qt.Key.Key_3, CONTROL)
    at_desk.type("周五加班")
    assert words_of(next(iter(at_desk.work.document.pages())))[0] == "今日岗位"
    new = at_desk.ids()[1]
    assert headline(at_desk, new) == "周五加班"
    at_desk.press(Qt.Key.Key_Up, ALT)
    assert at_desk.ids() == [new, "v1", "n1", "n2", "n3"]
    at_desk.press(Qt.Key.Key_Down, ALT)
    at_desk.press(Qt.Key.Key_Down, ALT)
    assert at_desk.ids() == ["v1", "n1", new, "n2", "n3"]
    at_desk.press(Qt.Key.Key_D, CONTROL)
    copy = at_desk.ids()[3]
    assert headline(at_desk, copy) == "周五加班"
    at_desk.window.pages.view.setFocus()
    at_desk.press(Qt.Key.Key_Delete)
    assert at_desk.ids() == ["v1", "n1", new, "n2", "n3"]


def test_undo_goes_over_all_kinds_of_edits_and_redo_back(at_desk: Desk) -> None:
    before = at_desk.work.document
    at_desk.press(Qt.Key.Key_3, CONTROL)
    at_desk.type("周五")
    at_desk.press(Qt.Key.Key_Up, ALT)
    at_desk.press(Qt.Key.Key_D, CONTROL)
    after = at_desk.work.document
    for _ in range(4):
        at_desk.press(Qt.Key.Key_Z, CONTROL)
    assert at_desk.work.document == before
    for _ in range(4):
        at_desk.press(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert at_desk.work.document == after


def test_a_filtered_list_moves_the_page_that_is_meant_behind_the_one_that_is_seen(at_desk: Desk) -> None:
    at_desk.press(Qt.Key.Key_F, CONTROL)
    at_desk.type("周六")
    assert at_desk.window.pages.model.shown == ["n1", "n3"]
    at_desk.window.pages.choose("n3")
    at_desk.press(Qt.Key.Key_Up, ALT)
    assert at_desk.ids() == ["v1", "n3", "n1", "n2"]
    at_desk.press(Qt.Key.Key_Down, ALT)
    assert at_desk.ids() == ["v1", "n1", "n3", "n2"]


@pytest.mark.parametrize(("row", "then"), [(0, ["v1", "n3", "n1", "n2"]), (2, ["v1", "n1", "n2", "n3"])])
def test_what_is_dropped_into_a_filtered_list_goes_by_its_id(at_desk: Desk, row: int, then: list[str]) -> None:
    at_desk.window.pages.filter.setText("周六")
    model = at_desk.window.pages.model
    dragged = model.mimeData([model.index_of("n3")])
    assert isinstance(dragged, QMimeData)
    assert dragged.formats() == [IDS]
    assert not model.dropMimeData(dragged, Qt.DropAction.MoveAction, row, 0, QModelIndex())
    assert at_desk.ids() == then


def test_a_new_page_that_the_filter_hides_takes_the_filter_away(at_desk: Desk) -> None:
    at_desk.window.pages.filter.setText("周六")
    at_desk.press(Qt.Key.Key_3, CONTROL)
    assert at_desk.window.pages.filter.text() == ""
    assert at_desk.window.pages.chosen == at_desk.ids()[2]


def test_an_editor_that_is_started_again_has_every_key(qapp: QApplication, journal: Path, words: Words) -> None:
    with desk(journal, words) as first:
        first.window.pages.choose("n1")
        first.window.form.begin()
        first.type("ABC")
        was = first.work.history
    with desk(journal, words) as again:
        assert headline(again, "n1") == "周六招聘会ABC"
        assert again.work.history.present == was.present
        again.press(Qt.Key.Key_Z, CONTROL)
        assert headline(again, "n1") == "周六招聘会"


def test_what_an_input_method_composes_is_no_edit_and_is_left_alone(at_desk: Desk) -> None:
    at_desk.window.pages.choose("n1")
    for name, kind in (("headline", QLineEdit), ("lines", QPlainTextEdit)):
        field = at_desk.window.form.editors[name]
        assert isinstance(field, kind)
        field.setFocus()
        before = at_desk.work.document
        QApplication.sendEvent(field, QInputMethodEvent("zhou", []))
        assert at_desk.work.document == before
        at_desk.work.changed.emit()
        commit = QInputMethodEvent("", [])
        commit.setCommitString("周")
        QApplication.sendEvent(field, commit)
        assert at_desk.work.document != before
    assert headline(at_desk, "n1") == "周六招聘会周"


@pytest.mark.parametrize("name", ["headline", "lines"])
@pytest.mark.parametrize("commits", [True, False], ids=["a method that commits", "one that clears, as ibus does"])
def test_what_is_still_composed_is_put_in_once_when_somebody_publishes(
    at_desk: Desk, monkeypatch: pytest.MonkeyPatch, name: str, commits: bool
) -> None:
    at_desk.window.pages.choose("n1")
    field = at_desk.window.form.editors[name]
    field.setFocus()
    QApplication.processEvents()
    QApplication.sendEvent(field, QInputMethodEvent("周", []))

    def asked(method: QInputMethod) -> None:
        answer = QInputMethodEvent("", [])
        answer.setCommitString("周" if commits else "")
        QApplication.sendEvent(field, answer)

    monkeypatch.setattr(QInputMethod, "commit", asked)
    at_desk.press(Qt.Key.Key_Return, CONTROL)
    page = at_desk.work.document.page("n1")
    assert isinstance(page, NoticePage)
    assert " ".join((page.headline, *page.lines)).replace("周六", "").count("周") == 1
    at_desk.window.sign_in.reject()


def test_a_field_keeps_what_is_typed_though_the_document_has_it_cleaned(at_desk: Desk) -> None:
    at_desk.window.pages.choose("n1")
    at_desk.window.form.begin()
    at_desk.type(" ")
    field = at_desk.window.form.editors["headline"]
    assert isinstance(field, QLineEdit)
    assert field.text() == "周六招聘会 "


def test_a_full_disk_is_told_once_and_editing_goes_on(at_desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    at_desk.window.pages.choose("n1")
    at_desk.window.form.begin()
    with monkeypatch.context() as patch:
        patch.setattr("display.editor.autosave.append", full)
        at_desk.type("A")
        assert "D-121" in at_desk.said
        at_desk.type("B")
    at_desk.work.retry()
    assert at_desk.said == ""
    assert headline(at_desk, "n1") == "周六招聘会AB"


def test_a_page_that_is_typed_out_of_the_filter_stays_under_the_fingers(at_desk: Desk) -> None:
    at_desk.window.pages.filter.setText("周六")
    at_desk.window.pages.choose("n1")
    field = at_desk.window.form.editors["headline"]
    field.setFocus()
    assert isinstance(field, QLineEdit)
    field.selectAll()
    at_desk.type("周日")
    assert headline(at_desk, "n1") == "周日"
    assert at_desk.window.pages.chosen == "n1"
    assert at_desk.window.form.editors["headline"] is field
    at_desk.window.pages.filter.setText("周六放")
    assert at_desk.window.pages.chosen == "n3"


def test_the_tabulator_goes_from_left_to_right_into_the_form_and_the_preview(at_desk: Desk) -> None:
    at_desk.window.pages.choose("n1")
    at_desk.window.left.playlists.setFocus()
    found = []
    for _ in range(6):
        found.append(QApplication.focusWidget())
        at_desk.press(Qt.Key.Key_Tab)
    window = at_desk.window
    fields = window.form.editors
    wanted = [window.left.playlists, window.left.boards, window.pages.filter, window.pages.view]
    assert found == [*wanted, fields["headline"], fields["lines"]]
