"""Sends what waits for the line as soon as it is back. Whatever is not plain is asked, never done.

It lives with the program: a session is not kept on a disk, so nothing goes out after a start that nobody pressed.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from display.editor.window import lineage
from display.editor.window.city_desk import CityDesk
from display.editor.window.city_thread import Answered
from display.editor.window.review import intention
from display.editor.window.review.intention import Hold, Intention
from display.editor.window.review.review_desk import ReviewDesk
from display.editor.window.unsent import Unsent
from display.editor.window.work import Work
from labourhall.contract.call import Call
from labourhall.contract.playlist_calls import PublishVersion, SaveVersion, Version
from labourhall.contract.refusals import Trouble

EVERY_MS: Final = 5000
OVER: Final = ("editor.city.published", "editor.city.taken_back")
"""What was done by hand meanwhile takes the place of what waits."""


class Sending(QObject):
    """`changed`: what waits, or why, is another."""

    changed = Signal()

    def __init__(
        self, city: CityDesk, desk: ReviewDesk, work: Work, now: Callable[[], datetime], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._city = city
        self._desk = desk
        self._work = work
        self._now = now
        self.intention: Intention | None = None
        self._asked: Call[Any] | None = None
        self._sent: Unsent | None = None
        """What the call that is being carried is about."""
        self._own = 0
        """The version that was published from here: hearing of it takes nothing away."""
        self._is_pressed = False
        """Whether somebody wants it sent and is signing in for it."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.attempt)
        city.unsent.connect(self._hold)
        city.says.connect(self._city_says)
        city.signed_in.connect(self._signed_in)
        desk.sending.connect(self._answered)

    def give_up(self) -> None:
        """Do not send it; what is being carried this moment may have arrived, and is then told like any publishing."""
        self._timer.stop()
        self._is_pressed = False
        self._become(None)

    def send_now(self) -> None:
        """Send it as somebody wants it who has read why it waits: over what plays now, by whoever is signed in."""
        found = self.intention
        if found is None:
            return
        if found.hold is Hold.SESSION and (not self._city.session or found.code):
            self._is_pressed = True
            self._city.look()  # which asks for a person
            return
        over = found.unsent.over
        if found.hold is Hold.STALE and self._desk.versions is not None:
            over = self._desk.versions.playing
        self._become(
            replace(found, unsent=replace(found.unsent, over=over), officer=self._officer, hold=Hold.LINE, code="")
        )
        self.attempt(is_pressed=True)

    def attempt(self, is_pressed: bool = False) -> None:
        """Try once."""
        found = self.intention
        if found is None or not found.waits or self._asked is not None:
            return
        if not is_pressed:
            found = intention.looked_at(found, self._officer, self._now())
            self._become(found)
        if found.waits:
            self._ask(found)

    def forget(self) -> None:
        """Nobody signed in: what was to be sent then is asked again."""
        self._is_pressed = False

    def stop(self) -> None:
        """Try no more."""
        self._timer.stop()

    @property
    def _officer(self) -> str:
        return self._city.session.officer if self._city.session is not None else ""

    def _hold(self, unsent: Unsent) -> None:
        self._become(intention.begun(unsent, self._officer, self._now()))
        self._timer.start()

    def _ask(self, found: Intention) -> None:
        unsent = found.unsent
        if self._city.session is None:
            self._become(replace(found, hold=Hold.SESSION))
            return
        if found.number:
            versions = self._desk.versions or self._city.versions
            origin = lineage.origin(unsent.base, versions) if versions is not None else unsent.base
            over = origin if unsent.over is None else unsent.over
            self._asked = PublishVersion(self._desk.hall, found.number, over)
        else:
            assert unsent.bundle is not None, "what the city does not keep has a bundle"
            self._asked = SaveVersion(self._desk.hall, unsent.base, unsent.bundle)
        self._sent = unsent
        self._desk.send(self._asked)

    def _answered(self, answered: Answered) -> None:
        call, answer, found = answered.call, answered.answer, self.intention
        if call is not self._asked:
            return
        self._asked, sent, self._sent = None, self._sent, None
        is_same = found is not None and found.unsent is sent
        if isinstance(answer, Version) and isinstance(call, PublishVersion):
            self._published(answered, call.number, None if is_same else found)
        elif found is None:
            return
        elif not is_same:
            self.attempt()  # somebody pressed again meanwhile: that is what goes out
        elif isinstance(answer, Version):
            self._kept(found, answer)
        elif isinstance(answer, Trouble):
            self._failed(found, answer)

    def _published(self, answered: Answered, number: int, newer: Intention | None) -> None:
        """Tell it like any publishing; what was pressed after it comes over it."""
        self._own = number
        self._city.post(answered)
        if newer is not None:
            newer = replace(newer, unsent=replace(newer.unsent, over=number))
            self._timer.start()
        self._become(newer)

    def _kept(self, found: Intention, version: Version) -> None:
        if self._work.document.bundle == found.unsent.bundle:
            self._work.saved(version.number)
        kept = replace(found, number=version.number)
        self._become(kept)
        self._ask(kept)

    def _failed(self, found: Intention, trouble: Trouble) -> None:
        after = intention.refused(found, trouble)
        if after.hold is Hold.STALE:
            self._desk.refresh()
        self._become(after)
        if after.waits:
            self._timer.start()

    def _signed_in(self) -> None:
        found = self.intention
        if found is None or found.hold is not Hold.SESSION:
            return
        self._become(replace(found, code=""))
        if self._is_pressed:
            self._is_pressed = False
            self.send_now()

    def _city_says(self, identifier: str, named: tuple[object, ...]) -> None:
        if identifier in OVER and self.intention is not None and named != (self._own,):
            self.give_up()

    def _become(self, found: Intention | None) -> None:
        if found != self.intention:
            self.intention = found
            self.changed.emit()
