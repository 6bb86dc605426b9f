"""An editor's window on a journal in a folder, with a board to judge by, and hands that only press keys."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from display.editor import history
from display.editor.document import Document
from display.editor.history import History
from display.editor.window.judging import Judging
from display.editor.window.window import EditorWindow
from display.editor.window.work import Work
from labourhall.contract.playlist import Bundle, NoticePage, Playlist, Slot, VacancyPage
from labourhall.program.hall_time import HALL_TIME
from labourhall.program.words import Words
from tests.display.editor.boards import board
from tests.display.editor.typist import opened

WITHOUT_A_SCREEN = pytest.mark.qt_log_ignore("does not support propagateSizeHints")
"""Qt's platform without a screen complains of every window that has a least size."""
NOON = datetime(2026, 11, 23, 12, 0, tzinfo=HALL_TIME)
CONTROL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
PAGES = (
    VacancyPage("v1", title="今日岗位"),
    NoticePage("n1", "周六招聘会", ("上午九点开始",)),
    NoticePage("n2", "停电通知", ("周日停电",)),
    NoticePage("n3", "周六放假", ("大厅周六休息",)),
)
HALL = Document(Bundle((Playlist("日常", PAGES), Playlist("招聘会", ())), (Slot("日常"),)), base=3)


class Desk:
    """The window, the work under it, and hands; `said` is what the window says."""

    def __init__(self, window: EditorWindow, work: Work, judging: Judging) -> None:
        self.window = window
        self.work = work
        self.judging = judging
        self.at = 0.0

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(focused(self.window), key, modifiers)

    def type(self, text: str) -> None:
        """Commit a text where the focus is, as an input method does."""
        for letter in text:
            commit = QInputMethodEvent("", [])
            commit.setCommitString(letter)
            QApplication.sendEvent(focused(self.window), commit)

    def ids(self, playlist: str = "日常") -> list[str]:
        """The pages of a playlist in the document."""
        found = self.work.document.playlist(playlist)
        assert found is not None
        return [page.id for page in found.pages]

    @property
    def said(self) -> str:
        return self.window.said.text()


def focused(window: QWidget) -> QWidget:
    return QApplication.focusWidget() or window


@contextmanager
def desk(path: Path, words: Words, start: History | None = None) -> Iterator[Desk]:
    """The window over the journal at `path`, or over `start` where that holds nothing."""
    with opened(path) as found:
        work = Work(found.history or start or history.begun(HALL), found.autosave)
        if found.history is None:
            work.tell(found.autosave.begin(work.history))
        judging = Judging([board(words)], NOON, "")
        window = EditorWindow(words, work, judging.of, today, "越秀区劳动力市场")
        window.show()
        QTest.qWaitForWindowActive(window)
        try:
            yield Desk(window, work, judging)
        finally:
            window.close()
            window.deleteLater()


def today() -> date:
    return NOON.date()
