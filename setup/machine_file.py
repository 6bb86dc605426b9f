"""What the installer was told (`/etc/labourhall/machine.toml`), and what a first start begins with by it."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

from setup.enrolling import asset_number
from setup.failures import Failure, Trouble
from setup.first_start.progress import SetupProgress
from setup.roles import SetupRole
from setup.stick.reading import HallStick, StickExpected, objection


@dataclass(frozen=True, slots=True)
class Typed:
    """Role and asset number, as far as the installer asked for them; `role` may be a word that is none."""

    role: str = ""
    asset: str = ""


def read(file: Path) -> Typed:
    """What stands there; a file that is missing or cannot be understood says nothing, so it is asked for."""
    try:
        found = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Typed()
    role, asset = found.get("role", ""), found.get("asset", "")
    return Typed(role if isinstance(role, str) else "", asset_number(asset) if isinstance(asset, str) else "")


def begun(stick: HallStick, typed: Typed) -> SetupProgress | Trouble:
    """What is known before anybody is asked; or why this stick is none for this machine."""
    role = typed.role or (stick.facts.roles[0] if len(stick.facts.roles) == 1 else "")
    if role not in list(SetupRole):
        return Trouble(Failure.OTHER_ROLE, (role or "?", ", ".join(stick.facts.roles)))
    if (trouble := objection(stick, StickExpected(role=SetupRole(role)))) is not None:
        return trouble
    return SetupProgress(stick.mark, SetupRole(role), stick.facts.hall, stick.facts.hall_name, typed.asset)
