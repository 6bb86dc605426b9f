"""PC/SC as plain Python: the only file that speaks to pyscard. Every return code ends here.

A context is a lock: whoever waits and whoever talks to a card need one each (pcsc-lite serialises by context).
"""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Final, Protocol

from smartcard import scard

from cardreader.failures import CardError, Failure

PNP_NAME: Final = "\\\\?PnP?\\Notification"
"""The pseudo reader that wakes a wait when a reader comes or goes. A wait on no name returns at once."""

_UNSIGNED: Final = 0xFFFFFFFF

_FAILURES: Final[Mapping[int, Failure]] = {
    scard.SCARD_E_NO_READERS_AVAILABLE: Failure.NO_READER,
    scard.SCARD_E_UNKNOWN_READER: Failure.NO_READER,
    scard.SCARD_E_NO_SMARTCARD: Failure.NO_CARD,
    scard.SCARD_W_REMOVED_CARD: Failure.CARD_REMOVED,
    scard.SCARD_W_RESET_CARD: Failure.CARD_RESET,
    scard.SCARD_E_NOT_TRANSACTED: Failure.CARD_REMOVED,
    scard.SCARD_W_UNRESPONSIVE_CARD: Failure.CARD_MUTE,
    scard.SCARD_W_UNPOWERED_CARD: Failure.CARD_REMOVED,
    scard.SCARD_E_PROTO_MISMATCH: Failure.CARD_UNREADABLE,
    scard.SCARD_W_UNSUPPORTED_CARD: Failure.CARD_UNREADABLE,
    scard.SCARD_E_SHARING_VIOLATION: Failure.READER_BUSY,
    scard.SCARD_E_READER_UNAVAILABLE: Failure.READER_OUT_OF_ORDER,
    scard.SCARD_W_SECURITY_VIOLATION: Failure.SERVICE_DOWN,
    scard.SCARD_E_NO_SERVICE: Failure.SERVICE_DOWN,
    scard.SCARD_E_SERVICE_STOPPED: Failure.SERVICE_DOWN,
    scard.SCARD_F_COMM_ERROR: Failure.SERVICE_DOWN,
    scard.SCARD_E_INVALID_HANDLE: Failure.SERVICE_DOWN,
}

_WHERE_ACCESS_IS_ASKED: Final[Mapping[int, Failure]] = {
    **_FAILURES,
    scard.SCARD_W_SECURITY_VIOLATION: Failure.ACCESS_REFUSED,
}
"""Polkit refuses by closing the connection, so libpcsclite calls every lost one so, also a dead service's."""

_OURS_ALONE: Final = (scard.SCARD_SHARE_EXCLUSIVE, scard.SCARD_PROTOCOL_T0 | scard.SCARD_PROTOCOL_T1)
"""Exclusive: a transaction of another program would let our transmit wait without limit."""

_LOOK_AGAIN: Final = frozenset({scard.SCARD_E_TIMEOUT, scard.SCARD_E_CANCELLED, scard.SCARD_E_UNKNOWN_READER})


@dataclass(frozen=True, slots=True)
class ReaderState:
    """What PC/SC says of one reader: the state word, whose upper half counts insertions and removals; the ATR."""

    name: str
    word: int = scard.SCARD_STATE_UNAWARE
    atr: bytes = b""

    @property
    def counter(self) -> int:
        """Goes up by one at each insertion and removal; a swap too quick to be seen otherwise adds two."""
        return self.word >> 16

    @property
    def present(self) -> bool:
        return bool(self.word & scard.SCARD_STATE_PRESENT)

    @property
    def empty(self) -> bool:
        """Neither this nor `present` holds before the service has looked into the reader for the first time."""
        return bool(self.word & scard.SCARD_STATE_EMPTY)

    @property
    def mute(self) -> bool:
        return bool(self.word & scard.SCARD_STATE_MUTE)

    @property
    def held(self) -> bool:
        """Whether a program holds the card, for itself alone or shared; ours is one of them."""
        return bool(self.word & (scard.SCARD_STATE_EXCLUSIVE | scard.SCARD_STATE_INUSE))

    @property
    def out_of_order(self) -> bool:
        """The driver gave up, or the reader is no longer known."""
        return bool(self.word & (scard.SCARD_STATE_UNAVAILABLE | scard.SCARD_STATE_UNKNOWN))


class Calls(Protocol):
    """The calls of PC/SC as pyscard has them: each gives a return code first, then what belongs to it."""

    def SCardEstablishContext(self, scope: int, /) -> Any: ...

    def SCardReleaseContext(self, context: int, /) -> Any: ...

    def SCardListReaders(self, context: int, groups: Sequence[str], /) -> Any: ...

    def SCardGetStatusChange(self, context: int, timeout_ms: int, asked: Sequence[tuple[Any, ...]], /) -> Any: ...

    def SCardCancel(self, context: int, /) -> Any: ...

    def SCardConnect(self, context: int, reader: str, mode: int, protocols: int, /) -> Any: ...

    def SCardReconnect(self, card: int, mode: int, protocols: int, initialization: int, /) -> Any: ...

    def SCardStatus(self, card: int, /) -> Any: ...

    def SCardTransmit(self, card: int, protocol: object, command: list[int], /) -> Any: ...

    def SCardDisconnect(self, card: int, disposition: int, /) -> Any: ...


