"""What a hall is to be: who plays in it, when, on which glass, and where its programs write."""

from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class KioskGlass:
    """The kiosk's window in pixels. `platform` is Qt's: "offscreen" without a screen, "" Qt's own choice.

    `corner` is where the window lies, None wherever the window manager puts it.
    """

    width: int = 1080
    height: int = 1920
    platform: str = "offscreen"
    corner: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Board:
    """The wall board in lamps. `frames` is a folder for its pictures; None shows it in a window at `left`, `top`
    on the screen, a lamp `scale` pixels wide.
    """

    width: int = 640
    height: int = 320
    frames: Path | None = None
    left: int = 0
    top: int = 0
    scale: float = 1.0


@dataclass(frozen=True, slots=True)
class Plan:
    """A hall. Its `boards` are named 1, 2 … in their order. `offset` moves the clock of all programs; None
    leaves it the machine's and unmovable.

    `sam` are the keys of a software SAM (hex, by name) for the reader beside the kiosk's; empty: none stands there.
    """

    vacancies: Path
    columns: str = ""
    holders: tuple[dict[str, Any], ...] = field(default=(), repr=False)
    sam: dict[str, str] = field(default_factory=dict, repr=False)
    offset: timedelta | None = None
    glass: KioskGlass = KioskGlass()
    boards: tuple[Board, ...] = (Board(),)
    logs: Path = Path("logs")
    apdus: Path | None = None
    http: Path | None = None
    rejected: Path | None = None
    stage: str = "demo.stage"
    kbit: float = 64.0
