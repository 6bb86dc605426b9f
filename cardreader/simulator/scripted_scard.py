"""A card service without pcscd: the calls of PC/SC answered in this process, over software cards.

For what only the low-level calls can show: return codes of real readers, another program at the card, a service that
refuses. `script` puts an answer before the next calls of a name. Give it as `Context(calls)`; pcsc.md §6 is its table.
"""

import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Final

from cardreader.simulator.scripted_slot import REMOVED, RESET, SUCCESS, Slot

TIMEOUT: Final = 0x8010000A
CANCELLED: Final = 0x80100002
UNKNOWN_READER: Final = 0x80100009
COMM_ERROR: Final = 0x80100013
NO_SERVICE: Final = 0x8010001D
NO_READERS: Final = 0x8010002E

PSEUDO_READER: Final = "\\\\?PnP?\\Notification"
PROTOCOLS: Final = {"T=0": 1, "T=1": 2}
LEAVE_CARD: Final = 0
"""How a reconnect leaves the card's state as it is; any other way resets it."""
READER: Final = "ACS ACR39U 00 00"

ScriptedAnswer = int | tuple[Any, ...] | Exception
"""What a scripted call gives: a bare return code, the whole answer, or what pyscard raises."""


NOTHING: Final[dict[str, tuple[Any, ...]]] = {
    "SCardEstablishContext": (0,),
    "SCardListReaders": ([],),
    "SCardGetStatusChange": ([],),
    "SCardConnect": (0, 0),
    "SCardReconnect": (0,),
    "SCardStatus": ("", 0, 0, []),
    "SCardTransmit": ([],),
}
"""What stands behind a return code that is no success. The calls that are missing give the bare code."""


