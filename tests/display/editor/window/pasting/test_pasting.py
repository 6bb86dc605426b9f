"""Pasting: by keys alone, one step to undo, nothing lost, and what is left behind is said."""

from itertools import count
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QImage, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from display.editor import paste, splitting
from labourhall.contract.playlist import NoticePage
from labourhall.program.words import Words
from tests.display.editor.clipboards import ALL, WORD, Copied
from tests.display.editor.window.desk import CONTROL, SHIFT, WITHOUT_A_SCREEN, Desk, desk

pytestmark = WITHOUT_A_SCREEN


def copy(plain: str = "", html: str = "") -> None:
    data = QMimeData()
    if plain:
        data.setText(plain)
    if html:
        data.setHtml(html)
    QApplication.clipboard().setMimeData(data)


def chosen(desk: Desk) -> NoticePage:
    page = desk.work.document.page(desk.window.pages.chosen)
    assert isinstance(page, NoticePage)
    return page


@pytest.mark.parametrize("copied", ALL.values(), ids=ALL)
def test_what_was_copied_becomes_a_notice_behind_the_chosen_page_and_one_undo_takes_it_back(
    at_desk: Desk, copied: Copied
) -> None:
    before = at_desk.work.document
    copy(copied.plain, copied.html)
    at_desk.window.pages.view.setFocus()
    at_desk.press(Qt.Key.Key_V, CONTROL)
    page = chosen(at_desk)
    assert at_desk.ids()[1] == page.id
    assert page.headline == copied.lines[0]
    assert paste.joined((page,)) == "".join("".join(copied.lines).split())
    at_desk.press(Qt.Key.Key_Z, CONTROL)
    assert at_desk.work.document == before


def test_it_is_pasted_from_anywhere_and_what_is_composed_is_put_in_first(at_desk: Desk) -> None:
    at_desk.window.pages.choose("n1")
    at_desk.window.form.begin()
    field = at_desk.window.form.editors["headline"]
    QApplication.sendEvent(field, QInputMethodEvent("zhou", []))
    copy("停电通知\n明天停电")
    at_desk.press(Qt.Key.Key_V, CONTROL | SHIFT)
    assert chosen(at_desk).headline == "停电通知"
    kept = at_desk.work.document.page("n1")
    assert isinstance(kept, NoticePage)
    assert kept.headline == "周六招聘会zhou"


@pytest.mark.parametrize(
    ("html", "said"), [("", "没有文字"), ('<img src="a.png">', "只有网页里的图片")], ids=["nothing", "a picture"]
)
def test_where_there_is_no_text_nothing_is_done_and_it_is_said(at_desk: Desk, html: str, said: str) -> None:
    before = at_desk.work.document
    copy(html=html)
    at_desk.press(Qt.Key.Key_V, CONTROL | SHIFT)
    assert at_desk.work.document == before
    assert said in at_desk.said


@pytest.mark.expects_logs
def test_pictures_and_characters_without_a_glyph_are_told(at_desk: Desk) -> None:
    copy("停电👍🏽", "<p>停电👍🏽<img src='a.png'></p>")
    at_desk.press(Qt.Key.Key_V, CONTROL | SHIFT)
    assert "1 张图片没有带过来" in at_desk.said
    assert "👍" in at_desk.said


def test_a_long_one_is_proposed_to_be_split_and_f4_does_it_in_one_step(at_desk: Desk) -> None:
    copy("招聘会改期\n" + "大家带好证件，准时到场。" * 30)
    at_desk.press(Qt.Key.Key_V, CONTROL | SHIFT)
    page, proposal = chosen(at_desk), at_desk.window.pasting.proposal
    at_desk.until(proposal.isVisible)
    planners = [one.player.planner for one in at_desk.judging.judge.boards]
    wanted = splitting.split(page, planners, (f"p{number}" for number in count()))
    assert proposal.text() == f"建议分成 {len(wanted)} 页（F4）"
    before = at_desk.work.document
    at_desk.press(Qt.Key.Key_F4)
    parts = [at_desk.work.document.page(one) for one in at_desk.ids()[1 : 1 + len(wanted)]]
    assert [one.lines for one in parts if isinstance(one, NoticePage)] == [one.lines for one in wanted]
    assert not proposal.isVisible()
    at_desk.press(Qt.Key.Key_Z, CONTROL)
    assert at_desk.work.document == before


