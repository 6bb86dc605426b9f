"""The folder `hall/` that hall-setup puts on a stick, as far as the installer reads it: is it whole, for which roles.

What is in it, and what a machine does with it, is `setup`'s.
"""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from installer import sums
from installer.stick_facts import HALL

MANIFEST: Final = "manifest.txt"
FACTS: Final = "hall.json"
LOGIN: Final = "login.txt"


def torn(stick: Path) -> str | None:
    """The first file that is not as the manifest says, or None; a stick without such a folder has nothing torn."""
    folder = stick / HALL
    if not folder.is_dir() or not any(folder.iterdir()):
        return None
    try:
        listed = sums.read((folder / MANIFEST).read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError):
        return f"{HALL}/{MANIFEST}"
    if listed is None:
        return f"{HALL}/{MANIFEST}"
    if (place := sums.torn(folder, listed, lambda _: None)) is not None:
        return f"{HALL}/{place}"
    named = _facts(stick).get("files")
    return None if named == sorted(listed) else f"{HALL}/{MANIFEST}"


def roles(stick: Path) -> tuple[str, ...]:
    """The roles that the hall wants machines of; none where there is no folder."""
    named = _facts(stick).get("roles")
    return tuple(str(one) for one in named) if isinstance(named, list) else ()


def made(stick: Path) -> datetime | None:
    """When the folder was made: no clock is before it."""
    try:
        moment = datetime.fromisoformat(str(_facts(stick).get("made_at")))
    except ValueError:
        return None
    return moment.astimezone(UTC) if moment.tzinfo else None


def login(stick: Path) -> str:
    """The hash of the password with which technicians log in; "" where the hall has none: then nobody can."""
    try:
        return (stick / HALL / LOGIN).read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError):
        return ""


def _facts(stick: Path) -> Mapping[str, Any]:
    try:
        facts = json.loads((stick / HALL / FACTS).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return facts if isinstance(facts, dict) else {}
