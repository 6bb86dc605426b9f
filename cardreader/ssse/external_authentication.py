"""EXTERNAL AUTHENTICATE: shows a card that a key is known, without showing the key. Who knows it is handed in."""

from collections.abc import Callable
from typing import Final

from cardreader.failures import CardError, CardFailure, Failure
from cardreader.ssse.security_module import Unlocked
from cardreader.transport import Command, Ins, StatusWord, Transport

RKSSSE: Final = 0x0A
"""The key's number on the card (四川省社会保障卡读写机具规范 §10.2; seen on a real card of 3.00)."""
CHALLENGE_LENGTH: Final = 8

Authenticator = Callable[[bytes, bytes], bytes | CardFailure]
"""Gives the authentication data (8 bytes) of a process factor and original data (8 bytes each)."""

_WRONG: Final = frozenset({StatusWord.SECURE_MESSAGING, StatusWord.BLOCKED, StatusWord.SECURITY})
"""Beside 63Cx: the card compared, or would not compare any more. All else says that it took no part."""


def external_authenticate(transport: Transport, key_number: int, witness: Authenticator) -> Unlocked | CardFailure:
    """Ask the card for original data and then for a process factor, and answer with the key's authentication data.

    Both are challenges of the card, in this order, as an exchange with a real card of 3.00 has it; the last one is
    what the card remembers. Sent once: a wrong key may cost a try (63Cx). Trouble is a value.
    """
    try:
        original, factor = _challenge(transport), _challenge(transport)
        shown = witness(factor, original)
        if isinstance(shown, CardFailure):
            return shown
        response = transport.send(Command(0x00, Ins.EXTERNAL_AUTHENTICATE, 0x00, key_number, shown + original))
    except CardError as error:
        return error.failure
    if response.ok:
        return Unlocked()
    refused = response.sw in _WRONG or response.tries_left is not None
    return CardFailure(Failure.KEY_REFUSED if refused else Failure.CARD_STAYS_CLOSED, detail=f"0082 {response.sw:04X}")


def _challenge(transport: Transport) -> bytes:
    response = transport.send(Command(0x00, Ins.GET_CHALLENGE, 0x00, 0x00, le=CHALLENGE_LENGTH))
    if response.ok and len(response.data) == CHALLENGE_LENGTH:
        return response.data
    raise CardError(Failure.CARD_STAYS_CLOSED, f"GET CHALLENGE {response.sw:04X}, {len(response.data)} bytes")
