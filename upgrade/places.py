"""Where on a machine things of the upgrade lie: what was fetched, what is tried, what is being installed."""

import platform
from dataclasses import dataclass
from pathlib import Path
from typing import Final

STATE: Final = Path("/var/lib/labourhall/upgrade")
INDEX: Final = "InRelease"
"""A repository's signed index: where it lies, there is one."""


@dataclass(frozen=True, slots=True)
class UpgradePlaces:
    """Below `state`, which is root's; only `fetched` belongs to the user that downloads."""

    state: Path = STATE

    @property
    def fetched(self) -> Path:
        """What belongs to the download."""
        return self.state / "fetched"

    @property
    def offered(self) -> Path:
        """A repository of what came from the city, whole: there or not at all."""
        return self.fetched / "offered"

    @property
    def fetch_outcome(self) -> Path:
        """How the last download ended."""
        return self.fetched / "outcome.json"

    @property
    def tried(self) -> Path:
        """Lists and archives of the installation: what a power cut left is installed anew from there."""
        return self.state / "tried"

    @property
    def installing(self) -> Path:
        """The package files that are being installed, a line each; gone when that is done (`mend`)."""
        return self.state / "installing"

    @property
    def outcome(self) -> Path:
        """How the last installation ended."""
        return self.state / "outcome.json"


def codename() -> str:
    """The release of Debian that this machine has."""
    return platform.freedesktop_os_release().get("VERSION_CODENAME", "")


def on_stick(stick: Path, release: str) -> Path | None:
    """The repository of this release on a stick that is put in; None where there is none."""
    for folder in (stick / "packages" / release, stick / release, stick):
        if (folder / INDEX).is_file():
            return folder
    return None
