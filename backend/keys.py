"""Secrets of the server: the keys that it gives out, the hashes that it keeps of them, and its own key.

A key that is given out has 192 random bits; its SHA-256 is what the store holds, so a copy of the store opens nothing.
"""

import hashlib
import hmac
import os
import secrets
from pathlib import Path
from typing import Final

from backend.failures import Failure, Stopped

KEY_BYTES: Final = 24
SERVER_KEY_BYTES: Final = 32


def new_key() -> str:
    """A key for a machine, or the token of a visit or a session: printable, said once and not kept."""
    return secrets.token_urlsafe(KEY_BYTES)


def hashed(key: str) -> str:
    """What is kept of a key."""
    return hashlib.sha256(key.encode()).hexdigest()


class ServerKey:
    """The server's own key; each use has a key of its own derived from it (HMAC-SHA-256 over the use's name)."""

    def __init__(self, secret: bytes) -> None:
        self._secret = secret

    def mac(self, use: str, text: str) -> bytes:
        """HMAC-SHA-256 over `text` with the key for `use`, 32 bytes."""
        derived = hmac.digest(self._secret, use.encode(), "sha256")
        return hmac.digest(derived, text.encode(), "sha256")


def server_key(given: str, path: Path) -> ServerKey:
    """The key `given` (hex, from the secrets pipe), else the one in the file `path`, made at the first start.

    The file is readable by its owner alone. Raises Stopped.
    """
    if not given:
        given = _kept(path)
    try:
        secret = bytes.fromhex(given)
    except ValueError:
        secret = b""
    if len(secret) != SERVER_KEY_BYTES:
        raise Stopped(Failure.FILE_UNUSABLE, path, "the server's key has 64 hexadecimal digits")
    return ServerKey(secret)


def _kept(path: Path) -> str:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            return path.read_text(encoding="ascii").strip()
        with os.fdopen(descriptor, "w", encoding="ascii") as file:
            key = secrets.token_hex(SERVER_KEY_BYTES)
            file.write(key)
            file.flush()
            os.fsync(file.fileno())
    except (OSError, UnicodeDecodeError) as error:
        raise Stopped(Failure.FILE_UNUSABLE, path, error) from error
    return key
