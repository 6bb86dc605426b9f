"""A security module as a PSAM in a second reader, by the commands of LB 002-2000 part 9. No key leaves the PSAM.

What its documents do not say in public, or only vendors' code shows, is UNVERIFIED here: docs/card-proof.md.
"""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Final, Protocol

from cardreader.failures import CardError, CardFailure, Failure
from cardreader.ssse import diversifiers
from cardreader.ssse.algorithms import Algorithm
from cardreader.ssse.external_authentication import RKSSSE, external_authenticate
from cardreader.ssse.keys import block, block_length, folded
from cardreader.ssse.security_module import CardIdentity, Unlocked
from cardreader.ssse.selection import select_file
from cardreader.transport import Command, Response, StatusWord, Transport

APPLICATION: Final = b"\xdf\x01"
DELIVERY_SESSION_KEY: Final = (0xBF, 0xDE)
CIPHER: Final = (0x80, 0xFA)
RKSSSE_USE: Final = 0x47
"""The first half of the key's reference; its upper digit is the level: 6 needs three diversifiers, 4 two, 2 one."""
_LACKING: Final[Mapping[int, Failure]] = {
    StatusWord.NO_KEY: Failure.MODULE_LACKS_KEY,
    StatusWord.NO_RECORD: Failure.MODULE_LACKS_KEY,
    StatusWord.WRONG_LENGTH: Failure.MODULE_LACKS_ALGORITHM,
    StatusWord.NOT_SUPPORTED: Failure.MODULE_LACKS_ALGORITHM,
}
"""What DELIVERY SESSION KEY says where the key is not there, or where a block of this length is not known."""

UNVERIFIED: Final = (
    "which of card, city and province comes first (as vendors' code sends them: card, city, province)",
    "the use 47 of RKSSSE (vendors' code; the standard's table of keys is not public)",
    "a block of 16 bytes for SM4 in both commands (part 4 §9.3.2 says it of SSF33)",
    "the status words by which a PSAM says that it lacks a key or an algorithm",
)
"""Tried on the software SAM alone; no PSAM was at hand."""


class OpenModule(Protocol):
    """The PSAM in its reader, held for one piece of work: `cardreader.reader.OpenCard` is one."""

    @property
    def transport(self) -> Transport: ...

    def close(self) -> None: ...


class Psam:
    """Unlocks with the PSAM that `opened` gives; it is opened anew for each card, so it may come and go."""

    def __init__(self, opened: Callable[[], OpenModule | CardFailure]) -> None:
        self._opened = opened

    def unlock(self, transport: Transport, card: CardIdentity) -> Unlocked | CardFailure:
        """As `SecurityModule` says. The user's card is asked for nothing where no PSAM stands ready."""
        own = diversifiers.of_card(card.atr)
        if card.algorithm is Algorithm.SSF33:
            return CardFailure(Failure.MODULE_LACKS_ALGORITHM, detail=card.algorithm)
        if own is None or not card.region:
            return CardFailure(Failure.MODULE_LACKS_KEY, detail="the card names no factor to derive by")
        module = self._opened()
        if isinstance(module, CardFailure):
            return CardFailure(Failure.NO_SECURITY_MODULE, detail=f"{module.code} {module.detail}".strip())
        factors = (own, diversifiers.of_city(card.region))
        try:
            ready = _enter(module.transport)
            return ready or external_authenticate(
                transport,
                RKSSSE,
                lambda factor, original: _witness(module.transport, card.algorithm, factors, factor, original),
            )
        finally:
            module.close()


def _enter(module: Transport) -> CardFailure | None:
    """Select the application with the keys, before the user's card is asked for anything."""
    response = _send(module, select_file(APPLICATION))
    return None if isinstance(response, Response) and response.ok else _trouble(response, "SELECT DF01")


def _witness(
    module: Transport, algorithm: Algorithm, factors: Sequence[bytes], factor: bytes, original: bytes
) -> bytes | CardFailure:
    """DELIVERY SESSION KEY for this card, then CIPHER over the original data; the answer folded to 8 bytes."""
    delivered = _send(
        module, Command(*DELIVERY_SESSION_KEY, RKSSSE_USE, RKSSSE, b"".join(factors) + block(algorithm, factor))
    )
    if isinstance(delivered, CardFailure) or not delivered.ok:
        return _trouble(delivered, "DELIVERY SESSION KEY", _LACKING)
    answer = _send(module, Command(*CIPHER, 0x00, 0x00, block(algorithm, original)))
    if isinstance(answer, CardFailure) or not answer.ok or len(answer.data) != block_length(algorithm):
        return _trouble(answer, "CIPHER")
    return folded(algorithm, answer.data)


def _send(module: Transport, command: Command) -> Response | CardFailure:
    try:
        return module.send(command)
    except CardError as error:
        return error.failure


def _trouble(
    answer: Response | CardFailure, command: str, meanings: Mapping[int, Failure] = MappingProxyType({})
) -> CardFailure:
    if isinstance(answer, CardFailure):
        return CardFailure(Failure.MODULE_TROUBLE, detail=f"{command}: {answer.code} {answer.detail}".rstrip())
    failure = meanings.get(answer.sw, Failure.MODULE_TROUBLE)
    return CardFailure(failure, detail=f"{command} {answer.sw:04X}, {len(answer.data)} bytes")
