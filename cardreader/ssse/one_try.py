"""Shows a key once to a card that refuses it, and never again: each refusal may cost the worker's card a try."""

import hashlib
from typing import Final

from cardreader.failures import CardFailure, Failure
from cardreader.ssse.security_module import CardIdentity, SecurityModule, Unlocked
from cardreader.transport import Transport

MOST_REMEMBERED: Final = 4096


class OneTry:
    """A security module around another. Remembers cards as salted digests, until the program ends."""

    def __init__(self, module: SecurityModule, salt: bytes) -> None:
        self._module = module
        self._salt = salt
        self._refused: dict[bytes, None] = {}

    def unlock(self, transport: Transport, card: CardIdentity) -> Unlocked | CardFailure:
        """As `SecurityModule` says; the card hears nothing where it refused before."""
        mark = hashlib.blake2b(card.identification_code.encode(), key=self._salt, digest_size=16).digest()
        if mark in self._refused:
            return CardFailure(Failure.KEY_REFUSED, detail="refused before, not shown again")
        result = self._module.unlock(transport, card)
        if isinstance(result, CardFailure) and result.failure is Failure.KEY_REFUSED:
            self._refused[mark] = None
            if len(self._refused) > MOST_REMEMBERED:
                del self._refused[next(iter(self._refused))]
        return result
