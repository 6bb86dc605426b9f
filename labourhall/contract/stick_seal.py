"""The city's seal over the manifest of a hall's installation stick (`setup/README.md`): one line, key and signature."""

import re
from typing import Final

from labourhall.contract import seal

MANIFEST: Final = "manifest.txt"
SEAL: Final = "seal.txt"
FOLDER: Final = "hall"
USE: Final = b"labourhall hall stick 1\n"
"""A signature under a bundle is none under a stick."""
_LINE: Final = re.compile(r"([0-9a-f]{64}) ([0-9a-f]{128})\n")


def sealed(secret: bytes, manifest: str) -> str:
    """What stands in the seal's file."""
    return f"{seal.public_key(secret)} {seal.signature(secret, manifest, USE)}\n"


def sealer(manifest: str, text: str) -> str | None:
    """The public key of whoever sealed this very manifest; None: the seal is none, or of another text."""
    found = _LINE.fullmatch(text)
    return found[1] if found and seal.is_sealed(found[1], manifest, found[2], USE) else None
