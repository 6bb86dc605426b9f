"""The hall's versions beside the work at hand, and a second person's check at the same desk.

While a second person looks, nothing else can be done here: who edits stays signed in, and her work as she left it.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QLabel, QSplitter, QVBoxLayout, QWidget

from display.editor import difference, interrupt_look
from display.editor.window import trouble_words
from display.editor.window.judging import Judging
from display.editor.window.preview import Preview
from display.editor.window.review import change_words, past, raised_words, version_words
from display.editor.window.review.card_list import Card, CardList
from display.editor.window.review.review_desk import OpenedVersion, ReviewDesk
from display.editor.window.review.version_buttons import VersionButtons
from display.editor.window.review.version_pages import VersionPages
from display.editor.window.sign_in import SignInDialog
from labourhall.contract.interrupt_calls import Raised
from labourhall.contract.playlist_calls import Version
from labourhall.contract.refusals import NotYours
from labourhall.program.words import Words

HASH_SHOWN: Final = 16
"""Digits of a version's name on the glass; all of them stand in the tip, and on paper."""
SIZE: Final = (1350, 700)
WIDTHS: Final = (270, 1050)
IDLE_MS: Final = 5 * 60 * 1000
"""A second person who walks away is signed out after so long without looking at a page."""


class VersionsDialog(QDialog):
    """`going_on` and `publishing` bear a version's number, `exporting` "paper", "pictures" or "stick" besides."""

    going_on = Signal(int)
    publishing = Signal(int)
    exporting = Signal(str, int)

    def __init__(
        self,
        words: Words,
        desk: ReviewDesk,
        judging: Judging,
        preview: Preview,
        now: Callable[[], datetime],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setFont(parent.font())
        self._words = words
        self._desk = desk
        self._now = now
        self._wanted = ""
        self._seen: set[str] = set()
        self.list = CardList(words.text("editor.review.versions"))
        self.pages = VersionPages(words, judging, preview)
        self.said = QLabel()
        self.row = VersionButtons(words, self._does())
        self.buttons = self.row.by_name
        self.sign_in = SignInDialog(words, self)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MS)
        self._lay_out()
        self._connect()
        self._renew()

    def show_versions(self, wanted: int = 0) -> None:
        """Show the hall's versions as they are now; `wanted` is the one to look at first."""
        self._wanted = f"v{wanted}" if wanted else ""
        self.say("editor.review.why")
        self._desk.refresh()
        self._renew()
        if not self.isVisible():
            self.open()
        self.list.setFocus()

    def say(self, identifier: str, *named: object) -> None:
        """Say a sentence at the head of the window; a refusal with its remedy and code."""
        self.said.setText(trouble_words.sentence(identifier, named, self._words))

    def _desk_says(self, identifier: str, named: tuple[object, ...]) -> None:
        self.say(identifier, *named)

    @property
    def version(self) -> Version | None:
        """The version that is looked at."""
        return next((one for one in self._listed() if f"v{one.number}" == self.list.key), None)

    def done(self, result: int) -> None:
        self._desk.leave()
        self._idle.stop()
        super().done(result)

    def _listed(self) -> tuple[Version, ...]:
        versions = self._desk.versions
        return versions.versions if versions is not None else ()

    def _renew(self) -> None:
        """Show what is known now."""
        cards = [*self._raised_cards(), *self._version_cards()]
        if self.list.key:
            self._wanted = self._wanted or self.list.key
        self.list.show_cards(cards, self._wanted)
        if any(one.key == self._wanted for one in cards):
            self._wanted = ""
        self._look()

    def _version_cards(self) -> list[Card]:
        versions = self._desk.versions
        if versions is None:
            return []
        found = []
        for one in versions.versions:
            line = version_words.line(one, versions.playing, self._desk.officer, self._words)
            found.append(Card(f"v{one.number}", line.name, line.state, line.story, line.mark))
        return found

    def _raised_cards(self) -> list[Card]:
        words = self._words
        return [
            Card(f"i{one.number}", raised_words.title(one), words.text("editor.review.state.raised"),
                 raised_words.story(one, words), "warns")
            for one in self._unchecked()
        ]  # fmt: skip

    def _unchecked(self) -> tuple[Raised, ...]:
        found = self._desk.interrupts
        return tuple(one for one in (*found.standing, *found.past) if not one.checked_by) if found is not None else ()

    def _raised(self) -> Raised | None:
        return next((one for one in self._unchecked() if f"i{one.number}" == self.list.key), None)

    def _chosen(self, key: str) -> None:
        self.buttons["publish"].setAutoDefault(False)
        self._look()

    def _look(self) -> None:
        raised, version = self._raised(), self.version
        if raised is not None:
            about = "\n".join(raised_words.lines(raised, self._words))
            stood = partial(interrupt_look.look, interrupt=raised.interrupt, now=raised.raised_at)
            self.pages.show_raised(about, self.list.key, stood)
        elif version is not None:
            self._look_at(version)
        elif self._desk.versions is not None:
            self.pages.show_nothing(self._words.text("editor.review.none_yet"))
        self._show_buttons()

    def _look_at(self, version: Version) -> None:
        versions = self._desk.versions
        assert versions is not None
        reference = version.base if version.number == versions.playing else versions.playing
        for number in (version.number, reference):
            self._desk.fetch(number)
        opened, other = (self._desk.opened.get(number) for number in (version.number, reference))
        if opened is None or other is None:
            self.pages.show_nothing(self._words.text("editor.review.fetching"))
            return
        found = difference.between(other.bundle, opened.bundle)
        self.pages.show_difference(self._about(opened, other, reference, found), found)
        self.pages.about.setToolTip(self._words.text("editor.review.hash", version.name))

    def _about(
        self, opened: OpenedVersion, against: OpenedVersion, reference: int, found: difference.Difference
    ) -> str:
        words, version = self._words, opened.version
        other = version_words.name(reference, words)
        lines = [version_words.story(version, words)]
        lines.append(words.text("editor.review.hash", version.name[:HASH_SHOWN]))
        lines.append(words.text("editor.review.compared", other, change_words.summary(found, words)))
        lines += change_words.schedule(found, against.bundle, opened.bundle, words)
        if opened.lost:
            lines.append(words.text("editor.review.lost", opened.lost))
        return "\n".join(lines)

    def _show_buttons(self) -> None:
        checker, version = self._desk.checker, self.version
        is_checking = checker is not None and not checker.must_change
        self.list.setEnabled(not is_checking)
        self.row.show_check(is_checking)
        playing = self._desk.versions.playing if self._desk.versions is not None else 0
        is_opened = version is not None and version.number in self._desk.opened
        self.row.show_for(version, playing, is_opened, self._raised() is not None)

    def _check(self) -> None:
        """Have a second person sign in, for what is looked at."""
        self.sign_in.setWindowTitle(self._words.text("editor.review.checker"))
        self.sign_in.name.clear()
        self.sign_in.ask("")
        self.sign_in.told.setText(self._words.text("editor.review.checker.why", self._desk.officer))

    def _checker_in(self) -> None:
        checker, version, raised = self._desk.checker, self.version, self._raised()
        assert checker is not None
        author = raised.author if raised is not None else version.author if version is not None else ""
        if checker.officer == author:
            self._desk.leave()
            self.sign_in.ask(NotYours.code)
            self.sign_in.told.setText(self._words.text("editor.review.own", checker.officer))
            return
        self.sign_in.finish()
        self._seen.clear()
        self._idle.start()
        self._show_buttons()
        self._look()
        self._count()
        self.pages.list.setFocus()

    def _count(self) -> None:
        """Say who checks, and how many of the pages that differ were looked at."""
        checker = self._desk.checker
        if checker is None or not self._idle.isActive():
            return
        changed = self.pages.changed
        seen = len(self._seen & changed)
        self.say("editor.review.checking", checker.officer, self._desk.officer, seen, len(changed))

    def _page_seen(self, page: str) -> None:
        if self._idle.isActive():
            self._idle.start()
            self._seen.add(page)
            self._count()

    def _approve(self) -> None:
        raised, version = self._raised(), self.version
        if raised is not None:
            self._desk.check_interrupt(raised.number)
        elif version is not None:
            self._desk.check(version.number)

    def _is_checked(self, number: int) -> None:
        """Who edits goes on, and publishes by one key."""
        self._idle.stop()
        self._show_buttons()
        self.buttons["publish"].setAutoDefault(True)
        self.buttons["publish"].setFocus()

    def _leave(self, why: str = "editor.review.left") -> None:
        self._idle.stop()
        self._desk.leave()
        self.say(why)
        self._show_buttons()
        self.list.setFocus()

    def _go_back(self, days: int) -> None:
        versions = self._desk.versions
        if versions is None:
            return
        number = past.played_at(versions, self._now() - timedelta(days=days))
        if number:
            self.list.choose(f"v{number}")
            self.list.setFocus()
            self.say("editor.review.played", days, version_words.name(number, self._words))
        else:
            self.say("editor.review.too_long_ago" if number is None else "editor.review.played_first")

    def _send(self, signal: Callable[[int], object]) -> None:
        if (version := self.version) is not None:
            signal(version.number)

    def _does(self) -> dict[str, Callable[[], object]]:
        return {
            "go_on": lambda: self._send(self.going_on.emit),
            "publish": lambda: self._send(self.publishing.emit),
            "check": self._check,
            "yesterday": partial(self._go_back, 1),
            "last_week": partial(self._go_back, 7),
            "paper": lambda: self._send(partial(self.exporting.emit, "paper")),
            "pictures": lambda: self._send(partial(self.exporting.emit, "pictures")),
            "stick": lambda: self._send(partial(self.exporting.emit, "stick")),
            "close": self.reject,
            "approve": self._approve,
            "leave": self._leave,
        }

    def _lay_out(self) -> None:
        self.setWindowTitle(self._words.text("editor.review.title"))
        self.resize(*SIZE)
        self.said.setWordWrap(True)
        self.said.setAccessibleName(self._words.text("editor.said"))
        columns = QSplitter(Qt.Orientation.Horizontal)
        columns.addWidget(self.list)
        columns.addWidget(self.pages)
        columns.setSizes(list(WIDTHS))
        columns.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.addWidget(self.said)
        layout.addWidget(columns, 1)
        layout.addWidget(self.row)

    def _connect(self) -> None:
        desk = self._desk
        self.list.chosen.connect(self._chosen)
        self.pages.seen.connect(self._page_seen)
        self._idle.timeout.connect(lambda: self._leave("editor.review.left_alone"))
        desk.changed.connect(self._renew)
        desk.says.connect(self._desk_says)  # no lambda: it would be called when the window has gone
        desk.checker_wanted.connect(self.sign_in.ask)
        desk.password_wanted.connect(self.sign_in.ask_new)
        desk.checker_in.connect(self._checker_in)
        desk.checked.connect(self._is_checked)
        desk.session_over.connect(self.reject)
        self.sign_in.signing_in.connect(desk.sign_in_checker)
        self.sign_in.changing.connect(desk.change_password)
        self.sign_in.rejected.connect(desk.leave)
