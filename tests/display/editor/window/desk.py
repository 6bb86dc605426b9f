"""An editor's window on a journal in a folder, with a board to judge by, and hands that only press keys."""

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from display import grids
from display.editor import history
from display.editor.document import Document
from display.editor.history import History
from display.editor.window import beginning
from display.editor.window.city_desk import CityDesk
from display.editor.window.city_thread import CityThread
from display.editor.window.collecting import collecting_here
from display.editor.window.judging import Judging
from display.editor.window.offered import names_by_field
from display.editor.window.window import EditorWindow
from display.editor.window.work import Work
from display.strips.palette import PALETTES, Lamps
from display.strips.press import Press
from labourhall.contract.call import Call, Channel
from labourhall.contract.playlist import Bundle, NoticePage, Playlist, Slot, VacancyPage
from labourhall.contract.refusals import NoAnswer
from labourhall.program.hall_time import HALL_TIME
from labourhall.program.words import Words
from tests.display.editor.boards import board
from tests.display.editor.typist import opened

A = TypeVar("A")
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

UNTOUCHED = beginning.untouched("日常", lambda most: 7)
HALL_NAME = "越秀区劳动力市场"
WAIT_SECONDS = 20.0
NAMES = names_by_field()


class Cut:
    """A line that is cut."""

    def send(self, call: Call[A], key: str = "") -> A:
        raise NoAnswer

    def close(self) -> None:
        """Nothing is held."""


class Desk:
    """The window, the work under it, and hands; `said` is what the window says."""

    def __init__(self, window: EditorWindow, work: Work, judging: Judging, city: CityDesk) -> None:
        self.city = city
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

    def until(self, there: Callable[[], bool]) -> None:
        """Let the window live until something is there."""
        assert comes(there), self.said

    def activate(self) -> None:
        """Come back to the window from a dialog: without a screen there is no window manager that does it."""
        self.window.activateWindow()
        self.until(self.window.isActiveWindow)

    def ids(self, playlist: str = "日常") -> list[str]:
        """The pages of a playlist in the document."""
        found = self.work.document.playlist(playlist)
        assert found is not None
        return [page.id for page in found.pages]

    @property
    def said(self) -> str:
        return self.window.said.text()


def comes(there: Callable[[], bool]) -> bool:
    """Whether something comes, within a time that only what never comes takes."""
    until = time.monotonic() + WAIT_SECONDS
    while not there() and time.monotonic() < until:
        QTest.qWait(5)
    return there()


def focused(window: QWidget) -> QWidget:
    QApplication.processEvents()
    return QApplication.focusWidget() or window


@contextmanager
def desk(
    path: Path, words: Words, start: History | None = None, channel: Channel | None = None, hall: str = "liwan"
) -> Iterator[Desk]:
    """The window over the journal at `path`, or over `start` where that holds nothing; its line is cut without one."""
    with collecting_here(), opened(path) as found, ExitStack() as stack:
        work = Work(found.history or start or history.begun(HALL), found.autosave)
        if found.history is None:
            work.tell(found.autosave.begin(work.history))
        judging = Judging([board(words), board(words, grids.MEDIUM_S, 6.0, 12.0, "2")], NOON, "")
        presses = {name: Press(PALETTES[Lamps.FULL]) for name in judging.boards}
        thread = CityThread("editor-staff", lambda: channel or Cut(), lambda answered: city.post(answered))
        city = CityDesk(hall, work, thread.ask)
        thread.start()
        stack.callback(thread.stop, 20)
        stack.callback(city.stop)
        window = EditorWindow(words, work, judging, presses, today, HALL_NAME, city, NAMES, lambda: NOON)
        window.show()
        QTest.qWaitForWindowActive(window)
        try:
            yield Desk(window, work, judging, city)
        finally:
            window.close()
            window.deleteLater()
            # else it goes in the middle of the next test, and takes the focus along
            QApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
            QApplication.processEvents()


def today() -> date:
    return NOON.date()
