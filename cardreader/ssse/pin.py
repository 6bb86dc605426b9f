"""The holder's PIN: its state, one try, a change. The digits live in the caller's buffer and die there; no default is
known, and nothing is sent that was not handed in.

Packed BCD, an odd number filled up with F (LB 002-2000 part 5 §6.3.1). SSSE must be selected. What is sent is in a
`Command` of `transport`, which neither shows nor repeats it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, TypeVar

from cardreader.failures import CardError, CardFailure, Failure
from cardreader.transport import Command, Ins, Response, StatusWord, Transport

T = TypeVar("T")
Reset = Callable[[], None]
"""Makes the card forget what it verified, with SSSE selected again afterwards; raises CardError (`OpenCard.reset`)."""

SHORTEST: Final = 4
LONGEST: Final = 16
"""四川省社会保障卡读写机具规范: 4 to 16 digits. Cards may hold as many, so a PIN that stands is taken up to that."""
LONGEST_NEW: Final = 12
"""LB 002-2000 part 8: 4 to 12 digits. A new PIN keeps to it, for terminals that take no more."""
SEAM: Final = 0xFF
"""Between the old PIN and the new one; packed digits never hold it."""


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
    """The card asks for no PIN, so that its holder cannot be told from a finder: nobody was verified by this."""


@dataclass(frozen=True, slots=True)
class PinReady:
    """The card waits for its PIN; `tries_left` is None where the card does not tell."""

    tries_left: int | None


@dataclass(frozen=True, slots=True)
class PinChanged:
    """The card took the new PIN."""


PinStatus = PinReady | PinBlocked | PinNotSet | CardFailure
PinResult = PinVerified | PinWrong | PinBlocked | PinNotSet | CardFailure
PinChange = PinChanged | PinWrong | PinBlocked | PinNotSet | CardFailure


def pin_status(transport: Transport, reset: Reset) -> PinStatus:
    """Ask for the PIN's state without spending a try (VERIFY with Lc=00); what was verified before counts no more.

    9000 has two readings: ISO 7816-4 §7.5.6 and NIST SP 800-73-4 part 2 §3.2.1 let it say that no verification is
    required, which a card also says whose PIN was verified already. A security state lasts until power-off or reset
    (LB 002-2000 part 5), so the card is reset and asked again: one that still says 9000 has no PIN.
    """
    try:
        response = _ask(transport)
        if response.ok:
            reset()
            response = _ask(transport)
    except CardError as error:
        return error.failure
    if response.ok:
        return PinNotSet()
    if _blocked(response):
        return PinBlocked()
    return PinReady(response.tries_left)


def verify(transport: Transport, digits: bytearray, reset: Reset) -> PinResult:
    """Try the PIN once, after asking for its state; `digits` are 4-16 ASCII digits and are overwritten in any case.

    Raises ValueError for other digits: the keypad lets none through.
    """
    packed = bytearray()
    try:
        packed = pack(digits)
        status = pin_status(transport, reset)
        if not isinstance(status, PinReady):
            return status
        return _judged(transport, Command(0x00, Ins.VERIFY, 0x00, 0x00, packed), PinVerified())
    finally:
        wipe(digits)
        wipe(packed)


def change(transport: Transport, old: bytearray, new: bytearray, reset: Reset) -> PinChange:
    """Put `new` (4-12 ASCII digits) in the place of `old` (4-16); both are overwritten in any case.

    A wrong old PIN costs a try as with `verify`. Raises ValueError for other digits.
    """
    packed = bytearray(_packed_length(old) + 1 + _packed_length(new))
    try:
        _pack_into(packed, 0, old, LONGEST)
        packed[_packed_length(old)] = SEAM
        _pack_into(packed, _packed_length(old) + 1, new, LONGEST_NEW)
        status = pin_status(transport, reset)
        if not isinstance(status, PinReady):
            return status
        return _judged(transport, Command(0x80, Ins.CHANGE_PIN, 0x01, 0x00, packed), PinChanged())
    finally:
        wipe(old)
        wipe(new)
        wipe(packed)


def pack(digits: bytearray) -> bytearray:
    """Two digits a byte, F after an odd one. Raises ValueError."""
    packed = bytearray(_packed_length(digits))
    _pack_into(packed, 0, digits, LONGEST)
    return packed


def wipe(buffer: bytearray) -> None:
    """Overwrite a buffer in place."""
    buffer[:] = bytes(len(buffer))


def _ask(transport: Transport) -> Response:
    return transport.send(Command(0x00, Ins.VERIFY, 0x00, 0x00, le=0x00))


def _packed_length(digits: bytearray) -> int:
    return (len(digits) + 1) // 2


def _pack_into(packed: bytearray, at: int, digits: bytearray, longest: int) -> None:
    """Into a buffer of full length: one that grows would leave copies behind."""
    if not SHORTEST <= len(digits) <= longest or not digits.isdigit():
        raise ValueError(f"a PIN has {SHORTEST} to {longest} digits")
    for place in range(0, len(digits), 2):
        low = digits[place + 1] & 0x0F if place + 1 < len(digits) else 0x0F
        packed[at + place // 2] = (digits[place] & 0x0F) << 4 | low


def _judged(transport: Transport, command: Command, right: T) -> T | PinWrong | PinBlocked | CardFailure:
    """Send it once, whatever comes; `right` is the result where the card took it."""
    try:
        response = transport.send(command)
    except CardError as error:
        return error.failure
    if response.ok:
        return right
    if _blocked(response):
        return PinBlocked()
    if response.tries_left is not None:
        return PinWrong(response.tries_left)
    return CardFailure(Failure.CARD_UNREADABLE, detail=f"{Ins(command.ins).name} {response.sw:04X}")


def _blocked(response: Response) -> bool:
    return response.sw == StatusWord.BLOCKED or response.tries_left == 0
