"""The editor's states in which pages are brought in: pasted, split, from a template, copied, imported."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from display.editor.window.window import EditorWindow

SETTLED_MS: Final = 400
LETTER: Final = (
    "关于举办秋季招聘会的通知\n各位求职者：本市场定于１１月２８日上午九点在一楼大厅举办招聘会，四十家企业提供六百个岗位。\n"
    + "请大家带好身份证和简历，准时到场，听从工作人员安排。" * 5
)

Shown = tuple[str, QWidget]


def states(window: EditorWindow) -> Iterator[Shown]:
    """Each state's name and what there is to see of it; the next begins where one has been looked at."""
    yield from _pasted(window)
    yield from _template(window)


def _pasted(window: EditorWindow) -> Iterator[Shown]:
    QGuiApplication.clipboard().setText(LETTER)
    window.pages.choose("n1")
    window.pasting.paste()
    yield _settled("pasted", window)
    window.pasting.split()
    yield _settled("split", window)
    QGuiApplication.clipboard().setText("好消息👍\n新岗位上线")
    window.pasting.paste()
    yield _settled("pasted-emoji", window)


def _template(window: EditorWindow) -> Iterator[Shown]:
    window.templating.choose()
    yield _settled("templates", window.templating.gallery)
    window.templating.gallery.list.setCurrentRow(1)
    window.templating.gallery.accept()
    yield _settled("from-template", window)


def _settled(name: str, widget: QWidget) -> Shown:
    QTest.qWait(SETTLED_MS)
    return name, widget
