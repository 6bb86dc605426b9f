"""The seam to a card: one method that sends a command and gives the response (ISO 7816-4); and its wrappers.

Wrappers decorate: each is a transport around another. No reader and no social-security card is known here.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Final, NamedTuple, Protocol

from cardreader.failures import CardError, Failure

LARGEST_LE: Final = 256
FOLLOWED: Final = (0x61, 0x6C)
ROUNDS: Final = 16
"""61xx and 6Cxx are followed this many times for one command; a card that goes on is broken."""


class StatusWord(IntEnum):
    """Status words by their meaning (LB 002-2000 part 5, table 5; ISO 7816-4)."""

    OK = 0x9000
    DEACTIVATED = 0x6283
    WRONG_LENGTH = 0x6700
    STRUCTURE = 0x6981
    SECURITY = 0x6982
    BLOCKED = 0x6983
    NO_CHALLENGE = 0x6984
    CONDITIONS = 0x6985
    NO_CURRENT_FILE = 0x6986
    SECURE_MESSAGING = 0x6988
    WRONG_DATA = 0x6A80
    NOT_SUPPORTED = 0x6A81
    NO_FILE = 0x6A82
    NO_RECORD = 0x6A83
    WRONG_P1_P2 = 0x6A86
    NO_KEY = 0x6A88
    WRONG_OFFSET = 0x6B00
    UNKNOWN_INS = 0x6D00
    UNKNOWN_CLA = 0x6E00
    APPLICATION_LOCKED = 0x9303


class Ins(IntEnum):
    """Instruction bytes in use (LB 002-2000 part 5)."""

    VERIFY = 0x20
    CHANGE_PIN = 0x5E
    EXTERNAL_AUTHENTICATE = 0x82
    GET_CHALLENGE = 0x84
    INTERNAL_AUTHENTICATE = 0x88
    SELECT = 0xA4
    READ_BINARY = 0xB0
    READ_RECORD = 0xB2
    GET_RESPONSE = 0xC0


SECRET: Final = frozenset({int(Ins.VERIFY), int(Ins.CHANGE_PIN)})
"""Commands whose data are a PIN: masked wherever they are written, never sent twice by a wrapper."""


@dataclass(frozen=True, slots=True, repr=False)
class Command:
    """A short command APDU.

    `le` is None where nothing is expected, else the byte to send (0 asks for all there is, up to 256).
    A VERIFY with `le=0` and no data is the form "Lc=00", which asks for the PIN's status without a try.
    """

    cla: int
    ins: int
    p1: int
    p2: int
    data: bytes | bytearray = b""
    le: int | None = None

    def encode(self) -> bytearray:
        """The bytes to send, in a buffer that the sender overwrites afterwards (they may hold a PIN)."""
        sent = bytearray((self.cla, self.ins, self.p1, self.p2))
        if self.data:
            sent.append(len(self.data))
            sent += self.data
        if self.le is not None:
            sent.append(self.le)
        return sent

    @property
    def secret(self) -> bool:
        """True where the data are a PIN."""
        return self.ins in SECRET and bool(self.data)

    def masked(self) -> str:
        """The command in hex with a PIN's digits as `**`."""
        header = bytes((self.cla, self.ins, self.p1, self.p2, len(self.data)))
        return header.hex().upper() + "**" * len(self.data) if self.secret else self.encode().hex().upper()

    def __repr__(self) -> str:
        return f"Command({self.masked()})"


def masked(command: bytes) -> str:
    """A command as it went over the line, in hex, a PIN's digits as `**`."""
    if len(command) > 5 and command[1] in SECRET:
        return command[:5].hex().upper() + "**" * (len(command) - 5)
    return command.hex().upper()


class Response(NamedTuple):
    """A response APDU: its data and its status word."""

    data: bytes
    sw: int

    @classmethod
    def decode(cls, received: bytes) -> "Response":
        """Split what a card sent; raises CardError where there is no status word 6xxx or 9xxx (ISO 7816-4 §5.1)."""
        if len(received) < 2:
            raise CardError(Failure.CARD_REMOVED, f"answer of {len(received)} bytes")
        if received[-2] >> 4 not in (0x6, 0x9):
            raise CardError(Failure.CARD_UNREADABLE, f"status word {received[-2:].hex().upper()}")
        return cls(received[:-2], int.from_bytes(received[-2:], "big"))

    @property
    def ok(self) -> bool:
        return self.sw == StatusWord.OK

    @property
    def waiting(self) -> int | None:
        """How many bytes GET RESPONSE will give (61xx), or None."""
        return (self.sw & 0xFF) or LARGEST_LE if self.sw >> 8 == 0x61 else None

    @property
    def exact_le(self) -> int | None:
        """The Le that the card wants (6Cxx), as the byte to send, or None."""
        return self.sw & 0xFF if self.sw >> 8 == 0x6C else None

    @property
    def tries_left(self) -> int | None:
        """How many tries a PIN has left (63Cx), or None."""
        return self.sw & 0x0F if self.sw & 0xFFF0 == 0x63C0 else None

    def __repr__(self) -> str:
        """Without the data: they may be a person's."""
        return f"Response({len(self.data)} bytes, {self.sw:04X})"


class Transport(Protocol):
    """The way to a card."""

    def send(self, command: Command) -> Response:
        """Send one command; raises CardError where reader or card gives no proper response."""
        ...


class Chained:
    """Follows 61xx with GET RESPONSE and repeats a command with the Le that 6Cxx names, as T=0 needs it."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def send(self, command: Command) -> Response:
        """Send one command and gather its whole response."""
        current, data = command, b""
        for _ in range(ROUNDS):
            response = self._transport.send(current)
            if not data and response.sw >> 8 not in FOLLOWED:
                return response
            data += response.data
            if response.waiting is not None:
                current = Command(0x00, Ins.GET_RESPONSE, 0, 0, le=response.sw & 0xFF)
            elif response.exact_le is not None and not current.secret:
                current = replace(current, le=response.exact_le)
            else:
                return Response(data, response.sw)
        raise CardError(Failure.CARD_UNREADABLE, f"{ROUNDS} rounds of 61xx or 6Cxx")


@dataclass(frozen=True, slots=True)
class TracedExchange:
    """One command and its response as written down: hex, a PIN masked. `monotonic_ns` is when it was sent."""

    monotonic_ns: int
    command: str
    response: str


class Traced:
    """Hands every exchange to `note`. What is noted holds a person's data in clear, except the PIN."""

    def __init__(
        self,
        transport: Transport,
        note: Callable[[TracedExchange], None],
        clock: Callable[[], int] = time.monotonic_ns,
    ) -> None:
        self._transport = transport
        self._note = note
        self._clock = clock

    def send(self, command: Command) -> Response:
        """Send one command and note what came back."""
        sent_at = self._clock()
        response = self._transport.send(command)
        self._note(TracedExchange(sent_at, command.masked(), response.data.hex().upper() + f"{response.sw:04X}"))
        return response
