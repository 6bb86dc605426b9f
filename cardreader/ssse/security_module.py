"""The seam to whoever holds the key of the holder's file (RKSSSE): asked on cards of 3.00, which keep EF06 behind it.

Two stand: `software_module` (keys handed in) and `psam` (a PSAM in a second reader). Nothing here knows a key.
"""

from dataclasses import dataclass, field
from typing import Final, Protocol

from cardreader.failures import CardFailure, Failure
from cardreader.ssse.algorithms import Algorithm
from cardreader.transport import Transport

KEY_SECRETS: Final = "rkssse_"
"""What the names of secrets begin with that are keys of a security module in software."""
THE_MODULES_OWN: Final = frozenset(
    {
        Failure.NO_SECURITY_MODULE,
        Failure.MODULE_LACKS_ALGORITHM,
        Failure.MODULE_LACKS_KEY,
        Failure.MODULE_TROUBLE,
        Failure.KEY_REFUSED,
        Failure.CARD_STAYS_CLOSED,
    }
)
"""What a module cannot do leaves the rest of a card's reading standing; what befell the card meanwhile does not."""


@dataclass(frozen=True, slots=True)
class CardIdentity:
    """What a module needs to derive this one card's key from its own: all of it is read freely.

    `identification_code` is EF05 tag 01, 16 bytes as 32 upper-case hex digits; `region` its first six digits, or "";
    `atr` the whole answer to reset, of which the historical bytes are taken where the standard asks for them.
    """

    identification_code: str = field(repr=False)
    region: str
    atr: bytes = field(repr=False)
    algorithm: Algorithm
    generation: str


@dataclass(frozen=True, slots=True)
class Unlocked:
    """The card took the key: EF06 opens until power-off or until another application is selected."""


class SecurityModule(Protocol):
    """Opens the holder's file of the card at `transport`."""

    def unlock(self, transport: Transport, card: CardIdentity) -> Unlocked | CardFailure:
        """Show the card that RKSSSE is known (EXTERNAL AUTHENTICATE, key 0A). SSSE must be selected.

        Trouble is a value, never a CardError: the module's own (C-117 to C-120), the card's refusal (C-121, C-122), or
        what befell the card meanwhile (C-103 …). Selects nothing on the card, so the caller goes on with SELECT EF06.
        """
        ...
