"""The password with which a technician logs in at a hall's machine, as a hash alone: no stick has it in clear. Pure."""

import re
from typing import Final

HASHED: Final = re.compile(r"\$(?:5|6|y|gy|2b)\$[./A-Za-z0-9$=,]{20,200}")
"""As /etc/shadow has it (crypt(5)): of SHA-256, SHA-512, yescrypt, gost-yescrypt, bcrypt."""


def read(text: str) -> str | None:
    """The hash that stands there alone; None where something else does, a password in clear for instance."""
    line = text.strip()
    return line if HASHED.fullmatch(line) else None
