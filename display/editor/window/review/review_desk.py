"""What reviewing asks of the city: versions and their bundles, what was raised, and a second person's own session.

It asks by a thread of its own: whoever edits keeps the session that she has. The second person's session is for the
check alone; it ends with it.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from display.editor import opening
from display.editor.opening import Later
from display.editor.window import trouble_words
from display.editor.window.city_thread import Answered
from display.editor.window.review.past import LISTED
from labourhall.contract import wire
from labourhall.contract.call import Call
from labourhall.contract.interrupt_calls import CheckInterrupt, Interrupts, RaisedInHalls, SeeInterrupts
from labourhall.contract.officer_calls import ChangePassword, Role, Session, SignIn, SignOut
from labourhall.contract.playlist import Bundle
from labourhall.contract.playlist_calls import (
    CheckVersion,
    GetVersion,
    KeptBundle,
    PublishVersion,
    SaveVersion,
    SeeVersions,
    Version,
    Versions,
)
from labourhall.contract.refusals import Malformed, NotYours, SessionOver, Trouble, UnfitPassword
from labourhall.contract.stick_calls import Sealed, SealPlaying

Ask = Callable[[Call[Any], str], None]


@dataclass(frozen=True, slots=True)
class OpenedVersion:
    """A version with its bundle, proved by its name; `lost` of its parts this program would lose."""

    version: Version
    bundle: Bundle
    lost: int


class ReviewDesk(QObject):
    """`changed`: something is known that was not; `says` bears a word's id and what it names.

    `sealed` bears a Sealed, `not_sealed` the Trouble that kept the city from it, `checked` the number of the version
    that was checked (0: what was raised), `sending` what came of a publishing that was given to `send`.
    `refreshed`: the list and what plays are here, or will not come. `session_over`: who edits has to sign in again.
    `checker_wanted` and `password_wanted` bear a refusal's code.
    """

    changed = Signal()
    says = Signal(str, object)
    checker_wanted = Signal(str)
    password_wanted = Signal(str)
    checker_in = Signal()
    checked = Signal(int)
    session_over = Signal()
    sealed = Signal(object)
    not_sealed = Signal(object)
    sending = Signal(object)
    refreshed = Signal()
    _posted = Signal(object)

    def __init__(self, hall: str, session: Callable[[], Session | None], ask: Ask) -> None:
        super().__init__()
        self.hall = hall
        self._session = session
        self._ask = ask
        self.versions: Versions | None = None
        self.interrupts: Interrupts | None = None
        self.opened: dict[int, OpenedVersion] = {}
        self._listing: SeeVersions | None = None
        """The list that is under way, as it was asked for last."""
        self.checker: Session | None = None
        self._asked: set[int] = set()
        self._is_awaited = False
        """Whether a second person is signing in: one who comes after the window was left is sent away again."""
        self._posted.connect(self._answered, Qt.ConnectionType.QueuedConnection)

    def post(self, answered: Answered) -> None:
        """Hand over an answer, from any thread."""
        self._posted.emit(answered)

    @property
    def officer(self) -> str:
        """Who edits; "" where nobody has signed in."""
        session = self._session()
        return session.officer if session is not None else ""

    def version(self, number: int) -> Version | None:
        """The version of that number, if the list has it."""
        listed = self.versions.versions if self.versions is not None else ()
        return next((one for one in listed if one.number == number), None)

    @property
    def playing(self) -> Bundle | None:
        """What the hall's boards play, once it is known."""
        found = self.opened.get(self.versions.playing) if self.versions is not None else None
        return found.bundle if found is not None else None

    def refresh(self) -> None:
        """See which versions there are and what was raised."""
        self.opened.pop(0, None)  # the only one that may be another one tomorrow: the file of halls has it
        self._asked.clear()
        self._listing = SeeVersions(self.hall, LISTED)
        self.send(self._listing)
        self.send(SeeInterrupts(self.hall))

    def fetch(self, number: int) -> None:
        """Have the version's bundle there."""
        if number not in self.opened and number not in self._asked:
            self._asked.add(number)
            self.send(GetVersion(self.hall, number))

    def seal(self) -> None:
        """Have the city seal what plays, for a stick."""
        self.send(SealPlaying(self.hall))

    def sign_in_checker(self, name: str, password: str) -> None:
        """Sign the second person in, beside whoever edits."""
        self._is_awaited = True
        self._ask(SignIn(name, password), "")

    def change_password(self, old: str, new: str) -> None:
        """The second person takes a password of the own, asked for at the first sign-in."""
        if self.checker is not None:
            self._ask(ChangePassword(old, new), self.checker.token)

    def check(self, number: int) -> None:
        """The second person says that the version may be shown."""
        if self.checker is not None:
            self._ask(CheckVersion(self.hall, number), self.checker.token)

    def check_interrupt(self, number: int) -> None:
        """The second person says that what was raised was in order."""
        if self.checker is not None:
            self._ask(CheckInterrupt(self.hall, number), self.checker.token)

    def leave(self) -> None:
        """The second person goes; whoever edits stays as she was."""
        checker, self.checker, self._is_awaited = self.checker, None, False
        if checker is not None:
            self._ask(SignOut(), checker.token)

    def send(self, call: Call[Any]) -> None:
        """Ask it with the session of whoever edits; without one nothing is asked."""
        session = self._session()
        if session is not None:
            self._ask(call, session.token)

    @Slot(object)
    def _answered(self, answered: Answered) -> None:
        call, answer = answered.call, answered.answer
        if isinstance(call, SaveVersion | PublishVersion):
            self.sending.emit(answered)
            return
        if isinstance(answer, Trouble):
            self._failed(call, answer)
        elif isinstance(answer, Versions):
            self._listed(call, answer)
        elif isinstance(answer, KeptBundle):
            self._open(answer)
        elif isinstance(answer, Interrupts):
            self.interrupts = answer
        elif isinstance(answer, Sealed):
            self.sealed.emit(answer)
        elif isinstance(answer, Session):
            self._signed_in(answer)
        elif isinstance(answer, Version):
            self._is_checked(answer)
        elif isinstance(answer, RaisedInHalls) and isinstance(call, CheckInterrupt):
            self.leave()
            self.says.emit("editor.review.raise_checked", (call.number,))
            self.checked.emit(0)
            self.send(SeeInterrupts(self.hall))
        self.changed.emit()

    def _open(self, kept: KeptBundle) -> None:
        try:
            found = opening.opened(kept.content, kept.version.name)
            bundle, _ = wire.read_answer(kept.content.encode(), Bundle)
        except Malformed as error:
            self._failed(GetVersion(self.hall, kept.version.number), error)
            return
        lost = len(found.lost) if isinstance(found, Later) else 0
        self.opened[kept.version.number] = OpenedVersion(kept.version, bundle, lost)
        if self.versions is not None and kept.version.number == self.versions.playing:
            self._tell_refreshed()

    def _listed(self, call: Call[Any], versions: Versions) -> None:
        """The list is here; what was asked before it was asked anew says nothing of now."""
        self.versions = versions
        self._listing = None if call is self._listing else self._listing
        self.fetch(versions.playing)
        if versions.playing in self.opened:
            self._tell_refreshed()

    def _tell_refreshed(self) -> None:
        if self._listing is None:
            self.refreshed.emit()

    def _signed_in(self, session: Session) -> None:
        self.checker = session
        if not self._is_awaited:
            self.leave()
        elif session.must_change:
            self.password_wanted.emit("")
        elif Role.CHECKER not in session.roles or self.hall not in session.halls:
            self.leave()
            self.says.emit("editor.review.no_checker", (session.officer,))
            self.checker_wanted.emit(NotYours.code)
        else:
            self.checker_in.emit()

    def _is_checked(self, version: Version) -> None:
        if self.versions is not None:
            listed = tuple(version if one.number == version.number else one for one in self.versions.versions)
            self.versions = replace(self.versions, versions=listed)
        if (found := self.opened.get(version.number)) is not None:
            self.opened[version.number] = replace(found, version=version)
        self.leave()
        self.says.emit("editor.review.checked", (version.number, version.checked_by))
        self.checked.emit(version.number)

    def _failed(self, call: Call[Any], trouble: Trouble) -> None:
        if isinstance(call, GetVersion):
            self._asked.discard(call.number)
        if isinstance(call, SeeVersions | GetVersion) and not isinstance(trouble, SessionOver):
            self._listing = None if call is self._listing else self._listing
            self._tell_refreshed()
        if isinstance(call, SignOut):
            return  # the session ends by itself
        if isinstance(call, SealPlaying):
            self.not_sealed.emit(trouble)
            if not isinstance(trouble, SessionOver):
                return
        if isinstance(call, SignIn):
            self.checker_wanted.emit(trouble.code)
        elif isinstance(trouble, UnfitPassword) or isinstance(call, ChangePassword):
            self.password_wanted.emit(trouble.code)
        elif isinstance(trouble, SessionOver) and isinstance(call, CheckVersion | CheckInterrupt):
            self.checker = None
            self.checker_wanted.emit(trouble.code)
        elif isinstance(trouble, SessionOver):
            self.session_over.emit()
        else:
            self.says.emit(*trouble_words.refusal(trouble))
