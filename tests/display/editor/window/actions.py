"""From the start page to the glass: what a hand does, action by action, by keyboard alone. The last one publishes."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt

from tests.display.editor.window.desk import CONTROL, Desk
from tests.display.editor.window.staff_city import PASSWORD


def tab(desk: Desk) -> None:
    """To the next field."""
    desk.press(Qt.Key.Key_Tab)


ACTIONS: Final[tuple[Callable[[Desk], None], ...]] = (
    lambda desk: desk.press(Qt.Key.Key_3, CONTROL),
    lambda desk: desk.type("周五加班"),
    tab,
    lambda desk: desk.type("大厅开到八点"),
    lambda desk: desk.press(Qt.Key.Key_Return, CONTROL),
    lambda desk: desk.type("王"),
    tab,
    lambda desk: desk.type(PASSWORD),
    lambda desk: desk.press(Qt.Key.Key_Return),
)
"""A shortcut, a filled field and Tab are one action each."""
