"""The holder's PIN: its state, and one try. The digits live in the caller's buffer and die there; no default is known.

Packed BCD, an odd number filled up with F (LB 002-2000 part 5 §6.3.1). SSSE must be selected.
"""

from dataclasses import dataclass
from typing import Final

from cardreader.failures import CardError, CardFailure, Failure
from cardreader.transport import Command, Ins, Response, Status, Transport

SHORTEST: Final = 4
LONGEST: Final = 16


@dataclass(frozen=True, slots=True)
class PinVerified:
    """The card took the PIN; its files open until it is powered off."""


@dataclass(frozen=True, slots=True)
class PinWrong:
    """The card refused the PIN; `tries_left` is at least one."""

    tries_left: int


@dataclass(frozen=True, slots=True)
class PinBlocked:
    """No try is left; only the social-insurance office unblocks the PIN."""


@dataclass(frozen=True, slots=True)
class PinNotSet:
    """The card says that it asks for no PIN."""


@dataclass(frozen=True, slots=True)
class PinReady:
    """The card waits for its PIN; `tries_left` is None where the card does not tell."""

    tries_left: int | None


PinStatus = PinReady | PinBlocked | PinNotSet | CardFailure
PinResult = PinVerified | PinWrong | PinBlocked | PinNotSet | CardFailure


def pin_status(transport: Transport) -> PinStatus:
    """Ask for the PIN's state without spending a try (VERIFY with Lc=00)."""
    try:
        response = transport.send(Command(0x00, Ins.VERIFY, 0x00, 0x00, le=0x00))
    except CardError as error:
        return error.failure
    if response.ok:
        return PinNotSet()
    if _blocked(response):
        return PinBlocked()
    return PinReady(response.tries_left)


def verify(transport: Transport, digits: bytearray) -> PinResult:
    """Try the PIN once, after asking for its state; `digits` are 4-16 ASCII digits and are overwritten in any case.

    Raises ValueError for other digits: the keypad lets none through.
    """
    packed = bytearray()
    try:
        packed = pack(digits)
        status = pin_status(transport)
        return status if not isinstance(status, PinReady) else _try(transport, packed)
    finally:
        wipe(digits)
        wipe(packed)


def pack(digits: bytearray) -> bytearray:
    """Two digits a byte, F after an odd one."""
    if not SHORTEST <= len(digits) <= LONGEST or not digits.isdigit():
        raise ValueError(f"a PIN has {SHORTEST} to {LONGEST} digits")
    packed = bytearray()
    for place in range(0, len(digits), 2):
        low = digits[place + 1] & 0x0F if place + 1 < len(digits) else 0x0F
        packed.append((digits[place] & 0x0F) << 4 | low)
    return packed


def wipe(buffer: bytearray) -> None:
    """Overwrite a buffer in place."""
    buffer[:] = bytes(len(buffer))


def _try(transport: Transport, packed: bytearray) -> PinResult:
    try:
        response = transport.send(Command(0x00, Ins.VERIFY, 0x00, 0x00, packed))
    except CardError as error:
        return error.failure
    if response.ok:
        return PinVerified()
    if _blocked(response):
        return PinBlocked()
    if response.tries_left is not None:
        return PinWrong(response.tries_left)
    return CardFailure(Failure.CARD_UNREADABLE, detail=f"VERIFY {response.sw:04X}")


def _blocked(response: Response) -> bool:
    return response.sw == Status.BLOCKED or response.tries_left == 0
