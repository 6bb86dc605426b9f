"""Joins reviewing to the editor's window: its menu and keys, and what comes of them."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from display.editor.window import trouble_words
from display.editor.window.city_desk import CityDesk
from display.editor.window.judging import Judging
from display.editor.window.preview import Preview
from display.editor.window.review.exports import Exports
from display.editor.window.review.failures import ReviewFailure
from display.editor.window.review.places import Places
from display.editor.window.review.review_desk import ReviewDesk
from display.editor.window.review.sending import Sending
from display.editor.window.review.sheet import Sheet, sheet
from display.editor.window.review.stick_desk import StickDesk
from display.editor.window.review.versions_dialog import VersionsDialog
from display.editor.window.review.waiting_bar import WaitingBar
from display.editor.window.window import EditorWindow
from display.editor.window.work import Work
from display.strips.press import Press
from labourhall.contract.playlist import Bundle
from labourhall.contract.playlist_calls import Version
from labourhall.contract.refusals import Unchecked
from labourhall.program.words import Words

KEYS: Final = {"versions": "F9", "paper": "Ctrl+P", "pictures": "Ctrl+Shift+E", "stick": "Ctrl+Shift+S"}


class Review(QObject):
    """Versions, check, paper, pictures and stick for the window's work."""

    def __init__(
        self,
        window: EditorWindow,
        words: Words,
        work: Work,
        city: CityDesk,
        desk: ReviewDesk,
        judging: Judging,
        presses: Mapping[str, Press],
        hall_name: str,
        places: Places,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._words = words
        self._work = work
        self._city = city
        self._desk = desk
        self._hall_name = hall_name
        self._wanted: int | None = None
        """The version that is to be shown when somebody has signed in; 0: none in particular."""
        self._is_paper_wanted = False
        self.sending = Sending(city, desk, work, now, self)
        self.bar = WaitingBar(words, self.sending)
        window.statusBar().addPermanentWidget(self.bar)
        self.stick = StickDesk(words, desk, places, self)
        self.exports = Exports(words, judging, presses, places, now, self)
        self.dialog = VersionsDialog(
            words, desk, judging, Preview(words, judging.look, presses, judging.board), now, window
        )
        self.actions_by_name = self._make_actions()
        self._connect()

    def open(self, wanted: int = 0) -> None:
        """Show the versions; whoever has not signed in is asked to."""
        self._window.form.commit()
        session = self._city.session
        if session is None or session.must_change:
            self._wanted = wanted
            self._city.look()
        else:
            self.dialog.show_versions(wanted)

    def stop(self) -> None:
        """The window was closed."""
        self.dialog.reject()
        self.exports.stop()
        self.sending.stop()
        self.stick.stop()

    def _make_actions(self) -> dict[str, QAction]:
        does = {
            "versions": self.open,
            "paper": self._paper,
            "pictures": lambda: self.exports.pictures(self._at_hand()),
            "stick": self.stick.save,
            "send_now": self.sending.send_now,
            "give_up": self.sending.give_up,
        }
        menu = self._window.menuBar().addMenu(self._words.text("editor.menu.review"))
        found = {}
        for name, act in does.items():
            action = QAction(self._words.text(f"editor.do.{name}"), self._window)
            action.setShortcut(QKeySequence(KEYS.get(name, "")))
            if name in KEYS:
                action.setToolTip(self._words.text("editor.tip", action.text(), KEYS[name]))
            action.triggered.connect(lambda _=False, act=act: act())
            self._window.addAction(action)
            menu.addAction(action)
            found[name] = action
        self._window.bar.addAction(found["versions"])
        return found

    def _show_waiting(self) -> None:
        """What waits is sent or given up from the menu too; the foot says no more what was true before."""
        waits = self.sending.intention is not None
        for name in ("send_now", "give_up"):
            self.actions_by_name[name].setEnabled(waits)
        if waits:
            self._window.say("")

    def _connect(self) -> None:
        self.sending.changed.connect(self._show_waiting)
        self._show_waiting()
        self._city.signed_in.connect(self._signed_in)
        self._city.says.connect(self._city_says)
        self._window.sign_in.rejected.connect(self._forget)
        self._desk.session_over.connect(self._session_over)
        self._desk.refreshed.connect(self._refreshed)
        for one in (self.exports, self.stick):
            one.says.connect(lambda identifier, named: self._say(identifier, *named))
            one.failed.connect(self._fail)
        self._window.closed.connect(self.stop)
        self.dialog.going_on.connect(self._go_on)
        self.dialog.publishing.connect(self._publish)
        self.dialog.exporting.connect(self._export)

    def _signed_in(self) -> None:
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self.dialog.show_versions(wanted)

    def _forget(self) -> None:
        self._wanted = None
        self.sending.forget()

    def _session_over(self) -> None:
        """The editor's own desk hears it from the city, and asks for a person."""
        self._wanted, self._is_paper_wanted = 0, False
        self._city.see_boards()

    def _city_says(self, identifier: str, named: object) -> None:
        """A version that a second person must see is shown at once: she may stand beside the desk."""
        if identifier == f"failure.{Unchecked.code}":
            self.open(self._work.document.base)
            self.dialog.say("editor.review.needs_check", self._work.document.base)

    def _go_on(self, number: int) -> None:
        opened, versions = self._desk.opened.get(number), self._desk.versions
        if opened is None or versions is None:
            return
        if opened.lost:
            self.dialog.say("editor.review.lost", opened.lost)
            return
        self.dialog.accept()
        self._city.go_on(opened.bundle, versions.playing)

    def _publish(self, number: int) -> None:
        versions = self._desk.versions
        if versions is not None:
            self.dialog.accept()
            self._city.publish_kept(number, versions.playing)

    def _export(self, what: str, number: int) -> None:
        opened = self._desk.opened.get(number)
        if what == "stick":
            self.stick.save()
        if opened is None:
            return
        found = self._sheet(opened.bundle, self._desk.version(number) or opened.version)
        if what == "paper":
            self.exports.paper(found)
        elif what == "pictures":
            self.exports.pictures(found)

    def _at_hand(self) -> Sheet:
        """The work at hand, whether the city keeps it or not."""
        self._window.form.commit()
        document = self._work.document
        version = self._desk.version(document.base) if self._work.history.is_clean else None
        return self._sheet(document.bundle, version)

    def _paper(self) -> None:
        """The 审批单 of the work at hand: who checked it, and what plays now, is asked of the city first."""
        if self._city.session is None:
            self.exports.paper(self._at_hand())
        else:
            self._is_paper_wanted = True
            self._say("editor.review.fetching")
            self._desk.refresh()

    def _refreshed(self) -> None:
        if self._is_paper_wanted:
            self._is_paper_wanted = False
            self.exports.paper(self._at_hand())

    def _sheet(self, bundle: Bundle, version: Version | None) -> Sheet:
        versions, playing = self._desk.versions, self._desk.playing
        other = (versions.playing, playing) if versions is not None and playing is not None else None
        return sheet(self._hall_name, bundle, version, other)

    def _say(self, identifier: str, *named: object) -> None:
        self._window.say(trouble_words.sentence(identifier, named, self._words))
        self.dialog.say(identifier, *named)

    def _fail(self, failure: ReviewFailure, name: str) -> None:
        self._say(f"failure.{failure.code}", name)
