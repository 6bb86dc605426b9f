"""`editor SETTINGS` or `bare SETTINGS`: begins a window, presses its first key, prints when that was painted, and ends.

The moment is monotonic nanoseconds, which whoever started the process has too. The editor is the program itself.
"""

import sys
import time

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit, QWidget


class FirstPaint(QObject):
    """Prints the moment of the widget's next painting, and closes the window."""

    def __init__(self, widget: QWidget, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            sys.stdout.write(f"{time.monotonic_ns()}\n")
            sys.stdout.flush()
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._window.close)
        return False


def main(what: str, settings: str) -> int:
    """Begin it."""
    return _bare() if what == "bare" else _editor(settings)


def _bare() -> int:
    application = QApplication(["bare"])
    window, field = QMainWindow(), QPlainTextEdit()
    window.setCentralWidget(field)
    window.show()
    field.setFocus()

    def press() -> None:
        if not window.isActiveWindow():
            QTimer.singleShot(1, press)
            return
        FirstPaint(field.viewport(), window)
        QTest.keyClick(field, Qt.Key.Key_A)

    QTimer.singleShot(0, press)
    return application.exec()


def _editor(settings: str) -> int:
    from display.editor.window import __main__ as editor
    from display.editor.window import app
    from display.editor.window.window import EditorWindow

    application = app.qt()

    def press() -> None:
        window = next((one for one in application.topLevelWidgets() if isinstance(one, EditorWindow)), None)
        if window is None or not window.isActiveWindow():
            QTimer.singleShot(1, press)
            return
        window.actions_by_name["add.notice"].trigger()
        field = window.form.editors["headline"]
        FirstPaint(window.preview.canvas, window)
        QTest.keyClick(field, Qt.Key.Key_A)

    QTimer.singleShot(0, press)
    return editor.main(["--settings", settings])


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
