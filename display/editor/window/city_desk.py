"""What the editor does at the city: sign in, fetch what plays, save and publish, take back, see the boards.

It asks by a thread and is answered in Qt's. Nothing here waits, and without a line nothing here is needed.
"""

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from display.editor import opening
from display.editor.document import Document
from display.editor.opening import Later
from display.editor.window import beginning, board_words, lineage, trouble_words
from display.editor.window.city_thread import Answered
from display.editor.window.unsent import Unsent
from display.editor.window.work import Work
from labourhall.contract.call import Call
from labourhall.contract.officer_calls import ChangePassword, Session, SignIn
from labourhall.contract.playlist import Bundle
from labourhall.contract.playlist_calls import (
    BoardStates,
    GetVersion,
    KeptBundle,
    PublishVersion,
    SaveVersion,
    SeeBoards,
    SeeVersions,
    TakeBack,
    Version,
    Versions,
)
from labourhall.contract.refusals import (
    ConnectionLost,
    Malformed,
    NoAnswer,
    NotFound,
    SessionOver,
    StaleBase,
    Trouble,
    UnfitPassword,
    Unsound,
    WrongPassword,
)
from labourhall.contract.soundness import too_large

SOON_MS: Final = 400
LOOK_MS: Final = 2000
SOON: Final = 10
LOOKS: Final = 70
"""So often the boards are looked at after a publishing, the first of them soon after each other: boards that live show
it within a second. Two minutes in all: one that is off would keep a session open."""

ACTS: Final = (SaveVersion, PublishVersion, TakeBack)
"""The calls that somebody waits for."""
Ask = Callable[[Call[Any], str], None]


