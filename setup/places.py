"""Where a first start looks and writes on a machine; another root for whoever tries it. Pure."""

from dataclasses import dataclass
from pathlib import Path

from setup import kept
from setup.placing.place import DONE, FOLDER, HALL


@dataclass(frozen=True, slots=True)
class SetupPlaces:
    """Everything below `root`, which is "/" on a machine."""

    root: Path = Path("/")

    @property
    def folder(self) -> Path:
        """The first start's own folder, root's."""
        return self.root / FOLDER

    @property
    def hall(self) -> Path:
        """The copy of the stick, as the installer left it."""
        return self.folder / HALL

    @property
    def own(self) -> Path:
        """What the screen's user writes into."""
        return self.folder / kept.OWN

    @property
    def done(self) -> Path:
        """There once all is in its place."""
        return self.folder / DONE

    @property
    def machine(self) -> Path:
        """What the installer was told."""
        return self.root / "etc/labourhall/machine.toml"

    @property
    def screens(self) -> Path:
        """The kernel's list of connectors and what is on them."""
        return self.root / "sys/class/drm"

    @property
    def machine_id(self) -> Path:
        """Made by systemd at the first boot."""
        return self.root / "etc/machine-id"
