"""The city's seal on what travels without a line: Ed25519 (RFC 8032). The only place that signs, or proves a signature.

The city's secret never leaves it; boards have the public half and can seal nothing.
"""

from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

SECRET_BYTES: Final = 32
USE: Final = b"labourhall sealed bundle 1\n"
"""Stands before what is signed: a signature is good for this use alone."""


def public_key(secret: bytes) -> str:
    """The public half of the key with the seed `secret` (32 bytes): 64 hex digits."""
    return Ed25519PrivateKey.from_private_bytes(secret).public_key().public_bytes_raw().hex()


def signature(secret: bytes, text: str, use: bytes = USE) -> str:
    """The signature of a text: 128 hex digits."""
    return Ed25519PrivateKey.from_private_bytes(secret).sign(use + text.encode()).hex()


def is_sealed(key: str, text: str, given: str, use: bytes = USE) -> bool:
    """Whether `given` is the signature of `text` by whoever has the secret of the public `key`."""
    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(key)).verify(bytes.fromhex(given), use + text.encode())
    except (ValueError, InvalidSignature):
        return False
    return True
