"""Somebody pastes a whole document: it is there to the last character, split by one key, and taken back by one."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from display.editor import paste
from display.editor.document import Document
from labourhall.contract.playlist import NoticePage
from labourhall.contract.soundness import LONGEST_TEXT, unsound
from labourhall.program import words
from tests.display.editor.window.desk import CONTROL, SHIFT, WITHOUT_A_SCREEN, Desk, desk

pytestmark = WITHOUT_A_SCREEN

SENTENCES = {
    "sentences": "大家带好证件，准时到场。",
    "no end in it": "没有句号的一长段话",
    "a table": "缝纫工\t１０\t6000-8000\r\n",
    "Latin": "Please bring your papers. ",
}


@pytest.fixture
def at_desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    with desk(tmp_path / "liwan.edits", words.read("zh_CN")) as found:
        yield found


def notices(document: Document) -> tuple[NoticePage, ...]:
    known = ("n1", "n2", "n3")
    return tuple(one for one in document.pages() if isinstance(one, NoticePage) and one.id not in known)


@pytest.mark.parametrize("length", [LONGEST_TEXT, 3 * LONGEST_TEXT])
@pytest.mark.parametrize("sentence", SENTENCES.values(), ids=SENTENCES)
def test_it_is_all_there_before_and_after_the_split(at_desk: Desk, sentence: str, length: int) -> None:
    text = "招聘会改期\n" + sentence * (length // len(sentence) + 1)
    QApplication.clipboard().setText(text)
    at_desk.press(Qt.Key.Key_V, CONTROL | SHIFT)
    whole = notices(at_desk.work.document)
    assert len(whole) == 1
    assert paste.joined(whole) == "".join(paste.plain(text).split())
    is_too_much = sum(map(len, (whole[0].headline, *whole[0].lines))) > LONGEST_TEXT
    assert bool(unsound(at_desk.work.document.bundle, ("1", "2"))) == is_too_much, "what the city would say of it whole"
    assert "F4" in at_desk.said
    at_desk.press(Qt.Key.Key_F4)
    parts = notices(at_desk.work.document)
    assert len(parts) > 10
    assert paste.joined(parts) == paste.joined(whole)
    assert not unsound(at_desk.work.document.bundle, ("1", "2"))
    at_desk.press(Qt.Key.Key_Z, CONTROL)
    at_desk.press(Qt.Key.Key_Z, CONTROL)
    assert not notices(at_desk.work.document)


def test_a_whole_book_is_refused_with_its_length_and_nothing_of_it_is_taken(at_desk: Desk) -> None:
    before = at_desk.work.document
    QApplication.clipboard().setText("书" * 20_001)
    at_desk.press(Qt.Key.Key_V, CONTROL | SHIFT)
    assert at_desk.work.document == before
    assert "20001" in at_desk.said
