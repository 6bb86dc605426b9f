"""Asks a card to prove itself (INTERNAL AUTHENTICATE with its IRK). The answer is checked where the key is."""

from typing import Final

from cardreader.failures import CardError, CardFailure, Failure
from cardreader.transport import Command, Ins, Transport

CHALLENGE_LENGTH: Final = 16
ANSWER_LENGTH: Final = 8


def internal_authenticate(transport: Transport, challenge: bytes) -> bytes | CardFailure:
    """The card's 8 bytes to a challenge of 16 (process factor, original data). SSSE must be selected."""
    if len(challenge) != CHALLENGE_LENGTH:
        raise ValueError("a challenge has 16 bytes")
    try:
        response = transport.send(Command(0x00, Ins.INTERNAL_AUTHENTICATE, 0x00, 0x00, challenge))
    except CardError as error:
        return error.failure
    if response.ok and len(response.data) == ANSWER_LENGTH:
        return response.data
    return CardFailure(Failure.PROOF_REFUSED, detail=f"{response.sw:04X}, {len(response.data)} bytes")
