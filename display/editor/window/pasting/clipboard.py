"""The system's clipboard as a text or picture that somebody saw: its only reader. What becomes of it others say."""

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from display.editor import rich_text
from display.editor.rich_text import Seen


def read() -> Seen:
    """What was copied last, in whatever program."""
    return seen_in(QApplication.clipboard().mimeData())


def picture() -> QImage:
    """The picture that was copied last, a screenshot of a chat perhaps; of no size where none was."""
    data = QApplication.clipboard().mimeData()
    return QApplication.clipboard().image() if data.hasImage() else QImage()


def seen_in(data: QMimeData) -> Seen:
    """The text of what was copied or dragged. Some programs give HTML alone."""
    return rich_text.seen(data.text() if data.hasText() else "", data.html() if data.hasHtml() else "")
