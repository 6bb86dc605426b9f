"""Where a hall stands while it runs, as its programs must know it: folder, sockets, ports, keys. Starts nothing."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from demo.hall.keys import HallKeys
from demo.hall.plan import Plan

STAGE_SOCKET: Final = "stage.sock"
OFFICE_SOCKET: Final = "office.sock"
"""The longest of the hall's sockets."""


@dataclass(frozen=True, slots=True)
class Site:
    """The hall before board and kiosk start: what was planned, and what card, city and line have come to.

    `folder` is private and goes with the hall; `environment` carries the hall's clock; `stick` is the city's snapshot.
    """

    plan: Plan
    folder: Path
    environment: Mapping[str, str] = field(repr=False)
    pcsc_socket: Path
    line_port: int
    stick: Path
    keys: HallKeys

    @property
    def city_url(self) -> str:
        """The city as the hall's machines reach it: over the line."""
        return f"http://127.0.0.1:{self.line_port}"

    @property
    def letters(self) -> Path:
        """Where the kiosk puts letters."""
        return self.folder / "letters"

    @property
    def stage_socket(self) -> Path:
        """Where the kiosk's stage listens."""
        return self.folder / STAGE_SOCKET

    @property
    def office_socket(self) -> Path:
        """Where the office's hand listens."""
        return self.folder / OFFICE_SOCKET
