"""A hand at the editor's keys and an eye on its window, on the real program. It knows no city: it types, and reads."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from demo.stage.door import SendReply
from display.editor.window.window import EditorWindow

LOOK_MS: Final = 10
CONTROL: Final = Qt.KeyboardModifier.ControlModifier
PLAIN: Final = Qt.KeyboardModifier.NoModifier


class Hand(QObject):
    """`carry_out` is a door's handler.

    `publish` writes a notice of `headline` and `line`, publishes it and signs in as `name` with the start `password`,
    for which it chooses `own`; `take_back` takes it back. Both answer when one of the sentences `until` stands at the
    window's foot: with `said`, all that stood there since, each with its moment (monotonic ns). So does `wait`, which
    presses nothing; without `until` it answers at once. `look` draws window and preview to files.
    """

    def __init__(self, window: EditorWindow) -> None:
        super().__init__(window)
        self._window = window
        self._steps: Iterator[bool] = iter(())
        self._until: list[str] = []
        self._said: list[tuple[int, str]] = []
        self._reply: SendReply = lambda answer: None
        self._looking = QTimer(self)
        self._looking.setInterval(LOOK_MS)
        self._looking.timeout.connect(self._go_on)

    def carry_out(self, question: dict[str, Any], reply: SendReply) -> None:
        """Begin what is asked; the answer comes when it is done."""
        match question["do"]:
            case "wait" if "until" in question:
                self._await(question["until"], reply)
            case "wait":
                reply({})
            case "look":
                reply(self._look(Path(question["window"]), Path(question["preview"])))
            case "publish":
                self._begin(self._publish(question), question["until"], reply)
            case "take_back":
                self._begin(self._pressed(Qt.Key.Key_F8), question["until"], reply)
            case other:
                reply({"error": f"unknown: {other}"})

    def _begin(self, steps: Iterator[bool], until: list[str], reply: SendReply) -> None:
        self._steps = steps
        self._window.say("")
        self._await(until, reply)

    def _await(self, until: list[str], reply: SendReply) -> None:
        self._until, self._reply = until, reply
        self._said = []
        self._looking.start()

    def _go_on(self) -> None:
        """One key, or one look whether what comes next can be done; then whether it is over."""
        said = self._window.said.text()
        if said and (not self._said or self._said[-1][1] != said):
            self._said.append((time.monotonic_ns(), said))
        is_done = next(self._steps, True)
        if is_done and any(one in said for one in self._until):
            self._looking.stop()
            self._reply({"said": self._said})

    def _publish(self, question: dict[str, Any]) -> Iterator[bool]:
        """False as long as there are keys to press."""
        dialog = self._window.sign_in
        yield from self._pressed(Qt.Key.Key_3, CONTROL)
        yield from self._typed(question["headline"], Qt.Key.Key_Tab)
        yield from self._typed(question["line"])
        yield from self._pressed(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)  # the first page: it stands at once
        yield from self._pressed(Qt.Key.Key_Return, CONTROL)
        yield from self._until_there(dialog.name.hasFocus)
        yield from self._typed(question["name"], Qt.Key.Key_Tab)
        yield from self._typed(question["password"], Qt.Key.Key_Return)
        yield from self._until_there(dialog.new.hasFocus)
        yield from self._typed(question["own"], Qt.Key.Key_Tab)
        yield from self._typed(question["own"], Qt.Key.Key_Return)
        yield from self._until_there(lambda: not dialog.isVisible())
        self._window.activateWindow()
        yield from self._until_there(self._window.isActiveWindow)

    def _pressed(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> Iterator[bool]:
        QTest.keyClick(self._focused(), key, modifiers)
        yield False

    def _typed(self, text: str, then: Qt.Key | None = None) -> Iterator[bool]:
        """The letters one by one, as an input method commits them; then a key."""
        for letter in text:
            commit = QInputMethodEvent("", [])
            commit.setCommitString(letter)
            QApplication.sendEvent(self._focused(), commit)
            yield False
        if then is not None:
            yield from self._pressed(then)

    def _until_there(self, is_there: Callable[[], bool]) -> Iterator[bool]:
        while not is_there():
            yield False

    def _focused(self) -> QWidget:
        return QApplication.focusWidget() or self._window

    def _look(self, window: Path, preview: Path) -> dict[str, Any]:
        self._window.grab().save(str(window))
        self._window.preview.canvas.image.save(str(preview))
        boards = self._window.left.boards
        said = self._window.said.text() or self._window.sign_in.told.text()
        return {"said": said, "boards": [boards.item(row).text() for row in range(boards.count())]}
