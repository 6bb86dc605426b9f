"""The editor of a field of codes, by keyboard alone."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from display.editor.names import Names
from display.editor.window.names_editor import NamesEditor
from labourhall.program.words import Words

pytestmark = pytest.mark.qt_log_ignore("does not support")
"""Qt's platform without a screen raises nothing and grabs no keyboard; keys are given to the widgets themselves."""
LETTERS = {"荔湾区": "lwq", "越秀区": "yxq", "番禺区": "pyq"}
NAMES = Names.of({"440103": "荔湾区", "440104": "越秀区", "440113": "番禺区"}, LETTERS.__getitem__)


class Field:
    """An editor, and what it told."""

    def __init__(self, words: Words) -> None:
        self.told: list[list[str]] = []
        self.editor = NamesEditor(self.told.append, NAMES, words)
        self.editor.put(())
        self.editor.show()


@pytest.fixture
def field(qapp: QApplication, words: Words) -> Iterator[Field]:
    found = Field(words)
    yield found
    found.editor.list.close()
    found.editor.close()
    found.editor.deleteLater()


def test_nothing_chosen_says_all_and_codes_are_shown_by_their_names(field: Field) -> None:
    assert field.editor.currentText() == "全部"
    field.editor.put(("440103", "999999"))
    assert field.editor.currentText() == "荔湾区、999999"
    assert field.editor.accessibleDescription() == "荔湾区、999999"


def test_a_name_is_found_by_its_first_letters_and_ticked_by_enter(field: Field) -> None:
    QTest.keyClick(field.editor, Qt.Key.Key_F4)
    QTest.keyClicks(field.editor.list.typed, "py")
    QTest.keyClick(field.editor.list.typed, Qt.Key.Key_Return)
    QTest.keyClicks(field.editor.list.typed, "lw")
    QTest.keyClick(field.editor.list.typed, Qt.Key.Key_Return)
    assert field.told == [["440113"], ["440103", "440113"]]
    assert field.editor.currentText() == "荔湾区、番禺区"


def test_down_goes_into_the_list_and_space_ticks_and_unticks(field: Field) -> None:
    QTest.keyClick(field.editor, Qt.Key.Key_F4)
    QTest.keyClick(field.editor.list.typed, Qt.Key.Key_Down)
    for _ in range(2):
        QTest.keyClick(field.editor.list.view, Qt.Key.Key_Space)
    assert field.told == [["440104"], []]


def test_what_is_chosen_and_not_known_can_be_unticked_too(field: Field) -> None:
    field.editor.put(("999999",))
    QTest.keyClick(field.editor, Qt.Key.Key_F4)
    QTest.keyClick(field.editor.list.typed, Qt.Key.Key_Return)
    assert field.told == [[]]


def test_all_are_unticked_at_once(field: Field) -> None:
    field.editor.put(("440103", "440113"))
    QTest.keyClick(field.editor, Qt.Key.Key_F4)
    field.editor.list.none.click()
    assert field.told == [[]]
    assert field.editor.currentText() == "全部"
    assert not field.editor.list.none.isEnabled()
