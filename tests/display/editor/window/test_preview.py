"""The preview is what the board will show, to the pixel, and follows each key."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from display.editor.window.page_words import sentences
from display.strips.palette import PALETTES, Lamps
from display.strips.press import Press
from labourhall.contract.playlist import NoticePage
from labourhall.program.words import Words
from tests.display.editor.window.desk import CONTROL, WITHOUT_A_SCREEN, Desk

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
