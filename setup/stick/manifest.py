"""The manifest: the hash of each file, in the form that `sha256sum -c` reads. Pure."""

import hashlib
import re
from collections.abc import Mapping
from typing import Final

_LINE: Final = re.compile(r"([0-9a-f]{64})  ([a-z0-9-]+\.[a-z]+)\n")


def text_of(files: Mapping[str, bytes]) -> str:
    """The manifest of these files by name."""
    return "".join(f"{hashlib.sha256(files[name]).hexdigest()}  {name}\n" for name in sorted(files))


def read(text: str) -> Mapping[str, str] | None:
    """The hashes by name; None where it is cut or changed."""
    lines = text.splitlines(keepends=True)
    found = [_LINE.fullmatch(line) for line in lines]
    hashes = {one[2]: one[1] for one in found if one is not None}
    return hashes if lines and len(hashes) == len(lines) else None


def unfit(hashes: Mapping[str, str], files: Mapping[str, bytes]) -> str | None:
    """The name of the first file that is missing or is not what was written; None: all are as they were."""
    for name, digest in hashes.items():
        if name not in files or hashlib.sha256(files[name]).hexdigest() != digest:
            return name
    return None
