"""A security module in software: RKSSSE handed in as bytes, for trials and for halls whose keys come by a pipe.

Keys live in this process's memory. Where the issuer demands a module in hardware, `psam` is the one.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from cardreader.failures import CardFailure, Failure
from cardreader.ssse import diversifiers
from cardreader.ssse.algorithms import Algorithm
from cardreader.ssse.external_authentication import RKSSSE, external_authenticate
from cardreader.ssse.keys import cryptogram, derived
from cardreader.ssse.security_module import KEY_SECRETS, CardIdentity, Unlocked
from cardreader.transport import Transport

PROVINCE_SECRET: Final = KEY_SECRETS + "province"
FINAL_SECRET: Final = KEY_SECRETS
"""Followed by an identification code: that one card's final key."""

_KEY: Final = re.compile(r"[0-9A-Fa-f]{32}")
_FINAL_NAME: Final = re.compile(FINAL_SECRET + r"([0-9A-Fa-f]{32})")


class BadKey(ValueError):
    """A secret is no key; the message names the secret, never its value."""


@dataclass(frozen=True, slots=True)
class ModuleKeys:
    """RKSSSE: the province's, from which a card's is derived, and final ones by identification code."""

    province: bytes | None = field(default=None, repr=False)
    final: Mapping[str, bytes] = field(default_factory=dict, repr=False)

    def for_card(self, card: CardIdentity) -> bytes | None:
        """This card's final key, or None where none can be had. Not for SSF33."""
        known = self.final.get(card.identification_code)
        own = diversifiers.of_card(card.atr)
        if known is not None or self.province is None or own is None or not card.region:
            return known
        city = derived(card.algorithm, self.province, diversifiers.of_city(card.region))
        return derived(card.algorithm, city, own)


def keys_among(secrets: Mapping[str, str]) -> ModuleKeys | None:
    """The keys among a program's secrets (hex), or None where there are none. Raises BadKey."""
    final = {
        found[1].upper(): _key(name, value) for name, value in secrets.items() if (found := _FINAL_NAME.fullmatch(name))
    }
    province = _key(PROVINCE_SECRET, secrets[PROVINCE_SECRET]) if PROVINCE_SECRET in secrets else None
    return ModuleKeys(province, final) if province is not None or final else None


class SoftwareModule:
    """Unlocks with keys in memory."""

    def __init__(self, keys: ModuleKeys) -> None:
        self._keys = keys

    def unlock(self, transport: Transport, card: CardIdentity) -> Unlocked | CardFailure:
        """As `SecurityModule` says. The card is asked for nothing where no key can be had."""
        if card.algorithm is Algorithm.SSF33:
            return CardFailure(Failure.MODULE_LACKS_ALGORITHM, detail=card.algorithm)
        key = self._keys.for_card(card)
        if key is None:
            return CardFailure(Failure.MODULE_LACKS_KEY, detail=f"region {card.region or 'unknown'}")
        return external_authenticate(
            transport, RKSSSE, lambda factor, original: cryptogram(card.algorithm, key, factor + original)
        )


def _key(name: str, value: str) -> bytes:
    if not _KEY.fullmatch(value):
        raise BadKey(f"the secret {name} must be a key of 16 bytes in hex")
    return bytes.fromhex(value)
