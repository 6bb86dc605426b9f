"""The preview is what the board will show, to the pixel, and follows each key."""

from collections import deque

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QComboBox

from display.editor.verdict import HallData
from display.editor.window.page_words import sentences
from display.strips.palette import PALETTES, Lamps
from display.strips.press import Press
from labourhall.contract.playlist import NoticePage, Region
from labourhall.program.words import Words
from tests.display.editor.boards import VACANCIES
from tests.display.editor.window.desk import CONTROL, NOON, WITHOUT_A_SCREEN, Desk

pytestmark = WITHOUT_A_SCREEN


def drawn(at_desk: Desk, page: str, board: str) -> QImage:
    shown = at_desk.work.document.page(page)
    assert shown is not None
    look = at_desk.judging.look(shown, board)
    assert look is not None
    return Press(PALETTES[Lamps.FULL]).image(look.pictures[0])


def test_it_is_the_boards_own_picture_and_follows_each_key(at_desk: Desk) -> None:
    at_desk.window.pages.choose("n1")
    preview = at_desk.window.preview
    before = preview.canvas.image.copy()
    assert before == drawn(at_desk, "n1", "1")
    at_desk.window.form.begin()
    at_desk.type("！")
    assert preview.canvas.image != before
    assert preview.canvas.image == drawn(at_desk, "n1", "1")


def test_a_page_put_into_the_panel_is_seen_beside_the_table_and_its_verdict_says_so(
    at_desk: Desk, words: Words
) -> None:
    deque(at_desk.judging.renew(HallData("1", NOON, VACANCIES)), 0)
    at_desk.window.pages.choose("n1")
    field = at_desk.window.form.editors["region"]
    assert isinstance(field, QComboBox)
    assert [field.itemText(place) for place in range(field.count())] == ["整屏（轮流播出）", "侧栏（在岗位表旁边）"]
    assert field.currentIndex() == 0
    field.setFocus()
    at_desk.press(Qt.Key.Key_Down)
    page = at_desk.work.document.page("n1")
    assert isinstance(page, NoticePage)
    assert page.region is Region.PANEL
    seen = at_desk.judging.look(page, "1")
    assert seen is not None
    assert seen.is_in_panel
    assert at_desk.window.preview.canvas.image == drawn(at_desk, "n1", "1")
    said = [text for text, _ in sentences(at_desk.judging.judge.verdict(page), words)]
    assert any("侧栏轮流播出" in one for one in said)
    assert any("放不下侧栏" in one for one in said), "board 2 is too small"
    at_desk.press(Qt.Key.Key_Up)
    assert at_desk.work.document.page("n1") == NoticePage("n1", page.headline, page.lines, page.title, page.issuer)


def test_another_board_and_twice_as_large_are_a_key_away(at_desk: Desk) -> None:
    at_desk.window.pages.choose("n1")
    at_desk.press(Qt.Key.Key_B, CONTROL)
    preview = at_desk.window.preview
    assert (preview.board, preview.canvas.width(), preview.canvas.height()) == ("2", 448, 224)
    assert preview.canvas.image == drawn(at_desk, "n1", "2")
    at_desk.press(Qt.Key.Key_E, CONTROL)
    assert (preview.canvas.width(), preview.canvas.height()) == (896, 448)


def test_a_long_notice_is_looked_at_sheet_by_sheet(at_desk: Desk) -> None:
    at_desk.work.open(at_desk.work.document)
    at_desk.window.pages.choose("n1")
    lines = at_desk.window.form.editors["lines"]
    lines.setFocus()
    at_desk.type("很长的通知。" * 120)
    preview = at_desk.window.preview
    first = preview.canvas.image.copy()
    assert not preview.before.isEnabled()
    at_desk.press(Qt.Key.Key_PageDown, CONTROL)
    assert preview.canvas.image != first
    at_desk.press(Qt.Key.Key_PageUp, CONTROL)
    assert preview.canvas.image == first


def test_a_page_without_data_is_not_made_up(at_desk: Desk, words: Words) -> None:
    at_desk.window.pages.choose("v1")
    assert at_desk.window.preview.canvas.image.isNull()
    assert at_desk.window.preview.told.text() == words.text("editor.not_judged")


def test_a_page_that_boards_leave_out_says_so_with_the_heaviest_sentence_first(at_desk: Desk, words: Words) -> None:
    page = NoticePage("n1", "报名请打 13800138000")
    verdict = at_desk.judging.of(page)
    assert verdict is not None
    text, mark = sentences(verdict, words)[0]
    assert mark == "stops"
    assert text == words.text("editor.weight.stops", words.text("editor.verdict.contact"))


@pytest.mark.parametrize("page", ["n1", "v1"])
def test_what_is_drawn_can_be_read_out(at_desk: Desk, page: str) -> None:
    at_desk.window.pages.choose(page)
    description = at_desk.window.preview.canvas.accessibleDescription()
    assert ("周六招聘会" in description) == (page == "n1")