def test_the_button_does_what_the_key_does(at_desk: Desk) -> None:
    copy("招聘会改期\n" + "大家带好证件，准时到场。" * 30)
    at_desk.press(Qt.Key.Key_V, CONTROL | SHIFT)
    at_desk.until(at_desk.window.pasting.proposal.isVisible)
    at_desk.window.pasting.proposal.click()
    assert len(at_desk.ids()) > 5


@pytest.mark.parametrize(("page", "said"), [("n1", "放得下"), ("v1", "只有通知")])
def test_what_cannot_be_split_stays_and_it_is_said(at_desk: Desk, page: str, said: str) -> None:
    before = at_desk.work.document
    at_desk.window.pages.choose(page)
    at_desk.press(Qt.Key.Key_F4)
    assert at_desk.work.document == before
    assert said in at_desk.said


def test_a_field_of_one_line_takes_it_as_one_and_undo_takes_back_the_pasted_alone(at_desk: Desk) -> None:
    at_desk.window.pages.choose("n1")
    at_desk.window.form.begin()
    at_desk.type("改")
    copy("明天\r\n\t１２点")
    at_desk.press(Qt.Key.Key_V, CONTROL)
    at_desk.type("期")
    field = at_desk.window.form.editors["headline"]
    assert isinstance(field, QLineEdit)
    assert field.text() == chosen(at_desk).headline == "周六招聘会改明天 12点期"
    for left in ("周六招聘会改明天 12点", "周六招聘会改", "周六招聘会"):
        at_desk.press(Qt.Key.Key_Z, CONTROL)
        assert chosen(at_desk).headline == left


def test_a_field_of_lines_takes_them_in_place_of_what_is_chosen(at_desk: Desk) -> None:
    at_desk.window.pages.choose("n1")
    field = at_desk.window.form.editors["lines"]
    assert isinstance(field, QPlainTextEdit)
    field.setFocus()
    field.selectAll()
    copy(WORD.plain, WORD.html)
    at_desk.press(Qt.Key.Key_V, CONTROL)
    at_desk.type("！")
    assert chosen(at_desk).lines == (*WORD.lines[:-1], "东门进！")
    at_desk.press(Qt.Key.Key_Z, CONTROL)
    assert chosen(at_desk).lines[-1] == "东门进"
    at_desk.press(Qt.Key.Key_Z, CONTROL)
    assert chosen(at_desk).lines == ("上午九点开始",)


@pytest.mark.parametrize("field", ["headline", "lines"])
def test_where_no_text_was_copied_what_is_chosen_stays(at_desk: Desk, field: str) -> None:
    before = at_desk.work.document
    at_desk.window.pages.choose("n1")
    at_desk.window.form.begin(field)
    QApplication.clipboard().setImage(QImage(2, 2, QImage.Format.Format_RGB32))
    at_desk.press(Qt.Key.Key_A, CONTROL)
    at_desk.press(Qt.Key.Key_V, CONTROL)
    assert at_desk.work.document == before


def test_lines_that_are_dragged_into_a_field_of_one_stand_in_one(at_desk: Desk) -> None:
    at_desk.window.pages.choose("n1")
    field = at_desk.window.form.editors["headline"]
    assert isinstance(field, QLineEdit)
    field.insert("甲\n乙")
    assert chosen(at_desk).headline == "周六招聘会甲 乙"


def test_what_is_still_looked_for_when_the_window_goes_troubles_nobody(
    qapp: QApplication, journal: Path, words: Words
) -> None:
    copy("招聘会改期\n" + "没有句号的一长段话" * 500)
    with desk(journal, words) as found:
        found.press(Qt.Key.Key_V, CONTROL | SHIFT)
        found.press(Qt.Key.Key_N, CONTROL | SHIFT)
        found.window.importing.open(journal)
        assert not found.window.pasting.proposal.isVisible()
    QTest.qWait(50)
