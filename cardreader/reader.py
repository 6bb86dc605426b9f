"""Takes a card in a reader for ourselves, as a transport; waits for one where nobody watches."""

import time
from collections.abc import Callable
from types import TracebackType
from typing import Final, Protocol

from cardreader.failures import CardError, CardFailure, Failure
from cardreader.pcsc import Connection, Context, ReaderState
from cardreader.reader_choice import EVERY, ReaderChoice
from cardreader.resumption import Resumed
from cardreader.transport import Chained, Command, Response, Traced, TracedExchange, Transport

VIRTUAL_NAMES: Final = ("Virtual PCD",)
BUSY_ATTEMPTS: Final = 5
BUSY_PAUSE_SECONDS: Final = 0.2

NoteExchange = Callable[[TracedExchange], None]


def is_virtual(reader: str) -> bool:
    """True for a reader that anyone on the network could put a card into (vsmartcard-vpcd)."""
    return reader.startswith(VIRTUAL_NAMES)


class HeldCard(Protocol):
    """A card held exclusively: `cardreader.pcsc.Connection`, or one that a child process holds for us."""

    protocol: str

    def atr(self) -> bytes: ...

    def transmit(self, command: bytes | bytearray) -> bytes: ...

    def reconnect(self) -> None: ...

    def reset(self) -> None: ...

    def disconnect(self) -> None: ...


class Released(Protocol):
    """What is given back after a card: the context it was held by."""

    def release(self) -> None: ...


class PcscTransport:
    """Sends commands as they are; what was sent is overwritten afterwards, as it may hold a PIN."""

    def __init__(self, connection: HeldCard) -> None:
        self._connection = connection

    def send(self, command: Command) -> Response:
        """Send one command; raises CardError."""
        sent = command.encode()
        try:
            return Response.decode(self._connection.transmit(sent))
        finally:
            sent[:] = bytes(len(sent))


class OpenCard:
    """A card held exclusively, for one thread; powered off when closed, which also ends its PIN state."""

    def __init__(self, context: Released, connection: HeldCard, note: NoteExchange | None) -> None:
        self._context = context
        self._connection = connection
        self.atr = connection.atr()
        self.protocol = connection.protocol
        bare: Transport = PcscTransport(connection)
        chained = Chained(bare if note is None else Traced(bare, note))
        self._resumed = Resumed(chained, connection.reconnect)
        self.transport: Transport = self._resumed

    def reset(self) -> None:
        """Reset the card: what it verified is forgotten, its selection stands again afterwards. Raises CardError."""
        self._connection.reset()
        self._resumed.return_to_place()

    def close(self) -> None:
        """Power the card off and give the reader back; never fails."""
        self._connection.disconnect()
        self._context.release()

    def __enter__(self) -> "OpenCard":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def open_card(
    reader: str,
    *,
    allow_virtual: bool = False,
    note: NoteExchange | None = None,
    pause: Callable[[float], None] = time.sleep,
    establish: Callable[[], Context] = Context,
) -> OpenCard | CardFailure:
    """Open the card in `reader`, trying again for a second while another program holds it.

    `note` gets every exchange as it goes over the line: a person's data in clear, the PIN masked.
    """
    if is_virtual(reader) and not allow_virtual:
        return CardFailure(Failure.VIRTUAL_READER_REFUSED, detail=reader)
    try:
        context = establish()
    except CardError as error:
        return error.failure
    try:
        return OpenCard(context, hold(context, reader, pause), note)
    except CardError as error:
        context.release()
        return error.failure


def hold(context: Context, reader: str, pause: Callable[[float], None] = time.sleep) -> Connection:
    """Connect exclusively, trying again for a second while another program holds the card. Raises CardError."""
    for _ in range(BUSY_ATTEMPTS - 1):
        try:
            return _connect(context, reader)
        except CardError as error:
            if error.failure.failure is not Failure.READER_BUSY:
                raise
        pause(BUSY_PAUSE_SECONDS)
    return _connect(context, reader)


def _connect(context: Context, reader: str) -> Connection:
    """Look before connecting: while another program is in a transaction, pcscd lets a connect wait without limit."""
    seen = context.wait([ReaderState(reader)], timeout_ms=0)
    if seen and seen[0].held:
        raise CardError(Failure.READER_BUSY, "another program uses the card")
    return context.connect(reader)


def reader_states(establish: Callable[[], Context] = Context) -> tuple[ReaderState, ...] | CardFailure:
    """All readers and what is in them now."""
    try:
        context = establish()
    except CardError as error:
        return error.failure
    try:
        return _look(context)
    except CardError as error:
        return error.failure
    finally:
        context.release()


def find_card(
    wait_seconds: float,
    clock: Callable[[], float] = time.monotonic,
    choice: ReaderChoice = EVERY,
    establish: Callable[[], Context] = Context,
) -> str | CardFailure:
    """The name of the one reader that holds a card, waiting for it up to `wait_seconds`.

    Readers that `choice` leaves out are not looked at: what is in them is not a worker's card. What gives no answer
    counts only where nothing else is in.
    """
    deadline = clock() + wait_seconds
    while True:
        states = reader_states(establish)
        if isinstance(states, CardFailure):
            return states
        looked_at = [state for state in states if choice.takes(state.name)]
        present = [state for state in looked_at if state.present]
        occupied = [state.name for state in present if not state.mute] or [state.name for state in present]
        if len(occupied) > 1:
            return CardFailure(Failure.TOO_MANY_CARDS, detail=", ".join(occupied))
        if occupied:
            return occupied[0]
        if clock() >= deadline:
            return CardFailure(Failure.NO_CARD if looked_at else Failure.NO_READER)
        time.sleep(0.05)


def _look(context: Context) -> tuple[ReaderState, ...]:
    names = context.readers()
    if not names:
        return ()
    return context.wait([ReaderState(name) for name in names], timeout_ms=0) or ()