@dataclass(slots=True)
class ScriptedScard:
    """A service that runs, with one empty reader. The first half is what happens to it, the second are the calls."""

    slots: dict[str, Slot] = field(default_factory=lambda: {READER: Slot()})
    called: list[str] = field(default_factory=list)
    transmitted: list[bytes] = field(default_factory=list, repr=False)
    _scripts: dict[str, list[ScriptedAnswer]] = field(default_factory=dict)
    _changed: threading.Condition = field(default_factory=threading.Condition)
    _running: bool = True
    _handles: int = 100
    _contexts: set[int] = field(default_factory=set)
    _cards: dict[int, tuple[str, int]] = field(default_factory=dict)
    _waiting: dict[int, bool] = field(default_factory=dict)
    _before: dict[int, Callable[[], None]] = field(default_factory=dict)

    # --- what happens to it ------------------------------------------------------------------------------------

    @contextmanager
    def _change(self) -> Iterator[None]:
        with self._changed:
            yield
            self._changed.notify_all()

    def script(self, call: str, *answers: ScriptedAnswer) -> None:
        """Let the next calls of this name answer so, whatever stands in the reader."""
        with self._changed:
            self._scripts.setdefault(call, []).extend(answers)

    def forget_script(self, call: str) -> None:
        """The next calls of this name are answered by what stands in the reader again."""
        with self._changed:
            self._scripts.pop(call, None)

    def before_command(self, number: int, happens: Callable[[], None]) -> None:
        """Let something happen just before the command `number`, counted from 1 over all cards."""
        self._before[number] = happens

    def plug(self, reader: str = READER) -> None:
        """Connect a reader."""
        with self._change():
            self.slots[reader] = Slot()

    def unplug(self, reader: str = READER) -> None:
        """Pull a reader's cable, with whatever is in it."""
        with self._change():
            self.slots.pop(reader).empty()

    def present(self, image: Mapping[str, object], reader: str = READER, *, turned_over: bool = False) -> None:
        """Put a card in; turned over it is seen but gives no answer to reset."""
        with self._change():
            self.slots[reader].put(image, turned_over)

    def remove(self, reader: str = READER) -> None:
        """Take the card out."""
        with self._change():
            self.slots[reader].empty()

    def swap(self, image: Mapping[str, object], reader: str = READER) -> None:
        """Another card in place of this one, too quick to be seen: only the counter tells."""
        with self._change():
            self.slots[reader].empty()
            self.slots[reader].put(image, False)

    def take(self, reader: str = READER) -> None:
        """Another program holds the card."""
        with self._change():
            self.slots[reader].held_by_another = True

    def let_go(self, reader: str = READER) -> None:
        """The other program is done, or was killed."""
        with self._change():
            self.slots[reader].held_by_another = False

    def reset(self, reader: str = READER) -> None:
        """Another program resets the card: its state is gone, and our handle is void until it is reconnected."""
        with self._change():
            self.slots[reader].power_off()
            self.slots[reader].was_reset = True

    def answer_driver(self, answers: bool, reader: str = READER) -> None:
        """The reader stops answering its driver, or answers again. It stays in the list."""
        with self._change():
            self.slots[reader].answers_driver = answers

    def stop(self) -> None:
        """The service dies: every wait ends, every context is void for ever."""
        with self._change():
            self._running = False

    def start(self) -> None:
        """The service is there again and knows nothing of before."""
        with self._change():
            self._running = True
            self._contexts.clear()
            self._cards.clear()
            for slot in self.slots.values():
                slot.handle = 0

    # --- the calls, named as PC/SC names them ------------------------------------------------------------------

    def SCardEstablishContext(self, _scope: int) -> Any:
        def establish() -> tuple[int, int]:
            if not self._running:
                return NO_SERVICE, 0
            self._contexts.add(fresh := self._fresh())
            return SUCCESS, fresh

        return self._scripted("SCardEstablishContext", establish)

    def SCardReleaseContext(self, context: int) -> Any:
        def release() -> int:
            if (code := self._service(context)) == SUCCESS:
                self._contexts.discard(context)
            return code

        return self._scripted("SCardReleaseContext", release)

    def SCardListReaders(self, context: int, _groups: Sequence[str]) -> Any:
        def readers() -> tuple[int, list[str]]:
            if (code := self._service(context)) != SUCCESS:
                return code, []
            return SUCCESS if self.slots else NO_READERS, list(self.slots)

        return self._scripted("SCardListReaders", readers)

    def SCardGetStatusChange(self, context: int, timeout_ms: int, asked: Sequence[tuple[Any, ...]]) -> Any:
        return self._scripted("SCardGetStatusChange", lambda: self._wait(context, timeout_ms, asked))

    def SCardCancel(self, context: int) -> Any:
        def cancel() -> int:
            if context in self._waiting:
                self._waiting[context] = True
                self._changed.notify_all()
            return SUCCESS

        return self._scripted("SCardCancel", cancel)

    def SCardConnect(self, context: int, reader: str, _mode: int, _protocols: int) -> Any:
        def connect() -> tuple[int, int, int]:
            slot = self.slots.get(reader)
            code = self._service(context) or (UNKNOWN_READER if slot is None else slot.refusal())
            if code != SUCCESS or slot is None or slot.card is None:
                return code, 0, 0
            slot.handle, slot.was_reset = self._fresh(), False
            self._cards[slot.handle] = (reader, slot.counter)
            self._changed.notify_all()
            return SUCCESS, slot.handle, PROTOCOLS[slot.card.image.protocol]

        return self._scripted("SCardConnect", connect)

    def SCardReconnect(self, card: int, _mode: int, _protocols: int, initialization: int) -> Any:
        def reconnect() -> tuple[int, int]:
            slot = self._slot(card)
            if isinstance(slot, int) and slot != RESET:
                return slot, 0
            held = self.slots[self._cards[card][0]]
            held.was_reset = False
            if initialization != LEAVE_CARD:
                held.power_off()
            assert held.card is not None
            return SUCCESS, PROTOCOLS[held.card.image.protocol]

        return self._scripted("SCardReconnect", reconnect)

    def SCardStatus(self, card: int) -> Any:
        def status() -> tuple[int, str, int, int, list[int]]:
            slot = self._slot(card)
            if isinstance(slot, int):
                return slot, "", 0, 0, []
            assert slot.card is not None
            return SUCCESS, self._cards[card][0], slot.word, PROTOCOLS[slot.card.image.protocol], list(slot.atr)

        return self._scripted("SCardStatus", status)

    def SCardTransmit(self, card: int, _protocol: object, command: list[int]) -> Any:
        return self._scripted("SCardTransmit", lambda: self._transmit(card, bytes(command)))

    def SCardDisconnect(self, card: int, _disposition: int) -> Any:
        def disconnect() -> int:
            slot = self._slot(card)
            self._cards.pop(card, None)
            if isinstance(slot, int):
                return slot
            slot.power_off()
            slot.handle = 0
            self._changed.notify_all()
            return SUCCESS

        return self._scripted("SCardDisconnect", disconnect)

    # --- what they stand on ------------------------------------------------------------------------------------

    def _scripted(self, call: str, otherwise: Callable[[], Any]) -> Any:
        """The next scripted answer of this call, or what the service gives."""
        with self._changed:
            self.called.append(call)
            script = self._scripts.get(call)
            if not script:
                return otherwise()
            answer = script.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return (answer, *NOTHING[call]) if isinstance(answer, int) and call in NOTHING else answer

    def _fresh(self) -> int:
        self._handles += 1
        return self._handles

    def _service(self, context: int) -> int:
        """Whether this context is good. pyscard raises SystemError on one from before a restart."""
        if not self._running:
            return NO_SERVICE
        if context not in self._contexts:
            raise SystemError("returned NULL without setting an exception")
        return SUCCESS

    def _slot(self, card: int) -> Slot | int:
        """The slot that this handle holds, or the return code that says why it does not any more."""
        if not self._running:
            return NO_SERVICE
        reader, counter = self._cards.get(card, ("", 0))
        slot = self.slots.get(reader)
        if slot is None:
            return UNKNOWN_READER
        if not slot.answers_driver:
            return slot.refusal()
        if slot.card is None or slot.counter != counter:
            return REMOVED
        return RESET if slot.was_reset else slot

    def _transmit(self, card: int, command: bytes) -> tuple[int, list[int]]:
        self.transmitted.append(command)
        self._before.pop(len(self.transmitted), _nothing)()
        slot = self._slot(card)
        if isinstance(slot, int):
            return slot, []
        answer = slot.answer(command)
        if answer is None:
            # Mute: nothing ends this but the card's leaving, or the service's.
            self._changed.wait_for(lambda: isinstance(self._slot(card), int))
            return (SUCCESS, []) if self._running else (COMM_ERROR, [])
        self._changed.notify_all()
        return SUCCESS, list(answer)

    def _wait(self, context: int, timeout_ms: int, asked: Sequence[tuple[Any, ...]]) -> tuple[int, list[Any]]:
        """Block until a state differs, a reader comes or goes, time is up, or the wait is cancelled."""
        if (code := self._service(context)) != SUCCESS:
            return code, []
        names, until = set(self.slots), time.monotonic() + timeout_ms / 1000
        self._waiting[context] = False
        try:
            while True:
                if not self._running:
                    return COMM_ERROR, []
                if self._waiting[context]:
                    return CANCELLED, []
                known = [(state[0], state[1]) for state in asked if state[0] != PSEUDO_READER]
                if any(name not in self.slots for name, _word in known):
                    return UNKNOWN_READER, []
                if set(self.slots) != names or any(self.slots[name].differs(word) for name, word in known):
                    return SUCCESS, [(name, self.slots[name].word, list(self.slots[name].atr)) for name, _ in known]
                if not self._changed.wait(until - time.monotonic()):
                    return TIMEOUT, []
        finally:
            del self._waiting[context]


def _nothing() -> None:
    """Nothing happens before most commands."""
