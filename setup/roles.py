"""What machines there are, and where settings, secrets and vacancies of each lie (deploy/README.md). Pure."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class SetupRole(StrEnum):
    """What a machine is; the names are those of the settings' tables."""

    KIOSK = "kiosk"
    DISPLAY = "display"
    EDITOR = "editor"
    BACKEND = "backend"


@dataclass(frozen=True, slots=True)
class Seat:
    """Where a role's program looks: below /etc/labourhall and /var/lib/labourhall, and as which user it runs.

    `secrets` and `copy` are "" where the program has none.
    """

    settings: str
    secrets: str = ""
    copy: str = ""
    user: str = ""


SEATS: Final = {
    SetupRole.KIOSK: Seat("kiosk.toml", "kiosk.secrets", "kiosk/vacancies.db", "hall-kiosk"),
    SetupRole.DISPLAY: Seat("display-1.toml", "display-1.secrets", "display/1/vacancies.db", "hall-display"),
    SetupRole.EDITOR: Seat("editor.toml", "editor.secrets"),
    SetupRole.BACKEND: Seat("backend.toml"),
}
IN_HALLS: Final = (SetupRole.KIOSK, SetupRole.DISPLAY, SetupRole.EDITOR)
"""Those that ask the city; each has its key."""
ON_GLASS: Final = frozenset({SetupRole.KIOSK, SetupRole.DISPLAY})
"""Those whose first start has the screen; the others are asked by text."""
