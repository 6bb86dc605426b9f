"""A private folder in which unix sockets can be made, however long the name of the machine's temporary folder is."""

import os
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Final

LONGEST: Final = 107
"""Bytes of a unix socket's path (unix(7)); the kernel refuses more, and libpcsclite cuts it off without a word."""
ELSEWHERE: Final = ("/tmp", "/var/tmp")
_RANDOM: Final = "x" * 8
"""What `mkdtemp` puts behind a prefix."""


class NoFolder(Exception):
    """No place for sockets on this machine; the message says why and what to do."""


def socket_folder(prefix: str, longest_name: str, environment: Mapping[str, str] = os.environ) -> Path:
    """Make a folder, its owner's alone, where a socket named `longest_name` fits; the caller removes it.

    The temporary folder (TMPDIR) comes first; where its name is too long or nothing can be made in it, the session's
    own folder (XDG_RUNTIME_DIR), then the machine's. Raises NoFolder.
    """
    places = [tempfile.gettempdir(), environment.get("XDG_RUNTIME_DIR", ""), *ELSEWHERE]
    reasons = []
    for place in filter(None, dict.fromkeys(places)):
        if len(os.fsencode(Path(place, prefix + _RANDOM, longest_name))) > LONGEST:
            reasons.append(f"{place} is too long for a socket's name")
            continue
        try:
            return Path(tempfile.mkdtemp(prefix=prefix, dir=place))
        except OSError as error:
            reasons.append(f"{place}: {error.strerror}")
    raise NoFolder(f"No folder for sockets ({'; '.join(reasons)}). Set TMPDIR to a short one that can be written.")
