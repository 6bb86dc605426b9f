"""Which files a machine gets, with which content, for whom: from the stick, the answers and the key. Pure.

The answers come from an unprivileged program, so each is looked at as if a stranger had sent it.
"""

import json
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

from labourhall.program import toml_text
from setup.device_key import KEY
from setup.enrolling import asset_number
from setup.failures import Failure, Stopped, Trouble
from setup.first_start import glass
from setup.first_start.progress import SetupProgress
from setup.roles import SEATS, SetupRole
from setup.stick import facts, layers
from setup.stick.reading import HallStick

SQLITE: Final = b"SQLite format 3\x00"
DEVICE_KEY: Final = re.compile(r"[0-9A-Za-z_-]{24,128}")
HEAD: Final = (
    "# What this machine is, as its first start was told. All else is in layers/. Every key: docs/settings.md.\n"
)
SETTINGS: Final = "etc/labourhall"
DATA: Final = "var/lib/labourhall"


@dataclass(frozen=True, slots=True)
class LeftBehind:
    """What the screen's user left: the answers, the file with the key and the hall's copy, where they are there."""

    progress: SetupProgress
    secrets: bytes | None = field(default=None, repr=False)
    copy: bytes | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class PlacedFile:
    """A file below the root. `user` "": root's; `private`: for nobody else; `keeps`: one that is there stays."""

    path: str
    content: bytes = field(repr=False)
    user: str = ""
    private: bool = False
    keeps: bool = False


def objection(left: LeftBehind, stick: HallStick) -> Trouble | None:
    """What of it is not as a first start leaves it."""
    progress = left.progress
    board, panel = progress.board, progress.panel
    wrong = {
        "mark": progress.mark != stick.mark,
        "role": progress.role not in stick.facts.roles,
        "steps": progress.next is not None,
        "asset": not progress.asset or asset_number(progress.asset) != progress.asset,
        "board": board is not None and asset_number(board.name) != board.name,
        "panel": panel is not None and not glass.can_be(panel.width_mm),
        "key": left.secrets is not None and not is_key(left.secrets),
        "copy": left.copy is not None and not left.copy.startswith(SQLITE),
    }
    named = [name for name, is_wrong in wrong.items() if is_wrong]
    return Trouble(Failure.UNFIT_OUTCOME, (", ".join(named),)) if named else None


def placements(left: LeftBehind, stick: HallStick, settings: str) -> Iterator[PlacedFile]:
    """The files in the order in which they go to the disk. `settings`: what stands in the role's own file now."""
    seat = SEATS[left.progress.role]
    for name in (facts.CITY_LAYER, facts.HALL_LAYER):
        yield PlacedFile(f"{SETTINGS}/layers/{name}", stick.files[name])
    if facts.AUTHORITY in stick.files:
        yield PlacedFile(layers.AUTHORITY_PLACE.lstrip("/"), stick.files[facts.AUTHORITY])
    if left.copy is not None and seat.copy:
        yield PlacedFile(f"{DATA}/{seat.copy}", left.copy, seat.user, private=True, keeps=True)
    if left.secrets is not None and seat.secrets:
        yield PlacedFile(f"{SETTINGS}/{seat.secrets}", left.secrets, private=True)
    yield PlacedFile(f"{SETTINGS}/{seat.settings}", own_settings(left.progress, settings).encode())


def own_settings(progress: SetupProgress, settings: str) -> str:
    """The role's own file: what was in it stays, but for what the first start asked for. Raises Stopped."""
    try:
        values: dict[str, Any] = tomllib.loads(settings)
    except tomllib.TOMLDecodeError as error:
        raise Stopped(Failure.BAD_LAYER, SEATS[progress.role].settings, error) from error
    if progress.role is SetupRole.KIOSK:
        values["name"] = progress.asset
    if progress.panel is not None:
        values["panel_width_mm"] = progress.panel.width_mm
    if progress.board is not None:
        values["board"] = progress.board.name
    return HEAD + toml_text.lines(values)


def is_key(content: bytes) -> bool:
    """Whether that is the file of a device key."""
    try:
        found = json.loads(content)
    except ValueError:
        return False
    texts = isinstance(found, dict) and all(isinstance(value, str) for value in found.values())
    return texts and DEVICE_KEY.fullmatch(found.get(KEY, "")) is not None