class CityDesk(QObject):
    """`changed`: something is known that was not. `says` bears a word's id and what it names.

    `unsent` bears an Unsent: what was to be published did not get through. `sign_in_wanted` and `password_wanted` ask
    for a person; both bear the refusal's code, "" for the first time.
    """

    changed = Signal()
    says = Signal(str, object)
    sign_in_wanted = Signal(str)
    password_wanted = Signal(str)
    signed_in = Signal()
    unsent = Signal(object)
    _posted = Signal(object)

    def __init__(self, hall: str, work: Work, ask: Ask) -> None:
        super().__init__()
        self.hall = hall
        self._work = work
        self._ask = ask
        self.session: Session | None = None
        self.versions: Versions | None = None
        self.boards: BoardStates | None = None
        self.is_stale = False
        self._over: int | None = None
        """The version that plays as far as this officer knows."""
        self._then: Callable[[], None] | None = None
        self._saving: Bundle | None = None
        self._after_saving: Callable[[int], None] = self._publish
        self._is_busy = False
        self._beside: list[tuple[Call[Any], Callable[[Any], None]]] = []
        self._was_cut = False
        """Whether the session's end kept something from being done: nobody is to take it for done afterwards."""
        self._looks = 0
        self._proven: set[str] = set()
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.timeout.connect(self.see_boards)
        self._posted.connect(self._answered, Qt.ConnectionType.QueuedConnection)

    def post(self, answered: Answered) -> None:
        """Hand over an answer, from any thread."""
        self._posted.emit(answered)

    def sign_in(self, name: str, password: str) -> None:
        """Sign an officer in."""
        self._ask(SignIn(name, password), "")

    def change_password(self, old: str, new: str) -> None:
        """Take another password; asked for at the first sign-in."""
        if self.session is not None:
            self._ask(ChangePassword(old, new), self.session.token)

    def look(self) -> None:
        """See which versions there are, and what the boards show."""
        self._signed_in(self._look_now)

    def see_boards(self) -> None:
        """See what the boards show."""
        if self.session is not None:
            self._ask(SeeBoards(self.hall), self.session.token)

    def publish(self) -> None:
        """Save what there is, and publish it."""
        self._signed_in(self._save)

    def publish_over(self) -> None:
        """Publish it over what somebody else published meanwhile: whoever does has been told, and looked."""
        if self.versions is not None:
            self._over = self.versions.playing
        self.publish()

    def publish_kept(self, number: int, over: int) -> None:
        """Publish a version that the city keeps, as it is, over the one that whoever does it saw playing."""
        if not self._is_busy:
            self._over = over
            self._signed_in(lambda: self._publish(number))

    def open_playing(self) -> None:
        """Go on with what plays; what there was is kept by the city as a version first."""
        self._signed_in(lambda: self._keep_first(self._fetch))

    def go_on(self, bundle: Bundle, playing: int) -> None:
        """Go on with another bundle as new work on what plays; what there was is kept as a version first."""
        self._signed_in(lambda: self._keep_first(lambda: self._begin(Document(bundle, playing), is_saved=False)))

    @property
    def over(self) -> int | None:
        """The version that plays as far as this officer knows; None: nobody has looked yet."""
        return self._over

    def ask(self, call: Call[Any], then: Callable[[Any], None]) -> None:
        """Ask something beside, as whoever is signed in; `then` hears the answer or the Trouble."""
        self._signed_in(lambda: self._ask_beside(call, then))

    def cancel(self) -> None:
        """Nobody signed in: what was to follow is forgotten, lest it is done at the next sign-in."""
        self._then = None

    def take_back(self) -> None:
        """Take what plays off every board."""
        self._signed_in(self._take_back)

    def _signed_in(self, then: Callable[[], None]) -> None:
        """Do it now, or as soon as somebody has signed in."""
        if self.session is None or self.session.must_change:
            self._then = then
            self.sign_in_wanted.emit("")
        else:
            then()

    def _send(self, call: Call[Any]) -> None:
        if self.session is not None:
            self._ask(call, self.session.token)

    def _ask_beside(self, call: Call[Any], then: Callable[[Any], None]) -> None:
        self._beside.append((call, then))
        self._send(call)

    def _look_now(self) -> None:
        self._send(SeeVersions(self.hall))
        self.see_boards()

    def _save(self) -> None:
        self._keep(self._publish)

    def _keep_first(self, then: Callable[[], None]) -> None:
        """Go on once the city has what there is; what is typed while it is being kept is kept too."""
        if self._work.history.is_clean or self._is_untouched():
            then()
        else:
            self._keep(lambda number: self._kept(then))

    def _kept(self, then: Callable[[], None]) -> None:
        self._is_busy = False
        self._keep_first(then)

    def _begin(self, document: Document, is_saved: bool) -> None:
        self._over, self.is_stale, self._is_busy = document.base, False, False
        self._work.open(document, is_saved)
        self.says.emit("editor.city.opened" if is_saved else "editor.review.goes_on", (document.base,))

    def _keep(self, then: Callable[[int], None]) -> None:
        """Have the city keep what there is, if it does not yet, and go on with the number of that version."""
        if self._is_busy:
            return
        self._is_busy = True
        history, document = self._work.history, self._work.document
        if history.is_clean and document.base:
            then(document.base)
            return
        self._save_as_draft(then)

    def _save_as_draft(self, then: Callable[[int], None]) -> None:
        document = self._work.document
        if (fault := too_large(document.bundle)) is not None:
            unsound = Unsound(str(fault), flaw=fault.flaw.value, named=fault.named)
            self._failed(SaveVersion(self.hall, document.base, document.bundle), unsound)
            return
        self.says.emit("editor.city.saving", ())
        self._saving, self._after_saving = document.bundle, then
        self._send(SaveVersion(self.hall, document.base, document.bundle))

    def _publish(self, number: int) -> None:
        if self._over is not None:
            self._send(PublishVersion(self.hall, number, self._over))
        else:
            self._then = lambda: self._publish(number)
            self._send(SeeVersions(self.hall))

    def _fetch(self) -> None:
        """What plays, as the city has it now."""
        self._then = self._get_playing
        self._send(SeeVersions(self.hall))

    def _get_playing(self) -> None:
        if self.versions is not None:
            self._send(GetVersion(self.hall, self.versions.playing))

    def _take_back(self) -> None:
        if self.versions is None or not self.versions.playing:
            self._then = self._take_back_what_plays  # somebody may have published since it was looked
            self._send(SeeVersions(self.hall))
        else:
            self._take_back_what_plays()

    def _take_back_what_plays(self) -> None:
        if self.versions is not None and self.versions.playing:
            self._send(TakeBack(self.hall, self.versions.playing))
        else:
            self.says.emit("editor.city.nothing_to_take_back", ())

    @Slot(object)
    def _answered(self, answered: Answered) -> None:
        call, answer = answered.call, answered.answer
        if (place := next((at for at, (one, _) in enumerate(self._beside) if one is call), None)) is not None:
            self._beside.pop(place)[1](answer)
            if not isinstance(answer, SessionOver):
                return
        if isinstance(answer, Trouble):
            self._failed(call, answer)
        elif isinstance(answer, Session):
            self._session(answer)
        elif isinstance(answer, Versions):
            self._versions(answer, is_taken_back=isinstance(call, TakeBack))
        elif isinstance(answer, BoardStates):
            self._boards(answer)
        elif isinstance(answer, KeptBundle):
            self._opened(answer)
        elif isinstance(answer, Version):
            self._version(call, answer)
        self.changed.emit()

    def _session(self, session: Session) -> None:
        self.session = session
        if session.must_change:
            self.password_wanted.emit("")
            return
        self.signed_in.emit()
        said = "editor.city.signed_in_again" if self._was_cut else "editor.city.signed_in"
        self._was_cut = False
        self.says.emit(said, (session.officer,))
        then, self._then = self._then, None
        if then is None:
            self._look_now()
            return
        self._send(SeeVersions(self.hall))
        then()

    def _versions(self, versions: Versions, is_taken_back: bool) -> None:
        self.versions = versions
        if is_taken_back:
            self._over = versions.playing
            self.is_stale = False
            self.says.emit("editor.city.taken_back", ())
            self._watch()
        elif self._over is None and (self._is_busy or not self._is_untouched()):
            self._over = lineage.origin(self._work.document.base, versions)
        then, self._then = self._then, None
        if then is not None:
            then()
        elif self._over is None:
            self._get_playing()

    def _is_untouched(self) -> bool:
        return beginning.is_untouched(self._work.history)

    def _opened(self, kept: KeptBundle) -> None:
        try:
            bundle = opening.opened(kept.content, kept.version.name)
        except Malformed as error:
            self._failed(GetVersion(self.hall, kept.version.number), error)
            return
        if isinstance(bundle, Later):
            self._is_busy, self._then = False, None
            self.says.emit("editor.later", bundle.lost)
            return
        self._keep_first(lambda: self._begin(Document(bundle, kept.version.number), is_saved=True))

    def _version(self, call: Call[Any], version: Version) -> None:
        if isinstance(call, SaveVersion):
            if self._work.document.bundle == self._saving:
                self._work.saved(version.number)
            self._after_saving(version.number)
            return
        self._is_busy, self.is_stale = False, False
        self._over = version.number
        self.says.emit("editor.city.published", (version.number,))
        self._send(SeeVersions(self.hall))
        self._watch()

    def _watch(self) -> None:
        self._looks = LOOKS
        self._proven.clear()
        self.see_boards()

    def _look_again(self) -> None:
        self._look.start(SOON_MS if LOOKS - self._looks <= SOON else LOOK_MS)

    def _boards(self, states: BoardStates) -> None:
        self.boards = states
        if not self._looks:
            return
        # where the district's playlists take turns with the hall's, no look may find all boards at it
        self._proven |= board_words.proven(states)
        missing = [name for name in board_words.missing(states) if name not in self._proven]
        self._looks -= 1
        if not missing:
            self._looks = 0
            self.says.emit("editor.city.on_glass", ())
        elif self._looks:
            self._look_again()
        else:
            self.says.emit("editor.city.not_on_glass", ("、".join(missing),))

    def _failed(self, call: Call[Any], trouble: Trouble) -> None:
        """Tell it; what was begun is over, but for the boards, which are looked at again."""
        unsent = self._unsent(call) if isinstance(trouble, NoAnswer) else None
        if isinstance(call, SeeBoards):
            if self._looks and isinstance(trouble, NoAnswer):
                self._looks -= 1
                self._look_again()
                return
        elif isinstance(call, PublishVersion) and isinstance(trouble, NotFound):
            self._save_as_draft(self._publish)  # the city has tidied the version away: it is saved anew
            return
        else:
            self._is_busy, self._then = False, None
        if isinstance(trouble, SessionOver):
            self._was_cut = self._was_cut or isinstance(call, ACTS)
            was_in, self.session = self.session is not None, None
            if was_in:  # the second of two calls under way: whoever left the sign-in meanwhile is not asked again
                self.sign_in_wanted.emit(trouble.code)
        elif isinstance(trouble, WrongPassword) or isinstance(call, SignIn):
            self.sign_in_wanted.emit(trouble.code)
        elif isinstance(trouble, UnfitPassword) or isinstance(call, ChangePassword):
            self.password_wanted.emit(trouble.code)
        elif unsent is None or isinstance(trouble, ConnectionLost):  # which may have been published all the same
            self._told(trouble)
        else:
            self.says.emit("editor.city.unsent", ())
        if unsent is not None:
            self.unsent.emit(unsent)

    def _unsent(self, call: Call[Any]) -> Unsent | None:
        """What was to be published by that call."""
        document = self._work.document
        if isinstance(call, PublishVersion):
            is_at_hand = self._work.history.is_clean and document.base == call.number
            return Unsent(document.bundle if is_at_hand else None, document.base, call.number, call.over)
        if isinstance(call, SaveVersion) and self._after_saving == self._publish:
            return Unsent(call.bundle, call.base, 0, self._over)
        return None

    def _told(self, trouble: Trouble) -> None:
        if isinstance(trouble, StaleBase):
            self.is_stale = True
            self._send(SeeVersions(self.hall))
        no_line = isinstance(trouble, NoAnswer) and not isinstance(trouble, ConnectionLost)
        if no_line:
            self.says.emit("editor.city.no_line", ())
        else:
            self.says.emit(*trouble_words.refusal(trouble))

    def stop(self) -> None:
        """Look no more, and tell nobody what was asked beside."""
        self._look.stop()
        self._beside = [(call, lambda answer: None) for call, _ in self._beside]
