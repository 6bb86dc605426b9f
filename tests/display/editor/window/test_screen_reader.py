"""Whatever a key reaches in the window says to a screen reader what it is called and what it is."""

from collections.abc import Callable, Iterator
from typing import get_args

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractItemView, QApplication, QScrollArea, QWidget

from display.editor.document import Document
from display.editor.fields import empty
from labourhall.contract.playlist import Bundle, NoticePage, Page, Playlist, Slot
from tests.display.editor.window.desk import WITHOUT_A_SCREEN, Desk

pytestmark = WITHOUT_A_SCREEN
VAGUE = (QAccessible.Role.NoRole, QAccessible.Role.Client)
"""What Qt says where it does not know what a widget is."""


def one_of(kind: type[Page]) -> Callable[[Desk], QWidget]:
    """The window with an empty page of that kind chosen."""

    def begin(desk: Desk) -> QWidget:
        pages = (empty(kind, "x"), NoticePage("n1", "周六招聘会", ("上午九点开始",)))
        desk.work.open(Document(Bundle((Playlist("日常", pages),), (Slot("日常"),))))
        desk.window.pages.choose("x")
        return desk.window

    return begin


def signing_in(desk: Desk) -> QWidget:
    desk.window.sign_in.ask("")
    return desk.window.sign_in


def choosing_a_password(desk: Desk) -> QWidget:
    desk.window.sign_in.ask_new("L-233")
    return desk.window.sign_in


STATES = {**{str(kind.__struct_config__.tag): one_of(kind) for kind in get_args(Page)}, "sign-in": signing_in,
          "new password": choosing_a_password}  # fmt: skip


def spoken(widget: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def reached(window: QWidget) -> Iterator[QWidget]:
    """Everything visible that takes the focus; the parts that Qt makes its own fields of are those fields'."""
    for one in window.findChildren(QWidget):
        is_part = one.objectName().startswith("qt_")
        if one.isVisible() and one.focusPolicy() != Qt.FocusPolicy.NoFocus and not is_part and one.window() is window:
            yield one


@pytest.mark.parametrize("state", STATES)
def test_whatever_takes_the_focus_has_a_name_and_says_what_it_is(at_desk: Desk, state: str) -> None:
    window = STATES[state](at_desk)
    QApplication.processEvents()
    found = list(reached(window))
    assert len(found) > 3
    nameless = [one for one in found if not spoken(one).text(QAccessible.Text.Name).strip()]
    assert nameless == []
    vague = [one for one in found if spoken(one).role() in VAGUE]
    assert [one for one in vague if not isinstance(one, QScrollArea) or not one.accessibleName()] == []


def test_what_stands_in_the_preview_is_read_where_the_focus_stops(at_desk: Desk) -> None:
    at_desk.window.pages.choose("n1")
    area = at_desk.window.preview.area
    assert area in list(reached(at_desk.window))
    assert "周六招聘会" in spoken(area).text(QAccessible.Text.Description)


def test_each_line_of_each_list_is_read(at_desk: Desk) -> None:
    at_desk.window.pages.choose("n1")
    lists = [one for one in at_desk.window.findChildren(QAbstractItemView) if one.window() is at_desk.window]
    lines = [(one, row) for one in lists for row in range(one.model().rowCount())]
    assert len(lines) > 5
    for view, row in lines:
        line = spoken(view).child(row)
        assert line.role() == QAccessible.Role.ListItem
        assert line.text(QAccessible.Text.Name).strip()


def test_a_card_is_read_with_what_it_is_and_what_stands_against_it(at_desk: Desk) -> None:
    read = spoken(at_desk.window.pages.view).child(1).text(QAccessible.Text.Name)
    assert "通知" in read
    assert "周六招聘会" in read


def test_every_action_of_the_menus_and_the_bar_has_its_words(at_desk: Desk) -> None:
    actions = at_desk.window.actions_by_name.values()
    assert [one for one in actions if not one.text().strip() or not one.toolTip().strip()] == []
