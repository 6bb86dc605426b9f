"""What the duty officer does at the city: see signals and what stands, raise, lift, look whether the boards show it.

It asks by a thread of its own: an emergency waits behind nothing that is saved or published. It knows no widgets.
"""

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from display.editor.window import trouble_words
from display.editor.window.city_thread import Answered
from labourhall.contract.call import Call
from labourhall.contract.interrupt_calls import (
    Interrupts,
    LiftInterrupt,
    RaisedInHalls,
    RaiseEmergency,
    RaiseNotice,
    SeeInterrupts,
    SeeSignals,
    Signals,
)
from labourhall.contract.interrupts import page_of
from labourhall.contract.officer_calls import Role, Session
from labourhall.contract.playlist_calls import BoardStates, SeeBoards
from labourhall.contract.refusals import NoAnswer, SessionOver, Trouble

LOOK_MS: Final = 1000
LOOKS: Final = 60
"""So often the boards are looked at after something was raised: a minute. A board that is off never shows it."""

Ask = Callable[[Call[Any], str], None]


class DutyDesk(QObject):
    """`changed`: something is known that was not. `says` bears a word's id and what it names. `raised`: it stands.

    `session_over`: who edits has to sign in again.
    """

    changed = Signal()
    says = Signal(str, object)
    raised = Signal()
    session_over = Signal(str)
    _posted = Signal(object)

    def __init__(self, hall: str, session: Callable[[], Session | None], ask: Ask) -> None:
        super().__init__()
        self._hall = hall
        self._session = session
        self._ask = ask
        self.signals: Signals | None = None
        self.interrupts: Interrupts | None = None
        self.is_busy = False
        """Whether a raise or a lift is under way: pressed twice it is sent once."""
        self._number = 0
        """What the boards are looked at for; 0: nothing."""
        self._looks = 0
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(lambda: self._send(SeeBoards(self._hall)))
        self._posted.connect(self._answered, Qt.ConnectionType.QueuedConnection)

    def post(self, answered: Answered) -> None:
        """Hand over an answer, from any thread."""
        self._posted.emit(answered)

    @property
    def is_on_duty(self) -> bool:
        """Whether whoever is signed in may raise and lift in this hall."""
        session = self._session()
        return session is not None and Role.DUTY in session.roles and self._hall in session.halls

    @property
    def halls(self) -> tuple[str, ...]:
        """All halls in which whoever is signed in is on duty."""
        session = self._session()
        return session.halls if session is not None and Role.DUTY in session.roles else ()

    def refresh(self) -> None:
        """See which signals there are, and what stands."""
        if self.signals is None:
            self._send(SeeSignals())
        self._send(SeeInterrupts(self._hall))

    def do(self, call: RaiseEmergency | RaiseNotice | LiftInterrupt) -> None:
        """Raise or lift it."""
        if not self.is_busy and self._session() is not None:
            self.is_busy = True
            self.says.emit("editor.duty.sending", ())
            self._send(call)
            self.changed.emit()

    def stop(self) -> None:
        """Look no more."""
        self._looks = 0
        self._look.stop()

    def _send(self, call: Call[Any]) -> None:
        session = self._session()
        if session is not None:
            self._ask(call, session.token)

    @Slot(object)
    def _answered(self, answered: Answered) -> None:
        call, answer = answered.call, answered.answer
        if isinstance(call, RaiseEmergency | RaiseNotice | LiftInterrupt):
            self.is_busy = False
        if isinstance(answer, Trouble):
            self._failed(call, answer)
        elif isinstance(answer, Signals):
            self.signals = answer
        elif isinstance(answer, Interrupts):
            self.interrupts = answer
        elif isinstance(answer, BoardStates):
            self._seen(answer)
        elif isinstance(answer, RaisedInHalls):
            self._done(call, answer)
        self.changed.emit()

    def _done(self, call: Call[Any], answer: RaisedInHalls) -> None:
        self._send(SeeInterrupts(self._hall))
        if isinstance(call, LiftInterrupt):
            self._looks = 0
            self.says.emit("editor.duty.lifted", (call.number,))
            return
        here = next((one for one in answer.raised if one.hall == self._hall), None)
        self.says.emit("editor.duty.raised", (len(answer.raised),))
        self.raised.emit()
        self._number = here.number if here is not None else 0
        if here is not None:
            self._looks = LOOKS
            self._send(SeeBoards(self._hall))

    def _seen(self, states: BoardStates) -> None:
        """Say how many boards show what was raised, until all do."""
        if not self._looks:
            return
        self._looks -= 1
        missing = [one.board for one in states.boards if one.page != page_of(self._number)]
        if not missing:
            self._looks = 0
            self.says.emit("editor.duty.on_glass", (len(states.boards),))
        elif self._looks:
            self._look.start()
        else:
            self.says.emit("editor.duty.not_on_glass", ("、".join(missing),))

    def _failed(self, call: Call[Any], trouble: Trouble) -> None:
        if isinstance(call, SeeBoards):
            if self._looks and isinstance(trouble, NoAnswer):
                self._looks -= 1
                self._look.start()
        elif isinstance(trouble, SessionOver):
            self.session_over.emit(trouble.code)
        else:
            self.says.emit(*trouble_words.refusal(trouble))
