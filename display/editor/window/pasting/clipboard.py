"""The system's clipboard as text that somebody saw there: the only reader of it. What becomes of it is others' work."""

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication

from display.editor import rich_text
from display.editor.rich_text import Seen


def read() -> Seen:
    """What was copied last, in whatever program."""
    return seen_in(QApplication.clipboard().mimeData())


def seen_in(data: QMimeData) -> Seen:
    """The text of what was copied or dragged. Some programs give HTML alone."""
    return rich_text.seen(data.text() if data.hasText() else "", data.html() if data.hasHtml() else "")
