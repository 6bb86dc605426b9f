"""A desk's window with reviewing joined to it, and hands for its dialogs."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from display.editor.window.city_thread import CityThread
from display.editor.window.review.review import Review
from display.editor.window.review.review_desk import ReviewDesk
from display.editor.window.review.versions_dialog import VersionsDialog
from display.editor.window.sign_in import SignInDialog
from display.strips.palette import PALETTES, Lamps
from display.strips.press import Press
from labourhall.contract.call import Channel
from labourhall.program.words import Words
from labourhall.program.words import read as words_of
from tests.display.editor.window.desk import CONTROL, NOON, UNTOUCHED, Desk, desk
from tests.display.editor.window.staff_city import HALL, PASSWORD


class Folder:
    """Whoever is asked for a place takes this folder."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def file(self, title: str, name: str) -> Path | None:
        return self.path / name

    def folder(self, title: str) -> Path | None:
        return self.path


class Reviewing:
    """A desk with reviewing; `places` is where files go."""

    def __init__(self, desk: Desk, review: Review, second: ReviewDesk, places: Folder) -> None:
        self.desk = desk
        self.review = review
        self.second = second
        self.places = places

    @property
    def dialog(self) -> VersionsDialog:
        return self.review.dialog

    @property
    def said(self) -> str:
        return self.dialog.said.text()

    def until(self, there: Callable[[], bool]) -> None:
        self.desk.until(there)

    def sign_in(self, name: str = "王") -> None:
        """Who edits signs in at the window."""
        self.desk.press(Qt.Key.Key_F2)
        fill(self.desk.window.sign_in, name)
        self.until(lambda: not self.desk.window.sign_in.isVisible())
        self.desk.activate()
        self.until(lambda: self.desk.work.history.is_clean)

    def open(self) -> None:
        """F9, and wait for the list."""
        self.desk.press(Qt.Key.Key_F9)
        self.until(lambda: self.dialog.isVisible() and self.dialog.list.key != "")

    def notice(self, text: str) -> None:
        """Write a notice at the desk."""
        self.desk.press(Qt.Key.Key_3, CONTROL)
        self.desk.type(text)

    def publish(self) -> None:
        self.desk.press(Qt.Key.Key_Return, CONTROL)


def fill(dialog: SignInDialog, name: str, password: str = PASSWORD) -> None:
    """Type a name and a password where the focus is, and Enter."""
    dialog.name.setText(name)
    dialog.password.setFocus()
    dialog.password.setText(password)
    press(dialog, Qt.Key.Key_Return)


def press(window: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus of that window is."""
    QApplication.processEvents()
    QTest.keyClick(window.focusWidget() or window, key, modifiers)


@contextmanager
def office(folder: Path, city: Channel) -> Iterator[Reviewing]:
    """A desk with reviewing on it, whose journal and files are in that folder."""
    said = words_of("zh_CN")
    journal = folder / "liwan.edits"
    with desk(journal, said, channel=city, start=UNTOUCHED) as found, reviewing(found, city, said, folder) as at:
        yield at


@contextmanager
def reviewing(desk: Desk, city: Channel, words: Words, folder: Path) -> Iterator[Reviewing]:
    """Reviewing on that desk, over a thread of its own."""
    presses = {name: Press(PALETTES[Lamps.FULL]) for name in desk.judging.boards}
    thread = CityThread("editor-review", lambda: city, lambda answered: second.post(answered))
    second = ReviewDesk(HALL, lambda: desk.city.session, thread.ask)
    places = Folder(folder)
    review = Review(
        desk.window,
        words,
        desk.work,
        desk.city,
        second,
        desk.judging,
        presses,
        "荔湾区劳动力市场",
        places,
        lambda: NOON,
    )
    thread.start()
    try:
        yield Reviewing(desk, review, second, places)
    finally:
        review.dialog.reject()
        thread.stop(20)
