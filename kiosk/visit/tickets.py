"""Tickets and keys drawn from a visit's seed alone, so that a visit can be replayed to the letter."""

import hashlib
from uuid import UUID


def draw(seed: int, purpose: str) -> str:
    """A UUID (version 4 in form) that only this seed and this purpose give."""
    digest = hashlib.sha256(f"{seed}:{purpose}".encode()).digest()
    return str(UUID(bytes=digest[:16], version=4))


def letter_key(seed: int, vacancy: str) -> str:
    """The idempotency key of a letter: the same at each try of a visit, so that a lost answer writes no second one."""
    return draw(seed, f"letter:{vacancy}")
