"""Officers' passwords: what one may be, what is kept of it, the one that is printed at enrolment. Argon2id lives here.

19 MiB, two passes, one lane: what OWASP's Password Storage Cheat Sheet asks for at least (decision 0020).
"""

import base64
import os
import secrets
import unicodedata
from typing import Final

from cryptography.exceptions import InvalidKey
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from labourhall.contract.typed_code import LETTERS
from labourhall.market.text import cleaned

MEMORY_KIB: Final = 19_456
PASSES: Final = 2
LANES: Final = 1
SALT_BYTES: Final = 16
HASH_BYTES: Final = 32
SHORTEST: Final = 10
LONGEST: Final = 200
"""Characters of a password, counted as it is compared."""
START_LETTERS: Final = LETTERS.lower()
"""What a start password is made of: as one-time codes, nothing that is misread on paper."""
GROUPS: Final = 4


def _base64(raw: bytes) -> str:
    return base64.b64encode(raw).decode().rstrip("=")


NOBODYS: Final = (
    f"$argon2id$v=19$m={MEMORY_KIB},t={PASSES},p={LANES}${_base64(bytes(SALT_BYTES))}${_base64(bytes(HASH_BYTES))}"
)
"""What a password is compared with where no officer is behind the name: as much work, and never right."""


def kept_of(password: str) -> str:
    """What is kept of a password: a PHC string with a salt of its own."""
    derived = Argon2id(
        salt=os.urandom(SALT_BYTES), length=HASH_BYTES, iterations=PASSES, lanes=LANES, memory_cost=MEMORY_KIB
    )
    return derived.derive_phc_encoded(_compared(password))


def is_right(password: str, kept: str) -> bool:
    """Whether `kept` was made of that password. Takes tens of milliseconds, right or wrong."""
    try:
        Argon2id.verify_phc_encoded(_compared(password), kept)
    except InvalidKey:
        return False
    return True


def fault(password: str, name: str) -> str:
    """Why the officer of that name cannot have this password, "" where nothing is wrong with it."""
    length = len(_compared(password).decode())
    if length < SHORTEST:
        return f"a password has {SHORTEST} characters at least"
    if length > LONGEST:
        return f"a password has {LONGEST} characters at most"
    if are_same(password.casefold(), name.casefold()):
        return "a password is not its owner's name"
    return ""


def are_same(one: str, other: str) -> bool:
    """Whether both are one password."""
    return _compared(one) == _compared(other)


def start_password() -> str:
    """A password for the first sign-in: 16 random letters in groups, some 79 bits."""
    return "-".join("".join(secrets.choice(START_LETTERS) for _ in range(4)) for _ in range(GROUPS))


def _compared(password: str) -> bytes:
    """The same for whatever keyboard it was typed on; the wire has cleaned it like any text already."""
    return unicodedata.normalize("NFKC", cleaned(password)).encode()
