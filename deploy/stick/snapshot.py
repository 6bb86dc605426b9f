"""The day of Debian's security updates that a tree has: what their own signed index says. Pure but for the reading."""

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Final

LISTS: Final = "var/lib/apt/lists"


def moment(index: str) -> datetime | None:
    """When a repository was last changed, from its InRelease; None where it does not say."""
    for line in index.splitlines():
        if line.startswith("Date: "):
            return parsedate_to_datetime(line.removeprefix("Date: ")).astimezone(UTC)
    return None


def of_tree(root: Path) -> datetime:
    """The moment of the security updates that the tree's apt knows. Raises ValueError where it knows none."""
    indexes = sorted((root / LISTS).glob("*-security_InRelease"))
    moments = [found for path in indexes if (found := moment(path.read_text(encoding="utf-8")))]
    if not moments:
        raise ValueError(f"{root}: apt knows no security updates here, so the stick's age could not be told")
    return max(moments)
