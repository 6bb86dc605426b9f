"""The file Release of a repository: by it, signed, apt believes the index, and by that every package. Pure."""

import hashlib
from collections.abc import Mapping
from datetime import datetime
from email.utils import format_datetime
from typing import Final

ORIGIN: Final = "labourhall"


def text(codename: str, version: str, made: datetime, indexes: Mapping[str, bytes]) -> str:
    """The file. `made` is in UTC; a stick is months old when it is used, so nothing says until when it is good."""
    sums = "".join(
        f" {hashlib.sha256(content).hexdigest()} {len(content)} {name}\n" for name, content in sorted(indexes.items())
    )
    return (
        f"Origin: {ORIGIN}\nLabel: {ORIGIN}\nSuite: {codename}\nCodename: {codename}\nVersion: {version}\n"
        f"Date: {format_datetime(made, usegmt=True)}\nArchitectures: amd64 all\nSHA256:\n{sums}"
    )