class Context:
    """A connection to the card service, for one thread (cancel alone may be called from another)."""

    def __init__(self, calls: Calls = scard) -> None:
        self._calls = calls
        code, handle = _call(calls.SCardEstablishContext, scard.SCARD_SCOPE_USER)
        _check(code, _WHERE_ACCESS_IS_ASKED)
        self._handle = handle

    def readers(self) -> tuple[str, ...]:
        """The names of all readers, perhaps none."""
        code, names = _call(self._calls.SCardListReaders, self._handle, [])
        if _unsigned(code) == scard.SCARD_E_NO_READERS_AVAILABLE:
            return ()
        _check(code)
        return tuple(names)

    def wait(self, known: Sequence[ReaderState], timeout_ms: int) -> tuple[ReaderState, ...] | None:
        """Wait until a state differs from `known` or a reader comes or goes.

        None says to list the readers again: time is up, the wait was cancelled, or a reader left meanwhile.
        The pseudo reader is added here, so the call blocks without readers too.
        """
        asked = [(state.name, state.word, list(state.atr)) for state in known] + [(PNP_NAME, 0)]
        code, states = _call(self._calls.SCardGetStatusChange, self._handle, timeout_ms, asked)
        if _unsigned(code) in _LOOK_AGAIN:
            return None
        _check(code)
        return tuple(
            ReaderState(name, word & ~scard.SCARD_STATE_CHANGED, bytes(atr))
            for name, word, atr in states
            if name != PNP_NAME
        )

    def cancel(self) -> None:
        """End a wait in another thread. With nobody waiting it is lost: repeat it until that thread ended."""
        with suppress(CardError):
            _call(self._calls.SCardCancel, self._handle)

    def connect(self, reader: str) -> "Connection":
        """Take the card in `reader` for ourselves alone; raises CardError."""
        code, handle, protocol = _call(self._calls.SCardConnect, self._handle, reader, *_OURS_ALONE)
        _check(code, _WHERE_ACCESS_IS_ASKED)
        return Connection(handle, protocol, self._calls)

    def release(self) -> None:
        """Give the context back. What a dead service answers to that does not matter."""
        with suppress(CardError):
            _call(self._calls.SCardReleaseContext, self._handle)


class Connection:
    """A card held exclusively."""

    def __init__(self, handle: int, protocol: int, calls: Calls = scard) -> None:
        self._calls = calls
        self._handle = handle
        self._take(protocol)

    def _take(self, protocol: int) -> None:
        self._pci = scard.SCARD_PCI_T1 if protocol == scard.SCARD_PROTOCOL_T1 else scard.SCARD_PCI_T0
        self.protocol = "T=1" if protocol == scard.SCARD_PROTOCOL_T1 else "T=0"

    def atr(self) -> bytes:
        """The answer to reset."""
        code, _reader, _state, _protocol, atr = _call(self._calls.SCardStatus, self._handle)
        _check(code)
        return bytes(atr)

    def transmit(self, command: bytes | bytearray) -> bytes:
        """Send a command, give the answer (two bytes at least); raises CardError.

        Blocks for as long as a card stays mute: nothing but taking the card out ends it. A removal in the
        middle shows as success with an empty answer.
        """
        if len(command) < 4:
            raise ValueError("a command APDU has at least 4 bytes; a shorter one would hang a virtual reader")
        numbers = list(command)
        try:
            code, answer = _call(self._calls.SCardTransmit, self._handle, self._pci, numbers)
        finally:
            # pyscard wants a list, a copy of what may be a PIN.
            numbers[:] = [0] * len(numbers)
        _check(code)
        if len(answer) < 2:
            raise CardError(Failure.CARD_REMOVED, f"answer of {len(answer)} bytes")
        return bytes(answer)

    def reconnect(self) -> None:
        """Take the card again after another program reset it; its selection and PIN state are gone.

        Raises CardError.
        """
        self._reconnect(scard.SCARD_LEAVE_CARD)

    def reset(self) -> None:
        """Reset the card: selection, PIN state and every key that was shown to it are gone. Raises CardError."""
        self._reconnect(scard.SCARD_RESET_CARD)

    def disconnect(self) -> None:
        """Power the card off: selection and PIN state are gone. A card already gone is no error."""
        with suppress(CardError):
            _call(self._calls.SCardDisconnect, self._handle, scard.SCARD_UNPOWER_CARD)

    def _reconnect(self, disposition: int) -> None:
        code, protocol = _call(self._calls.SCardReconnect, self._handle, *_OURS_ALONE, disposition)
        _check(code)
        self._take(protocol)


def _call(function: Callable[..., Any], *arguments: object) -> Any:
    """Call pyscard, which raises SystemError on a context from before the service's restart."""
    try:
        return function(*arguments)
    except SystemError as exc:
        raise CardError(Failure.SERVICE_DOWN, "the context is from before a restart") from exc


def _unsigned(code: int) -> int:
    return code & _UNSIGNED


def _check(code: int, failures: Mapping[int, Failure] = _FAILURES) -> None:
    unsigned = _unsigned(code)
    if unsigned != scard.SCARD_S_SUCCESS:
        raise CardError(failures.get(unsigned, Failure.CARD_UNREADABLE), f"PC/SC {unsigned:08X}")
